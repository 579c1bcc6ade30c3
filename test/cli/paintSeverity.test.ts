import { expect, test } from "vitest";
import { paintSeverity } from "../../src/cli/paintSeverity.js";

test("what goes to no terminal stays plain", () => {
  expect(paintSeverity("a: error x\n  1 | y", "error")).toBe("a: error x\n  1 | y");
});
