import { parseArchive } from "../../../model/index.js";
import { wildText } from "../../fault/wildText.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { prototypeShape } from "../prototypeShape.js";

export const readingNeverThrows: LawDefinition = {
  id: "P-43",
  titles: {
    zh: "任何文本读作档案都有回答：不抛错，不动公共原型",
    en: "Any text read as an archive has an answer: nothing is thrown, no prototype touched",
  },
  cases: ["a spoilt archive is refused", "a spoilt archive is still read"],
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const before = prototypeShape();
    const text = wildText(draw, JSON.stringify(raw));
    const { archive, diagnostics } = parseArchive(text, model);
    expectHolds(archive !== undefined || diagnostics.length > 0, "a text is neither read nor refused");
    moment.met("a spoilt archive is refused", archive === undefined);
    moment.met("a spoilt archive is still read", archive !== undefined);
    if (archive !== undefined) await moment.assessRead(archive);
    expectHolds(prototypeShape() === before, "reading a text changed a prototype");
  },
};
