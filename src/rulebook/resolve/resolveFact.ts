import { closest, type SourcePlace, type ValueType } from "../../kernel/index.js";
import { envelopeFields, type FieldDefinition } from "../../model/index.js";
import { type FactReference, peerFigures } from "../Condition.js";
import { factProtected, factUnknown } from "../diagnostics/meaning.js";
import { didYouMean, oneOf, type Suggestion } from "../read/suggestion.js";
import { commonFact, type Scope } from "./Scope.js";
import { dateType, integerType } from "./types.js";

/** What a name means here; a report with the nearest name, by id or by title, where it means nothing. */
export function resolveFact(name: string, place: SourcePlace, scope: Scope): FactReference | undefined {
  const found = lookUpFact(name, scope);
  if (found !== undefined) return found;
  if (name.split(".").some((part) => scope.broken.has(part))) return undefined;
  const field = name.slice(name.lastIndexOf(".") + 1);
  if (scope.context.model.protectedAttributes.has(field))
    return scope.context.report(factProtected, place, { fact: name });
  return scope.context.report(factUnknown, place, { fact: name, ...suggestFact(name, scope) });
}

/** The same without a report: for places where a name may also be a value. */
export function lookUpFact(name: string, scope: Scope): FactReference | undefined {
  if (name === "asOf") return { name, type: dateType, of: "asOf" };
  const [first = "", second, third] = name.split(".");
  if (second === undefined) {
    const definition = scope.lets.get(first);
    if (definition === undefined || definition.value.kind === "column") return undefined;
    scope.used.add(first);
    return { name, type: definition.type, of: "let", let: first };
  }
  if (third !== undefined) return first === "peer" ? peerFact(name, second, third, scope) : undefined;
  const binding = scope.bindings.get(first);
  if (binding !== undefined) {
    const column = binding.only === undefined ? scope.columns.get(binding.types[0] ?? "")?.get(second) : undefined;
    if (column !== undefined && binding.types.length === 1) {
      scope.used.add(column.name);
      return { name, type: column.type, of: "column", as: first, column: second };
    }
    const field = commonFact(scope, binding.types, second);
    if (
      field === undefined ||
      (binding.only !== undefined && !binding.only.has(second)) ||
      (binding.envelopeOnly === true && !field.envelope)
    )
      return undefined;
    return { name, type: field.type, of: "record", as: first, field: second };
  }
  if (first === scope.calendar && (second === "number" || second === "from" || second === "to"))
    return { name, type: second === "number" ? integerType : dateType, of: "calendar", field: second };
  const profile = scope.context.model.subjects.get(first)?.facts.get(second);
  return profile === undefined || !mayRead(first, scope)
    ? undefined
    : { name, type: profile.type, of: "subject", kind: first, field: second };
}

/** A subject's own profile, or — for rules on one who holds a post — that of the post or unit at the event date. */
function mayRead(kind: string, scope: Scope): boolean {
  if (scope.kinds.includes(kind))
    return scope.kinds.length === 1 || scope.kinds.every((other) => other === kind || reaches(other, kind, scope));
  return scope.kinds.every((other) => reaches(other, kind, scope));
}

/** From whom to whom a tenure leads: the holder to post and unit, the post to its unit. */
function reaches(from: string, to: string, scope: Scope): boolean {
  for (const { role, subjects } of scope.context.model.records.values()) {
    if (role?.name !== "tenure") continue;
    const holder = subjects[role.facts.holder];
    const post = subjects[role.facts.post];
    const unit = subjects[role.facts.unit];
    if (from === holder && (to === post || to === unit)) return true;
    if (from === post && to === unit) return true;
  }
  return false;
}

function peerFact(name: string, letName: string, figure: string, scope: Scope): FactReference | undefined {
  const definition = scope.lets.get(letName);
  const found = peerFigures.find((one) => one === figure);
  if (definition === undefined || found === undefined || !hasFigures(definition.type)) return undefined;
  scope.used.add(letName);
  return { name, type: found === "subjects" ? integerType : definition.type, of: "peer", let: letName, figure: found };
}

function hasFigures({ scalar, list }: ValueType): boolean {
  return !list && (scalar === "integer" || scalar === "money" || scalar === "share");
}

function isEnvelope(id: string): boolean {
  return Object.hasOwn(envelopeFields, id.slice(id.lastIndexOf(".") + 1));
}

/** The nearest fact in sight, by id, else by its Chinese or English title. */
export function suggestFact(name: string, scope: Scope): Suggestion {
  const ids: string[] = ["asOf", ...scope.lets.keys()];
  if (scope.calendar !== undefined) ids.push(...["number", "from", "to"].map((field) => `${scope.calendar}.${field}`));
  const titles = new Map<string, string>();
  const add = (owner: string, facts: Iterable<FieldDefinition>): void => {
    for (const field of facts) {
      const id = `${owner}.${field.name}`;
      ids.push(id);
      titles
        .set(field.title.zh, id)
        .set(field.title.en, id)
        .set(`${owner}.${field.title.zh}`, id)
        .set(`${owner}.${field.title.en}`, id);
    }
  };
  for (const binding of scope.bindings.values()) {
    const facts = scope.context.model.records.get(binding.types[0] ?? "")?.facts.values() ?? [];
    add(
      binding.as,
      [...facts].filter((field) => lookUpFact(`${binding.as}.${field.name}`, scope) !== undefined),
    );
  }
  for (const { kind, facts } of scope.context.model.subjects.values())
    if (mayRead(kind, scope)) add(kind, facts.values());
  const near = titles.get(name) ?? closest(name, ids) ?? titles.get(closest(name, titles.keys()) ?? "");
  if (near !== undefined) return didYouMean(near);
  const ofOwner = ids.filter((id) => id.startsWith(`${name.split(".")[0] ?? ""}.`));
  if (ofOwner.length > 0) return oneOf([...ofOwner.filter((id) => !isEnvelope(id)), ...ofOwner.filter(isEnvelope)]);
  const owners = [...scope.bindings.keys(), ...(scope.calendar === undefined ? [] : [`${scope.calendar}.number`])];
  const kinds = [...scope.context.model.subjects.keys()].filter((kind) => mayRead(kind, scope));
  return oneOf([
    ...ids.filter((id) => !id.includes(".")),
    ...[...owners, ...kinds].map((owner) => (owner.includes(".") ? owner : `${owner}.…`)),
  ]);
}
