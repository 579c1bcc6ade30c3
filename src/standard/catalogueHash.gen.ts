// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:473bf7618e06f9a9d37da369812fd1a46b2cd783c8dd8f9f8efe795c5fceb0c8";
