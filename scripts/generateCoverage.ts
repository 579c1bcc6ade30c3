import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText, type Localized } from "../src/kernel/index.ts";
import { parseRulebook, type Rule } from "../src/rulebook/index.ts";
import { standardModel } from "../src/standard/index.ts";
import { type Practice, practices } from "./coverage/practices.ts";
import { readRuleFiles } from "./readRuleFiles.ts";

/** From each practice of the field to its record types, rules, places in a portrait and tests; fails where a record type belongs to none. */
export function generateCoverage(root: string): ReadonlyMap<string, string> {
  const homeless = [...standardModel.records.keys()].filter(
    (type) => type !== "statistic" && !allPractices.some(({ records }) => records.includes(type)),
  );
  const unheard = allPractices.flatMap(({ records }) => records.filter((type) => !standardModel.records.has(type)));
  if (homeless.length + unheard.length > 0)
    throw new Error(
      `scripts/coverage/practices.ts: no practice names ${homeless.join(", ")}; no record type is ${unheard.join(", ")}`,
    );
  // BECAUSE: the data of the standard rulebook leaves the examples out; the files have them.
  const { rulebook } = parseRulebook(readRuleFiles(join(root, "rules")), standardModel);
  const active = rulebook?.rules.filter(({ status }) => status === "active") ?? [];
  const archives = readArchives(root);
  const sections = practices.map(
    ([area, all]) => `## ${area.en} · ${area.zh}

| 实务 | practice | record types | rules | shown in a portrait under | examples | whole archives |
| --- | --- | --- | --- | --- | --- | --- |
${all.map((one) => row(one, active, archives)).join("\n")}`,
  );
  return new Map([["docs/coverage.md", `${heading}\n\n${sections.join("\n\n")}\n`]]);
}

const heading = `# What is covered · 覆盖范围

Each practice of the field, the record types that hold it, the active rules that read those, where a portrait shows them, and
how often tests see them: examples in the rule files, and whole archives (worked dossiers, rule tests, example archives).
每项实务对应哪些记录类型、哪些规则、画像中的哪一部分，以及规则示例和整份档案测试的数量。`;

const allPractices = practices.flatMap(([, all]) => all);
const places: Readonly<Record<Rule["kind"], Localized>> = {
  finding: { zh: "问题与计分", en: "findings, ledger" },
  gate: { zh: "选任关口", en: "gates" },
  positive: { zh: "正面情况", en: "positives" },
  notice: { zh: "提醒", en: "reminders" },
};
const roles: Readonly<Record<string, Localized>> = {
  sanction: { zh: "处分影响期", en: "governs incidents" },
  review: { zh: "人工复核结论", en: "standing of findings" },
  exoneration: { zh: "已澄清", en: "cleared" },
  tenure: { zh: "任职归属", en: "attribution to posts" },
};

function row(
  { title, records, through = [], figures = [] }: Practice,
  active: readonly Rule[],
  archives: readonly string[],
): string {
  const rules = active
    .filter(
      (rule) =>
        through.includes(rule.id) ||
        records.some((type) => mentions(rule, type)) ||
        (figures.includes(rule.category) && mentions(rule, "statistic")),
    )
    .toSorted((one, other) => compareText(one.id, other.id));
  const shown = new Set(rules.map(({ kind }) => `${places[kind].zh} ${places[kind].en}`));
  const types = figures.length === 0 ? records : [...records, "statistic"];
  for (const type of types) {
    const definition = standardModel.records.get(type);
    const role = roles[definition?.role?.name ?? ""];
    if (role !== undefined) shown.add(`${role.zh} ${role.en}`);
    if (definition?.timeline === true) shown.add("时间线 timeline");
  }
  shown.add("完整度 coverage");
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  const whole = archives.filter((text) =>
    types.some((type) => new RegExp(`"?type"?: ?"?${type}\\b`).test(text)),
  ).length;
  const cells = [
    title.zh,
    title.en,
    types.map((type) => `[\`${type}\`](model/${type}.md)`).join(" "),
    rules.map(({ id }) => `\`${id}\``).join(" "),
    [...shown].join("; "),
    String(examples),
    String(whole),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Whether a rule reads records of a type, as item, in a measure, or through a fact. */
function mentions({ message: _message, examples: _examples, ...rule }: Rule, type: string): boolean {
  const names = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(names);
    if (typeof value !== "object" || value === null) return value === type;
    return Object.entries(value).some(([key, inner]) =>
      key === "name" ? typeof inner === "string" && inner.startsWith(`${type}.`) : key !== "place" && names(inner),
    );
  };
  return names([rule.each, rule.let, rule.when, rule.needs, rule.expects, rule.except]);
}

function readArchives(root: string): readonly string[] {
  const files = (folder: string, ending: RegExp): readonly string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => ending.test(name))
          .map((name) => readFileSync(join(root, folder, name), "utf8"))
      : [];
  const lines = files("examples/archives", /\.ndjson$/).flatMap((text) => text.trim().split("\n"));
  return [...files("test/dossiers", /\.json$/), ...files("rules/tests", /\.yaml$/), ...lines];
}
