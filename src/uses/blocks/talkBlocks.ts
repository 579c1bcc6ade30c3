import type { Language } from "../../kernel/index.js";
import type { Block } from "../../render/index.js";
import type { TalkPreparation } from "../talkPreparation.js";
import { section } from "./section.js";

const words = {
  zh: {
    title: "谈话准备",
    note: "只列可以当面提出的事项。不谈举报和线索，不谈未复核的比对结果及其判断标准。谈话先肯定，后提醒，再核实。",
    asOf: "基准日",
    acknowledge: "可以肯定的",
    remind: "提醒的期限",
    raise: "要谈的事项",
    nothing: "没有需要提出的事项。",
    why: "为什么谈",
    ask: "怎么问",
    then: "谈后办理",
    withheld: "不得提出的",
    reasons: {
      unreviewed: (count: number): string => `${count} 件尚未复核，先核实`,
      "not-open": (count: number): string => `${count} 件依规不向本人公开`,
    },
    colon: "：",
  },
  en: {
    title: "Preparation of a talk",
    note: "Only what may be raised with the person. Not complaints or clues, not what nobody has reviewed, nor what it was measured against. First acknowledge, then remind, then ask.",
    asOf: "As of",
    acknowledge: "To acknowledge",
    remind: "Deadlines to remind of",
    raise: "To raise",
    nothing: "Nothing has to be raised.",
    why: "Why",
    ask: "Ask",
    then: "Afterwards",
    withheld: "Not to be raised",
    reasons: {
      unreviewed: (count: number): string => `${count} not reviewed: verify first`,
      "not-open": (count: number): string => `${count} not open to the person`,
    },
    colon: ": ",
  },
} as const;

/** The preparation as a page. */
export function talkBlocks(talk: TalkPreparation, lang: Language): readonly Block[] {
  const say = words[lang];
  return [
    { kind: "heading", level: 1, text: `${say.title} ${talk.subject.id}` },
    { kind: "paragraph", text: `${say.asOf} ${talk.asOf}` },
    { kind: "note", text: say.note },
    ...section(
      say.acknowledge,
      talk.acknowledge.map((one) => `${one.title[lang]}${say.colon}${one.message[lang]}`),
    ),
    ...section(
      say.remind,
      talk.remind.map(
        (one) => `${one.by === null ? "" : `${one.by} `}${one.title[lang]}${say.colon}${one.message[lang]}`,
      ),
    ),
    { kind: "heading", level: 2, text: say.raise },
    ...(talk.raise.length === 0 ? [{ kind: "paragraph", text: say.nothing } as const] : []),
    ...talk.raise.flatMap((one): readonly Block[] => [
      { kind: "heading", level: 3, text: `${one.place}. ${one.title[lang]}` },
      { kind: "paragraph", text: one.message[lang] },
      {
        kind: "pairs",
        rows: [
          [say.why, one.why[lang]],
          [say.ask, one.question[lang]],
          [say.then, one.action[lang]],
        ],
      },
    ]),
    ...section(
      say.withheld,
      talk.withheld.map(({ reason, matters }) => say.reasons[reason](matters)),
    ),
  ];
}
