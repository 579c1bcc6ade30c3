import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const protectedAttributes: LawDefinition = {
  id: "P-09",
  titles: {
    zh: "受保护属性（民族、宗教、健康、性别等）不改变一个字节",
    en: "Protected attributes (ethnicity, religion, health, gender …) change no byte",
  },
  cases: ["something fires", "an attribute on a record"],
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const names = draw.several([...model.protectedAttributes], 1, 4);
    const attributes = Object.fromEntries(names.map((name) => [name, draw.pick(["A", "B", 1, null])]));
    const portrait = await moment.portrait();
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("an attribute on a record", raw.records.length > 0);
    const other = {
      ...raw,
      subject: { ...raw.subject, ...attributes },
      records: raw.records.map((one) => ({ ...one, ...attributes })),
    };
    expectSame(await moment.bytes(other), await moment.bytes(), `${names.join(", ")} changes the portrait`);
  },
};
