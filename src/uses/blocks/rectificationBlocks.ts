import type { Language } from "../../kernel/index.js";
import type { Block } from "../../render/index.js";
import { type RectificationTracking, rectificationStates } from "../rectificationTracking.js";
import { section } from "./section.js";

const words = {
  zh: {
    title: "整改督办台账",
    asOf: "基准日",
    none: "没有需要督办的整改事项。",
    states: { "falsely-closed": "虚假整改", overdue: "逾期", open: "未办结" },
    by: (day: string): string => `期限 ${day}`,
    since: (day: string): string => `发生于 ${day}`,
    responsible: "责任主体",
    owner: "督办部门",
    colon: "：",
    comma: "，",
    joint: "、",
  },
  en: {
    title: "Rectification to follow up",
    asOf: "As of",
    none: "Nothing is to be followed up.",
    states: { "falsely-closed": "Falsely closed", overdue: "Overdue", open: "Open" },
    by: (day: string): string => `due ${day}`,
    since: (day: string): string => `of ${day}`,
    responsible: "answerable",
    owner: "followed up by",
    colon: ": ",
    comma: ", ",
    joint: ", ",
  },
} as const;

/** What is to be put right as a page, state by state. */
export function rectificationBlocks(tracking: RectificationTracking, lang: Language): readonly Block[] {
  const say = words[lang];
  return [
    { kind: "heading", level: 1, text: say.title },
    ...(tracking.asOf === null ? [] : [{ kind: "paragraph", text: `${say.asOf} ${tracking.asOf}` } as const]),
    ...(tracking.items.length === 0 ? [{ kind: "paragraph", text: say.none } as const] : []),
    ...rectificationStates.flatMap((state) =>
      section(
        `${say.states[state]} ${tracking.counts[state]}`,
        tracking.items
          .filter((item) => item.state === state)
          .map((item) =>
            [
              `${item.title[lang]}${say.colon}${item.message[lang]}`,
              ...(item.by === null ? [] : [say.by(item.by)]),
              ...(item.since === null ? [] : [say.since(item.since)]),
              `${say.responsible}${say.colon}${item.responsible.map(({ id }) => id).join(say.joint)}`,
              ...(item.owner === null ? [] : [`${say.owner}${say.colon}${item.owner.title[lang]}`]),
            ].join(say.comma),
          ),
      ),
    ),
  ];
}
