import { compareText, formatDay } from "../../../kernel/index.js";
import type { Evidence, MeasureEvidence } from "../../../result/index.js";
import type { Let } from "../../../rulebook/index.js";
import type { Verdict } from "../logic/askJsonRulesEngine.js";
import type { Answer, Hearsay } from "../logic/judge.js";
import type { Node } from "../logic/normalForm.js";
import type { LetReading } from "../measures/LetReading.js";
import { entryOf } from "../reading/readParameter.js";
import { type Case, recordNamed, sightOf } from "../reading/Sight.js";
import { showValue } from "../values/showValue.js";
import { describeFact } from "./describeFact.js";

/** The leaves that bear on a condition: of one that an arm settles only the arms that do. */
export function evidenceOf({ root, verdict, answers }: Hearsay, of: Case): readonly Evidence[] {
  const walk = (node: Node, { truth, arms }: Verdict): readonly Evidence[] => {
    if (node.is === "leaf") {
      const answer = answers[node.place];
      return answer === undefined ? [] : [leafEvidence(answer, of)];
    }
    const settles = node.is === "all" ? "false" : "true";
    return node.arms.flatMap((arm, index) => {
      const found = arms[index];
      return found === undefined || (truth === settles && found.truth !== settles) ? [] : walk(arm, found);
    });
  };
  return walk(root, verdict);
}

function leafEvidence({ leaf, left, right, truth }: Answer, of: Case): Evidence {
  const { fact, operator, value } = leaf;
  const { title, memberTitles } = describeFact(fact, of);
  const record = fact.of === "record" ? recordNamed(sightOf(of).names, fact.as) : undefined;
  const param = value?.kind === "param" ? parameterShown(value.param, of) : undefined;
  return {
    fact: fact.name,
    title,
    ...(record === undefined ? {} : { record: record.id }),
    value: showValue(left.value, fact.type, memberTitles),
    operator,
    ...(value === undefined ? {} : { against: showValue(right.value, fact.type, memberTitles) }),
    ...(param === undefined ? {} : { param }),
    truth,
  };
}

function parameterShown(id: string, of: Case): Evidence["param"] {
  const parameter = of.hearing.rulebook.params[id];
  const entry = parameter && entryOf(parameter, of);
  return parameter && entry && { id, from: formatDay(entry.from), configurable: parameter.configurable };
}

const mostRecords = 50;

/** A measure with the records that certainly counted. */
export function measureEvidence({ name, title, type }: Let, { value, counted = [] }: LetReading): MeasureEvidence {
  const records = counted.filter(({ certain }) => certain).map(({ record }) => record.id);
  return {
    let: name,
    ...(title === undefined ? {} : { title }),
    value: showValue(value, type),
    records: records.toSorted(compareText).slice(0, mostRecords),
    count: records.length,
  };
}
