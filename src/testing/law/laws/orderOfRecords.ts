import type { RawArchive } from "../../archive/RawArchive.js";
import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { shuffled, shuffledKeys } from "../shuffled.js";

export const orderOfRecords: LawDefinition = {
  id: "P-01",
  titles: {
    zh: "记录、附带资料和键的先后不改变一个字节",
    en: "The order of records, of what is beside them and of keys changes no byte",
  },
  cases: ["something fires", "several records"],
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const related = Object.fromEntries(
      Object.entries(raw.related).map(([key, list]) => [key, Array.isArray(list) ? shuffled(list, draw) : list]),
    );
    // BECAUSE: the same values in another order.
    const other = shuffledKeys({ ...raw, records: shuffled(raw.records, draw), related }, draw) as RawArchive;
    const portrait = await moment.portrait();
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("something is unknown", portrait.unknown.length > 0);
    moment.met(
      "a sanction is recorded",
      raw.records.some(({ type }) => model.records.get(type)?.role?.name === "sanction"),
    );
    moment.met("several records", raw.records.length > 2);
    expectSame(await moment.bytes(other), await moment.bytes(), "the same archive in another order has other bytes");
  },
};
