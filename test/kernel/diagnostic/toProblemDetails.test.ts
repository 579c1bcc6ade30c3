import { expect, test } from "vitest";
import { parseArchive, parseRulebook, toProblemDetails } from "../../../src/index.js";
import { standardModel } from "../../../src/standard-entry.js";

test("the first error leads and every problem is listed with its place", () => {
  const { diagnostics } = parseArchive('{"format":"integrity-archive/1","subject":7,"records":7}', standardModel);
  const details = toProblemDetails(diagnostics, { pages: "https://example.org/problems/", instance: "urn:request:1" });
  expect(details).toMatchObject({ status: 422, instance: "urn:request:1", code: details.problems[0]?.code });
  expect(details.type).toBe(`https://example.org/problems/${details.code}`);
  expect(details.problems.map(({ pointer }) => pointer)).toContain("/subject/kind");
});

test("a rule file is named with line and column", () => {
  const { diagnostics } = parseRulebook({ "rulebook.yaml": "rulebook: x\nnonsense: 1\n" }, standardModel);
  const [first] = toProblemDetails(diagnostics, { lang: "zh" }).problems;
  expect(first).toMatchObject({ file: "rulebook.yaml", line: expect.any(Number), column: expect.any(Number) });
  expect(first?.detail).toMatch(/[一-鿿]/);
});

test("a status of the caller's choice is stated, and nothing wrong is said to be nothing", () => {
  expect(toProblemDetails([], { status: 400 })).toEqual({
    type: "about:blank",
    title: "nothing is wrong",
    status: 400,
    detail: "nothing is wrong",
    code: "none",
    problems: [],
  });
});

test("warnings do not lead where there is an error", () => {
  const warning = { code: "a-warning", severity: "warning", message: { zh: "警", en: "w" }, args: {} } as const;
  const error = { code: "an-error", severity: "error", message: { zh: "错", en: "e" }, args: {} } as const;
  expect(toProblemDetails([warning, error])).toMatchObject({ code: "an-error", title: "e", problems: [{}, {}] });
});
