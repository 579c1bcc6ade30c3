import { parseRulebook } from "../../../rulebook/index.js";
import { wildText } from "../../fault/wildText.js";
import { filesOf } from "../../rulebook/filesOf.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { prototypeShape } from "../prototypeShape.js";

export const ruleFilesRead: LawDefinition = {
  id: "P-43b",
  titles: {
    zh: "任何文本读作规则文件都有回答：不抛错，有错误就没有规则库",
    en: "Any text read as a rule file has an answer: nothing is thrown, and with an error there is no rulebook",
  },
  cases: ["a spoilt rule file is refused"],
  cost: 3,
  holds: async (moment) => {
    const before = prototypeShape();
    const { draw, model } = moment;
    const files = filesOf(moment.drawBook());
    const path = draw.pick(Object.keys(files));
    const text = wildText(draw, files[path] ?? "");
    const at = draw.chance(0.1) ? draw.pick(["../x.yaml", "__proto__", "params/a.yaml", "tests/a.yaml", ""]) : path;
    const { rulebook, diagnostics } = parseRulebook({ ...files, [at]: text }, model);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    moment.met("a spoilt rule file is refused", rulebook === undefined);
    expectHolds(
      (rulebook === undefined) === errors.length > 0,
      rulebook === undefined ? "a rulebook is refused without an error" : "there is a rulebook in spite of an error",
    );
    expectHolds(prototypeShape() === before, "reading a rule file changed a prototype");
  },
};
