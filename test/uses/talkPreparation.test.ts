import { describe, expect, test } from "vitest";
import { renderUse, talkPreparation } from "../../src/uses/index.js";
import { mattersOf, portraitsFor } from "./portraits.js";

const dic = portraitsFor("dic");
const subject = portraitsFor("subject");
const compliance = portraitsFor("compliance");

test("LAW: nothing is raised that the person's own portrait does not hold", () => {
  for (const [index, portrait] of dic.entries()) {
    const shown = subject[index];
    if (shown === undefined) throw new Error("no portrait of the person's own");
    const own = new Set(mattersOf(shown).map(({ id }) => id));
    const talk = talkPreparation(portrait, shown);
    expect(talk.raise.filter(({ finding }) => !own.has(finding))).toEqual([]);
    const held = talk.withheld.reduce((sum, { matters }) => sum + matters, 0);
    const unreviewed = portrait.sameIncident.filter(({ established }) => !established).length;
    expect(talk.raise.length + held).toBe(portrait.findings.length + unreviewed);
  }
});

test("LAW: no detection that nobody has reviewed is raised, for any reader, nor named", () => {
  for (const portrait of compliance) {
    const talk = talkPreparation(portrait);
    const detected = mattersOf(portrait).filter(({ standing }) => standing === "detected");
    for (const { id, rule, title } of detected)
      expect(JSON.stringify(talk)).not.toMatch(new RegExp(`${id}|${rule}|${title.en}`));
    expect(talk.withheld.find(({ reason }) => reason === "unreviewed")?.matters ?? 0).toBe(detected.length);
  }
});

test("C-0002: the sanction first, the commission not at all", () => {
  const talk = talkPreparation(dic[1] ?? fail(), subject[1]);
  expect(talk.raise.map(({ rule }) => rule)).toEqual([
    "caa-sanction-active",
    "org-collective-decision-bypassed",
    "dut-rectification-overdue",
    "dut-appraisal-low",
  ]);
  expect(talk.withheld).toEqual([{ reason: "unreviewed", matters: 1 }]);
});

test("a clarified malicious report is acknowledged only where the person's own portrait tells of it", () => {
  const acknowledged = (index: number): readonly string[] =>
    talkPreparation(dic[index] ?? fail(), subject[index]).acknowledge.map(({ rule }) => rule);
  expect(dic[2]?.positives.map(({ rule }) => rule)).toContain("pos-malicious-report-clarified");
  expect(acknowledged(2)).toEqual(["pos-gift-handed-over"]);
});

describe("refused", () => {
  test("a portrait of discipline inspection alone", () => {
    expect(() => talkPreparation(dic[0] ?? fail())).toThrow(/only what stands in it may be raised/);
  });
  test("the portrait of another, or one for another reader, beside it", () => {
    expect(() => talkPreparation(dic[0] ?? fail(), subject[1])).toThrow(/same person/);
    expect(() => talkPreparation(dic[0] ?? fail(), compliance[0])).toThrow(/same person/);
  });
});

test.each(["zh", "en"] as const)("the page in %s tells of no complaint and rejects nobody", (lang) => {
  for (const [index, portrait] of dic.entries()) {
    const page = renderUse(talkPreparation(portrait, subject[index]), { lang, width: 2000 });
    expect(page).not.toMatch(/reject|不予使用|\bQ[1-3]\b|诬告|malicious/i);
    expect(page).toContain(lang === "zh" ? "谈话准备" : "Preparation of a talk");
  }
});

function fail(): never {
  throw new Error("no such portrait");
}
