import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { expectHolds } from "./expectHolds.js";
import { firingIn, openIn, plainRules, ruleOf } from "./firing.js";

/** LAW: knowing more decides what was open and turns round nothing that was decided. `fresh`: records that were not there. */
export function expectTurnsNothing(
  before: Portrait,
  after: Portrait,
  rulebook: Rulebook,
  doing: string,
  fresh: ReadonlySet<string> = new Set(),
): void {
  const rules = plainRules(rulebook);
  const [then, now] = [firingIn(before), firingIn(after)];
  const open = openIn(before);
  const excepted = new Set(before.excepted.map(({ id }) => id));
  for (const id of then) if (rules.has(ruleOf(id))) expectHolds(now.has(id), `${doing} makes ${id} fall silent`);
  for (const id of now) {
    if (!rules.has(ruleOf(id)) || then.has(id) || fresh.has(id.slice(id.indexOf("/") + 1))) continue;
    expectHolds(!excepted.has(id), `${doing} takes the exception from ${id}`);
    expectHolds(
      open.ids.has(id) || open.rules.has(ruleOf(id)),
      `${doing} makes ${id} fire, which had been silent and not unknown`,
    );
  }
}
