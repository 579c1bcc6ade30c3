import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

const archives = ["c-0001", "c-0002", "c-0003"]
  .map((name) => JSON.stringify(JSON.parse(readFileSync(join(projectRoot, `examples/archives/${name}.json`), "utf8"))))
  .join("\n");

const stream = `const { createReadStream } = require("node:fs");
const { assessStream, loadRulebook } = require("integrity-portrait/node");
const { standardModel, standardRulebook } = require("integrity-portrait/standard");
const { serialisePortrait } = require("integrity-portrait");
const options = { asOf: "2025-06-30", audience: "dic" };
async function linesOf(file, rulebook, model, more) {
  const lines = [];
  for await (const { portrait } of assessStream(createReadStream(file), rulebook, model, { ...options, ...more }))
    lines.push(portrait === undefined ? "rejected" : serialisePortrait(portrait));
  return lines;
}
`;

describe("integrity-portrait/node from CommonJS, out of the packed package", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = makeConsumer(packTarball(), "commonjs", ["zod@latest"], {
      "archives.ndjson": `${archives}\n`,
      "register.ndjson": `${JSON.stringify({
        format: "integrity-archive/1",
        subject: { kind: "member", id: "M-1" },
        records: [],
        loaded: "all",
      })}\n`,
      "workers.cjs": `${stream}(async () => {
  const alone = await linesOf("archives.ndjson", standardRulebook, standardModel, {});
  const crew = await linesOf("archives.ndjson", standardRulebook, standardModel, { workers: 2 });
  console.log(JSON.stringify({ grades: alone.map((line) => JSON.parse(line).grade), same: alone.join() === crew.join() }));
})();`,
      "own.cjs": `${stream}(async () => {
  const { registerModel } = await import("./uk-register/model.mjs");
  const { rulebook } = await loadRulebook("uk-register/rules", registerModel);
  const [line] = await linesOf("register.ndjson", rulebook, registerModel, { workers: 2, modelFile: "uk-register/model.mjs" });
  console.log(JSON.parse(line).rulebook.id);
})();`,
      "overlay.cjs": `${stream}(async () => {
  const { rulebook, diagnostics } = await loadRulebook("overlay", standardModel);
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics));
  console.log(rulebook.id, rulebook.rules.length === standardRulebook.rules.length);
})();`,
    });
    cpSync(join(projectRoot, "examples/uk-register"), join(consumer.folder, "uk-register"), { recursive: true });
    mkdirSync(join(consumer.folder, "overlay"));
    writeFileSync(
      join(consumer.folder, "overlay/rulebook.yaml"),
      "rulebook: own\nversion: 1.0.0\nformat: 1\ntitle: { zh: 本行规则, en: Our rules }\nreviewedOn: 2025-03-31\nextends: standard@1\n",
    );
  });

  test("workers give the bytes that one process gives", () => {
    const { grades, same } = JSON.parse(consumer.run(process.execPath, ["workers.cjs"]));
    expect(grades).toHaveLength(3);
    expect(grades[1]).toBe("C");
    expect(same).toBe(true);
  });

  test("workers load an own model from its file", () => {
    expect(consumer.run(process.execPath, ["own.cjs"]).trim()).toBe("uk-register");
  });

  test("a rulebook that extends the standard one is found with all of its rules", () => {
    expect(consumer.run(process.execPath, ["overlay.cjs"]).trim()).toBe("own true");
  });
});
