import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import * as main from "../../src/index.js";
import * as kernel from "../../src/kernel/index.js";
import * as nodeEntry from "../../src/node/index.js";
import * as standardEntry from "../../src/standard-entry.js";
import * as standardSource from "../../src/standard-source-entry.js";
import * as testingEntry from "../../src/testing/index.js";
import { type DocExample, readExamples } from "./readExamples.js";

const folder = fileURLToPath(new URL("../../src", import.meta.url));
const { examples, broken } = readExamples(folder);

/** What an example may name: the public entries, the kernel, its own room, its own file, `z` and `fc`. */
async function scopeOf({ file }: DocExample): Promise<Readonly<Record<string, unknown>>> {
  const room = join(folder, file.split("/")[0] ?? "", "index.ts");
  const modules = [...(file.includes("/") && existsSync(room) ? [room] : []), join(folder, file)];
  const own: Record<string, unknown>[] = await Promise.all(modules.map((path) => import(pathToFileURL(path).href)));
  return Object.assign({}, main, standardEntry, standardSource, kernel, ...own, { z, fc });
}

async function evaluate(example: DocExample): Promise<{ readonly actual: unknown; readonly expected: unknown }> {
  const scope = await scopeOf(example);
  const names = Object.keys(scope).filter((name) => name !== "default");
  const source = `async function run() {\n${example.statements}\nreturn { actual: await (${example.expression}), expected: (${example.value}) };\n}`;
  const { code } = await transform(source, { loader: "ts" });
  const make = new Function(...names, `${code}\nreturn run;`);
  return make(...names.map((name) => scope[name]))();
}

test("there are examples, and each says what comes of it", () => {
  expect(examples.length).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});

test.each(examples.map((example) => [`${example.file}:${example.line} ${example.name}`, example] as const))(
  "the example of %s has the value it claims",
  async (_, example) => {
    const { actual, expected } = await evaluate(example);
    expect(actual).toEqual(expected);
  },
);

test("every public function and class has an example", () => {
  const shown = new Set(examples.map(({ name }) => name));
  const entries = Object.entries({ ...main, ...nodeEntry, ...testingEntry });
  const without = entries
    .filter(([name, value]) => typeof value === "function" && !shown.has(name))
    .map(([name]) => name);
  expect(without).toEqual([]);
});
