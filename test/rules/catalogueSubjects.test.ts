import { describe, expect, test } from "vitest";
import { standardRulebook } from "../../src/standard-rulebook/index.js";
import { catalogueSubjects } from "./catalogueSubjects.js";

const kinds = { C: "cadre", P: "post", U: "unit" } as const;

/** Beyond the catalogue: a unit is told of a decision that was altered, as it is of one that was bypassed. */
const more: Readonly<Record<string, readonly string[]>> = { "org-decision-altered": ["unit"] };

const matters = Object.entries(catalogueSubjects).flatMap(([letters, ids]) =>
  ids.map((id): readonly [string, readonly string[]] => [
    id,
    Object.entries(kinds).flatMap(([letter, kind]) => (letters.includes(letter) ? [kind] : [])),
  ]),
);

describe("the catalogue", () => {
  test("has 172 matters, each once", () => {
    expect(matters).toHaveLength(172);
    expect(new Set(matters.map(([id]) => id)).size).toBe(172);
  });

  test.each(matters)(
    "%s is a rule for every kind of subject that the catalogue names, and for no other",
    (id, wanted) => {
      const active = standardRulebook.rules.filter(({ status }) => status === "active");
      expect(active.map((rule) => rule.id as string)).toContain(id);
      const versions = active.filter(({ id: name }) => name === id || name.startsWith(`${id}-`));
      const found = new Set(versions.flatMap((rule) => rule.for));
      expect([...found].toSorted()).toEqual([...wanted, ...(more[id] ?? [])].toSorted());
    },
  );
});
