import { onRule, onText, type RulebookFault, withFile, withLines } from "./RulebookFault.js";

const many = (count: number, one: (index: number) => string, between = ", "): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);
/** The title in block style with other words. */
const titled = (zh: string): RulebookFault["plant"] =>
  onText((text) => text.replace(/^title: .*$/m, () => `title:\n  zh: ${zh}\n  en: Rule`));
const version = (value: string): RulebookFault["plant"] =>
  onText((text) => text.replace(/^version: .*$/m, () => `version: ${value}`));

/** Rule files that are valid but for one thing in how they are written. SEE: trust model, hostile rule files. */
export const syntaxFaults: readonly RulebookFault[] = [
  { id: "R-01 an anchor", codes: ["yaml-anchor"], plant: version("&a 1") },
  { id: "R-01 an alias", codes: ["yaml-anchor"], plant: version("*a") },
  {
    id: "R-02 a map of a thousand keys",
    codes: ["limit-map-size"],
    plant: withLines(`stray: { ${many(1000, (index) => `k${index}: 1`)} }`),
  },
  { id: "R-03 brackets within brackets", codes: ["limit-depth"], plant: withLines(`stray: ${"[".repeat(5000)}`) },
  {
    id: "R-04 maps within maps",
    codes: ["limit-depth"],
    plant: withLines(`stray:\n${many(60, (index) => `${" ".repeat(index + 1)}k:`, "\n")}\n${" ".repeat(62)}k: 1`),
  },
  { id: "R-09 a turn of direction", codes: ["text-bidi"], plant: titled("规则\u202e则规") },
  {
    id: "R-10 a letter of another alphabet",
    codes: ["text-confusable"],
    plant: onRule((rule) => ({ ...rule, rule: "gіft" })),
  },
  { id: "R-11 a space of no width", codes: ["text-invisible"], plant: withLines("ne\u200beds: 1") },
  {
    id: "R-12 a full-width colon",
    codes: ["text-fullwidth"],
    plant: onText((text) => text.replace(/^version: /m, "version： ")),
  },
  { id: "R-13 full-width digits", codes: ["text-fullwidth"], plant: version("５") },
  { id: "R-14 a text cut short by a comment", codes: ["text-cut-by-comment"], plant: titled("金额超过 #1 供应商") },
  { id: "R-15 a tab", codes: ["yaml-tab"], plant: version("\t1") },
  {
    id: "R-16 a control character",
    codes: ["text-control"],
    plant: onText((text, draw) => text.replace("规则", `规${draw.pick(["\u0000", "\u0085", "\u2028"])}则`)),
  },
  { id: "R-17 a byte order mark in the middle", codes: ["text-invisible"], plant: titled("规\ufeff则") },
  { id: "R-19 curly quotes", codes: ["text-quotes"], plant: version("“1”") },
  { id: "R-21 a tag", codes: ["yaml-tag"], plant: version("!!js/function 1") },
  { id: "R-22 a directive", codes: ["yaml-directive"], plant: onText((text) => `%YAML 1.1\n---\n${text}`) },
  {
    id: "R-23 two documents",
    codes: ["yaml-multiple-documents"],
    plant: onText((text) => `${text}---\n${text}`),
  },
  { id: "R-24 a merge key", codes: ["yaml-merge-key"], plant: withLines("<<: { version: 1 }") },
  { id: "R-25 a key twice", codes: ["yaml-duplicate-key"], plant: withLines("version: 1") },
  { id: "R-26 a key that is no text", codes: ["yaml-key-type"], plant: withLines("? [a, b]\n: 1") },
  { id: "R-27 a forbidden key", codes: ["forbidden-key"], plant: withLines("__proto__: { severity: 5 }") },
  {
    id: "R-28 a file of nothing",
    codes: ["rule-empty"],
    plant: onText((_, draw) => draw.pick(["", "\n\n", "# nothing here\n"])),
  },
  {
    id: "R-46 a file that is not named as its rule",
    codes: ["rule-id-file"],
    plant: onText((text) => text.replace(/^rule: .*$/m, "rule: another")),
  },
  {
    id: "R-46 a file of no known place",
    codes: ["file-unknown"],
    plant: withFile("elsewhere/deeper/x.yaml", "rule: x\n"),
  },
];
