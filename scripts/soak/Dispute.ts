import type { AssessOptions } from "../../src/portrait/index.js";
import type { RawArchive, RawRulebook } from "../../src/testing/index.js";
import type { Seen } from "./Contest.js";
import type { SoakModel } from "./soakModels.js";

/** A pair on which the two engines differ, as plain data that crosses threads. */
export interface Dispute {
  /** Seed of the group and number of the archive in it. */
  readonly name: string;
  readonly model: SoakModel;
  readonly book: RawRulebook;
  readonly raw: RawArchive;
  readonly seen: Seen;
  /** The parts of the portrait that was asked for; without it the evaluations alone differ. */
  readonly include?: NonNullable<AssessOptions["include"]>;
}
