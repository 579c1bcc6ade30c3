// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:c86273b48f8c71c2b38bd9a8ae735da6cfa74fd708c8323907c948d4bb60e88c";
