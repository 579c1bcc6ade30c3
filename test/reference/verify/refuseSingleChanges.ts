import { expect } from "vitest";
import type { VerifyAgainst } from "../../../src/reference/verify/verifierOf.js";
import { singleChanges } from "./singleChanges.js";

/** Day, knowledge, audience and parts decide what is derived: the first difference may lie anywhere. */
const ruling = /^\/(asOf|knownAt|audience|include)/;

/**
 * Makes every single change of a portrait and expects each to be refused with the pointer of the change. Returns how many
 * there were of each kind.
 */
export async function refuseSingleChanges(text: string, verify: VerifyAgainst): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { what, pointer, below, text: changed } of singleChanges(text)) {
    const verification = await verify(changed);
    counts.set(what, (counts.get(what) ?? 0) + 1);
    if (verification.ok) expect.fail(`${what} at ${pointer} was accepted`);
    const named = verification.pointer === below || verification.pointer.startsWith(`${below}/`);
    if (!named && !ruling.test(pointer))
      expect.fail(`${what} at ${pointer} was refused with the pointer ${verification.pointer}`);
  }
  return counts;
}
