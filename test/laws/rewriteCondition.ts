import type { Yaml, YamlMap } from "../../src/testing/index.js";

const conditionKeys = new Set(["all", "any", "not", "condition", "fact"]);
const isMap = (value: Yaml | undefined): value is YamlMap => typeof value === "object" && !Array.isArray(value);
const isCondition = (value: Yaml): value is YamlMap =>
  isMap(value) &&
  (value["operator"] !== undefined || Object.keys(value).some((key) => conditionKeys.has(key) && key !== "fact"));

/** The same rule with every condition in it, at any depth, replaced by what `rewrite` makes of it (inner ones first). */
export function rewriteConditions(value: Yaml, rewrite: (condition: YamlMap) => YamlMap): Yaml {
  if (Array.isArray(value)) return value.map((one: Yaml) => rewriteConditions(one, rewrite));
  if (!isMap(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rewriteConditions(one, rewrite)]));
  return isCondition(value) ? rewrite(inner) : inner;
}

const arms = (value: Yaml | undefined): readonly YamlMap[] => (Array.isArray(value) ? value : []);
const negate = (condition: YamlMap): YamlMap => ({ not: condition });

/** De Morgan: all and any exchanged under a negation. */
export function deMorgan(condition: YamlMap): YamlMap {
  if (condition["all"] !== undefined) return negate({ any: arms(condition["all"]).map(negate) });
  if (condition["any"] !== undefined) return negate({ all: arms(condition["any"]).map(negate) });
  return condition;
}

/** Of comparisons only: trees would grow beyond the depth that rule files may have. */
export function doubleNegation(condition: YamlMap): YamlMap {
  return condition["fact"] === undefined ? condition : negate(negate(condition));
}

/** a and (b or c) is (a and b) or (a and c). */
export function distribute(condition: YamlMap): YamlMap {
  const all = arms(condition["all"]);
  const at = all.findIndex((one) => one["any"] !== undefined);
  const split = all[at];
  if (split === undefined || all.length === 1) return condition;
  const others = all.filter((_, index) => index !== at);
  return { any: arms(split["any"]).map((one) => ({ all: [one, ...others] })) };
}

/** `between` as two comparisons. */
export function unfoldBetween(condition: YamlMap): YamlMap {
  const { fact, operator, value } = condition;
  const [least, most] = Array.isArray(value) ? (value as readonly Yaml[]) : []; // BECAUSE: isArray loses the element type of readonly arrays.
  if (operator !== "between" || fact === undefined || least === undefined || most === undefined) return condition;
  const isDate = typeof least === "string" && /^\d{4}-/.test(least);
  return {
    all: [
      { fact, operator: isDate ? "onOrAfter" : "greaterThanInclusive", value: least },
      { fact, operator: isDate ? "onOrBefore" : "lessThanInclusive", value: most },
    ],
  };
}

/** What takes the place of a map that names something, if anything does. */
function replaced(value: Yaml, replace: (map: YamlMap) => Yaml | undefined): Yaml {
  if (Array.isArray(value)) return value.map((one: Yaml) => replaced(one, replace));
  if (!isMap(value)) return value;
  const other = replace(value);
  if (other !== undefined) return other;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, replace)]));
}

/** Shared conditions and lists written out. */
export function inlineNames(rule: Yaml): Yaml {
  return replaced(rule, (map) => {
    if (map["condition"] === "gift-large")
      return { fact: "gift.value", operator: "greaterThan", value: { param: "gift.limit" } };
    if (map["list"] === "known-givers") return ["G1", "G2"];
    return map["list"] === "bad-disposals" ? ["kept", "returned"] : undefined;
  });
}

/** Parameters that have had one value all along written out. */
export function inlineParameters(rule: Yaml): Yaml {
  return replaced(rule, (map) => (map["param"] === "often" ? 2 : map["param"] === "window" ? "12 months" : undefined));
}
