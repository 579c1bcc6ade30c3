import type { Localized } from "../../kernel/index.js";
import { opinionOpen } from "../diagnostics/opinion.js";
import type { OpinionCase, OpinionTable } from "../Opinion.js";
import type { Report } from "../read/Report.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

interface Demand {
  readonly of: Localized;
  /** How a row covers it, as written. */
  readonly written: string;
  readonly key: keyof OpinionCase;
  readonly covers: (when: OpinionCase) => boolean;
}

const demands: readonly Demand[] = [
  {
    of: { zh: "有关口处于限制中", en: "a gate is barred" },
    written: "{ barred: any }",
    key: "barred",
    covers: ({ barred }) => barred === "any",
  },
  {
    of: { zh: "有关口无法判断", en: "a gate is undecided" },
    written: "{ undecided: any }",
    key: "undecided",
    covers: ({ undecided }) => undecided === "any",
  },
  {
    of: { zh: "必做事项未做", en: "a must was not done" },
    written: "{ musts: [not-done] }",
    key: "musts",
    covers: ({ musts }) => musts?.includes("not-done") === true,
  },
  {
    of: { zh: "必做事项无法判断", en: "a must is unknown" },
    written: "{ musts: [unknown] }",
    key: "musts",
    covers: ({ musts }) => musts?.includes("unknown") === true,
  },
  {
    of: { zh: "资料不足、不作评级", en: "the data are insufficient for a grade" },
    written: "{ grades: [insufficient-data] }",
    key: "grades",
    covers: ({ grades }) => grades?.includes("insufficient-data") === true,
  },
];

/**
 * LAW: no adverse information is what remains where no row applies, so each case that must never read so has a row that
 * applies by that case alone.
 */
export function checkOpinionCovers(node: SyntaxNode, rows: OpinionTable["rows"], report: Report): void {
  for (const { of, written, key, covers } of demands) {
    const covered = rows.some(({ when }) => Object.keys(when).every((name) => name === key) && covers(when));
    if (!covered) report(opinionOpen, node.place, { case: of.en, caseZh: of.zh, when: written });
  }
}
