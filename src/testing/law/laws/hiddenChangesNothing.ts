import type { RawRecord } from "../../archive/RawArchive.js";
import { drawBeside } from "../drawBeside.js";
import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { ordinaryTypes } from "../roles.js";

/** Levels that an audience does not see. */
const hidden = {
  compliance: ["L3", "L4"],
  organisation: ["L3", "L4"],
  subject: ["L3", "L4"],
  dic: ["L4"],
} as const;
const audiences = ["compliance", "organisation", "subject", "dic"] as const;

export const hiddenChangesNothing: LawDefinition = {
  id: "P-35",
  titles: {
    zh: "阅读对象无权看到的记录，无论增删改，都不改变一个字节",
    en: "Records that a reader may not see change no byte for that reader, whether added, changed or taken away",
  },
  cases: ["something fires", "records are hidden"],
  applies: ({ model }) => ordinaryTypes(model).length > 0,
  holds: async (moment) => {
    const { raw, draw } = moment;
    const audience = draw.pick(audiences);
    const one = (id: string): readonly RawRecord[] => {
      const drawn = drawBeside(moment, id);
      return drawn === undefined ? [] : [{ ...drawn, confidentiality: draw.pick(hidden[audience]) }];
    };
    const added = [...one("H-0"), ...one("H-1"), ...one("H-2")];
    const stated = { ...raw, loaded: raw.loaded ?? ("all" as const) };
    const portrait = await moment.portrait(stated, { audience });
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("records are hidden", added.length > 0);
    expectSame(
      await moment.bytes({ ...stated, records: [...added, ...raw.records] }, { audience }),
      await moment.bytes(stated, { audience }),
      `records that ${audience} may not see change what it sees`,
    );
  },
};
