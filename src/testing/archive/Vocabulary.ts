import type { Literal, Period } from "../../kernel/index.js";
import type { Rule, Rulebook } from "../../rulebook/index.js";

/** The values that rules compare with: what archives must hold for the rules to be put to the test. */
export interface Vocabulary {
  /** Literals by the name of the field they are compared with. */
  readonly byField: ReadonlyMap<string, readonly Literal[]>;
  /** All of them, and those of measures, parameters and lists. */
  readonly all: readonly Literal[];
  readonly periods: readonly Period[];
  readonly ruleIds: readonly string[];
  /** Rule id and name of each measure that speaks of its peers. */
  readonly peers: readonly (readonly [rule: string, name: string])[];
}

export const noVocabulary: Vocabulary = { byField: new Map(), all: [], periods: [], ruleIds: [], peers: [] };

/** What the given rules of a rulebook compare with; all of them where none are given. */
export function vocabularyOf(rulebook: Rulebook, rules: readonly Rule[] = rulebook.rules): Vocabulary {
  const byField = new Map<string, Literal[]>();
  const all: Literal[] = [];
  const peers = new Map<string, readonly [string, string]>();
  for (const rule of rules) {
    visit(rule, (map) => {
      for (const literal of literalsIn(map, rulebook)) all.push(literal);
      const fact = asMap(map["fact"]);
      if (fact === undefined) return;
      if (fact["of"] === "peer") peers.set(`${rule.id} ${String(fact["let"])}`, [rule.id, String(fact["let"])]);
      if (map["operator"] === undefined || typeof fact["field"] !== "string") return;
      const known = byField.get(fact["field"]) ?? [];
      visit(map["value"], (inner) => known.push(...literalsIn(inner, rulebook)));
      byField.set(fact["field"], known);
    });
  }
  const periods = all.flatMap((one) => (one.type === "period" ? [one.value] : []));
  return { byField, all, periods, ruleIds: rulebook.rules.map(({ id }) => id), peers: [...peers.values()] };
}

type PlainMap = Readonly<Record<string, unknown>>;

function asMap(value: unknown): PlainMap | undefined {
  // BECAUSE: a rulebook is plain JSON data; whatever is an object and no list is a map of names.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PlainMap) : undefined;
}

/** Every map within a piece of a rulebook, the outer one first. */
function visit(value: unknown, see: (map: PlainMap) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see);
    return;
  }
  const map = asMap(value);
  if (map === undefined) return;
  see(map);
  for (const [key, inner] of Object.entries(map)) if (!unread.has(key)) visit(inner, see);
}

/** Parts of a rule that nothing evaluates. */
const unread: ReadonlySet<string> = new Set(["place", "examples", "title", "why", "message", "basis"]);

function literalsIn(map: PlainMap, rulebook: Rulebook): readonly Literal[] {
  // BECAUSE: only the parser writes these maps; `kind` says what else is in them.
  if (map["kind"] === "literal") return [map["literal"] as Literal];
  if (map["kind"] === "param") return rulebook.params[String(map["param"])]?.values.map(({ value }) => value) ?? [];
  if (map["kind"] === "list") return rulebook.lists[String(map["list"])]?.values ?? [];
  return [];
}
