import { parsePortrait, serialisePortrait } from "../../../portrait/index.js";
import { expectHolds, expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const serialised: LawDefinition = {
  id: "P-41",
  titles: {
    zh: "画像写出再读入，一字不差",
    en: "A portrait written and read again is the same, byte by byte",
  },
  cases: ["something fires"],
  holds: async (moment) => {
    const first = await moment.bytes(moment.raw, { include: ["counterfactual"] });
    const { portrait, diagnostics } = parsePortrait(first);
    expectHolds(portrait !== undefined, `a portrait as written is not read: ${diagnostics[0]?.code}`);
    if (portrait === undefined) return;
    moment.met("something fires", portrait.ledger.length > 0);
    expectSame(serialisePortrait(portrait), first, "what is read is written otherwise");
    expectHolds(
      !/\d[eE][+-]?\d/.test(first.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")),
      "a number is written with an exponent",
    );
    expectHolds(portrait.decisionSupportOnly === true, "a portrait supports decisions only, and must say so");
  },
};
