/** L1 internal … L4 sealed (domain §7.5). */
export const confidentialityLevels = ["L1", "L2", "L3", "L4"] as const;
export type ConfidentialityLevel = (typeof confidentialityLevels)[number];
