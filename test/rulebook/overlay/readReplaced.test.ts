import { describe, expect, test } from "vitest";
import { sampleFiles } from "../samples/sampleFiles.js";
import { accepted, overlayMain, refusals } from "./overlaySample.js";

const base = accepted(sampleFiles);
const rule = sampleFiles["integrity/gift-kept.yaml"] ?? "";
const reason = "reason: { zh: 另有制度, en: covered elsewhere }";

describe("rules", () => {
  test("a rule is switched off with its reason", () => {
    const { rules, overlay } = accepted({ "rulebook.yaml": overlayMain(`off: [{ rule: gift-kept, ${reason} }]`) });
    expect(rules).toEqual([]);
    expect(overlay?.off).toEqual([{ rule: "gift-kept", reason: { zh: "另有制度", en: "covered elsewhere" } }]);
  });
  test("a rule is added", () => {
    const files = {
      "rulebook.yaml": overlayMain(),
      "integrity/gift-two.yaml": rule.replace("rule: gift-kept", "rule: gift-two"),
    };
    const { rules, overlay, hash } = accepted(files);
    expect(rules.map(({ id }) => id)).toEqual(["gift-kept", "gift-two"]);
    expect(overlay).toEqual({
      base: { id: "sample", version: "1.0.0", hash: base.hash },
      changedTables: [],
      changedParams: [],
      off: [],
      added: ["gift-two"],
      replaced: [],
    });
    expect(hash).not.toBe(base.hash);
  });
  test("a rule is replaced where the overlay says so", () => {
    const files = { "integrity/gift-kept.yaml": rule.replace("severity: 2", "severity: 3") };
    const said = overlayMain(`replace: [{ rule: gift-kept, ${reason} }]`);
    const { rules, overlay } = accepted({ ...files, "rulebook.yaml": said });
    expect(rules.map(({ id, severity }) => `${id} ${severity.from}`)).toEqual(["gift-kept 3"]);
    expect(overlay?.replaced.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["rule gift-kept"]);
    expect(overlay?.added).toEqual([]);
    expect(refusals({ ...files, "rulebook.yaml": overlayMain() })).toEqual([
      "replace-unsaid integrity/gift-kept.yaml:1:1",
    ]);
  });
});

const shared = [
  ["list", "known-gifts", "lists/ours.yaml", (sampleFiles["lists/known-gifts.yaml"] ?? "").replace("G-2", "G-3"), 7],
  ["condition", "recorded", "conditions/ours.yaml", sampleFiles["conditions/recorded.yaml"] ?? "", 12],
  ["document", "PZF", "documents/ours.yaml", sampleFiles["documents/pzf.yaml"] ?? "", 11],
  ["param", "gift.window", "params/ours.yaml", sampleFiles["params/gift.yaml"] ?? "", 9],
] as const;

describe.each(shared)("a %s", (kind, id, file, text, column) => {
  test("is replaced where the overlay says so", () => {
    const said = overlayMain(`replace: [{ ${kind}: ${id}, ${reason} }]`);
    expect(accepted({ "rulebook.yaml": said, [file]: text }).overlay?.replaced).toEqual([
      { kind, id, reason: { zh: "另有制度", en: "covered elsewhere" } },
    ]);
  });
  test("is not replaced by accident of a name", () => {
    const [code = ""] = refusals({ "rulebook.yaml": overlayMain(), [file]: text });
    expect(code).toMatch(new RegExp(`^replace-unsaid ${file}:\\d:${column}$`));
  });
});

describe("what cannot be meant is an error at its place", () => {
  test.each([
    [
      "switching off what the base does not have",
      `off: [{ rule: gift-keptt, ${reason} }]`,
      "off-unknown rulebook.yaml:7:15",
    ],
    [
      "replacing what the base does not have",
      `replace: [{ rule: gift-keptt, ${reason} }]`,
      "replace-unknown rulebook.yaml:7:19",
    ],
    [
      "replacing without a definition",
      `replace: [{ rule: gift-kept, ${reason} }]`,
      "replace-missing rulebook.yaml:7:19",
    ],
    ["replacing without a reason", "replace: [{ rule: gift-kept }]", "rule-missing-key rulebook.yaml:7:11"],
    [
      "replacing two things in one entry",
      `replace: [{ rule: gift-kept, list: known-gifts, ${reason} }]`,
      "rule-shape rulebook.yaml:7:11",
    ],
  ])("%s", (_, line, code) => {
    expect(refusals({ "rulebook.yaml": overlayMain(line) })).toEqual([code]);
  });
  test.each(["off: []", "replace: []", "params: {}"])("%s without extends", (line) => {
    const text = `${sampleFiles["rulebook.yaml"]}${line}\n`;
    expect(refusals({ ...sampleFiles, "rulebook.yaml": text })[0]).toMatch(/^overlay-only rulebook\.yaml:\d+:1$/);
  });
});
