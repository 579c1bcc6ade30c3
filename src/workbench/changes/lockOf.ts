import type { Rulebook } from "../../rulebook/index.js";
import { fingerprint } from "./fingerprint.js";
import type { RulebookLock } from "./RulebookLock.js";
import { rulebookItems } from "./rulebookItems.js";

const about = [
  "由 integrity-portrait lock --update 写入，请勿手改；随规则一并提交。所扩展的规则库一旦变化，加载即报错，等级不会不知不觉地改变。",
  "Written by integrity-portrait lock --update, not by hand; commit it with the rules. Where the rulebook that they extend changes, loading stops, so that no grade changes unnoticed.",
];

/**
 * The lock of an overlay: pins its base by version, hash and a fingerprint of each definition.
 * @example
 * lockOf(standardRulebook).base.id //=> "standard"
 */
export function lockOf(base: Rulebook): RulebookLock {
  const items = rulebookItems(base).map(fingerprint);
  return {
    format: "integrity-lock/1",
    about,
    base: { id: base.id, version: base.version, hash: base.hash },
    catalogueHash: base.catalogueHash,
    items: Object.fromEntries(
      items.map(({ kind, id, numbers, all, shown }) => [
        `${kind} ${id}`,
        `${numbers} ${all}${shown === undefined ? "" : ` ${shown}`}`,
      ]),
    ),
  };
}
