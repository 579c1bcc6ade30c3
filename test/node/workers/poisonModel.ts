import { z } from "zod";
import { formatDiagnostic } from "../../../src/kernel/index.js";
import { defineDerived, defineModel, defineRecord, id, money, titled } from "../../../src/model/index.js";
import { parseRulebook, type Rulebook } from "../../../src/rulebook/index.js";
import { rulebookHeader } from "../../laws/rulebookHeader.js";

/** What a broken derived fact may do to whoever assesses the archive. */
const harms: Readonly<Record<string, () => void>> = {
  throws: () => {
    throw new Error("a value of the archive");
  },
  exits: () => process.exit(7),
  hangs: () => {
    for (;;);
  },
  fills: () => {
    const hoard: unknown[] = [];
    for (;;) hoard.push(new Array(1_000_000).fill(hoard.length));
  },
};
const choice = (en: string, members: readonly [string, ...string[]]) =>
  z.enum(members).meta(titled(en, en, { members: Object.fromEntries(members.map((one) => [one, [one, one]])) }));

const gift = defineRecord("gift", {
  title: { zh: "礼品", en: "Gift" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  fields: {
    cadreId: id().meta(titled("干部", "Cadre")),
    value: money("CNY").meta(titled("价值", "Value")),
    giver: id().meta(titled("赠送人", "Giver")),
    disposal: choice("Disposal", ["kept", "handed-over", "returned"]),
  },
});

/** Its derived fact harms whoever assesses a gift whose giver is named after a harm. */
export const poisonModel = defineModel({
  id: "poison",
  title: { zh: "毒模型", en: "Poison" },
  subjects: {
    cadre: { title: { zh: "干部", en: "Cadre" }, plural: "cadres", fields: {} },
    post: { title: { zh: "岗位", en: "Post" }, plural: "posts", fields: { risk: choice("Risk", ["low", "high"]) } },
  },
  records: [gift],
  derived: [
    defineDerived(gift, "danger", {
      type: { scalar: "boolean", list: false },
      title: { zh: "险", en: "Danger" },
      compute: ({ giver }) => {
        harms[giver ?? ""]?.();
        return true;
      },
    }),
  ],
});

const rule = `rule: int-danger
version: 1
status: active
kind: finding
title: { zh: 险, en: Danger }
why: { zh: 试, en: A test. }
category: integrity
severity: 2
owner: office
basis: [ { doc: house } ]
for: cadre
each: gift
when: { fact: gift.danger, operator: equal, value: true }
decay: { shape: linear, months: 24 }
action: ask
message: { zh: 险, en: Danger }
examples:
  - { name: any, given: { gift: { occurredOn: 2025-01-10, giver: nobody } }, asOf: 2025-06-30, expect: fires }
`;

export const poisonRules: Rulebook = (() => {
  const { rulebook, diagnostics } = parseRulebook(
    { ...rulebookHeader, "integrity/int-danger.yaml": rule },
    poisonModel,
  );
  if (rulebook === undefined)
    throw new Error(diagnostics.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  return rulebook;
})();

/** An archive that does such harm, or none. */
export function poisonLine(subject: string, harm = "nobody"): string {
  return JSON.stringify({
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: subject },
    records: [
      {
        type: "gift",
        id: `G-${subject}`,
        cadreId: subject,
        giver: harm,
        occurredOn: "2025-01-10",
        recordedOn: "2025-01-12",
        value: "800.00 CNY",
        disposal: "kept",
      },
    ],
  });
}
