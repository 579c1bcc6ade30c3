export type RiskLevelName = "high" | "medium" | "low";

/** Likelihood × impact of the 5×5 grid on the ladder: low up to 4, medium up to 14, high from 15 on (domain §3.3). */
export function gridLevel(score: number): RiskLevelName {
  return score >= 15 ? "high" : score >= 5 ? "medium" : "low";
}

/** The same of a score that may be none or missing. */
export function levelOfScore(score: number | null | undefined): RiskLevelName | null | undefined {
  return typeof score === "number" ? gridLevel(score) : score;
}
