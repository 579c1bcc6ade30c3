import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

const subject = `import { registerModel as model } from "./uk-register/model.mjs";
import { loadRulebook } from "integrity-portrait/node";
import { lawsFor } from "integrity-portrait/testing";
const { rulebook } = await loadRulebook("uk-register/rules", model);
`;

describe("the laws from the packed package, on somebody else's model and rulebook", () => {
  let tarball: string;
  beforeAll(() => {
    tarball = packTarball();
  });

  test("hold in vitest and in node:test, in three lines each", () => {
    const consumer = makeConsumer(tarball, "module", ["zod@latest", "fast-check@4", "vitest@4"], {
      "laws.test.mjs": `import { test } from "vitest";
${subject}for (const law of lawsFor({ model, rulebook })) test(law.title, () => law.check({ runs: 20, seed: 7, vacuous: "report" }), 60_000);
`,
      "laws.node.mjs": `import { test } from "node:test";
${subject}for (const law of lawsFor({ model, rulebook })) test(law.title, () => law.check({ runs: 20, seed: 7, vacuous: "report" }));
`,
    });
    cpSync(join(projectRoot, "examples/uk-register"), join(consumer.folder, "uk-register"), { recursive: true });
    const vitest = consumer.run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--reporter=json"]);
    const { numPassedTests, numFailedTests } = JSON.parse(vitest.slice(vitest.indexOf("{")));
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThanOrEqual(20);
    const node = consumer.run(process.execPath, ["--test", "--test-reporter=tap", "laws.node.mjs"]);
    expect(node).toMatch(/^# fail 0$/m);
    expect(Number(/^# pass (\d+)$/m.exec(node)?.[1])).toBe(numPassedTests);
  });

  test("load from CommonJS", () => {
    const consumer = makeConsumer(tarball, "commonjs", ["zod@latest", "fast-check@4"], {
      "laws.cjs": `const { lawsFor } = require("integrity-portrait/testing");
const { standardModel, standardRulebook } = require("integrity-portrait/standard");
const [law] = lawsFor({ model: standardModel, rulebook: standardRulebook });
law.check({ runs: 3, seed: 1, vacuous: "report" }).then(({ law, runs }) => console.log(law, runs));`,
    });
    expect(consumer.run(process.execPath, ["laws.cjs"]).trim()).toBe("P-01 3");
  });
});
