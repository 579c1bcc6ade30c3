import { IntegrityError } from "../../src/index.js";
import { type LawSubject, lawsFor } from "../../src/testing/index.js";

/** `holds`, or the code with which the law of a subject rejects. */
export async function checkOf(subject: LawSubject, id: string, runs: number): Promise<string> {
  const law = lawsFor(subject).find((one) => one.id === id);
  if (law === undefined) return "does not apply";
  try {
    await law.check({ runs, seed: 20250630, vacuous: "report" });
    return "holds";
  } catch (error) {
    return error instanceof IntegrityError ? error.code : String(error);
  }
}
