import { expect, test } from "vitest";
import { compileRulebook, parsePortrait, serialisePortrait } from "../../src/portrait/index.js";
import { renderMarkdown, renderText } from "../../src/render/index.js";
import type { Portrait } from "../../src/result/index.js";
import { parseRulebook } from "../../src/rulebook/index.js";
import { everything, tinyArchive, tinyRulebook } from "../portrait/tinyArchive.js";
import { tinyModel } from "../portrait/tinyModel.js";
import { tinyRules } from "../portrait/tinyRules.js";

const main = `rulebook: branch
version: 2.0.0
format: 1
title: { zh: 分公司规则库, en: Branch rulebook }
reviewedOn: 2025-03-31
extends: tiny@1
grades: { B: { from: 20 } }
off:
  - { rule: present-kept, reason: { zh: 另有制度, en: covered elsewhere } }
`;

function portraitOf(text: string): Portrait {
  const files = { "rulebook.yaml": text };
  const { rulebook, diagnostics } = parseRulebook(files, tinyModel, { bases: { tiny: tinyRules } });
  expect(diagnostics).toEqual([]);
  if (rulebook === undefined) throw new Error("no rulebook");
  return compileRulebook(rulebook, tinyModel)(tinyArchive(everything), { asOf: "2025-06-30", audience: "dic" });
}
const squeezed = (text: string): string => text.replace(/\s+/g, " ");

test("a portrait of a rulebook that extends none says nothing of it", () => {
  const plain = compileRulebook(tinyRulebook(), tinyModel)(tinyArchive(everything), {
    asOf: "2025-06-30",
    audience: "dic",
  });
  expect(Object.keys(plain.rulebook)).toEqual(["id", "version", "hash", "reviewedOn"]);
  expect(renderText(plain, { lang: "en" })).not.toContain("Extends");
});

test("a portrait of an overlay carries what differs, after the day of the legal review, through JSON and back", () => {
  const portrait = portraitOf(main);
  expect(Object.keys(portrait.rulebook)).toEqual(["id", "version", "hash", "reviewedOn", "overlay"]);
  expect(portrait.rulebook.overlay).toEqual({
    base: { id: "tiny", version: "1.0.0", hash: tinyRulebook().hash },
    changedTables: ["grades"],
    changedParams: [],
    off: [{ rule: "present-kept", reason: { zh: "另有制度", en: "covered elsewhere" } }],
    added: [],
    replaced: [],
  });
  const text = serialisePortrait(portrait);
  expect(text).toBe(JSON.stringify(portrait));
  expect(parsePortrait(text).portrait).toEqual(portrait);
});

test("a reader sees in a line or two what differs, in both languages", () => {
  const portrait = portraitOf(main);
  const hash = tinyRulebook().hash;
  const en = squeezed(renderText(portrait, { lang: "en" }));
  expect(en).toContain(`Extends tiny 1.0.0 ${hash}`);
  expect(en).toContain("Differs in tables: grades; rules switched off: present-kept (covered elsewhere)");
  const zh = renderMarkdown(portrait, { lang: "zh" });
  expect(zh).toContain(
    "表：grades；停用规则：present\\-kept（另有制度）".replace("\\-", zh.includes("present\\-kept") ? "\\-" : "-"),
  );
  expect(squeezed(renderText(portraitOf(main.replace(/grades[\s\S]*/, "")), { lang: "en" }))).toContain(
    "Differs in nothing",
  );
});
