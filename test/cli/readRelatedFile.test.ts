import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readRelatedFile } from "../../src/cli/readRelatedFile.js";
import { standardModel } from "../../src/standard-entry.js";

const said: string[] = [];
vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
afterEach(() => {
  said.length = 0;
});

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "related-")), "related.json");
  writeFileSync(path, text);
  return path;
}

test("what all archives share is read once", async () => {
  const { value } = await readRelatedFile(fileWith('{ "sets": { "staffAccounts": ["A-1"] } }'), standardModel, "en");
  expect(value).toEqual({ sets: { staffAccounts: ["A-1"] } });
  expect(said).toEqual([]);
});

test.each([
  ['{ "sets": {}, "sets": {} }', "duplicate-key"],
  ['{ "sets": {', "json-truncated"],
  ['{ "posts": [{ "id": 12345678901234567890 }] }', "number-form"],
])("%s is refused with %s, as in an archive", async (text, code) => {
  await expect(readRelatedFile(fileWith(text), standardModel, "en")).rejects.toThrow("cannot be read");
  expect(said.join("")).toContain(code);
});

test("a list is no related part", async () => {
  await expect(readRelatedFile(fileWith("[]"), standardModel, "en")).rejects.toThrow("holds no related part");
});
