import { type Language, type Localized, requireLanguage, visibleControls } from "../kernel/index.js";
import type { Evidence, MeasureEvidence, OutcomeItem } from "../result/index.js";
import { factText } from "./factText.js";
import { evidenceText, measureText } from "./findingBlocks.js";
import { locales } from "./locale/index.js";
import { wrapText } from "./wrapText.js";

/** What one rule says of every item, as `explain` gives it. */
export interface ExplanationPage {
  readonly rule: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly items: readonly {
    readonly status: string;
    readonly item: OutcomeItem;
    readonly message: Localized;
    readonly missing: readonly string[];
    readonly exception: { readonly title: Localized } | null;
    readonly evidence: readonly Evidence[];
    readonly measures: readonly MeasureEvidence[];
  }[];
}

/**
 * An explanation for a terminal: item by item, leaf by leaf.
 * @example
 * renderExplanation({ rule: "r", title: { zh: "规则", en: "A rule" }, why: { zh: "缘由", en: "Why" }, items: [] }, { lang: "en" }) //=> "A rule (r)\nWhy\n"
 */
export function renderExplanation(
  page: ExplanationPage,
  options: { readonly lang: Language; readonly width?: number },
): string {
  const lang = requireLanguage(options);
  const { width = 80 } = options;
  const words = locales[lang];
  const lines = [
    wrapText(`${page.title[lang]}${words.brackets(page.rule)}`, width, "", ""),
    wrapText(page.why[lang], width, "", ""),
  ];
  for (const one of page.items) {
    lines.push(
      "",
      wrapText(
        visibleControls(
          `${one.item.key}${words.colon}${words.outcome[one.status as keyof typeof words.outcome] ?? one.status}`,
        ),
        width,
        "● ",
        "  ",
      ),
    ); // BECAUSE: an unknown status is shown as it is.
    if (one.status === "fires" || one.status === "unknown")
      lines.push(wrapText(visibleControls(one.message[lang]), width, "  ", "  "));
    if (one.exception !== null) lines.push(wrapText(visibleControls(one.exception.title[lang]), width, "  ", "  "));
    if (one.missing.length > 0)
      lines.push(
        wrapText(
          visibleControls(
            `${words.missing} ${one.missing.map((fact) => factText(fact, (name) => one.evidence.find(({ fact: known }) => known === name)?.title, words, lang)).join(words.listComma)}`,
          ),
          width,
          "  ",
          "  ",
        ),
      );
    for (const leaf of new Set(one.evidence.map((evidence) => evidenceText(evidence, words, lang))))
      lines.push(wrapText(visibleControls(leaf), width, "  - ", "    "));
    for (const measure of one.measures)
      lines.push(wrapText(visibleControls(measureText(measure, words, lang)), width, "  = ", "    "));
  }
  return `${lines.join("\n")}\n`;
}
