import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generateRecordIndex } from "../../scripts/generateRecordIndex.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the index lists exactly the files of the room, the same on every run", () => {
  const [[path, text] = ["", ""]] = [...generateRecordIndex(root)];
  expect(path).toBe("src/standard/index.gen.ts");
  expect(text).toBe(readFileSync(`${root}${path}`, "utf8"));
  expect([...generateRecordIndex(root)]).toEqual([[path, text]]);
});
