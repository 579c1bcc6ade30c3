import { exactDay, parseMoney, parseShare } from "../../../kernel/index.js";
import type { FactReference } from "../../../rulebook/index.js";
import { readStored } from "../values/readStored.js";
import { isSettled, noGaps, type Reading, type Value } from "../values/Value.js";
import { readExpression } from "./readExpression.js";
import { readLet } from "./readLet.js";
import { readProfile } from "./readProfile.js";
import { recordNamed, type Sight, sightOf, withName } from "./Sight.js";

/** A fact as seen from a place; one that is not exactly known is a gap of its own name. */
export function readFact(fact: FactReference, sight: Sight): Reading {
  const { of } = sight;
  const { view } = of.hearing;
  switch (fact.of) {
    case "record":
      return named(fact, readRecord(fact, sight));
    case "subject":
      return named(fact, readProfile(of, fact.kind, fact.field, fact.type));
    case "peer":
      return named(fact, readPeer(fact, sight));
    case "let":
      return readLet(fact.let, of);
    case "column":
      return readColumn(fact, sight);
    case "asOf":
      return { value: { is: "date", ...exactDay(view.asOf) }, gaps: noGaps };
    case "calendar": {
      const figure = of.period?.[fact.field];
      return { value: readStored(fact.type.scalar === "date" ? day(figure) : figure, fact.type), gaps: noGaps };
    }
  }
}

function day(number: number | undefined): ReturnType<typeof exactDay> | undefined {
  return number === undefined ? undefined : exactDay(number);
}

function named({ name }: FactReference, value: Value): Reading {
  return { value, gaps: isSettled(value) ? noGaps : [name] };
}

function readRecord(fact: Extract<FactReference, { of: "record" }>, { of, names }: Sight): Value {
  const record = recordNamed(names, fact.as);
  if (record === undefined) return of.group?.values.get(fact.field);
  return readStored(of.hearing.scope.fact(record, fact.field), fact.type);
}

/** A column speaks of its record and of what the rule itself can see, wherever it is asked for. */
function readColumn(fact: Extract<FactReference, { of: "column" }>, { of, names }: Sight): Reading {
  const column = of.hearing.lets.get(fact.column)?.value;
  const record = recordNamed(names, fact.as);
  if (column?.kind !== "column" || record === undefined) return { value: undefined, gaps: noGaps };
  return readExpression(column.is, withName(sightOf(of), column.as, record));
}

/** A figure of the peer group that came with the archive, read by the type of the `let`. */
function readPeer(fact: Extract<FactReference, { of: "peer" }>, { of }: Sight): Value {
  const { view, rule } = of.hearing;
  const figures = view.peers.find((one) => one.rule === rule.id && one.let === fact.let);
  const written = figures?.[fact.figure];
  if (written === undefined) return undefined;
  switch (fact.type.scalar) {
    case "integer":
      return Number.isSafeInteger(written) ? readStored(Number(written), fact.type) : undefined;
    case "money":
      return readStored(parseMoney(`${written}`), fact.type);
    case "share":
      return readStored(parseShare(`${written}`), fact.type);
    default:
      return undefined;
  }
}
