import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileRulebook, type Portrait, parseArchive, serialisePortrait } from "../../src/index.js";
import { standardModel } from "../../src/standard/index.js";
import { standardRules } from "../dossiers/standardRules.js";

interface Plain {
  readonly [key: string]: unknown;
}

const folder = fileURLToPath(new URL("../dossiers/", import.meta.url));
const assess = compileRulebook(standardRules, standardModel);

/** Record ids of a dossier, and everything in it that names a record. */
function renamed(source: Plain, rename: (id: string) => string): string {
  const ids = new Set(
    JSON.stringify(source["records"])
      .match(/"id":"[^"]+"/g)
      ?.map((one) => one.slice(6, -1)),
  );
  return JSON.stringify(source, (key, value) =>
    (key === "id" || key === "key" || key === "supersedes") && typeof value === "string" && ids.has(value)
      ? rename(value)
      : value,
  );
}

function portraitOf(text: string): Portrait {
  const { archive } = parseArchive(text, standardModel);
  if (archive === undefined) throw new Error("the dossier cannot be read");
  return assess(archive, { asOf: "2025-06-30", audience: "dic" });
}

const totals = ({ points, score, grade, gates, coverage, established }: Portrait): unknown => ({
  points,
  score,
  grade,
  established,
  gates: gates.map(({ id, status }) => [id, status]),
  permille: coverage.permille,
});

test.each(["c-0001", "c-0002", "c-0003"])(
  "renaming the records of %s changes names and nothing else (P-10)",
  (name) => {
    const source: Plain = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
    const before = portraitOf(JSON.stringify(source));
    // A common prefix keeps the order of ids: everything commutes but the digest of what was read.
    const prefixed = portraitOf(renamed(source, (id) => `ZZZ${id}`));
    const back = serialisePortrait({ ...prefixed, archiveHash: before.archiveHash }).replaceAll("ZZZ", "");
    expect(back).toBe(serialisePortrait(before));
    // Any other renaming may turn ties round, never a number.
    const reversed = portraitOf(renamed(source, (id) => `${[...id].reverse().join("")}-r`));
    expect(totals(reversed)).toEqual(totals(before));
  },
);
