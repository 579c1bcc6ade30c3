import type { Model } from "../../model/index.js";

/** What a fact of json-rules-engine is in the catalogue, and what its bare numbers mean. */
export interface FactMapping {
  /** Name in the catalogue, such as `cadre.rankLevel` or `gift.value`. */
  readonly fact: string;
  /** Of a money fact: the currency of bare numbers. */
  readonly currency?: string;
  /** Bare numbers of a money fact count whole units (yuan; the default) or minor units (fen). */
  readonly money?: "major" | "minor";
  /** Bare numbers of a date fact: milliseconds since 1970 at UTC midnight, or days since 1970-01-01. */
  readonly dates?: "milliseconds" | "days";
}

export interface ImportJsonRulesOptions {
  readonly model: Model;
  /** json-rules-engine's fact name → the catalogue's. Nothing that is not named here is guessed. */
  readonly facts: Readonly<Record<string, string | FactMapping>>;
  /** Subject kind, where the facts leave it open. */
  readonly for?: string;
  /** Where the rules are to stand: ids of the rulebook that will take them. */
  readonly category: string;
  readonly owner: string;
  readonly action: string;
}
