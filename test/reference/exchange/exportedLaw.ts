import fc from "fast-check";
import { archiveOf, rulebookOf, today } from "../../laws/assessing.js";
import { lawCases } from "../../laws/lawCases.js";
import { testModel } from "../../laws/testModel.js";
import { type Agreement, compareExported } from "./compareExported.js";

/** Generated rulebooks of five rules, each on ten generated archives in which nothing is missing, until there were `archives`. */
export async function agreementOver(archives: number, seed: number): Promise<Agreement> {
  const agreement: Agreement = { decided: 0, open: 0, fired: 0, differences: [] };
  const cases = lawCases({ whole: true, exact: true, rules: 5, archives: 10 });
  await fc.assert(
    fc.asyncProperty(cases, async (list) => {
      const found: Agreement = { decided: 0, open: 0, fired: 0, differences: [] };
      const [first] = list;
      if (first === undefined) return;
      const all = list.map(({ raw }) => archiveOf(raw));
      await compareExported(rulebookOf(first.files), testModel, all, today, found);
      if (found.differences.length > 0) throw new Error([...found.differences, JSON.stringify(first.files)].join("\n"));
      agreement.decided += found.decided;
      agreement.open += found.open;
      agreement.fired += found.fired;
    }),
    { numRuns: Math.ceil(archives / 10), seed },
  );
  return agreement;
}
