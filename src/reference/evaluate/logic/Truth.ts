/** A fact is so, is not, or it is open: then any completion of the archive could go either way. */
export type Truth = "true" | "false" | "unknown";

/** Whether something holds, and the names of the facts that leave it open. */
export interface Judgement {
  readonly truth: Truth;
  readonly gaps: readonly string[];
}

export const holds: Judgement = { truth: "true", gaps: [] };
export const fails: Judgement = { truth: "false", gaps: [] };

export function open(gaps: readonly string[]): Judgement {
  return { truth: "unknown", gaps };
}

/** Certain where it must be so, impossible where it cannot: what two bounds say of a comparison. */
export function truthFrom(certain: boolean, possible: boolean): Truth {
  return certain ? "true" : possible ? "unknown" : "false";
}

export function opposite(truth: Truth): Truth {
  return truth === "true" ? "false" : truth === "false" ? "true" : "unknown";
}

/** Whether all of these hold; asked one after the other, and none after the first that fails. */
export function allHold(questions: readonly (() => Judgement)[]): Judgement {
  const gaps: string[] = [];
  let truth: Truth = "true";
  for (const ask of questions) {
    const found = ask();
    if (found.truth === "false") return fails;
    if (found.truth === "unknown") {
      truth = "unknown";
      gaps.push(...found.gaps);
    }
  }
  return truth === "true" ? holds : open(gaps);
}
