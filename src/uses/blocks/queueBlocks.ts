import type { Language } from "../../kernel/index.js";
import type { Block } from "../../render/index.js";
import type { HiddenRiskQueue } from "../hiddenRiskQueue.js";
import { section } from "./section.js";

const words = {
  zh: {
    title: "廉洁风险排查线索清单",
    note: "以下是系统比对、统计得出、尚未复核的线索，按事项排列，不是对人的排名。须由人工核实，不能作为结论。",
    asOf: "基准日",
    none: "没有待复核的线索。",
    matters: "待复核线索",
    inPortraits: "涉及",
    action: "建议",
    owner: "责任部门",
    byRule: "按规则",
    byPlace: "按岗位和单位",
    count: (matters: number): string => `${matters} 件`,
    notComputable: "未能计算",
    portraits: (count: number): string => `${count} 份画像`,
    missing: "缺",
    colon: "：",
    comma: "，",
    joint: "、",
  },
  en: {
    title: "Detections to look into",
    note: "What matching and statistics brought up and nobody has reviewed, in the order of matters, not of people. A person looks into each; none is a conclusion.",
    asOf: "As of",
    none: "No detection awaits review.",
    matters: "Awaiting review",
    inPortraits: "in",
    action: "suggested",
    owner: "followed up by",
    byRule: "By rule",
    byPlace: "By post and unit",
    count: (matters: number): string => String(matters),
    notComputable: "Could not be computed",
    portraits: (count: number): string => `${count} portrait${count === 1 ? "" : "s"}`,
    missing: "missing",
    colon: ": ",
    comma: ", ",
    joint: ", ",
  },
} as const;

/** The queue as a page. */
export function queueBlocks(queue: HiddenRiskQueue, lang: Language): readonly Block[] {
  const say = words[lang];
  return [
    { kind: "heading", level: 1, text: say.title },
    ...(queue.asOf === null ? [] : [{ kind: "paragraph", text: `${say.asOf} ${queue.asOf}` } as const]),
    { kind: "note", text: say.note },
    ...(queue.matters.length === 0
      ? [{ kind: "paragraph", text: say.none } as const]
      : section(
          say.matters,
          queue.matters.map(
            (one) =>
              `${one.place}. ${one.title[lang]} [${one.finding}]${say.colon}${one.message[lang]}${say.comma}${say.inPortraits} ${one.subjects.map(({ id }) => id).join(say.joint)}${say.comma}${say.action}${say.colon}${one.action[lang]}${say.comma}${say.owner}${say.colon}${one.owner[lang]}`,
          ),
        )),
    ...section(
      say.byRule,
      queue.byRule.map((one) => `${one.title[lang]}${say.colon}${say.count(one.matters)}`),
    ),
    ...section(
      say.byPlace,
      queue.byPlace.map((one) => `${one.id}${say.colon}${say.count(one.matters)}`),
    ),
    ...section(
      say.notComputable,
      queue.notComputable.map(
        (one) =>
          `${one.title[lang]}${say.colon}${say.portraits(one.portraits)}${one.missing.length === 0 ? "" : `${say.comma}${say.missing} ${one.missing.join(say.joint)}`}`,
      ),
    ),
  ];
}
