import type { Portrait } from "../../../result/index.js";
import { drawBeside } from "../drawBeside.js";
import { expectEqual, expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

const worthless = ["alleged", "unverifiable", "unfounded", "exonerated", "dismissed", "revoked"] as const;

export const worthlessStandings: LawDefinition = {
  id: "P-27",
  titles: {
    zh: "仅属反映、无法查实、失实、已澄清、已排除、已撤销的，一分不计",
    en: "What is alleged, unverifiable, unfounded, exonerated, dismissed or revoked adds nothing",
  },
  cases: ["something fires", "a record like one that counts"],
  applies: ({ model }) => ordinaryTypes(model).length > 0,
  holds: async (moment) => {
    const { raw, draw } = moment;
    const base = { ...raw, loaded: "all" as const };
    const portrait = await moment.portrait(base);
    const counted = raw.records.find(({ id }) => portrait.findings.some(({ item }) => item.key === id));
    const like = counted !== undefined && ordinaryTypes(moment.model).includes(counted.type) && draw.chance(0.6);
    const drawn = like ? { ...counted, id: "NOTHING", supersedes: null } : drawBeside(moment, "NOTHING");
    if (drawn === undefined) return;
    const added = { ...drawn, verification: draw.pick(worthless), incidentId: null };
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("a record like one that counts", like);
    const after = await moment.portrait({ ...base, records: [...raw.records, added] });
    expectEqual(totals(after), totals(portrait), `a ${added.type} that is ${added.verification} changes what counts`);
    expectHolds(
      !after.ledger.some(({ finding }) => finding?.endsWith("/NOTHING")),
      `a ${added.type} that is ${added.verification} stands in the ledger`,
    );
  },
};

function totals({ points, score, established, interval, ledger }: Portrait): unknown {
  return { points, score, established, low: interval.low.points, lines: ledger.length };
}
