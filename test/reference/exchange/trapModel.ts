import { z } from "zod";
import { civilDate, defineModel, id, money, text, titled } from "../../../src/index.js";
import { rulebookHeader } from "../../laws/rulebookHeader.js";

const members = { junior: ["初级", "junior"], senior: ["高级", "senior"] } as const;

/** A person with one fact of each kind that the traps are about; an old rule's fact `years` is `person.years`. */
export const trapModel = defineModel({
  id: "traps",
  title: { zh: "陷阱模型", en: "Model of the traps" },
  subjects: {
    person: {
      title: { zh: "人员", en: "Person" },
      plural: "persons",
      fields: {
        years: z.int().min(0).nullable().meta(titled("工龄", "Years of service")),
        limit: z.int().min(0).nullable().meta(titled("限额", "Limit")),
        city: text().nullable().meta(titled("城市", "City")),
        staffNo: id().nullable().meta(titled("工号", "Staff number")),
        active: z.boolean().nullable().meta(titled("在岗", "Active")),
        rank: z
          .enum(["junior", "senior"])
          .nullable()
          .meta(titled("职级", "Rank", { members })),
        joined: civilDate().nullable().meta(titled("入职日期", "Joined")),
        tags: z.array(text()).nullable().meta(titled("标签", "Tags")),
        pay: money("CNY").nullable().meta(titled("薪酬", "Pay")),
      },
    },
  },
  records: [],
});

/** Old fact names and what they are; `ages` is no fact of the catalogue and so has no entry. */
export const trapMapping: Readonly<Record<string, string>> = Object.fromEntries(
  ["years", "limit", "city", "staffNo", "active", "rank", "joined", "tags", "pay"].map((name) => [
    name,
    `person.${name}`,
  ]),
);

/** A rulebook without rules that takes those of the traps. */
export const trapRulebook: Readonly<Record<string, string>> = {
  "rulebook.yaml": (rulebookHeader["rulebook.yaml"] ?? "")
    .replace(/^postFactor:.*$/m, "postFactor: { categories: [integrity], values: {}, otherwise: 1 }")
    .replace(/^mitigation:\n.*$/m, "mitigation: []"),
};
