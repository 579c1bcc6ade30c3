import { sha256Hex } from "../../kernel/index.js";
import type { RulebookItem } from "./RulebookItem.js";

/** The numbers of what has none stay recognisable. */
const digest = (text: string): string => (text === "null" ? "-" : sha256Hex(text).slice(0, 16));

/** An item short enough for a lock file: still equal exactly where the definitions are. */
export function fingerprint({ kind, id, numbers, all, shown }: RulebookItem): RulebookItem {
  return { kind, id, numbers: digest(numbers), all: digest(all), ...(shown === undefined ? {} : { shown }) };
}
