import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const knownThen: LawDefinition = {
  id: "P-14",
  titles: {
    zh: "按过去某日已知内容所作的画像，等于当时档案的画像；事后更正不改变过去",
    en: "The portrait by what was known on a day is that of the archive as it was then: corrections never change the past",
  },
  cases: ["something fires", "something came in later"],
  holds: async (moment) => {
    const { raw, draw } = moment;
    const days = raw.records.map(({ recordedOn }) => recordedOn).filter((day) => day <= moment.options.asOf);
    const knownAt = days.length === 0 ? moment.options.asOf : draw.pick(days);
    const then = {
      ...raw,
      loaded: raw.loaded ?? ("all" as const),
      records: raw.records.filter((one) => one.recordedOn <= knownAt),
    };
    const portrait = await moment.portrait(then, { knownAt });
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("something came in later", then.records.length < raw.records.length);
    expectSame(
      await moment.bytes({ ...raw, loaded: then.loaded }, { knownAt }),
      await moment.bytes(then, { knownAt }),
      `what came in after ${knownAt} changes the portrait by what was known then`,
    );
  },
};
