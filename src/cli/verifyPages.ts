import { displayWidth, type Language, visibleControls } from "../kernel/index.js";
import type { Verification } from "../reference/index.js";
import { counted } from "./counted.js";

/** Columns of a terminal that was never widened. */
const width = 80;
const words = {
  verified: { zh: "核验通过：画像与重新推导的结果逐字节一致", en: "verified: every byte is what was derived" },
  differs: { zh: "核验不通过", en: "differs" },
  code: { zh: "代码", en: "code" },
  place: { zh: "位置", en: "place" },
  expected: { zh: "应为", en: "expected" },
  actual: { zh: "实为", en: "found" },
} as const;

/** What came of one portrait, for people: the place, what was derived and what stands there. */
export function verificationPage(verification: Verification, lang: Language): string {
  if (verification.ok) return `${words.verified[lang]}\n`;
  const { code, pointer, expected, actual, message } = verification;
  const [should, is] = shownTogether(expected, actual);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.place[lang], shown(pointer === "" ? "/" : pointer)],
    [words.code[lang], code],
    [words.expected[lang], should],
    [words.actual[lang], is],
  ];
  const column = Math.max(...rows.map(([name]) => displayWidth(name))) + 2;
  const lines = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name}${" ".repeat(column - displayWidth(name))}${cut(text, width - column - 2)}`],
  );
  return `${[`${words.differs[lang]}: ${shown(message[lang])}`, ...lines].join("\n")}\n`;
}

/** The same in one line, for a batch. */
export function verificationLine(line: number, verification: Verification, lang: Language): string {
  if (verification.ok) return "";
  const { code, message } = verification;
  return `${lang === "zh" ? "第 " : "line "}${line}${lang === "zh" ? " 行" : ""}: ${code}: ${shown(message[lang])}\n`;
}

export interface VerifyCounts {
  readonly verified: number;
  readonly different: number;
  /** Portraits of subjects that no archive is about. */
  readonly withoutArchive: number;
  /** Archives of which there was no portrait. */
  readonly withoutPortrait: number;
  /** Lines that are no archive. */
  readonly unusable: number;
}

/** The counts of a batch. */
export function verifySummary(counts: VerifyCounts, lang: Language): string {
  const { verified, different, withoutArchive, withoutPortrait, unusable } = counts;
  const all = verified + different + withoutArchive;
  return lang === "zh"
    ? `画像 ${all} 份：核验通过 ${verified} 份，不通过 ${different} 份，没有对应档案 ${withoutArchive} 份
没有画像的档案 ${withoutPortrait} 份，不可用的档案行 ${unusable} 行\n`
    : `${counted(all, "portrait")}: ${verified} verified, ${different} differ, ${withoutArchive} without an archive
${counted(withoutPortrait, "archive")} without a portrait, ${counted(unusable, "line")} that ${unusable === 1 ? "is" : "are"} no archive\n`;
}

/** Two values as JSON, both from a little before the place where they part. */
function shownTogether(expected: unknown, actual: unknown): readonly [string | undefined, string | undefined] {
  const [should, is] = [expected, actual].map((value) => (value === undefined ? undefined : JSON.stringify(value)));
  if (should === undefined || is === undefined) return [should && shown(should), is && shown(is)];
  let same = 0;
  while (same < should.length && should[same] === is[same]) same += 1;
  const before = 20;
  const from = Math.max(should.length, is.length) <= width - before || same <= before ? 0 : same - before;
  const lead = from === 0 ? "" : "…";
  return [lead + shown(should.slice(from)), lead + shown(is.slice(from))];
}

function shown(text: string): string {
  return visibleControls(text).replaceAll("\n", "\\n");
}

function cut(text: string, most: number): string {
  if (displayWidth(text) <= most) return text;
  let kept = "";
  for (const letter of text) {
    if (displayWidth(kept + letter) > most - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
