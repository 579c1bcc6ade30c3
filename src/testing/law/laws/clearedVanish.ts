import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { hasPlayer, playerOf } from "../roles.js";

export const clearedVanish: LawDefinition = {
  id: "P-28",
  titles: {
    zh: "事项一经澄清，不再有任何发现、台账行或关口提及它",
    en: "Once an incident is cleared no finding, ledger line or gate speaks of it again",
  },
  cases: ["an incident is cleared"],
  archives: { incidents: 0.7, roles: false, loaded: 0 },
  applies: hasPlayer("exoneration"),
  holds: async (moment) => {
    const { raw, draw, model, options, world } = moment;
    const player = playerOf(model, "exoneration");
    if (player === undefined) return;
    const { definition, facts } = player;
    const naming = world.plans.get(definition.type)?.naming ?? [];
    const clearing = {
      type: definition.type,
      id: "CLEARING",
      recordedOn: "2024-12-31",
      [facts["from"] ?? "occurredOn"]: "2024-12-30",
      incidentId: "I-1",
      verification: "adjudicated",
      ...Object.fromEntries(naming.map(({ name, ids }) => [name, ids[0]])),
    };
    const audience = draw.pick(["dic", "compliance", "subject"] as const);
    const portrait = await moment.portrait(
      { ...raw, records: [...raw.records, clearing] },
      { audience, asOf: options.asOf },
    );
    const newest = new Set(
      raw.records.flatMap(({ supersedes }) => (typeof supersedes === "string" ? [supersedes] : [])),
    );
    const gone = new Set(
      raw.records.filter((one) => one["incidentId"] === "I-1" && !newest.has(one.id)).map(({ id }) => id),
    );
    moment.met(
      "an incident is cleared",
      portrait.cleared.some(({ incident }) => incident === "I-1"),
    );
    const { ledger, findings, sameIncident, lapsed, shadow, gates } = portrait;
    for (const { incident, finding } of ledger)
      expectHolds(incident !== "I-1", `${finding} of a cleared incident stands in the ledger`);
    for (const { id, incident } of [...findings, ...sameIncident, ...lapsed, ...shadow])
      expectHolds(incident !== "I-1" && !gone.has(id.slice(id.indexOf("/") + 1)), `${id} is of a cleared incident`);
    for (const { findings: barring } of gates)
      for (const { finding } of barring)
        expectHolds(!gone.has(finding.slice(finding.indexOf("/") + 1)), `${finding} of a cleared incident bars a gate`);
  },
};
