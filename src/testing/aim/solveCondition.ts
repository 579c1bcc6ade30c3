import type { Condition, Leaf } from "../../rulebook/index.js";
import type { Draw } from "../random/Draw.js";
import type { Aim } from "./Aim.js";
import { literalsOf } from "./literalsOf.js";
import { solveLeaf } from "./solveLeaf.js";
import { solveLet } from "./solveLet.js";
import type { Target } from "./Target.js";
import { opposite, type Wanted } from "./Wanted.js";

/**
 * Writes into the target what makes a condition come out as wanted. It need not succeed: what is compared may be the same fact
 * twice, or nothing that an archive holds. Whoever draws counts what came of it.
 */
export function solveCondition(draw: Draw, condition: Condition, wanted: Wanted, target: Target, aim: Aim): void {
  if ("fact" in condition) solveFact(draw, condition, wanted, target, aim);
  else if ("not" in condition) solveCondition(draw, condition.not, opposite(wanted), target, aim);
  else if ("condition" in condition) solveCondition(draw, condition.is, wanted, target, aim);
  else if ("all" in condition) solveArms(draw, condition.all, "false", wanted, target, aim);
  else solveArms(draw, condition.any, "true", wanted, target, aim);
}

/** `one`: what a single arm decides. */
function solveArms(
  draw: Draw,
  arms: readonly Condition[],
  one: "true" | "false",
  wanted: Wanted,
  target: Target,
  aim: Aim,
): void {
  // One arm decides where one is enough; the others are put out of its way.
  const deciding = wanted === "unknown" || wanted === one ? draw.integer(0, arms.length - 1) : -1;
  arms.forEach((arm, index) => {
    const due: Wanted = deciding < 0 ? wanted : index === deciding ? wanted : opposite(one);
    solveCondition(draw, arm, due, target, aim);
  });
}

function solveFact(draw: Draw, leaf: Leaf, wanted: Wanted, target: Target, aim: Aim): void {
  const { fact, operator, value } = leaf;
  const literals = literalsOf(value, aim, target);
  if (fact.of === "let") solveLet(draw, fact.let, { operator, literals, wanted, solve: solveCondition }, target, aim);
  if (fact.of !== "record" && fact.of !== "subject") return;
  const solved = solveLeaf(draw, wanted, { operator, literals, type: fact.type, asOf: aim.asOf });
  if (solved === undefined) return;
  if (fact.of === "record" && fact.as === aim.as) target.record.set(fact.field, solved);
  if (fact.of === "subject" && fact.kind === aim.kind) target.profile.set(fact.field, solved);
}
