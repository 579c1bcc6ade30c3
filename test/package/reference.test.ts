import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./makeConsumer.js";
import { packTarball } from "./packTarball.js";

const body = `
const rule = { conditions: { any: [] }, event: { type: "t" } };
const found = importJsonRules(JSON.stringify(rule), {
  model: standardModel, facts: {}, category: "integrity", owner: "compliance", action: "verify",
});
console.log(found.diagnostics.map(({ code }) => code).join());
`;
const withPath = (start: string): string => `${start}
const engine = createJsonRulesEngine();
const leaf = { fact: "gift", operator: "equal", value: 1, path: "$.value" };
engine.addRule({ conditions: { all: [leaf] }, event: { type: "t" } });
const run = () => engine.run({ gift: { value: 1 } }).then(() => "ran", (error) => error.message);
run().then(async (ours) => {
  // The engine as anybody else makes it, without a path resolver: what then answers is what stands for jsonpath-plus.
  engine.pathResolver = undefined;
  console.log([ours, await run()].join("\\n"));
});
`;
const typed = `import { importJsonRules, type ImportedJsonRules } from "integrity-portrait/reference";
import { standardModel } from "integrity-portrait/standard";
const found: ImportedJsonRules = importJsonRules("[]", {
  model: standardModel, facts: {}, category: "integrity", owner: "compliance", action: "verify",
});
void found;
`;
const compilerOptions = {
  module: "nodenext",
  moduleResolution: "nodenext",
  target: "es2022",
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  lib: ["es2023", "dom"],
};

describe("integrity-portrait/reference in somebody else's project", () => {
  let consumer: Consumer;
  beforeAll(() => {
    const seam = "node_modules/integrity-portrait/dist";
    consumer = makeConsumer(packTarball(), "module", ["zod@latest", "typescript@~6.0.0"], {
      "esm.mjs": `import { importJsonRules } from "integrity-portrait/reference";
import { standardModel } from "integrity-portrait/standard";${body}`,
      "cjs.cjs": `const { importJsonRules } = require("integrity-portrait/reference");
const { standardModel } = require("integrity-portrait/standard");${body}`,
      "path.mjs": withPath(`import { createJsonRulesEngine } from "./${seam}/esm/reference/jsonRulesEngine.js";`),
      "path.cjs": withPath(`const { createJsonRulesEngine } = require("./${seam}/cjs/reference/jsonRulesEngine.js");`),
      "index.mts": typed,
      "index.cts": typed,
      "tsconfig.json": JSON.stringify({ compilerOptions, files: ["index.mts", "index.cts"] }),
    });
  }, 300_000);

  test("brings neither json-rules-engine nor jsonpath-plus, nor what they need", () => {
    const installed = readdirSync(join(consumer.folder, "node_modules"), { recursive: true, encoding: "utf8" });
    const named = (name: string): readonly string[] =>
      installed.filter(
        (path) => path === name || path.endsWith(`node_modules/${name}`) || path.endsWith(`node_modules\\${name}`),
      );
    for (const name of ["json-rules-engine", "jsonpath-plus", "jsep", "eventemitter2", "hash-it", "clone"])
      expect(named(name), name).toEqual([]);
    expect(named("date-fns")).toEqual(["date-fns"]);
    expect(readFileSync(join(consumer.folder, "package-lock.json"), "utf8")).not.toMatch(/jsonpath|json-rules-engine/);
  });

  test("ships the licence of every package in the bundle", () => {
    const licences = readFileSync(
      join(consumer.folder, "node_modules/integrity-portrait/dist/THIRD-PARTY-LICENSES.txt"),
      "utf8",
    );
    for (const name of ["clone", "eventemitter2", "hash-it", "json-rules-engine"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, "m"));
    expect(licences).not.toContain("jsonpath");
  });

  test.each(["esm.mjs", "cjs.cjs"])("imports rules from %s", (file) => {
    expect(consumer.run(process.execPath, [file]).trim()).toBe("import-condition-empty");
  });

  test.each(["path.mjs", "path.cjs"])("runs no rule with a path from %s, with and without a resolver", (file) => {
    const refusal = "INVARIANT: this build of json-rules-engine resolves no path";
    expect(consumer.run(process.execPath, [file]).trim().split("\n")).toEqual([refusal, refusal]);
  });

  test("has declarations that stand alone, in ESM and CommonJS", () => {
    consumer.run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."]);
  });
});
