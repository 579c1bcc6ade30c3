import type { Yaml, YamlMap } from "../rulebook/writeYaml.js";
import { onRule, onTables, onText, type RulebookFault, withCondition, withLines } from "./RulebookFault.js";

const holds = (about: string): YamlMap => ({ fact: `${about}.id`, operator: "present" });
/** A rule of another severity, as a text. */
const severity = (...values: readonly string[]): RulebookFault["plant"] =>
  onText((text, draw) => text.replace(/^severity: .*$/m, () => `severity: ${draw.pick(values)}`));

/** Rulebooks that are valid but for one thing in what they say. SEE: trust model, hostile rule files. */
export const languageFaults: readonly RulebookFault[] = [
  {
    id: "R-07 conditions that rest on each other",
    codes: ["condition-cycle"],
    plant: (book, draw) => {
      const files = withCondition(() => ({ condition: "turning" }))(book, draw);
      const [there, back] = ["turning", "turning-back"].map(
        (id, index, ids) => `condition: ${id}\nwhen: { not: { condition: ${ids[1 - index]} } }\n`,
      );
      return { ...files, "conditions/turning.yaml": there ?? "", "conditions/turning-back.yaml": back ?? "" };
    },
  },
  {
    id: "R-08 thousands of comparisons",
    codes: ["limit-condition-size", "limit-nodes"],
    plant: withCondition((about) => ({ any: Array.from({ length: 3000 }, () => holds(about)) })),
  },
  {
    id: "R-20 a path into a fact",
    codes: ["rule-unknown-key"],
    plant: withCondition((about) => ({ ...holds(about), path: "$.constructor" })),
  },
  {
    id: "R-25 a key in capitals",
    codes: ["rule-unknown-key"],
    plant: withLines("Severity: 2", "toString: 1", "stray: 1"),
  },
  {
    id: "a status that there is not",
    codes: ["choice-unknown"],
    plant: onRule((rule) => ({ ...rule, status: "often" })),
  },
  {
    id: "a document that is not there",
    codes: ["document-unknown"],
    plant: onRule((rule) => ({ ...rule, basis: [{ doc: "elsewhere" }] })),
  },
  {
    id: "R-29 nothing to decide",
    codes: ["condition-empty"],
    plant: withCondition((_, draw) => draw.pick<Yaml>([{ any: [] }, { all: [] }])),
  },
  {
    id: "R-30 two forms in one condition",
    codes: ["condition-two-forms"],
    plant: withCondition((about) => ({ all: [holds(about)], any: [holds(about)] })),
  },
  {
    id: "R-31 a list to negate",
    codes: ["condition-form"],
    plant: withCondition((about) => ({ not: [holds(about)] })),
  },
  {
    id: "R-32 a misspelt key",
    codes: ["rule-unknown-key"],
    plant: withCondition((about) => ({ all: [{ factt: `${about}.id`, operator: "present" }] })),
  },
  {
    id: "R-33 a fact that does not exist",
    codes: ["fact-unknown"],
    plant: withCondition((about) => ({ fact: `${about}.nowhere`, operator: "present" })),
  },
  {
    id: "R-34 an operator for another type",
    codes: ["operator-type"],
    plant: withCondition((about) => ({ fact: `${about}.id`, operator: "greaterThan", value: 1 })),
  },
  {
    id: "R-34 an operator that does not exist",
    codes: ["operator-unknown"],
    plant: withCondition((about) => ({ fact: `${about}.id`, operator: "greaterThen", value: 1 })),
  },
  {
    id: "R-36 a number that is none",
    codes: ["number-form"],
    plant: severity("1e3", "0x10", "1_000", ".inf", "-0", "9007199254740993"),
  },
  {
    id: "R-37 a day that does not exist",
    codes: ["date-form"],
    plant: onRule((rule, draw) => ({
      ...rule,
      effective: { from: draw.pick(["2024-02-30", "2024-13-01", "24-1-1", "0000-01-01"]) },
    })),
  },
  {
    id: "R-38 a period that is none",
    codes: ["period-form"],
    plant: withCondition((_, draw) => ({
      fact: "asOf",
      operator: "withinLast",
      value: draw.pick(["12 month", "1 year 2 months", "a while"]),
    })),
  },
  {
    id: "R-39 a word where true or false is due",
    codes: ["boolean-form"],
    plant: onTables((tables, draw) => ({
      ...tables,
      verification: {
        ...asMap(tables["verification"]),
        documented: { factor: 1, established: draw.pick(["no", "on", "True"]) },
      },
    })),
  },
  { id: "R-40 a severity beyond the scale", codes: ["range"], plant: onRule((rule) => ({ ...rule, severity: 6 })) },
  {
    id: "R-40 weights that rise",
    codes: ["weights-order"],
    plant: onTables((tables) => ({ ...tables, weights: ["50 %", "80 %"] })),
  },
  {
    id: "R-40 bands that do not rise",
    codes: ["bands-gap"],
    plant: onTables((tables) => ({
      ...tables,
      grades: asList(tables["grades"]).map((one) => ({ ...asMap(one), from: 0 })),
    })),
  },
  {
    id: "R-41 a protected attribute",
    codes: ["fact-protected"],
    plant: withCondition((about, draw) => ({
      fact: `${about}.${draw.pick(["ethnicity", "religion", "health", "gender"])}`,
      operator: "present",
    })),
  },
  {
    id: "R-42 a parameter that does not exist",
    codes: ["param-unknown"],
    plant: withCondition(() => ({ fact: "asOf", operator: "after", value: { param: "nowhere.at-all" } })),
  },
  {
    id: "R-45 a placeholder of nothing",
    codes: ["message-placeholder"],
    plant: onRule((rule, draw) => ({
      ...rule,
      message: { zh: "说明", en: draw.pick(["{nobody.secret}", "an open {brace", "{{nested}}"]) },
    })),
  },
];

function asMap(value: Yaml | undefined): YamlMap {
  // BECAUSE: generated tables have maps in these places.
  return (value ?? {}) as YamlMap;
}

function asList(value: Yaml | undefined): readonly Yaml[] {
  return Array.isArray(value) ? value : [];
}
