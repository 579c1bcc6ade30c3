import { formatCivilDate, formatDay, parseCivilDate } from "../../kernel/index.js";
import { type Model, playing, type RecordDefinition } from "../../model/index.js";
import type { Example, Rule } from "../../rulebook/index.js";

type Plain = Readonly<Record<string, unknown>>;

const subjectId = "SUBJECT";
const longAgo = "1990-01-01";

/**
 * An example as a whole archive file: what it does not state is none, known not to exist; what it calls `missing` stays away.
 * The subject is of the first kind that the rule is for. A post or unit that is given is held by it throughout, unless the
 * example says who held it.
 */
export function completeExample(example: Example, rule: Rule, model: Model): Plain {
  const { given } = example;
  const asOf = formatDay(example.asOf.last);
  const kind = rule.for[0] ?? "";
  const profiles = new Map<string, Plain[]>();
  for (const [name, value] of Object.entries(given)) {
    if (!model.subjects.has(name) || name === kind) continue;
    profiles.set(
      name,
      objects(value).map((one, index) => completeProfile(name, one, `${name.toUpperCase()}-${index + 1}`, model)),
    );
  }
  const idOf = (other: string): unknown =>
    other === kind ? (objects(given[kind])[0]?.["id"] ?? subjectId) : profiles.get(other)?.[0]?.["id"];
  const records = Object.entries(given).flatMap(([name, value]) => {
    const definition = model.records.get(typeOf(name, rule));
    return definition === undefined
      ? []
      : objects(value).map((one, index) => completeRecord(definition, one, index, asOf, kind, idOf));
  });
  const related = isPlain(given["related"]) ? given["related"] : {};
  const mayBeOwn = ({ type }: Plain): boolean => isOwnType(model.records.get(String(type)), kind, profiles, model);
  return {
    format: "integrity-archive/1",
    subject: { kind, ...completeProfile(kind, objects(given[kind])[0] ?? {}, subjectId, model) },
    records: [...records.filter(mayBeOwn), ...tenures(records, profiles, kind, idOf, model)],
    related: {
      ...Object.fromEntries(
        [...withRelated(profiles, related, model)].map(([name, list]) => [
          model.subjects.get(name)?.plural ?? name,
          list,
        ]),
      ),
      ...(isPlain(given["sets"]) ? { sets: given["sets"] } : {}),
      peers: objects(given["peers"]).map((one) => ({ rule: rule.id, ...one })),
      records: [
        ...records.filter((record) => !mayBeOwn(record)),
        ...Object.entries(related).flatMap(([name, value]) => {
          const definition = model.records.get(typeOf(name, rule));
          if (definition === undefined) return [];
          return objects(value).map((one, index) =>
            completeRecord(definition, one, index, asOf, "", () => undefined, "other-"),
          );
        }),
      ],
    },
    loaded: { ...Object.fromEntries([...model.records.keys()].map((type) => [type, "complete"])), ...example.loaded },
  };
}

/** Profiles beside the subject's own: those the example gives at its top, and others of any kind that it gives as related. */
function withRelated(
  profiles: ReadonlyMap<string, readonly Plain[]>,
  related: Plain,
  model: Model,
): ReadonlyMap<string, readonly Plain[]> {
  const all = new Map(profiles);
  for (const [name, value] of Object.entries(related)) {
    if (!model.subjects.has(name)) continue;
    const others = objects(value).map((one, index) =>
      completeProfile(name, one, `OTHER-${name.toUpperCase()}-${index + 1}`, model),
    );
    all.set(name, [...(all.get(name) ?? []), ...others]);
  }
  return all;
}

/** Whether records of a type name the subject, or a post that the example gives it; others are only there to be read. */
function isOwnType(
  definition: RecordDefinition | undefined,
  kind: string,
  profiles: ReadonlyMap<string, unknown>,
  model: Model,
): boolean {
  const named = Object.values(definition?.subjects ?? {});
  if (named.includes(kind)) return true;
  return playing(model, "tenure").some(({ definition: tenure, facts }) => {
    const postKind = tenure.subjects[facts.post] ?? "";
    return tenure.subjects[facts.holder] === kind && named.includes(postKind) && profiles.has(postKind);
  });
}

/** An alias of the rule stands for its record type. */
function typeOf(name: string, rule: Rule): string {
  if (rule.each.kind === "record" && rule.each.as === name) return rule.each.types[0] ?? name;
  for (const { value } of rule.let) if (value.kind === "measure" && value.as === name) return value.types[0] ?? name;
  return rule.expects?.as === name ? (rule.expects.types[0] ?? name) : name;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objects(value: unknown): readonly Plain[] {
  return (Array.isArray(value) ? value : [value]).filter(isPlain);
}

function withoutMissing(value: Plain): Plain {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== "missing"));
}

function completeProfile(kind: string, given: Plain, id: string, model: Model): Plain {
  const stored = [...(model.subjects.get(kind)?.facts.values() ?? [])].filter(({ compute }) => compute === undefined);
  return withoutMissing({ ...Object.fromEntries(stored.map(({ name }) => [name, null])), id, ...given });
}

function completeRecord(
  definition: RecordDefinition,
  given: Plain,
  index: number,
  asOf: string,
  kind: string,
  idOf: (kind: string) => unknown,
  prefix = "",
): Plain {
  const record: Record<string, unknown> = { type: definition.type, id: `${prefix}${definition.type}-${index + 1}` };
  for (const { name, compute } of definition.facts.values())
    if (compute === undefined && name !== "id") record[name] = null;
  const namesOne = Object.entries(definition.subjects).some(
    ([field, named]) => named === kind && given[field] !== undefined,
  );
  for (const [field, named] of Object.entries(definition.subjects)) {
    if (named !== kind || !namesOne) record[field] = idOf(named) ?? null;
    if (named === kind && !namesOne) break;
  }
  record["verification"] = "documented";
  const first = definition.nature.kind === "event" ? definition.nature.on : definition.nature.from;
  if (definition.facts.get(first)?.compute === undefined)
    record[first] = definition.nature.kind === "event" ? asOf : longAgo;
  const stated = given["occurredOn"] ?? (definition.nature.kind === "event" ? given[definition.nature.on] : undefined);
  const happened = typeof stated === "string" ? parseCivilDate(stated) : undefined;
  const known = parseCivilDate(asOf);
  record["recordedOn"] =
    happened !== undefined && known !== undefined && happened.last <= known.last
      ? formatCivilDate({ first: happened.last, last: happened.last })
      : asOf;
  if (definition.nature.kind === "state" && happened === undefined) record["recordedOn"] = asOf;
  return withoutMissing({ ...record, ...given });
}

/** The subject held every post and unit of the example, where the example says nothing of tenures. */
function tenures(
  records: readonly Plain[],
  profiles: ReadonlyMap<string, readonly Plain[]>,
  kind: string,
  idOf: (kind: string) => unknown,
  model: Model,
): readonly Plain[] {
  return playing(model, "tenure").flatMap(({ definition, facts }) => {
    const postKind = definition.subjects[facts.post] ?? "";
    const unitKind = definition.subjects[facts.unit] ?? "";
    const given = records.some((record) => record["type"] === definition.type);
    if (definition.subjects[facts.holder] !== kind || given || (!profiles.has(postKind) && !profiles.has(unitKind)))
      return [];
    const held = {
      [facts.holder]: idOf(kind),
      [facts.post]: idOf(postKind) ?? null,
      [facts.unit]: idOf(unitKind) ?? null,
    };
    return [completeRecord(definition, { ...held, id: "TENURE", recordedOn: longAgo }, 0, longAgo, kind, idOf)];
  });
}
