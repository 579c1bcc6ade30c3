import type { StoredValue } from "../../../kernel/index.js";
import type { SanctionTrack } from "../../sanction/period/measures.js";

/** The four forms; the fourth is of those whose case was handed over to the judicial authorities. */
export type Form = 1 | 2 | 3 | 4;

/**
 * From which rank a measure is heavy: removal from a party post, from office as an administrative sanction, demotion as an
 * organisational one. What is lighter is the second form. BECAUSE: the trial statistics of the four forms (CCDI office,
 * 《纪检监察机关监督执纪“四种形态”统计指标体系（试行）》, known by republished text) list 行政降级 among the light sanctions and
 * 免职、责令辞职 among the adjustments of the second form, 撤职 and 降职 in the third; a grade (降级) is not a post (降职).
 */
const heavyFrom: Readonly<Record<Exclude<SanctionTrack, "first-form">, number>> = {
  party: 9,
  administrative: 10,
  organisational: 9,
};

/** The form of a measure by its track and rank; a sanction that was waived leaves the first form. */
export function formOf(track: StoredValue, rank: StoredValue, isWaived: boolean): Form | undefined {
  if (track === "first-form" || isWaived) return 1;
  if (typeof rank !== "number") return undefined;
  if (track !== "party" && track !== "administrative" && track !== "organisational") return undefined;
  return rank >= heavyFrom[track] ? 3 : 2;
}
