import type { Value } from "../Value.js";

/** Where an answer turns round: the value of a comparison, either end of a range or window, the length of a span, the last day of a deadline. */
const edges = ["value", "low", "high", "from", "to", "span", "deadline"] as const;
export type Edge = (typeof edges)[number];

/**
 * What a part of a rule was seen to be: its truth, or the nearest value at an edge for which it still holds, or no longer does
 * (docs/testing.md says how near that is), or only one farther from it.
 */
export type Sight = "true" | "false" | "unknown" | `${Edge} ${"holds" | "fails" | "far"}`;

/**
 * Watches a rule being evaluated. A part is the object that stands for it in the rulebook: a leaf, a window or the length of
 * one, what is expected.
 */
export type Observer = (part: object, sight: Sight, left?: Value, right?: Value) => void;
