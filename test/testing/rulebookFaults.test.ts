import { expect, test } from "vitest";
import { parseRulebook } from "../../src/index.js";
import { rulebookFaults } from "../../src/testing/fault/rulebookFaults.js";
import { seededDraw } from "../../src/testing/index.js";
import { drawRulebook } from "../../src/testing/rulebook/drawRulebook.js";
import { rulebookKnobsOf } from "../../src/testing/rulebook/RulebookKnobs.js";
import { testModel } from "../laws/testModel.js";

test.each(rulebookFaults.map((fault) => [fault.id, fault] as const))("%s is named by its code", (_, fault) => {
  const draw = seededDraw(1);
  const book = drawRulebook(draw, testModel, "cadre", rulebookKnobsOf({ fewestRules: 1, mostRules: 1 }));
  const { rulebook, diagnostics } = parseRulebook(fault.plant(book, draw) ?? {}, testModel);
  expect(rulebook).toBeUndefined();
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(
    errors.filter((code) => fault.codes.includes(code)),
    errors.join(),
  ).not.toEqual([]);
});
