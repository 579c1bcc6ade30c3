import { displayWidth } from "../text/displayWidth.js";
import type { Language, Localized } from "../text/Localized.js";
import { requireLanguage } from "../text/requireLanguage.js";
import { visibleControls } from "../text/visibleControls.js";
import type { ArchivePlace, Diagnostic, Severity, SourcePlace } from "./Diagnostic.js";

export interface FormatDiagnosticOptions {
  readonly lang: Language;
}

const severities: Readonly<Record<Severity, Localized>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};
const words = {
  help: { zh: "建议", en: "help" },
  line: { zh: "行", en: "line" },
  byte: { zh: "字节", en: "byte" },
} as const satisfies Record<string, Localized>;

/**
 * A diagnostic as people read it: place, code, sentence; of a rule file the offending line with a caret; what to do.
 * About archives only pointer, line and byte are shown, never content.
 * @example
 * formatDiagnostic({ code: "rule-empty", severity: "error", message: { zh: "空", en: "the file is empty" }, args: {} }, { lang: "en" }) //=> "error rule-empty: the file is empty"
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatDiagnosticOptions): string {
  const lang = requireLanguage(options);
  const { place } = diagnostic;
  const where =
    place === undefined ? "" : `${place.kind === "source" ? sourceText(place) : archiveText(place, lang)}: `;
  const lines = [`${where}${severities[diagnostic.severity][lang]} ${diagnostic.code}: ${diagnostic.message[lang]}`];
  if (place?.kind === "source" && place.excerpt !== "") lines.push(...frame(place));
  if (diagnostic.help !== undefined) lines.push(`  ${words.help[lang]}: ${diagnostic.help[lang]}`);
  // A file name or a quoted word with a line feed must not look like a line of ours.
  return lines.map((line) => visibleControls(line).replaceAll("\n", "\\u{a}")).join("\n");
}

function sourceText(place: SourcePlace): string {
  return `${place.file}:${place.line}:${place.column}`;
}

function archiveText(place: ArchivePlace, lang: Language): string {
  const parts = [
    place.line === undefined ? "" : `${words.line[lang]} ${place.line}`,
    place.pointer === "" ? "/" : place.pointer,
    place.offset === undefined ? "" : `${words.byte[lang]} ${place.offset}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const widestExcerpt = 120;

/** The offending line, cut to what fits, and carets under the marked text. */
function frame(place: SourcePlace): readonly string[] {
  const letters = [...place.excerpt.replaceAll("\t", " ")];
  const start = Math.max(0, Math.min(place.column - 1, letters.length));
  const end = place.endLine === place.line ? Math.max(start + 1, place.endColumn - 1) : letters.length;
  const cut = start > widestExcerpt - 20 ? start - 20 : 0;
  const shown = letters.slice(cut, cut + widestExcerpt);
  const before = displayWidth(visibleControls(shown.slice(0, start - cut).join("")));
  const marked = Math.max(1, displayWidth(visibleControls(shown.slice(start - cut, end - cut).join(""))));
  const gutter = String(place.line);
  return [
    `  ${gutter} | ${shown.join("")}`,
    `  ${" ".repeat(gutter.length)} | ${" ".repeat(before)}${"^".repeat(marked)}`,
  ];
}
