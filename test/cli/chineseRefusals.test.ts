import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chineseRefusal, chineseRefusals } from "../../src/cli/chineseRefusals.js";
import { IntegrityError } from "../../src/index.js";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** Codes as they stand in the sources: where an error is made, or where a function or a table that makes one is given its code. */
const thrown = new Set(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    // The testing room is no part of the command line.
    .filter((path) => path.endsWith(".ts") && !path.startsWith("testing") && !path.endsWith("IntegrityError.ts"))
    .flatMap((path) => [
      ...readFileSync(`${folder}/${path}`, "utf8").matchAll(
        /(?:new IntegrityError|checkTypeName|dayOf|requireKey)\(\s*"([a-z-]+)"|\["(member-[a-z-]+)", "/g,
      ),
    ])
    .map(([, code, row]) => code ?? row ?? ""),
);

test("what the library throws is said in Chinese, code by code, and nothing else is", () => {
  expect(thrown.size).toBeGreaterThan(40);
  expect(Object.keys(chineseRefusals).sort()).toEqual([...thrown].sort());
});

test.each(Object.entries(chineseRefusals))("%s has a text in Chinese", (_, say) => {
  const args = new Proxy<Record<string, string>>({}, { get: (_target, key) => `<${String(key)}>` });
  expect(say(args)).toMatch(/[\u4e00-\u9fff]{2}/);
});

test("the text names what the error names: the number of the member, counted from one", () => {
  const error = new IntegrityError("member-kind", "…", { index: 0, kind: "unit", kinds: ["cadre", "post"] });
  expect(chineseRefusal(error)).toBe("member-kind: 第 1 份成员画像的对象类型是 unit；成员应为 cadre、post");
});

test("an error with a code that is not the library's keeps its own words", () => {
  expect(chineseRefusal(new IntegrityError("of-a-model", "said by a model"))).toBe("of-a-model: said by a model");
});
