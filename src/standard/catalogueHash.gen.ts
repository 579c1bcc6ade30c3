// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:28687bb0da937e8eacf1c026e540c292730b868921ab87d315844b7c70bd8705";
