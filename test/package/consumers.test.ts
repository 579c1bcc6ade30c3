import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { makeConsumer } from "./makeConsumer.js";
import { packTarball, projectRoot } from "./packTarball.js";

const archive = readFileSync(join(projectRoot, "examples/archives/c-0002.json"), "utf8");
const expected = "C 53536";

const body = `
const assess = compileRulebook(standardRulebook, standardModel);
const { archive, diagnostics } = parseArchive(source, standardModel);
if (archive === undefined) throw new Error(JSON.stringify(diagnostics));
const portrait = assess(archive, { asOf: "2025-06-30", audience: "dic" });
console.log(portrait.grade + " " + portrait.points);
`;
const typed = `import { compileRulebook, parseArchive, renderMarkdown, type Portrait, type RecordOf } from "integrity-portrait";
import { standardModel, standardRulebook, type StandardRuleId } from "integrity-portrait/standard";
declare const source: string;
type Gift = RecordOf<typeof standardModel, "gift">;
export const amount = (gift: Gift): number | undefined => gift.value?.amount;
// @ts-expect-error a gift has no such field
export const wrong = (gift: Gift): unknown => gift.ammount;
const assess = compileRulebook(standardRulebook, standardModel);
const { archive } = parseArchive(source, standardModel);
if (archive !== undefined) {
  const portrait: Portrait<StandardRuleId> = assess(archive, { asOf: "2025-06-30", audience: "dic" });
  const text: string = renderMarkdown(portrait, { lang: "zh" });
  const first: StandardRuleId | undefined = portrait.findings[0]?.rule;
  // @ts-expect-error rule ids are known
  const other: "no-such-rule" | undefined = portrait.findings[0]?.rule;
  void [text, first, other];
}
`;
const compilerOptions = {
  module: "nodenext",
  moduleResolution: "nodenext",
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  lib: ["es2023", "dom"],
};

describe("the packed package in somebody else's project", () => {
  let tarball: string;
  beforeAll(() => {
    tarball = packTarball();
  });

  test.each(["4.6.0", "latest"])("assesses from ESM, from CommonJS and from a browser bundle with zod %s", (zod) => {
    const files = {
      "archive.json": archive,
      "esm.mjs": `import { readFileSync } from "node:fs";
import { compileRulebook, parseArchive } from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";
const source = readFileSync("archive.json", "utf8");${body}`,
      "cjs.cjs": `const { readFileSync } = require("node:fs");
const { compileRulebook, parseArchive } = require("integrity-portrait");
const { standardModel, standardRulebook } = require("integrity-portrait/standard");
const source = readFileSync("archive.json", "utf8");${body}`,
      "browser.mjs": `import { compileRulebook, parseArchive } from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";
const source = globalThis.source;${body}`,
    };
    const consumer = makeConsumer(tarball, "module", [`zod@${zod}`], files);
    expect(consumer.run(process.execPath, ["esm.mjs"]).trim()).toBe(expected);
    expect(consumer.run(process.execPath, ["cjs.cjs"]).trim()).toBe(expected);

    const bundle = buildSync({
      entryPoints: [join(consumer.folder, "browser.mjs")],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
    });
    const printed: string[] = [];
    // A realm with the language and what every browser has, nothing of Node.
    const realm = createContext({
      source: archive,
      console: { log: (text: string) => printed.push(text) },
      TextEncoder,
      TextDecoder,
    });
    runInContext(bundle.outputFiles[0]?.text ?? "", realm);
    expect(printed).toEqual([expected]);
  });

  test.each(["5.9", "6.0"])("resolves its types in ESM and CommonJS with TypeScript %s", (typescript) => {
    for (const type of ["module", "commonjs"] as const) {
      const consumer = makeConsumer(tarball, type, ["zod@latest", `typescript@~${typescript}.0`], {
        "index.ts": typed,
        "tsconfig.json": JSON.stringify({ compilerOptions, files: ["index.ts"] }),
      });
      consumer.run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."]);
    }
  });
});
