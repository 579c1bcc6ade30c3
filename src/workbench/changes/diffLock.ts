import type { Rulebook } from "../../rulebook/index.js";
import { diffItems, type RulebookChange } from "./diffItems.js";
import { fingerprint } from "./fingerprint.js";
import { itemKinds, type RulebookItem } from "./RulebookItem.js";
import type { RulebookLock } from "./RulebookLock.js";
import { rulebookItems } from "./rulebookItems.js";

/**
 * What differs between the base that a lock pins and the one at hand; of a changed definition only whether its numbers can.
 * @example
 * diffLock(lockOf(standardRulebook), standardRulebook) //=> []
 */
export function diffLock(lock: RulebookLock, base: Rulebook): readonly RulebookChange[] {
  return diffItems(Object.entries(lock.items).flatMap(readItem), rulebookItems(base).map(fingerprint));
}

function readItem([key, text]: readonly [string, string]): readonly RulebookItem[] {
  const space = key.indexOf(" ");
  const kind = itemKinds.find((one) => one === key.slice(0, space));
  const [numbers = "", all = "", ...shown] = text.split(" ");
  if (kind === undefined) return [];
  return [{ kind, id: key.slice(space + 1), numbers, all, ...(shown.length === 0 ? {} : { shown: shown.join(" ") }) }];
}
