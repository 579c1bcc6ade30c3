import { expect, test } from "vitest";
import { rulebookHash } from "../../src/rulebook/rulebookHash.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";

test("the packed rulebook is the one that was read: all that can change a portrait has the hash that was taken of the files", () => {
  const { hash, ...rest } = standardRulebook;
  expect(rulebookHash(rest)).toBe(hash);
});

test("a part that is parsed late is an own property like any other, and the same object whenever it is read", () => {
  const parts = ["let", "when", "message"] as const;
  for (const rule of standardRulebook.rules.slice(0, 20)) {
    expect(Object.keys(rule)).toEqual(expect.arrayContaining(["let", "message"]));
    for (const part of parts) expect(rule[part]).toBe(rule[part]);
  }
});
