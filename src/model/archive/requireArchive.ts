import { IntegrityError } from "../../kernel/index.js";

/** Callers without types may pass the JSON of an archive, or nothing where reading it failed. */
export function requireArchive(archive: unknown): void {
  if (typeof archive === "object" && archive !== null && "related" in archive) {
    const { related } = archive;
    if (typeof related === "object" && related !== null && "profiles" in related) return;
  }
  throw new IntegrityError(
    "archive-required",
    "pass an archive that was read: what parseArchive (of a text or bytes) or archiveFrom (of an object) returns under `archive`; where that is absent its diagnostics say why",
  );
}
