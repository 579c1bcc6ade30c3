// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:35ddcb7e1b0d53070e33704dbfb01eea0c986a48f678041902ede3f1f486d7f1";
