/** How good something was found to be. */
export const reviewRating = {
  good: ["好", "Good"],
  "fairly-good": ["较好", "Fairly good"],
  average: ["一般", "Average"],
  poor: ["差", "Poor"],
} as const;
