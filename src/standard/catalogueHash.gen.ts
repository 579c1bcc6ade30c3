// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:c10265f34dccee193727853698f3a13f3c1da8c4e0abd6a1d39875a0f4aa25b1";
