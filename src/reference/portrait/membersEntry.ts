import { type CountedGroup, compareText, type Sha256, sha256Hex, suppressTree } from "../../kernel/index.js";
import { playing, subjectPlaying, unitOfMember, type View } from "../../model/index.js";
import { type GradeRow, type Indicator, insufficientData, type Members, type Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { portraitText } from "./portraitText.js";

/** The members of a unit as its portrait counts them; what may be shown is decided by `suppressTree` for both roads. */
export function membersEntry(
  view: View,
  rulebook: Rulebook,
  findings: Portrait["findings"],
  members: readonly Portrait[],
  threshold: number,
  sha256?: Sha256,
): Members {
  const kinds: string[] = [];
  for (const { definition, facts } of playing(view.model, "tenure"))
    kinds.push(definition.subjects[facts.holder] ?? "");
  kinds.push(subjectPlaying(view.model, "post")?.definition.kind ?? "");
  const digests: string[] = [];
  for (const member of members) digests.push(sha256Hex(portraitText(member), sha256));
  return {
    threshold,
    hash: `sha256:${sha256Hex(digests.sort(compareText).join("\n"), sha256)}`,
    distributions: [...new Set(kinds)]
      .filter((kind) => kind !== "")
      .map((kind) => ({
        kind: { id: kind, title: view.model.subjects.get(kind)?.title ?? { zh: kind, en: kind } },
        rows: rowsOf(view, rulebook, kind, members, threshold),
      })),
    indicators: indicatorEntries(view, rulebook, findings, threshold),
  };
}

function rowsOf(
  view: View,
  { scoring }: Rulebook,
  kind: string,
  members: readonly Portrait[],
  threshold: number,
): readonly GradeRow[] {
  const grades: string[] = scoring.grades.map(({ grade }) => grade);
  grades.push(insufficientData);
  const seats = members
    .filter(({ subject }) => subject.kind === kind)
    .map((member) => ({ member, way: unitOfMember(view, kind, member.subject.id) }));
  const top = view.subject.id;
  const parents = new Map<string, string | undefined>([[top, undefined]]);
  for (const { way } of seats) for (const [index, unit] of way.entries()) parents.set(unit, way[index + 1]);
  const groups = [...parents].map(
    ([id, parent]): CountedGroup => ({
      id,
      ...(parent !== undefined && { parent }),
      own: grades.map((grade) => seats.filter(({ member, way }) => way[0] === id && member.grade === grade).length),
    }),
  );
  const rows = suppressTree(groups, threshold).map(({ id, total, cells, meanShown }): GradeRow => {
    let sum = 0n;
    for (const { member, way } of seats) if (way.includes(id)) sum += BigInt(member.points);
    return {
      unit: id,
      total,
      grades: grades.map((grade, at) => ({ grade, count: cells[at] ?? null })),
      meanPoints: meanShown ? Number(sum / BigInt(total)) : null,
    };
  });
  return [...rows.filter(({ unit }) => unit === top), ...rows.filter(({ unit }) => unit !== top)];
}

function indicatorEntries(
  { model, subject, scope }: View,
  rulebook: Rulebook,
  findings: Portrait["findings"],
  threshold: number,
): readonly Indicator[] {
  const entries: Indicator[] = [];
  const families = new Map<string, string[]>();
  for (const { id, family } of rulebook.indicators ?? []) families.set(family, [...(families.get(family) ?? []), id]);
  const factOf = (name: string): unknown => scope.profileFact(subject.kind, subject.id, name);
  if (subjectPlaying(model, "unit") === undefined) return [];
  for (const { id, title, family, part: partName, whole: wholeName, rule: judge } of rulebook.indicators ?? []) {
    const head = { id, title, family };
    const [part, whole] = [factOf(partName), factOf(wholeName)];
    const gaps = new Set<string>();
    if (part === undefined) gaps.add(`${subject.kind}.${partName}`);
    if (whole === undefined) gaps.add(`${subject.kind}.${wholeName}`);
    if (gaps.size > 0) entries.push({ ...head, state: "unknown", missing: [...gaps] });
    else if (typeof part !== "number" || typeof whole !== "number" || whole === 0)
      entries.push({ ...head, state: "none", missing: [] });
    else {
      const siblings = families.get(family) ?? [];
      const counts = (rulebook.indicators ?? []).flatMap((one) => {
        const count = one.family === family ? factOf(one.part) : undefined;
        return one.family === family ? [typeof count === "number" ? count : 0] : [];
      });
      const rest = counts.reduce((left, count) => left - count, whole);
      const [row] = suppressTree([{ id: "row", own: rest > 0 ? [...counts, rest] : counts }], threshold);
      const isFew = siblings.length === 1 ? whole < threshold : row?.cells[siblings.indexOf(id)] === null;
      if (isFew && !findings.some(({ rule }) => rule === judge))
        entries.push({ ...head, state: "suppressed", missing: [] });
      else {
        const permille = Number((BigInt(part) * 1000n) / BigInt(whole));
        entries.push({ ...head, state: "known", part, whole, permille, missing: [] });
      }
    }
  }
  return entries;
}
