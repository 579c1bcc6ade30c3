import type { SubjectKind } from "../draft/Draft.js";
import type { SubjectPlace } from "./makeSubject.js";

/** Of every twenty archives four are of units, three of posts and thirteen of cadres. */
const pattern: readonly SubjectKind[] = [
  "unit",
  "cadre",
  "cadre",
  "post",
  "cadre",
  "unit",
  "cadre",
  "cadre",
  "cadre",
  "post",
  "unit",
  "cadre",
  "cadre",
  "cadre",
  "cadre",
  "unit",
  "post",
  "cadre",
  "cadre",
  "cadre",
];

/** Whom the archive at an index (from 0) is about. */
export function placeOf(index: number): SubjectPlace {
  const round = Math.floor(index / pattern.length);
  const at = index % pattern.length;
  const kind = pattern[at] ?? "cadre";
  const count = (list: readonly SubjectKind[]): number => list.filter((one) => one === kind).length;
  return { kind, number: round * count(pattern) + count(pattern.slice(0, at)) };
}
