import { compareText } from "../../kernel/index.js";
import type { Portrait } from "../../result/index.js";
import type { Truth } from "../output/Truth.js";
import { isBorneOut } from "./isBorneOut.js";
import { type Count, type CountName, emptyCount, type Recall, type RecallMiss } from "./Recall.js";

const shownMisses = 100;
const problems = { planted: "missed", control: "scored", withheld: "not-unknown" } as const;
const counted = {
  planted: ["planted", "found"],
  control: ["controls", "scored"],
  withheld: ["withheld", "unknown"],
} as const satisfies Readonly<Record<Truth["kind"], readonly [CountName, CountName]>>;

/**
 * Compares portraits with what was planted, one portrait at a time; only the truth is held. What was planted in a subject
 * without a portrait is absent: neither found nor borne out, and no full recall.
 * @example
 * new RecallCheck([], () => "integrity").result().total.planted //=> 0
 */
export class RecallCheck {
  readonly #truth = new Map<string, readonly Truth[]>();
  readonly #categoryOf: (rule: string) => string;
  readonly #byRule = new Map<string, Record<CountName, number>>();
  readonly #misses: RecallMiss[] = [];
  #archives = 0;

  /** `categoryOf` names the category of a rule of the rulebook. */
  constructor(truth: Iterable<Truth>, categoryOf: (rule: string) => string) {
    this.#categoryOf = categoryOf;
    for (const one of truth) {
      const key = keyOf(one.subject);
      this.#truth.set(key, [...(this.#truth.get(key) ?? []), one]);
    }
  }

  add(portrait: Portrait): void {
    this.#archives += 1;
    const key = keyOf(portrait.subject);
    const planted = this.#truth.get(key) ?? [];
    this.#truth.delete(key);
    for (const one of planted) this.#judge(one, isBorneOut(one, portrait));
    const expected = new Set(planted.flatMap(({ rule, also }) => [rule, ...(also ?? [])]));
    for (const { rule } of portrait.findings) {
      if (expected.has(rule)) continue;
      this.#count(rule, "falseAlarms");
      this.#miss({ problem: "false-alarm", subject: plain(portrait.subject), rule });
    }
  }

  result(): Recall {
    for (const planted of this.#truth.values()) for (const one of planted) this.#absent(one);
    this.#truth.clear();
    const byRule = [...this.#byRule].sort(([a], [b]) => compareText(a, b));
    const categories = new Map<string, Count[]>();
    for (const [rule, count] of byRule) {
      const category = this.#categoryOf(rule);
      categories.set(category, [...(categories.get(category) ?? []), count]);
    }
    return {
      archives: this.#archives,
      total: sum(byRule.map(([, count]) => count)),
      byCategory: Object.fromEntries(
        [...categories].sort(([a], [b]) => compareText(a, b)).map(([name, counts]) => [name, sum(counts)]),
      ),
      byRule: Object.fromEntries(byRule),
      misses: this.#misses,
    };
  }

  #judge(truth: Truth, borneOut: boolean): void {
    const [all, second] = counted[truth.kind];
    this.#count(truth.rule, all);
    // Of controls the bad ones are counted, of the others the good ones.
    if (borneOut !== (truth.kind === "control")) this.#count(truth.rule, second);
    if (!borneOut) this.#miss(missOf(truth, problems[truth.kind]));
  }

  #absent(truth: Truth): void {
    this.#count(truth.rule, counted[truth.kind][0]);
    this.#count(truth.rule, "absent");
    this.#miss(missOf(truth, "absent"));
  }

  #count(rule: string, name: CountName): void {
    const count = this.#byRule.get(rule) ?? emptyCount();
    count[name] += 1;
    this.#byRule.set(rule, count);
  }

  #miss(miss: RecallMiss): void {
    if (this.#misses.length < shownMisses) this.#misses.push(miss);
  }
}

/** Whether everything planted whose data is present was found, no control scored, and every subject has its portrait. */
export function isFullRecall({ total }: Recall): boolean {
  const { found, planted, scored, unknown, withheld, absent } = total;
  return found === planted && scored === 0 && unknown === withheld && absent === 0;
}

function missOf({ subject, rule, planter }: Truth, problem: RecallMiss["problem"]): RecallMiss {
  return { problem, subject: plain(subject), rule, planter };
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function plain({ kind, id }: { readonly kind: string; readonly id: string }): RecallMiss["subject"] {
  return { kind, id };
}

function sum(counts: readonly Count[]): Count {
  const total = emptyCount();
  for (const count of counts) for (const name of countNames) total[name] += count[name];
  return total;
}

const countNames: readonly CountName[] = [
  "planted",
  "found",
  "controls",
  "scored",
  "withheld",
  "unknown",
  "falseAlarms",
  "absent",
];
