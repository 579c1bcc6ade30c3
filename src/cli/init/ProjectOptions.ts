import type { Language } from "../../kernel/index.js";

export interface ProjectOptions {
  readonly lang: Language;
  /** Name of the folder, as far as it can be a package name. */
  readonly name: string;
  /** What package.json says of this package: a range of versions, or `file:` and where it lies. */
  readonly dependency: string;
}
