/** How large the conditions of one rule may be. */
export const conditionLimits = { leaves: 200, depth: 16, parts: 10_000 } as const;
