import type { Language } from "../../kernel/index.js";

export interface ProjectOptions {
  readonly lang: Language;
  /** Name of the folder, as far as it can be a package name. */
  readonly name: string;
  /** Of this package. */
  readonly version: string;
}
