import type { Language } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Block } from "./Block.js";
import type { Words } from "./locale/index.js";

type Overlay = NonNullable<Portrait["rulebook"]["overlay"]>;

/** Which rules and which data the portrait was made from, and how the rules differ from those they extend. */
export function provenanceBlocks(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const { rulebook } = portrait;
  return [
    { kind: "heading", level: 2, text: words.provenance },
    {
      kind: "pairs",
      rows: [
        [words.rulebook, `${rulebook.id} ${rulebook.version} · ${words.lastLegalReview} ${rulebook.reviewedOn}`],
        ["", rulebook.hash],
        ...(rulebook.overlay === undefined ? [] : overlayRows(rulebook.overlay, words, lang)),
        [words.archive, portrait.archiveHash],
      ],
    },
  ];
}

function overlayRows(overlay: Overlay, words: Words, lang: Language): readonly (readonly [string, string])[] {
  const { base, changedTables, changedParams, off, added, replaced } = overlay;
  const said = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${title}${words.colon}${items.join(words.listComma)}`];
  const differences = [
    ...said(
      words.changedParams,
      changedParams.map(({ id, before, after }) =>
        before.length === 0 ? `${id} ${values(after)}` : `${id} ${values(before)} → ${values(after)}`,
      ),
    ),
    ...said(words.changedTables, changedTables),
    ...said(
      words.rulesOff,
      off.map(({ rule, reason }) => `${rule}${words.brackets(reason[lang])}`),
    ),
    ...said(
      words.replaced,
      replaced.map(({ id, reason }) => `${id}${words.brackets(reason[lang])}`),
    ),
    ...said(words.rulesAdded, added),
  ];
  return [
    [words.extends, `${base.id} ${base.version}`],
    ["", base.hash],
    [words.differs, differences.length === 0 ? words.nothing : differences.join(words.semicolon)],
  ];
}

/** A value alone; several with the days from which they hold. */
function values(dated: Overlay["changedParams"][number]["after"]): string {
  const [first] = dated;
  return dated.length === 1 && first !== undefined
    ? first.value
    : dated.map(({ from, value }) => `${value} (${from})`).join(", ");
}
