import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generateRecordIndex } from "../../scripts/generateRecordIndex.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the lists hold exactly the files of the room, the same on every run", () => {
  const lists = [...generateRecordIndex(root)];
  expect(lists.map(([path]) => path)).toEqual(["src/standard/records.gen.ts", "src/standard/derived.gen.ts"]);
  for (const [path, text] of lists) expect(text).toBe(readFileSync(`${root}${path}`, "utf8"));
  expect([...generateRecordIndex(root)]).toEqual(lists);
});
