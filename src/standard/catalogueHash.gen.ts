// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:563b12af4ad933ba1791a03daefa76a14bfe3efd7cc4b15ef8ede466950b837b";
