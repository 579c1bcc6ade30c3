import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../../src/node/index.js";
import { parseRulebook } from "../../src/rulebook/index.js";
import { diffLock, lockOf } from "../../src/workbench/index.js";
import { overlayMain } from "../rulebook/overlay/overlaySample.js";
import { sampleFiles } from "../rulebook/samples/sampleFiles.js";
import { sampleModel } from "../rulebook/samples/sampleModel.js";
import { writeFolder } from "./writeFolder.js";

type Files = Readonly<Record<string, string>>;

const rulebookOf = (files: Files): NonNullable<ReturnType<typeof parseRulebook>["rulebook"]> => {
  const { rulebook } = parseRulebook(files, sampleModel);
  if (rulebook === undefined) throw new Error("the sample has errors");
  return rulebook;
};
const pinned = JSON.stringify(lockOf(rulebookOf(sampleFiles)));
const swap = (file: string, from: string | RegExp, to: string): Files => {
  const text = sampleFiles[file] ?? "";
  if (text.replace(from, to) === text) throw new Error(`nothing to change in ${file}`);
  return { ...sampleFiles, [file]: text.replace(from, to) };
};
const newer = swap("rulebook.yaml", "version: 1.0.0", "version: 1.1.0");

/** Loads an overlay folder over a base, with this lock beside it. */
async function load(lock: string | undefined, base: Files, main = overlayMain()): ReturnType<typeof loadRulebook> {
  const folder = writeFolder({ "rulebook.yaml": main, ...(lock === undefined ? {} : { "rulebook.lock": lock }) });
  return loadRulebook(folder, sampleModel, { bases: { base } });
}
const codes = ({ diagnostics }: Awaited<ReturnType<typeof loadRulebook>>): readonly string[] =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);

test("the base that the lock pins loads without a word", async () => {
  const loaded = await load(pinned, sampleFiles);
  expect(codes(loaded)).toEqual([]);
  expect(loaded.rulebook?.overlay?.base.version).toBe("1.0.0");
});

describe("an upgrade never changes a grade unnoticed", () => {
  const upgrades: readonly (readonly [name: string, base: Files, count: number, numbers: number])[] = [
    ["a new version that says the same", newer, 0, 0],
    ["a graver severity", swap("integrity/gift-kept.yaml", "severity: 2", "severity: 3"), 1, 1],
    ["another threshold", swap("params/gift.yaml", "24 months", "36 months"), 1, 1],
    ["another band", swap("rulebook.yaml", "grade: B, from: 18", "grade: B, from: 17"), 1, 1],
    ["a longer list", swap("lists/known-gifts.yaml", "G-2]", "G-2, G-3]"), 1, 1],
    [
      "a rule more",
      {
        ...sampleFiles,
        "integrity/gift-two.yaml": (sampleFiles["integrity/gift-kept.yaml"] ?? "").replace(
          "rule: gift-kept",
          "rule: gift-two",
        ),
      },
      1,
      1,
    ],
    ["a title", swap("integrity/gift-kept.yaml", "en: Gift kept", "en: Gift not given up"), 1, 0],
    ["a title of a grade", swap("rulebook.yaml", "en: look", "en: watch"), 1, 0],
    ["a legal document", swap("documents/pzf.yaml", '"99"', '"98"'), 1, 0],
  ];
  test.each(upgrades)("%s is an error until it is accepted", async (_, base, count, numbers) => {
    const loaded = await load(pinned, base);
    expect(codes(loaded)).toEqual(["error lock-mismatch"]);
    expect(loaded.rulebook).toBeUndefined();
    expect(loaded.diagnostics[0]?.args).toMatchObject({ locked: "1.0.0", count, numbers });
    expect(loaded.diagnostics[0]?.message.en).toContain(rulebookOf(base).hash.slice(7, 19));
    expect(loaded.diagnostics[0]?.help?.en).toContain("lock --update");
    expect(codes(await load(JSON.stringify(lockOf(rulebookOf(base))), base))).toEqual([]);
  });
  test("comments, places, order and examples of the base make no difference", async () => {
    const base = {
      ...swap("integrity/gift-kept.yaml", "a gift this year", "a gift of this year"),
      "params/gift.yaml": `# for the record\n${sampleFiles["params/gift.yaml"]}`,
    };
    expect(codes(await load(pinned, base))).toEqual([]);
  });
});

test("no lock is a warning, and the rulebook loads", async () => {
  const loaded = await load(undefined, sampleFiles);
  expect(codes(loaded)).toEqual(["warning lock-missing"]);
  expect(loaded.rulebook?.id).toBe("ours");
});

test.each(["", "{}", "not JSON", '{"format":"integrity-lock/2"}'])(
  "a lock that is none is an error: %j",
  async (text) => {
    const loaded = await load(text, sampleFiles);
    expect(codes(loaded)).toEqual(["error lock-form"]);
    expect(loaded.rulebook).toBeUndefined();
  },
);

test("a lock beside a rulebook that extends none is named", async () => {
  const folder = writeFolder({ ...sampleFiles });
  writeFileSync(join(folder, "rulebook.lock"), pinned);
  expect(codes(await loadRulebook(folder, sampleModel))).toEqual(["warning lock-unused"]);
});

test("a lock that is to be ignored is", async () => {
  const folder = writeFolder({ "rulebook.yaml": overlayMain(), "rulebook.lock": pinned });
  const loaded = await loadRulebook(folder, sampleModel, { bases: { newer }, lock: "ignore" });
  expect([codes(loaded), loaded.base?.version]).toEqual([[], "1.1.0"]);
});

test("the difference between a lock and a base names values", () => {
  const base = rulebookOf(swap("params/gift.yaml", "24 months", "36 months"));
  expect(diffLock(lockOf(rulebookOf(sampleFiles)), base)).toEqual([
    {
      kind: "param",
      id: "gift.window",
      change: "changed",
      parts: [],
      canChangeNumbers: true,
      before: "12 months (1990-01-01), 24 months (2020-01-01)",
      after: "12 months (1990-01-01), 36 months (2020-01-01)",
    },
  ]);
});
