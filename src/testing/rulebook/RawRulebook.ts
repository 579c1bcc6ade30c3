import type { YamlMap } from "./writeYaml.js";

/** A rulebook as data, so that it can be rewritten and shrunk; `filesOf` makes the folder of texts. */
export interface RawRulebook {
  readonly rules: readonly YamlMap[];
  /** Every other file by its path. */
  readonly beside: Readonly<Record<string, YamlMap>>;
}
