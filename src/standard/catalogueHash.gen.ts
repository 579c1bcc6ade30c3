// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:912b89f14251e27b89e7ffcff177e5608f0e2940ca44632f48e67691021386e9";
