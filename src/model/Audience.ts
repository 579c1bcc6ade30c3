/** Who a portrait is made for. */
export const audiences = ["compliance", "organisation", "dic", "subject"] as const;
export type Audience = (typeof audiences)[number];
