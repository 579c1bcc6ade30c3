import type { Localized } from "../../kernel/index.js";
import type { Opinion, Portrait } from "../../result/index.js";

type Content = Omit<Opinion, "text" | "requiresSignature">;

const states: Readonly<Record<string, Localized>> = {
  done: { zh: "已办理", en: "done" },
  "not-done": { zh: "未办理", en: "not done" },
  "not-required": { zh: "不适用", en: "not required" },
  unknown: { zh: "不明", en: "unknown" },
};

/** The text of a draft, a line a matter. */
export function opinionLetter(page: Portrait, content: Content, rowTitle: Localized | undefined): Localized {
  return { zh: inChinese(page, content, rowTitle?.zh), en: inEnglish(page, content, rowTitle?.en) };
}

function inChinese({ subject, asOf, knownAt }: Portrait, content: Content, row: string | undefined): string {
  const { title, validUntil, validFor, musts, unresolved, unreviewed, notComputed, reasons } = content;
  const lines = [
    `关于${subject.title.zh} ${subject.id} 廉政情况的意见（代拟稿）`,
    `以 ${asOf} 为基准日，依据截至 ${knownAt} 已入档的资料，建议意见：${title.zh}${row === undefined ? "" : `（${row}）`}。`,
  ];
  const counted = reasons.map(({ text }, index) => `${index + 1}. ${text.zh}`);
  lines.push(counted.length > 0 ? `理由：${counted.join("；")}。` : "理由：拟稿表所列情形均不存在。");
  const checks = musts.map((must) => `${must.title.zh}——${states[must.state]?.zh}（${must.text.zh}）`);
  lines.push(`凡提四必：${checks.join("；")}。`);
  const open = unresolved.map(({ title: of, action }) => `${of.zh}（建议：${action.title.zh}）`);
  lines.push(`已核实、未办结事项：${open.length > 0 ? open.join("；") : "无"}。`);
  const waiting = unreviewed.map((one) => one.title.zh);
  lines.push(`待复核线索：${waiting.length > 0 ? waiting.join("；") : "无"}。`);
  const some = notComputed.slice(0, 5).map((one) => one.title.zh);
  const more = notComputed.length > 5 ? `等 ${notComputed.length} 条` : "";
  lines.push(`无法判断的规则：${some.length > 0 ? `${some.join("、")}${more}` : "无"}。`);
  const note = validFor.configurable ? "（有效期为可配置的默认值，并非法定期限）" : "";
  const valid = validUntil === null ? "" : `有效期至 ${validUntil}${note}。`;
  lines.push(`${valid}本稿由系统按规则草拟，须由纪检机构人工修改、审核、签发，未经签发不得使用。`);
  return lines.join("\n");
}

function inEnglish({ subject, asOf, knownAt }: Portrait, content: Content, row: string | undefined): string {
  const { title, validUntil, validFor, musts, unresolved, unreviewed, notComputed, reasons } = content;
  const lines = [
    `Opinion on the integrity of ${subject.title.en.toLowerCase()} ${subject.id} (draft)`,
    `As of ${asOf}, on what was on file by ${knownAt}, proposed: ${title.en}${row === undefined ? "" : ` (${row})`}.`,
  ];
  const counted = reasons.map(({ text }, index) => `${index + 1}. ${text.en}`);
  lines.push(
    counted.length > 0 ? `Reasons: ${counted.join("; ")}.` : "Reasons: none of the cases of the table is given.",
  );
  const checks = musts.map((must) => `${must.title.en} – ${states[must.state]?.en} (${must.text.en})`);
  lines.push(`Checks before promotion: ${checks.join("; ")}.`);
  const open = unresolved.map(({ title: of, action }) => `${of.en} (suggested: ${action.title.en})`);
  lines.push(`Established and open: ${open.length > 0 ? open.join("; ") : "none"}.`);
  const waiting = unreviewed.map((one) => one.title.en);
  lines.push(`Awaiting review: ${waiting.length > 0 ? waiting.join("; ") : "none"}.`);
  const some = notComputed.slice(0, 5).map((one) => one.title.en);
  const more = notComputed.length > 5 ? ` and others, ${notComputed.length} rules in all` : "";
  lines.push(`Could not be computed: ${some.length > 0 ? `${some.join(", ")}${more}` : "none"}.`);
  const note = validFor.configurable ? " (a configurable default, not a period of law)" : "";
  const valid = validUntil === null ? "" : `Valid until ${validUntil}${note}. `;
  lines.push(
    `${valid}Drafted by rule, for discipline inspection to edit, check and sign; of no effect while unsigned.`,
  );
  return lines.join("\n");
}
