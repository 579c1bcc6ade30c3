import type { Model } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { type AimedAt, drawArchiveFor } from "../aim/drawArchiveFor.js";
import { drawArchive } from "../archive/drawArchive.js";
import type { RawArchive } from "../archive/RawArchive.js";
import { vocabularyOf } from "../archive/Vocabulary.js";
import { makeWorld, type World, type WorldOptions } from "../archive/World.js";
import type { Draw } from "../random/Draw.js";

/** A rulebook with the worlds that its archives are drawn from: one for all of its rules, one for each. */
export interface Scene {
  readonly rulebook: Rulebook;
  readonly world: World;
  readonly near: readonly { readonly rule: Rulebook["rules"][number]; readonly world: World }[];
}

export function makeScene(rulebook: Rulebook, model: Model, options: WorldOptions): Scene {
  const world = makeWorld(model, { ...options, rulebook });
  const near = rulebook.rules
    .filter((rule) => rule.for.includes(world.kind) && rule.status !== "retired" && rule.status !== "draft")
    .map((rule) => ({
      rule,
      world: makeWorld(model, { ...options, rulebook, kind: world.kind, vocabulary: vocabularyOf(rulebook, [rule]) }),
    }));
  return { rulebook, world, near };
}

const wanted: readonly AimedAt[] = ["fires", "fires", "fires", "silent", "unknown"];

/** An archive of the scene, in half of the cases aimed at one of its rules. */
export function drawScene(draw: Draw, { rulebook, world, near }: Scene): RawArchive {
  if (near.length === 0 || draw.chance(0.5)) return drawArchive(draw, world);
  const { rule, world: own } = draw.pick(near);
  return drawArchiveFor(draw, rulebook, rule, own, draw.pick(wanted));
}
