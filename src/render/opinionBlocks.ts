import type { Language } from "../kernel/index.js";
import type { Opinion } from "../result/index.js";
import type { Block } from "./Block.js";
import type { Words } from "./locale/index.js";

/** The draft of an opinion: what is proposed, on what it stands, what was checked, what is open, and the text to edit. */
export function opinionBlocks(opinion: Opinion, words: Words, lang: Language): readonly Block[] {
  const { title, validUntil, validFor, reasons, musts, text } = opinion;
  const valid =
    validUntil === null
      ? words.none
      : `${validUntil}${validFor.configurable ? words.brackets(`${validFor.param}${words.comma}${words.configurable}`) : ""}`;
  return [
    { kind: "heading", level: 2, text: words.opinion.title },
    {
      kind: "pairs",
      rows: [
        [words.opinion.proposed, title[lang]],
        [words.opinion.validUntil, valid],
        ...musts.map((must): readonly [string, string] => [
          must.title[lang],
          `${words.opinion.state[must.state]} · ${must.text[lang]}${
            must.records.length === 0 ? "" : ` [${must.records.join(words.listComma)}]`
          }`,
        ]),
      ],
    },
    { kind: "note", text: words.opinion.unsigned },
    ...(reasons.length === 0
      ? []
      : ([
          { kind: "heading", level: 3, text: words.opinion.reasons },
          { kind: "list", items: reasons.map((one) => one.text[lang]) },
        ] as const)),
    { kind: "heading", level: 3, text: words.opinion.text },
    ...text[lang].split("\n").map((line): Block => ({ kind: "paragraph", text: line })),
  ];
}
