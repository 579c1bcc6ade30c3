import { parseArchive } from "../../../model/index.js";
import { archiveFaults } from "../../fault/archiveFaults.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const faultsAreSeen: LawDefinition = {
  id: "P-44",
  titles: {
    zh: "档案里埋一处错误，读入时就会指出，不会当作没有",
    en: "One fault planted in an archive is named on reading, never passed over",
  },
  cases: ["a fault is planted"],
  holds: async (moment) => {
    const { raw, draw, model } = moment;
    const fault = draw.pick(archiveFaults);
    const text = fault.plant(raw, draw, model);
    if (text === undefined) return;
    const { diagnostics } = parseArchive(text, model);
    moment.met("a fault is planted");
    expectHolds(
      diagnostics.some(({ code }) => fault.codes.includes(code)),
      `${fault.id}: expected ${fault.codes.join(" or ")}, got ${diagnostics.map(({ code }) => code).join(", ") || "nothing"}`,
    );
  },
};
