import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { archiveFrom, compileRulebook, explain, parseArchive, renderMarkdown, renderText } from "../../src/index.js";
import { renderExplanation } from "../../src/render/index.js";
import { sampleArchives } from "../../src/sample/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";

const assess = compileRulebook(standardRulebook, standardModel);
const options = { asOf: "2025-06-30", audience: "dic" } as const;
const dossier = new URL("../dossiers/c-0002.json", import.meta.url);
const { archive } = parseArchive(readFileSync(dossier), standardModel);
if (archive === undefined) throw new Error("the dossier is refused");
const ofDossier = assess(archive, options);
const made = [...sampleArchives({ size: 60, seed: 1 })].map((one) => {
  const read = parseArchive(JSON.stringify(one.archive), standardModel);
  if (read.archive === undefined) throw new Error("a sample is refused");
  return assess(read.archive, options);
});

test("an item of an article is cited as Chinese law is", () => {
  expect(renderText(ofDossier, { lang: "zh", width: 200 })).toContain("第 25 条第（7）项");
  expect(renderText(ofDossier, { lang: "en", width: 200 })).toContain("art. 25(7)");
});

test("periods are Chinese in Chinese pages and English in English ones", () => {
  const pages = [ofDossier, ...made].map((portrait) => renderMarkdown(portrait, { lang: "zh" }));
  expect(pages.join("\n")).toMatch(/在最近 12 个月/);
  expect(pages.filter((page) => /\d (?:day|month|year)s?\b/.test(page))).toEqual([]);
  expect(renderText(ofDossier, { lang: "en", width: 200 })).toContain("is within the last 12 months");
});

test("no evidence of a finding is printed twice", () => {
  for (const portrait of [ofDossier, ...made])
    for (const lang of ["zh", "en"] as const) {
      const sections = renderMarkdown(portrait, { lang }).split(/^#+ /m);
      for (const section of sections.filter((text) => /^.* · .* · [a-z-]+\/.*\n/.test(text))) {
        const items = section.split("\n").filter((line) => line.startsWith("- "));
        expect(new Set(items).size).toBe(items.length);
      }
    }
});

test("what is missing has a title where the portrait knows one: of peers, of facts", () => {
  const page = made.map((portrait) => renderText(portrait, { lang: "zh", width: 400 })).join("\n");
  expect(page).toMatch(/缺少 同类比较：可比对象数（.+）（peer\.\w+\.subjects）/);
  expect(page).not.toMatch(/缺少 peer\./);
});

test("an explanation titles what is missing too", () => {
  const read = archiveFrom(
    {
      format: "integrity-archive/1",
      subject: { kind: "cadre", id: "C-1" },
      records: [
        {
          type: "gift",
          id: "G-1",
          cadreId: "C-1",
          occurredOn: "2025-01-10",
          recordedOn: "2025-01-10",
          verification: "documented",
          giverKind: "supplier",
          value: "300.00 CNY",
        },
      ],
      loaded: { gift: "complete" },
    },
    standardModel,
  );
  if (read.archive === undefined) throw new Error("the archive is refused");
  const answer = explain(read.archive, standardRulebook, standardModel, {
    ...options,
    rule: "int-gift-not-handed-over",
  });
  expect(renderExplanation(answer, { lang: "zh", width: 200 })).toMatch(/缺少 [\u4e00-\u9fff]+（gift\.disposal）/);
});
