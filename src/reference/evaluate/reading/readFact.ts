import { exactDay, parseMoney, parseShare } from "../../../kernel/index.js";
import type { FactReference } from "../../../rulebook/index.js";
import { readStored } from "../values/readStored.js";
import { isSettled, noGaps, type Reading, type Value } from "../values/Value.js";
import { readProfile } from "./readProfile.js";
import { type Case, recordNamed, type Sight } from "./Sight.js";

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
      return of.hearing.find.findColumn(fact.column, fact.as, sight);
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

/** What is missing behind a value that is known all the same is no gap of it. */
function readLet(name: string, of: Case): Reading {
  const { value, gaps } = of.hearing.find.findLet(name, of);
  return { value, gaps: isSettled(value) ? noGaps : gaps };
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
