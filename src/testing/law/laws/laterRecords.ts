import { exactDay, formatDay, parseCivilDate } from "../../../kernel/index.js";
import type { RawRecord } from "../../archive/RawArchive.js";
import { drawBeside } from "../drawBeside.js";
import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

export const laterRecords: LawDefinition = {
  id: "P-08",
  titles: {
    zh: "评估日之后才入档的内容不改变一个字节",
    en: "What is recorded after the day of assessment changes no byte",
  },
  cases: ["something fires", "a later correction"],
  applies: ({ model }) => ordinaryTypes(model).length > 0,
  holds: async (moment) => {
    const { raw, draw, options } = moment;
    const drawn = drawBeside(moment, "LATER");
    if (drawn === undefined) return;
    const day = (parseCivilDate(options.asOf) ?? exactDay(0)).first + draw.integer(1, 90);
    const older = raw.records.find(({ type }) => type === drawn.type);
    const later: RawRecord = {
      ...drawn,
      recordedOn: formatDay(day),
      ...(older === undefined ? {} : { supersedes: older.id }),
    };
    const portrait = await moment.portrait();
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("a later correction", older !== undefined);
    // The type must be said to be loaded or not: else a record more would say that it is there.
    const stated = { ...raw, loaded: raw.loaded ?? ("all" as const) };
    const audience = draw.pick(["dic", "compliance", "subject"] as const);
    expectSame(
      await moment.bytes({ ...stated, records: [...raw.records, later] }, { audience }),
      await moment.bytes(stated, { audience }),
      `a ${later.type} recorded ${later.recordedOn} changes the portrait of ${options.asOf}`,
    );
  },
};
