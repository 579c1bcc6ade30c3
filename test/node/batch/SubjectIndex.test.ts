import { expect, test } from "vitest";
import { SubjectIndex } from "../../../src/node/batch/SubjectIndex.js";

test("a subject is known from its second line on, with the first, among ten thousand", () => {
  const index = new SubjectIndex();
  for (let line = 1; line <= 10_000; line += 1) expect(index.note("cadre", `C-${line}`, line)).toBeUndefined();
  for (let line = 1; line <= 10_000; line += 7) expect(index.note("cadre", `C-${line}`, 20_000)).toBe(line);
});

test("kind and id are told apart", () => {
  const index = new SubjectIndex();
  expect(index.note("cadre", "1", 1)).toBeUndefined();
  expect(index.note("post", "1", 2)).toBeUndefined();
  expect(index.note("cadr", "e1", 3)).toBeUndefined();
  expect(index.note("post", "1", 4)).toBe(2);
});
