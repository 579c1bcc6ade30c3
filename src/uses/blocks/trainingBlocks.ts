import type { Language } from "../../kernel/index.js";
import type { Block } from "../../render/index.js";
import type { TrainingPlan } from "../trainingPlan.js";

const words = {
  zh: {
    title: "教育培训计划",
    asOf: "基准日",
    note: (plan: TrainingPlan): string =>
      `按维度健康值低于 ${plan.healthBelow} 的人数安排。不足 ${plan.smallestGroup} 人，或其余人员不足 ${plan.smallestGroup} 人的，不显示人数。`,
    people: "人数",
    few: (least: number): string => `不足 ${least} 人或不便显示`,
    topics: "培训内容",
    joint: "；",
  },
  en: {
    title: "Training plan",
    asOf: "As of",
    note: (plan: TrainingPlan): string =>
      `By how many people have a dimension with a health below ${plan.healthBelow}. Where they, or the others, are fewer than ${plan.smallestGroup}, there is no number.`,
    people: "People",
    few: (least: number): string => `fewer than ${least}, or not shown`,
    topics: "Topics",
    joint: "; ",
  },
} as const;

/** The plan as a page. */
export function trainingBlocks(plan: TrainingPlan, lang: Language): readonly Block[] {
  const say = words[lang];
  return [
    { kind: "heading", level: 1, text: say.title },
    ...(plan.asOf === null ? [] : [{ kind: "paragraph", text: `${say.asOf} ${plan.asOf}` } as const]),
    { kind: "note", text: say.note(plan) },
    ...plan.groups.flatMap((group): readonly Block[] => [
      { kind: "heading", level: 2, text: group.title[lang] },
      {
        kind: "pairs",
        rows: [
          [say.people, group.people === null ? say.few(plan.smallestGroup) : String(group.people)],
          [say.topics, group.topics.map((topic) => topic[lang]).join(say.joint)],
        ],
      },
    ]),
  ];
}
