import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/index.js";
import { loadRulebook } from "../../src/node/index.js";
import * as testing from "../../src/testing/index.js";

const root = new URL("../../", import.meta.url);
const example = new URL("examples/uk-register/", root);
// BECAUSE: an example module is plain JavaScript; it names its model so.
const { registerModel } = (await import(new URL("model.mjs", example).href)) as { readonly registerModel: Model };
const { rulebook } = await loadRulebook(fileURLToPath(new URL("rules", example)), registerModel);

/** The blocks of a page without their imports, as functions of the names that these bring and of those given. */
function blocksOf(path: string): readonly string[] {
  const page = readFileSync(new URL(path, root), "utf8");
  return [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code.replaceAll(/^import .*\n/gm, ""));
}

function run(code: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), code)(...Object.values(names));
}

test("the Chinese page shows the same code", () => {
  expect(blocksOf("docs/testing.zh-CN.md")).toEqual(blocksOf("docs/testing.md"));
});

describe("the code of the page", () => {
  const [firstLines = "", anyModel = ""] = blocksOf("docs/testing.md");
  const laws: (readonly [string, () => Promise<void>])[] = [];
  run(firstLines, {
    ...testing,
    model: registerModel,
    rulebook,
    test: (title: string, check: () => Promise<void>) => laws.push([title, check]),
  });

  test("puts the register of members' interests under more than twenty laws", () => {
    expect(laws.length).toBeGreaterThan(20);
  });

  test.each(laws)("holds the register to %s", async (_, check) => {
    // A law that was broken, or that said nothing, rejects.
    await expect(check()).resolves.toBeUndefined();
  });

  test("tries an exporter on twenty generated models", () => {
    const exported = new Set<unknown>();
    run(anyModel, {
      ...testing,
      fc,
      exports: (archive: testing.RawArchive, model: Model) => {
        exported.add(model);
        expect(model.subjects.has(archive.subject.kind)).toBe(true);
      },
    });
    expect(exported.size).toBe(20);
  });
});
