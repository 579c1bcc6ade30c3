// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:7f5c2be3e980be472a49cfab4494b9b168666b609c02168a0d53eff61d39aead";
