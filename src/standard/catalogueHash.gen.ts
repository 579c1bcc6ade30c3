// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:88231fd18f8d23447463b4d431ce3de8833b39ec0e6b52eaaf2119584c1601ca";
