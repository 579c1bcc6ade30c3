import { expect, test } from "vitest";
import { compileReference } from "../../../src/reference/index.js";
import { operatorNames, operators } from "../../../src/rulebook/index.js";
import { engineModel } from "../../engine/engineModel.js";
import { rulebookOf, thing, viewOf } from "../../engine/evaluate.js";
import { operatorTables } from "../../engine/operatorTables.js";

const opposite = { fires: "silent", silent: "fires", unknown: "unknown" } as const;

test.each(operatorNames)("%s says what its table says, and the opposite under not (P-17)", async (operator) => {
  for (const [fact, rows] of operatorTables[operator]) {
    for (const [value, operand, expected] of rows) {
      const against = operators[operator].operand === "nothing" ? "" : `, value: ${operand}`;
      const leaf = `{ fact: thing.${fact}, operator: ${operator}${against} }`;
      const rulebook = rulebookOf({
        plain: `each: thing\nwhen: ${leaf}`,
        negated: `each: thing\nwhen: { not: ${leaf} }`,
      });
      const { outcomes } = await compileReference(
        rulebook,
        engineModel,
      )(viewOf({ records: [thing("T-1", { [fact]: value })] }));
      const status = (rule: string): string => outcomes.find((one) => one.rule === rule)?.status ?? "silent";
      expect([leaf, value, status("plain"), status("negated")]).toEqual([leaf, value, expected, opposite[expected]]);
    }
  }
});
