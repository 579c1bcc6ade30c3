import type { Rule, Rulebook } from "../../rulebook/index.js";
import type { World } from "../archive/World.js";

/** A rule that archives are aimed at, and the record under test as its conditions name it. */
export interface Aim {
  readonly rulebook: Rulebook;
  readonly rule: Rule;
  readonly world: World;
  readonly asOf: number;
  readonly kind: string;
  readonly as: string;
  readonly type: string;
}
