/** Levels of integrity risk on the 5×5 grid. */
export const riskLevel = {
  high: ["高", "High"],
  medium: ["中", "Medium"],
  low: ["低", "Low"],
} as const;
