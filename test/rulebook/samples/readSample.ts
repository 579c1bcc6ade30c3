import type { Diagnostic, Literal, ValueType } from "../../../src/kernel/index.js";
import { parsePeriod } from "../../../src/kernel/index.js";
import type { Rule } from "../../../src/rulebook/Rule.js";
import type { NamedList, Parameter, WorkingCalendar } from "../../../src/rulebook/Rulebook.js";
import { collectInto } from "../../../src/rulebook/read/Report.js";
import type { ConditionNode, Context } from "../../../src/rulebook/resolve/Context.js";
import { resolveRule } from "../../../src/rulebook/resolve/resolveRule.js";
import { parseSyntax } from "../../../src/rulebook/syntax/parseSyntax.js";
import { sampleModel } from "./sampleModel.js";

const title = (word: string) => ({ zh: word, en: word });

function parameter(id: string, value: Literal): [string, Parameter] {
  const type: ValueType =
    value.type === "money"
      ? { scalar: "money", list: false, currency: value.value.currency }
      : { scalar: value.type, list: false };
  return [id, { id, title: title(id), type, values: [{ from: 0, value }], at: "event", configurable: true }];
}

const whole = (id: string, value: number) => parameter(id, { type: "integer", value });
const part = (id: string, numerator: number) =>
  parameter(id, { type: "share", value: { numerator, denominator: 100 } });

export const sampleParams: ReadonlyMap<string, Parameter> = new Map([
  whole("leave.days", 5),
  whole("rectification.late", 30),
  whole("rectification.veryLate", 90),
  whole("firstForm.repeats", 2),
  part("kin.share", 10),
  whole("peers.min", 10),
  whole("items.min", 20),
  part("claims.shopShare", 30),
  whole("split.invoices", 3),
  parameter("procurement.limit", { type: "money", value: { amount: 20_000_000, currency: "CNY" } }),
  part("talk.coverage", 80),
  whole("gift.handOverWithin", 30),
  parameter("window.usual", { type: "period", value: parsePeriod("12 months") ?? { unit: "months", count: 12 } }),
]);

function list(id: string, ...members: string[]): [string, NamedList] {
  return [
    id,
    {
      id,
      title: title(id),
      type: { scalar: "text", list: false },
      values: members.map((value) => ({ type: "text", value })),
    },
  ];
}

export const sampleLists: ReadonlyMap<string, NamedList> = new Map([
  list("rectification-done", "done", "closed"),
  list("negative-talks", "reminder", "warning"),
  list("hb19-key-person", "spouse", "child", "parent", "cousin"),
  list("hb19-ordinary", "spouse", "child", "parent"),
  list("key-classes", "senior", "middle"),
  list("unlisted-kinds", "unlisted", "partnership"),
]);

const calendar = (id: string): [string, WorkingCalendar] => [
  id,
  { id, title: title(id), source: "test", years: [2020, 2030], holidays: [], workingWeekends: [] },
];

export const sampleConditions: Readonly<Record<string, string>> = {
  "decided-without-collective": "{ fact: collectiveDecision.collective, operator: equal, value: false }",
};

export interface ReadSampleOptions {
  /** Shared conditions by name, as YAML, beside those of the samples. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly calendars?: readonly string[];
}

/** Reads one rule file against the sample model, its parameters, lists and shared conditions. */
export function readSample(
  source: string,
  options: ReadSampleOptions = {},
): { readonly rule?: Rule; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const conditions = new Map<string, ConditionNode>();
  for (const [id, yaml] of Object.entries({ ...sampleConditions, ...options.conditions })) {
    const parsed = parseSyntax(`conditions/${id}.yaml`, `condition: ${id}\nwhen: ${yaml}\n`);
    diagnostics.push(...parsed.diagnostics);
    const node = parsed.root;
    const when = node?.kind === "map" ? node.entries[1]?.value : undefined;
    if (node?.kind === "map" && when !== undefined) conditions.set(id, { id, when, node });
  }
  const { root, diagnostics: found } = parseSyntax("rule.yaml", source);
  diagnostics.push(...found);
  if (root === undefined) return { diagnostics };
  const titled = (...all: string[]) => all.map((id) => ({ id, title: title(id) }));
  const context: Context = {
    model: sampleModel,
    report: collectInto(diagnostics, 100),
    params: sampleParams,
    lists: sampleLists,
    conditions,
    usedConditions: new Set(),
    calendars: new Map((options.calendars ?? ["china"]).map(calendar)),
    documents: new Map([
      [
        "PZF",
        {
          key: "PZF",
          title: title("PZF"),
          issuer: title("NPC"),
          inForce: { from: 18_444 },
          confidence: "verified",
          articles: { "34": "verified", "99": "secondary" },
        },
      ],
    ]),
    categories: titled("integrity", "duty", "operations"),
    gates: titled("sanction-period"),
    actions: titled("remind", "review"),
    owners: titled("compliance", "dic"),
  };
  const rule = resolveRule(root, context);
  return rule === undefined ? { diagnostics } : { rule, diagnostics };
}
