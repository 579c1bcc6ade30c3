import { formatDay, type Localized, type Unfinished, type ValueType } from "../../kernel/index.js";
import type { Evidence, ShownValue } from "../../result/index.js";
import { type FactReference, type Leaf, type Operand, peerFigureTitles } from "../../rulebook/index.js";
import type { Names } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import { eventDateOf } from "../itemDates.js";
import { parameterAt } from "../parameterAt.js";
import { FALSE, TRUE, type Truth } from "../truth.js";
import type { Value } from "../Value.js";
import { showValue } from "./showValue.js";

/** One leaf as evidence: the fact, where it was read, what it was held against, which parameter stood behind that. */
export function leafEvidence(
  frame: Frame,
  leaf: Leaf,
  names: Names,
  left: Value,
  right: Value,
  truth: Truth,
): Evidence {
  const { fact, operator, value } = leaf;
  const { title, memberTitles } = describeFact(fact, names, frame);
  const slot = fact.of === "record" ? names.records.get(fact.as)?.slot : undefined;
  const record = slot === undefined ? undefined : frame.records[slot]?.id;
  const operandType =
    value === undefined || value.kind === "list" || value.kind === "set" || value.kind === "several"
      ? { ...fact.type, list: true }
      : fact.type;
  const param = value?.kind === "param" ? parameterShown(value.param, names, frame) : undefined;
  const shown = showValue(left, fact.type, memberTitles);
  const evidence: Unfinished<Evidence> =
    record === undefined
      ? { fact: fact.name, title, value: shown, operator }
      : { fact: fact.name, title, record, value: shown, operator };
  if (value !== undefined) evidence.against = showOperand(value, right, operandType, memberTitles);
  if (param !== undefined) evidence.param = param;
  evidence.truth = truth === TRUE ? "true" : truth === FALSE ? "false" : "unknown";
  return evidence as Evidence; // BECAUSE: what was not set may be absent.
}

type Titles = Readonly<Record<string, Localized>> | undefined;

/** What is written in the rulebook looks the same whatever it is held against: shown once and kept as long as the operand. */
const written = new WeakMap<Operand, { readonly value: Value; readonly titles: Titles; readonly shown: ShownValue }>();

function showOperand(operand: Operand, value: Value, type: ValueType, titles: Titles): ShownValue {
  if (operand.kind !== "literal" && operand.kind !== "list") return showValue(value, type, titles);
  const known = written.get(operand);
  // BECAUSE: an overlay may give a list of the rulebook that it extends other members.
  if (known !== undefined && known.value === value && known.titles === titles) return known.shown;
  const shown = showValue(value, type, titles);
  written.set(operand, { value, titles, shown });
  return shown;
}

function parameterShown(id: string, { rulebook }: Names, frame: Frame): Evidence["param"] {
  const parameter = rulebook.params[id];
  const entry = parameter && parameterAt(parameter, eventDateOf(frame), frame.asOf);
  if (parameter === undefined || entry === undefined) return undefined;
  return { id, from: formatDay(entry.from), configurable: parameter.configurable };
}

/** Title of a fact and of its members: the model's, the `let`'s own, or fixed words for dates that belong to no record. */
export function describeFact(
  fact: FactReference,
  names: Names,
  frame: Frame,
): { readonly title: Localized; readonly memberTitles?: Readonly<Record<string, Localized>> } {
  const { model } = names;
  switch (fact.of) {
    case "record": {
      const seat = names.records.get(fact.as);
      const type = seat === undefined ? names.group?.type : (frame.records[seat.slot]?.type ?? seat.types[0]);
      return model.records.get(type ?? "")?.facts.get(fact.field) ?? { title: { zh: fact.name, en: fact.name } };
    }
    case "subject":
      return model.subjects.get(fact.kind)?.facts.get(fact.field) ?? { title: { zh: fact.name, en: fact.name } };
    case "let":
    case "peer": {
      const title = names.letTitles.get(fact.let) ?? { zh: fact.let, en: fact.let };
      if (fact.of === "let") return { title };
      const { zh, en } = peerFigureTitles[fact.figure];
      return { title: { zh: `同类比较：${zh}（${title.zh}）`, en: `peers: ${en} (${title.en})` } };
    }
    case "calendar":
      return { title: { zh: "区间", en: "period" } };
    case "column":
      return { title: { zh: fact.name, en: fact.name } };
    case "asOf":
      return { title: { zh: "截至日期", en: "as of" } };
  }
}
