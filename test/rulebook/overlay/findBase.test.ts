import { describe, expect, test } from "vitest";
import { sampleFiles } from "../samples/sampleFiles.js";
import { accepted, type Files, overlayMain, refusals, sampleBases } from "./overlaySample.js";

const versions = ["1.0.0", "1.2.3", "1.2.10", "1.10.0", "2.0.0"];
const at = (version: string): Files => ({
  ...sampleFiles,
  "rulebook.yaml": (sampleFiles["rulebook.yaml"] ?? "").replace("version: 1.0.0", `version: ${version}`),
});
// The keys lie on purpose: id and version are read from the rulebooks.
const bases = Object.fromEntries(versions.map((version, index) => [`sample@${9 - index}`, at(version)]));

describe("extends takes the newest of the versions that it names", () => {
  test.each([
    ["sample@1", "1.10.0"],
    ["sample@1.2", "1.2.10"],
    ["sample@1.2.3", "1.2.3"],
    ["sample@2", "2.0.0"],
  ])("%s is %s", (named, version) => {
    const files = { "rulebook.yaml": overlayMain().replace("sample@1", named) };
    expect(accepted(files, bases).overlay?.base.version).toBe(version);
  });
});

describe("a base that is not at hand is an error that names those that are", () => {
  test.each(["sample@3", "sample@1.3", "sample@1.2.3.4", "sample", "sample@", "other@1", "constructor", "sample@1@2"])(
    "%s",
    (named) => {
      const files = { "rulebook.yaml": overlayMain().replace("sample@1", named) };
      expect(refusals(files, bases)).toEqual(["extends-unavailable rulebook.yaml:6:10"]);
    },
  );
  test("none is at hand", () => {
    expect(refusals({ "rulebook.yaml": overlayMain() }, {})).toEqual(["extends-unavailable rulebook.yaml:6:10"]);
  });
  test("a rulebook is not at hand to itself", () => {
    const circle = {
      "rulebook.yaml": overlayMain().replace("rulebook: ours", "rulebook: sample").replace("2.0.0", "1.0.0"),
    };
    expect(refusals({ "rulebook.yaml": overlayMain() }, { a: circle })).toEqual([
      "extends-unavailable sample@1.0.0/rulebook.yaml:6:10",
    ]);
  });
});

test("an overlay of an overlay keeps what the one in the middle changed", () => {
  const middle = {
    "rulebook.yaml": overlayMain(
      "outlookMonths: 12",
      "params:",
      "  gift.window: { from: 2024-01-01, value: 6 months }",
    ).replace("rulebook: ours", "rulebook: group"),
  };
  const ours = { "rulebook.yaml": overlayMain("dimensionCap: 50").replace("sample@1", "group@2.0.0") };
  const rulebook = accepted(ours, { ...sampleBases, middle });
  expect([rulebook.scoring.outlookMonths, rulebook.scoring.dimensionCap]).toEqual([12, 50_000]);
  expect(rulebook.params["gift.window"]?.values).toHaveLength(3);
  expect(rulebook.overlay).toMatchObject({ base: { id: "group" }, changedTables: ["dimensionCap"], changedParams: [] });
});
