import { expect } from "vitest";
import type { Portrait } from "../../src/index.js";

/** Counts how often the interesting branches ran: a law that never meets its case proves nothing. */
export class Vacuity {
  private cases = 0;
  private readonly seen = new Map<string, number>();

  /** One case of the law and what was in it. */
  saw(branches: Readonly<Record<string, boolean>>): void {
    this.cases += 1;
    for (const [name, was] of Object.entries(branches)) this.seen.set(name, (this.seen.get(name) ?? 0) + (was ? 1 : 0));
  }

  /** The same for a portrait: whether anything counts, is unknown. */
  sawPortrait(portrait: Portrait, more: Readonly<Record<string, boolean>> = {}): void {
    this.saw({ fires: portrait.ledger.length > 0, unknown: portrait.unknown.length > 0, ...more });
  }

  /** Fails where a branch ran in a smaller share of the cases. */
  check(least: Readonly<Record<string, number>>): void {
    for (const [name, share] of Object.entries(least))
      expect(
        (this.seen.get(name) ?? 0) / Math.max(1, this.cases),
        `share of cases with: ${name}`,
      ).toBeGreaterThanOrEqual(share);
  }
}
