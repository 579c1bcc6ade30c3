import { IntegrityError } from "../kernel/index.js";
import { type Model, playing, subjectPlaying } from "../model/index.js";
import type { Portrait } from "../result/index.js";

/** What all portraits of one unit page must have in common with it. */
const common: readonly (readonly [code: string, key: string, of: (portrait: Portrait) => string])[] = [
  ["member-as-of", "asOf", ({ asOf }) => asOf],
  ["member-known-at", "knownAt", ({ knownAt }) => knownAt],
  ["member-audience", "audience", ({ audience }) => audience],
  ["member-rulebook", "rulebook.hash", ({ rulebook }) => rulebook.hash],
];

/** Refuses members that cannot be counted together: of another day, audience or rulebook, of another kind, or twice. */
export function checkMembers(unit: Portrait, members: readonly Portrait[], model: Model): void {
  const kinds = memberKinds(model);
  const met = new Set<string>();
  members.forEach((member, index) => {
    const { kind, id } = member.subject;
    for (const [code, key, of] of common)
      if (of(member) !== of(unit))
        throw new IntegrityError(
          code,
          `member portrait ${index} has another ${key} than the unit; assess unit and members on one day, for one audience, by one rulebook`,
          { index, key, expected: of(unit), actual: of(member) },
        );
    if (!kinds.includes(kind))
      throw new IntegrityError(
        "member-kind",
        `member portrait ${index} is of a ${kind}; members are ${kinds.join(", ")}`,
        {
          index,
          kind,
          kinds,
        },
      );
    const key = JSON.stringify([kind, id]);
    if (met.has(key))
      throw new IntegrityError(
        "member-duplicate",
        `member portrait ${index} is of a ${kind} that came before; pass each once`,
        {
          index,
          kind,
        },
      );
    met.add(key);
  });
}

/** People first, then posts. */
export function memberKinds(model: Model): readonly string[] {
  const people = playing(model, "tenure").flatMap(({ definition, facts }) => definition.subjects[facts.holder] ?? []);
  const post = subjectPlaying(model, "post")?.definition.kind;
  return [...new Set([...people, ...(post === undefined ? [] : [post])])];
}
