import type { Localized } from "../../kernel/index.js";
import type { Opinion, Portrait } from "../../result/index.js";

/** So many rules are named; the rest are counted. */
const mostNamed = 5;

/** The draft as a letter would say it: a starting point for whoever signs. */
export function opinionText(
  { subject, asOf, knownAt }: Portrait,
  opinion: Omit<Opinion, "text">,
  rowTitle: Localized | undefined,
): Localized {
  const { title, musts, unresolved, unreviewed, reasons, notComputed } = opinion;
  const zh = [
    `关于${subject.title.zh} ${subject.id} 廉政情况的意见（代拟稿）`,
    `以 ${asOf} 为基准日，依据截至 ${knownAt} 已入档的资料，建议意见：${title.zh}${rowTitle ? `（${rowTitle.zh}）` : ""}。`,
    reasons.length === 0
      ? "理由：拟稿表所列情形均不存在。"
      : `理由：${reasons.map(({ text }, index) => `${index + 1}. ${text.zh}`).join("；")}。`,
    `凡提四必：${musts.map((must) => `${must.title.zh}——${stateWords[must.state].zh}（${must.text.zh}）`).join("；")}。`,
    `已核实、未办结事项：${unresolved.map((one) => `${one.title.zh}（建议：${one.action.title.zh}）`).join("；") || "无"}。`,
    `待复核线索：${unreviewed.map((one) => one.title.zh).join("；") || "无"}。`,
    `无法判断的规则：${
      named(
        notComputed.map((one) => one.title.zh),
        "、",
        (count) => `等 ${count} 条`,
      ) || "无"
    }。`,
    `${validityZh(opinion)}本稿由系统按规则草拟，须由纪检机构人工修改、审核、签发，未经签发不得使用。`,
  ];
  const en = [
    `Opinion on the integrity of ${subject.title.en.toLowerCase()} ${subject.id} (draft)`,
    `As of ${asOf}, on what was on file by ${knownAt}, proposed: ${title.en}${rowTitle ? ` (${rowTitle.en})` : ""}.`,
    reasons.length === 0
      ? "Reasons: none of the cases of the table is given."
      : `Reasons: ${reasons.map(({ text }, index) => `${index + 1}. ${text.en}`).join("; ")}.`,
    `Checks before promotion: ${musts.map((must) => `${must.title.en} – ${stateWords[must.state].en} (${must.text.en})`).join("; ")}.`,
    `Established and open: ${unresolved.map((one) => `${one.title.en} (suggested: ${one.action.title.en})`).join("; ") || "none"}.`,
    `Awaiting review: ${unreviewed.map((one) => one.title.en).join("; ") || "none"}.`,
    `Could not be computed: ${
      named(
        notComputed.map((one) => one.title.en),
        ", ",
        (count) => ` and others, ${count} rules in all`,
      ) || "none"
    }.`,
    `${validityEn(opinion)}Drafted by rule, for discipline inspection to edit, check and sign; of no effect while unsigned.`,
  ];
  return { zh: zh.join("\n"), en: en.join("\n") };
}

const stateWords: Readonly<Record<Opinion["musts"][number]["state"], Localized>> = {
  done: { zh: "已办理", en: "done" },
  "not-done": { zh: "未办理", en: "not done" },
  "not-required": { zh: "不适用", en: "not required" },
  unknown: { zh: "不明", en: "unknown" },
};

function named(titles: readonly string[], joint: string, more: (count: number) => string): string {
  const shown = titles.slice(0, mostNamed).join(joint);
  return titles.length > mostNamed ? `${shown}${more(titles.length)}` : shown;
}

function validityZh({ validUntil, validFor }: Omit<Opinion, "text">): string {
  if (validUntil === null) return "";
  return `有效期至 ${validUntil}${validFor.configurable ? "（有效期为可配置的默认值，并非法定期限）" : ""}。`;
}

function validityEn({ validUntil, validFor }: Omit<Opinion, "text">): string {
  if (validUntil === null) return "";
  return `Valid until ${validUntil}${validFor.configurable ? " (a configurable default, not a period of law)" : ""}. `;
}
