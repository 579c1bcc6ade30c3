import { expect } from "vitest";
import { regressionTest } from "../../scripts/soak/regressionTest.js";
import { addTally, emptyTally, type SoakTally } from "../../scripts/soak/SoakTally.js";
import { shrinkDispute } from "../../scripts/soak/shrinkDispute.js";
import { soakGroup } from "../../scripts/soak/soakGroup.js";

export interface SoakSize {
  readonly seed: number;
  readonly groups: number;
  readonly rulebooks: number;
  readonly archives: number;
}

/** Soaks so many groups; a pair on which the engines differ fails with a ready test of it. */
export async function soakFor({ seed, groups, ...size }: SoakSize): Promise<SoakTally> {
  const total = emptyTally();
  for (let index = 0; index < groups; index += 1) {
    const disputes: Promise<string>[] = [];
    await soakGroup({
      ...size,
      seed: seed + index,
      portraitEvery: 20,
      report: (tally, [dispute]) => {
        addTally(total, tally);
        if (dispute !== undefined) disputes.push(shrinkDispute(dispute).then(regressionTest));
        return dispute !== undefined;
      },
    });
    for (const dispute of disputes) expect.fail(`the engines differ, seed ${seed + index}:\n${await dispute}`);
  }
  return total;
}
