// Generated from the files of this room by `npm run generate`. Do not edit.
export const catalogueHash = "sha256:e8f020be5c7e3e7d410552307a8d570956a5e7b3c6712a97bc7eb3ffd4c411ca";
