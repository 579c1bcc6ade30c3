// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:9d023f05c38a5a03124a14cf8fc4503bc4e59a4178cc248cd3bfd37c1d21b340";
