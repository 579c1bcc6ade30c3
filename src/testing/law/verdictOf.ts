import type { Portrait } from "../../result/index.js";
import { firingIn } from "./firing.js";

/** All that a portrait decides, without what it quotes of rules. */
export function verdictOf(portrait: Portrait): unknown {
  const { points, score, grade, established, interval, ledger, gates, unknown, excepted } = portrait;
  return {
    points,
    score,
    grade,
    established,
    interval,
    ledger,
    firing: [...firingIn(portrait)],
    unknown: unknown.map(({ id, status }) => [id, status]),
    excepted: excepted.map(({ id }) => id),
    gates: gates.map(({ id, status }) => [id, status]),
  };
}
