import type { Localized } from "../../../kernel/index.js";
import { type FactReference, peerFigureTitles } from "../../../rulebook/index.js";
import type { Case } from "../reading/Sight.js";

interface Described {
  readonly title: Localized;
  readonly memberTitles?: Readonly<Record<string, Localized>>;
}

/** What a fact is called: by the model, by the rule's own `let`, or in fixed words where it belongs to no record. */
export function describeFact(fact: FactReference, of: Case): Described {
  const { model, lets } = of.hearing;
  const bare = { title: { zh: fact.name, en: fact.name } };
  switch (fact.of) {
    case "record":
      return model.records.get(typeOf(fact.as, of))?.facts.get(fact.field) ?? bare;
    case "subject":
      return model.subjects.get(fact.kind)?.facts.get(fact.field) ?? bare;
    case "column":
      return bare;
    case "let":
    case "peer": {
      const title = lets.get(fact.let)?.title ?? { zh: fact.let, en: fact.let };
      if (fact.of === "let") return { title };
      const { zh, en } = peerFigureTitles[fact.figure];
      return { title: { zh: `同类比较：${zh}（${title.zh}）`, en: `peers: ${en} (${title.en})` } };
    }
    case "calendar":
      return { title: { zh: "区间", en: "period" } };
    case "asOf":
      return { title: { zh: "截至日期", en: "as of" } };
  }
}

function typeOf(as: string, { record, hearing }: Case): string {
  const { each } = hearing.rule;
  if (each.kind === "group") return each.type;
  return each.kind === "record" && each.as === as ? (record?.type ?? each.types[0] ?? "") : "";
}
