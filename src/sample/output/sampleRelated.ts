import { postProfile } from "../organisation/posts.js";
import { fewestUnits, unitAt, unitProfile } from "../organisation/units.js";
import { standardPlanters } from "../planters/index.gen.js";
import type { Planter } from "../planters/Planter.js";

/** What all archives of a population share (`--related`): the province and its cities, their heads' posts, peers, sets. */
export function sampleRelated(planters: readonly Planter[] = standardPlanters): Readonly<Record<string, unknown>> {
  const units = Array.from({ length: fewestUnits }, (_, number) => unitAt(number));
  return {
    posts: units.map((unit) => ({
      id: `P-GMO-${unit.id.slice(2)}`,
      ...postProfile("office", unit),
      principal: true,
      leadershipTeam: true,
      reportsToPostId: unit.parentUnitId === null ? null : "P-GMO-4300",
    })),
    units: units.map((unit) => ({ id: unit.id, ...unitProfile(unit) })),
    peers: planters.flatMap(({ rule, peers }) => (peers === undefined ? [] : [{ rule, ...peers }])),
    sets: { staffAccounts: ["staff-1", "staff-2"], staffPhones: [], staffAndKin: [], publicAccounts: [] },
  };
}
