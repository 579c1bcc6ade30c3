import { isDeepStrictEqual } from "node:util";
import { compileRules } from "../../src/engine/index.js";
import { formatDay } from "../../src/kernel/index.js";
import type { Archive, Audience, Model, View } from "../../src/model/index.js";
import { nodeSha256 } from "../../src/node/nodeSha256.js";
import type { AssessOptions } from "../../src/portrait/index.js";
import { compileRulebook, serialisePortrait } from "../../src/portrait/index.js";
import { compileReference } from "../../src/reference/index.js";
import { portraitText } from "../../src/reference/portrait/portraitText.js";
import { referencePortrait } from "../../src/reference/portrait/referencePortrait.js";
import type { Evaluation } from "../../src/result/index.js";
import type { Rulebook } from "../../src/rulebook/index.js";

/** Days are day numbers. */
export interface Seen {
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
}

/** What both said, or what was thrown in its place. */
export interface Said<T> {
  readonly first: T | Error;
  readonly second: T | Error;
  readonly agree: boolean;
}

/** Engine and reference on one rulebook, compiled once for any number of archives. */
export class Contest {
  private readonly rulebook: Rulebook;
  private readonly model: Model;
  private readonly evaluate: (view: View) => Evaluation;
  private readonly evaluateAgain: (view: View) => Promise<Evaluation>;
  private readonly assess: ReturnType<typeof compileRulebook>;

  constructor(rulebook: Rulebook, model: Model) {
    this.rulebook = rulebook;
    this.model = model;
    this.evaluate = compileRules(rulebook, model);
    this.evaluateAgain = compileReference(rulebook, model);
    this.assess = compileRulebook(rulebook, model, { sha256: nodeSha256 });
  }

  /** Both evaluations of a view, held against each other in every part. */
  evaluations(view: View): Promise<Said<Evaluation>> {
    return bothSay(
      () => this.evaluate(view),
      () => this.evaluateAgain(view),
    );
  }

  /** Both portraits as they are written, byte by byte. */
  portraits(archive: Archive, seen: Seen, include: NonNullable<AssessOptions["include"]>): Promise<Said<string>> {
    const { asOf, knownAt, audience } = seen;
    const options = { asOf: formatDay(asOf), knownAt: formatDay(knownAt), audience, include };
    return bothSay(
      () => serialisePortrait(this.assess(archive, options)),
      async () =>
        portraitText(
          await referencePortrait(
            archive,
            this.model,
            this.rulebook,
            { ...seen, include },
            this.evaluateAgain,
            nodeSha256,
          ),
        ),
    );
  }
}

/** BECAUSE: what is thrown is a disagreement like any other, even where both throw: a valid pair has a result. */
async function bothSay<T>(say: () => T, sayAgain: () => Promise<T>): Promise<Said<T>> {
  const first = await caught(say);
  const second = await caught(sayAgain);
  const threw = first instanceof Error || second instanceof Error;
  return { first, second, agree: !threw && isDeepStrictEqual(second, first) };
}

async function caught<T>(say: () => T | Promise<T>): Promise<T | Error> {
  try {
    return await say();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
