// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:96561920c81e195439e5d08b6fae19070504ecd5546f92671d831784ac798cb7";
