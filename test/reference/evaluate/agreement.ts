import { expect } from "vitest";
import { compileRules } from "../../../src/engine/index.js";
import { type Archive, type Audience, type Model, viewArchive } from "../../../src/model/index.js";
import { compileReference } from "../../../src/reference/index.js";
import type { Evaluation } from "../../../src/result/index.js";
import type { Rulebook } from "../../../src/rulebook/index.js";

export interface Seen {
  readonly asOf: number;
  readonly audience: Audience;
  readonly knownAt?: number;
}

/** Holds the two engines against each other on one archive; gives what both say. */
export type Agree = (archive: Archive, seen: Seen) => Promise<Evaluation>;

export function engines(rulebook: Rulebook, model: Model): Agree {
  const evaluate = compileRules(rulebook, model);
  const evaluateAgain = compileReference(rulebook, model);
  return async (archive, { asOf, audience, knownAt = asOf }) => {
    const view = viewArchive(archive, model, { asOf, knownAt, audience });
    const evaluation = evaluate(view);
    expect(await evaluateAgain(view)).toEqual(evaluation);
    return evaluation;
  };
}

/** The day number of a day as written. */
export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}
