import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placedIn } from "../../src/cli/placedIn.js";
import type { Diagnostic } from "../../src/kernel/index.js";

const of = (file: string): Diagnostic => ({
  code: "x",
  severity: "error",
  message: { zh: "", en: "" },
  args: {},
  place: { kind: "source", file, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" },
});

test("a rule file is named as it is found from where the command runs; one of a base keeps its name", () => {
  const folder = mkdtempSync(join(tmpdir(), "ip-placed-"));
  writeFileSync(join(folder, "rulebook.yaml"), "");
  expect(placedIn(folder, of("rulebook.yaml")).place).toMatchObject({ file: join(folder, "rulebook.yaml") });
  expect(placedIn("rules", of("params/missing.yaml")).place).toMatchObject({
    file: join("rules", "params/missing.yaml"),
  });
  expect(placedIn("rules", of("standard@1.0.0/rulebook.yaml")).place).toMatchObject({
    file: "standard@1.0.0/rulebook.yaml",
  });
});
