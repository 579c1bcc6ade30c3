import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const ledgerAddsUp: LawDefinition = {
  id: "P-23",
  titles: {
    zh: "台账各行相加等于分值，每行由其系数推出，所有数都是整数",
    en: "The ledger adds up to the points, each line follows from its factors, every number is whole",
  },
  cases: ["something fires"],
  holds: async (moment) => {
    const { rulebook } = moment;
    const portrait = await moment.portrait();
    const { ledger, points, dimensions } = portrait;
    moment.met("something fires", ledger.length > 0);
    const total = sum(ledger.map((line) => line.points));
    expectHolds(total === BigInt(points), `the ledger adds up to ${total}, the points are ${points}`);
    const cut = ledger.filter((line) => line.cut !== undefined).map((line) => line.points);
    const parts = sum([...dimensions.map((one) => one.points), ...cut]);
    expectHolds(parts === BigInt(points), `dimensions and cut add up to ${parts}, the points are ${points}`);
    const strange = numbersIn(portrait).find((one) => !Number.isSafeInteger(one) || Object.is(one, -0));
    expectHolds(strange === undefined, `${strange} is no whole number`);
    let before = Number.POSITIVE_INFINITY;
    for (const { value, factors, rank, points: own, finding } of ledger) {
      if (value === undefined || factors === undefined || rank === undefined) continue;
      const { base, verification, decay, post, mitigation } = factors;
      const first = (BigInt(base) * BigInt(verification) * BigInt(decay)) / 1_000_000n;
      const due = (first * BigInt(post) * BigInt(mitigation)) / 1_000_000n;
      expectHolds(due === BigInt(value), `${finding} is worth ${value}, its factors make ${due}`);
      const weight = BigInt(rulebook.scoring.weights[rank - 1] ?? 0);
      expectHolds(
        BigInt(own) === (due * weight) / 1000n,
        `${finding} adds ${own}, its rank ${rank} allows ${(due * weight) / 1000n}`,
      );
      expectHolds(value <= before, `${finding} stands after one that is worth less`);
      expectHolds(
        rulebook.scoring.base.includes(base),
        `${finding} has a base of ${base}, which is none of the rulebook`,
      );
      expectHolds(verification <= 1000 && decay <= 1000, `${finding} counts more than in full`);
      before = value;
    }
  },
};

function sum(list: readonly number[]): bigint {
  return list.reduce((total, one) => total + BigInt(Number.isSafeInteger(one) ? one : 0), 0n);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
