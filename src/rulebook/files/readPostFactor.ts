import * as say from "../diagnostics/meaning.js";
import type { Scoring } from "../Rulebook.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readFactor, readItems, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { Context } from "../resolve/Context.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

const postShape = {
  fact: key("事实", "Fact"),
  categories: key("类别", "Categories"),
  values: key("取值的系数", "Factor by value"),
  otherwise: need("其他", "Otherwise"),
};

/** Factors by a fact of the post or unit, for the categories where it matters. */
export function readPostFactor(node: SyntaxNode | undefined, context: Context): Scoring["postFactor"] | undefined {
  const { report, model, categories } = context;
  const map = node && readMap(node, postShape, report);
  const otherwise = readFactor(map?.otherwise, report);
  if (map === undefined || otherwise === undefined) return undefined;
  const values: Record<string, number> = {};
  if (map.values?.kind === "map")
    for (const entry of map.values.entries) values[entry.key] = readFactor(entry.value, report) ?? otherwise;
  const known = categories.map(({ id }) => id);
  const named = readItems(map.categories).flatMap((one) => readChoice(one, known, report) ?? []);
  const name = scalar(map.fact, report);
  if (name === undefined) return { categories: named, values, otherwise };
  const [kind = "", field = ""] = name.text.split(".");
  const fact = model.subjects.get(kind)?.facts.get(field);
  if (fact === undefined) {
    const facts = [...model.subjects.values()].flatMap((subject) =>
      [...subject.facts.keys()].map((one) => `${subject.kind}.${one}`),
    );
    return report(say.factUnknown, name.place, { fact: name.text, ...suggestion(name.text, facts) });
  }
  return {
    fact: { name: name.text, type: fact.type, of: "subject", kind, field },
    categories: named,
    values,
    otherwise,
  };
}
