import type { RawRecord } from "../../archive/RawArchive.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { hasPlayer, playerOf } from "../roles.js";

export const sanctionsOver: LawDefinition = {
  id: "P-29",
  titles: {
    zh: "事项的全部处分期满后，该事项不再计分",
    en: "Once every sanction of an incident is over the incident counts nothing",
  },
  cases: ["an incident has lapsed"],
  archives: { roles: false, loaded: 0 },
  applies: hasPlayer("sanction"),
  holds: async (moment) => {
    const { raw, draw, model, world, options } = moment;
    const player = playerOf(model, "sanction");
    if (player === undefined) return;
    const { definition, facts } = player;
    const naming = world.plans.get(definition.type)?.naming ?? [];
    const punished = raw.records.map(
      (one, index): RawRecord => (index % 2 === 0 ? { ...one, incidentId: "I-9" } : one),
    );
    const over = {
      type: definition.type,
      id: "OVER",
      recordedOn: "2024-01-10",
      [facts["begunOn"] ?? ""]: "2024-01-10",
      [facts["endsOn"] ?? ""]: "2024-07-10",
      [facts["governs"] ?? ""]: true,
      [facts["revokedOn"] ?? ""]: null,
      incidentId: "I-9",
      verification: "adjudicated",
      ...Object.fromEntries(naming.map(({ name, ids }) => [name, ids[0]])),
    };
    const audience = draw.pick(["dic", "compliance"] as const);
    const portrait = await moment.portrait({ ...raw, records: [...punished, over] }, { audience, asOf: options.asOf });
    moment.met(
      "an incident has lapsed",
      portrait.lapsed.some(({ incident }) => incident === "I-9"),
    );
    for (const { incident, points, finding } of portrait.ledger)
      expectHolds(
        incident !== "I-9" || points === 0,
        `${finding} adds ${points} although every sanction of its incident is over`,
      );
  },
};
