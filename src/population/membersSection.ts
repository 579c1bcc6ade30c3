import { type CountedGroup, compareText, type Sha256, sha256Hex, suppressTree } from "../kernel/index.js";
import { subjectPlaying, unitOfMember, type View } from "../model/index.js";
import { serialisePortrait } from "../portrait/index.js";
import { type Distribution, type Indicator, insufficientData, type Members, type Portrait } from "../result/index.js";
import type { Rulebook, UnitIndicator } from "../rulebook/index.js";
import { memberKinds } from "./checkMembers.js";

/**
 * Grades and means of the members by unit, and the unit's own shares, nothing of fewer people than the threshold; but of a share
 * that a finding of the same portrait states, with its records, nothing is left to hide. `stated`: the rules of those findings.
 */
export function membersSection(
  view: View,
  rulebook: Rulebook,
  stated: ReadonlySet<string>,
  members: readonly Portrait[],
  threshold: number,
  sha256?: Sha256,
): Members {
  return {
    threshold,
    hash: hashOf(members, sha256),
    distributions: memberKinds(view.model).map((kind) =>
      distribution(
        view,
        rulebook,
        kind,
        members.filter(({ subject }) => subject.kind === kind),
        threshold,
      ),
    ),
    indicators: indicators(view, rulebook, stated, threshold),
  };
}

/** Over the members in one order, whatever order they came in. */
function hashOf(members: readonly Portrait[], sha256?: Sha256): string {
  const lines = members.map((one) => sha256Hex(serialisePortrait(one), sha256)).sort(compareText);
  return `sha256:${sha256Hex(lines.join("\n"), sha256)}`;
}

function distribution(
  view: View,
  rulebook: Rulebook,
  kind: string,
  members: readonly Portrait[],
  threshold: number,
): Distribution {
  const grades = [...rulebook.scoring.grades.map(({ grade }) => grade), insufficientData];
  const groups = new Map<string, { -readonly [K in keyof CountedGroup]: CountedGroup[K] } & { own: number[] }>();
  const points = new Map<string, number>();
  for (const { subject, grade, points: ofMember } of members) {
    const way = unitOfMember(view, kind, subject.id);
    way.forEach((id, index) => {
      const parent = way[index + 1];
      if (!groups.has(id))
        groups.set(id, { id, ...(parent === undefined ? {} : { parent }), own: grades.map(() => 0) });
      points.set(id, (points.get(id) ?? 0) + ofMember);
    });
    const own = groups.get(way[0] ?? "")?.own;
    const column = grades.indexOf(grade);
    if (own !== undefined) own[column] = (own[column] ?? 0) + 1;
  }
  if (!groups.has(view.subject.id)) groups.set(view.subject.id, { id: view.subject.id, own: grades.map(() => 0) });
  const isTop = (id: string): number => (id === view.subject.id ? 0 : 1);
  const rows = [...suppressTree([...groups.values()], threshold)].sort((a, b) => isTop(a.id) - isTop(b.id));
  return {
    kind: { id: kind, title: view.model.subjects.get(kind)?.title ?? { zh: kind, en: kind } },
    rows: rows.map(({ id, total, cells, meanShown }) => ({
      unit: id,
      total,
      grades: grades.map((grade, column) => ({ grade, count: cells[column] ?? null })),
      meanPoints: meanShown ? Math.floor((points.get(id) ?? 0) / total) : null,
    })),
  };
}

function indicators(
  view: View,
  rulebook: Rulebook,
  stated: ReadonlySet<string>,
  threshold: number,
): readonly Indicator[] {
  const unit = subjectPlaying(view.model, "unit")?.definition.kind;
  const wanted = unit === undefined ? [] : (rulebook.indicators ?? []);
  const number = (name: string): number | null | undefined => {
    const value = view.scope.profileFact(view.subject.kind, view.subject.id, name);
    return typeof value === "number" || value === null ? value : undefined;
  };
  const read = wanted.map((one) => ({ one, part: number(one.part), whole: number(one.whole) }));
  return read.map(({ one, part, whole }): Indicator => {
    const { id, title, family } = one;
    const head = { id, title, family };
    if (part === undefined || whole === undefined) {
      const missing = [
        ...new Set([...(part === undefined ? [one.part] : []), ...(whole === undefined ? [one.whole] : [])]),
      ];
      return { ...head, state: "unknown", missing: missing.map((name) => `${unit}.${name}`) };
    }
    if (part === null || whole === null || whole === 0) return { ...head, state: "none", missing: [] };
    const parts = read.filter((other) => other.one.family === family);
    const isStated = one.rule !== undefined && stated.has(one.rule);
    if (!isStated && isHidden(one, parts, whole, threshold)) return { ...head, state: "suppressed", missing: [] };
    return { ...head, state: "known", part, whole, permille: Math.floor((part * 1000) / whole), missing: [] };
  });
}

/** Parts of one whole are a row of cells; a share by itself needs a whole that is large enough. */
function isHidden(
  { id }: UnitIndicator,
  parts: readonly { readonly one: UnitIndicator; readonly part: number | null | undefined }[],
  whole: number,
  threshold: number,
): boolean {
  if (parts.length === 1) return whole < threshold;
  const own = parts.map(({ part }) => part ?? 0);
  const rest = whole - own.reduce((sum, part) => sum + part, 0);
  const [row] = suppressTree([{ id: "row", own: rest > 0 ? [...own, rest] : own }], threshold);
  return row?.cells[parts.findIndex(({ one }) => one.id === id)] === null;
}
