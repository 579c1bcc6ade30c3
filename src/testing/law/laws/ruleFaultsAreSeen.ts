import { parseRulebook } from "../../../rulebook/index.js";
import { rulebookFaults } from "../../fault/rulebookFaults.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const ruleFaultsAreSeen: LawDefinition = {
  id: "P-44b",
  titles: {
    zh: "规则文件里埋一处错误，读入时就会指出，并且不产生规则库",
    en: "One fault planted in a rule file is named on reading, and there is no rulebook",
  },
  cases: ["a fault is planted"],
  cost: 3,
  holds: async (moment) => {
    const { draw, model } = moment;
    const fault = draw.pick(rulebookFaults);
    const files = fault.plant(moment.drawBook(), draw);
    if (files === undefined) return;
    const { rulebook, diagnostics } = parseRulebook(files, model);
    const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    moment.met("a fault is planted");
    expectHolds(rulebook === undefined, `${fault.id}: there is a rulebook all the same`);
    expectHolds(
      codes.some((code) => fault.codes.includes(code)),
      `${fault.id}: expected ${fault.codes.join(" or ")}, got ${codes.join(", ") || "nothing"}`,
    );
  },
};
