import { insufficientData, type Portrait } from "../../result/index.js";
import type { Reading } from "./Reading.js";

type Reason = Portrait["reasons"][number];

/** Why the grade is what it is: points, floors, ceiling, coverage, what is unknown. */
export function reasonEntries(reading: Reading): readonly Reason[] {
  const reasons: Reason[] = [byPoints(reading)];
  for (const floor of reading.account.floors) reasons.push(byFloor(floor, reading));
  for (const one of [byCeiling(reading), byCoverage(reading), byInterval(reading)])
    if (one !== undefined) reasons.push(one);
  return reasons;
}

function byPoints({ account, rulebook }: Reading): Reason {
  const { grades } = rulebook.scoring;
  let place = 0;
  while (place + 1 < grades.length && (grades[place + 1]?.from ?? 0) <= account.points) place += 1;
  const { grade = "", from = 0 } = grades[place] ?? {};
  const below = grades[place + 1]?.from;
  const points = inPoints(account.sums.points);
  const least = inPoints(BigInt(from));
  const zh = below === undefined ? `${least} 分及以上` : `${least} 分起，不到 ${inPoints(BigInt(below))} 分`;
  const en = below === undefined ? `${least} and more` : `from ${least} to below ${inPoints(BigInt(below))}`;
  return {
    code: "points",
    grade,
    text: {
      zh: `合计 ${points} 分，对应 ${grade} 级（${zh}）`,
      en: `${points} points give grade ${grade} (${en})`,
    },
  };
}

function byFloor(
  { grade, finding }: { readonly grade: string; readonly finding: string },
  { account }: Reading,
): Reason {
  const weighed = account.weighed.find(({ outcome }) => outcome.id === finding);
  const title = weighed?.rule.title ?? { zh: finding, en: finding };
  const severity = weighed?.severity.lo ?? 0;
  return {
    code: "floor",
    grade,
    finding,
    text: {
      zh: `“${title.zh}”已经认定，严重程度 ${severity} 级，等级不低于 ${grade} 级`,
      en: `"${title.en}" is established with severity ${severity}: the grade is not below ${grade}`,
    },
  };
}

function byCeiling({ account: { sums } }: Reading): Reason | undefined {
  if (sums.all === sums.points) return undefined;
  const most = inPoints(sums.points);
  const cut = inPoints(sums.all - sums.points);
  return {
    code: "ceiling",
    text: {
      zh: `未经复核的线索不能单独推高等级：最多计到 ${most} 分，减去 ${cut} 分`,
      en: `detections that nobody has reviewed do not carry the grade further: capped at ${most} points, ${cut} taken off`,
    },
  };
}

function byCoverage({ account, rulebook }: Reading): Reason | undefined {
  if (account.grade !== insufficientData) return undefined;
  const { grade } = account.interval.low;
  const decided = inPercent(account.permille);
  const least = inPercent(rulebook.scoring.minimumCoverage);
  return {
    code: "coverage",
    grade,
    text: {
      zh: `可判断的部分为 ${decided}，不足 ${least}，不作评级；就已认定事项看，至少为 ${grade} 级`,
      en: `only ${decided} could be decided, less than ${least}: no grade is given; by what is established it is at least ${grade}`,
    },
  };
}

function byInterval(reading: Reading): Reason | undefined {
  const { low, high, stable } = reading.account.interval;
  const { zh, en } = openEnds(reading);
  if (stable && zh.length === 0) return undefined;
  const [why, because] = [zh.join("，"), en.join(", ")];
  if (stable)
    return {
      code: "interval",
      text: {
        zh: `${why}；即使全部按最不利的情形计算，等级仍为 ${high.grade} 级`,
        en: `${because}; even at the worst the grade stays ${high.grade}`,
      },
    };
  return {
    code: "interval",
    grade: high.grade,
    text: {
      zh: `等级至少为 ${low.grade} 级，最高可能到 ${high.grade} 级${why === "" ? "：部分数值尚不确定" : `：${why}`}`,
      en: `at least ${low.grade}, could be ${high.grade}${because === "" ? ": some values are not exactly known" : `: ${because}`}`,
    },
  };
}

/** What keeps the interval open: rules that could not run, not decide, not see everything; detections not reviewed. */
function openEnds({ evaluation, rules, account }: Reading): { readonly zh: string[]; readonly en: string[] } {
  const notCovered = new Set<string>();
  const unknown = new Set<string>();
  const partial = new Set<string>();
  const bears = (id: string): boolean => {
    const rule = rules.get(id);
    return rule?.status === "active" && rule.kind !== "positive" && rule.kind !== "notice";
  };
  for (const { rule, status } of evaluation.outcomes) {
    if (status === "notCovered" && bears(rule)) notCovered.add(rule);
    if (status === "unknown" && bears(rule)) unknown.add(rule);
  }
  for (const tally of evaluation.tallies)
    if (tally.partial && !tally.notCovered && bears(tally.rule)) partial.add(tally.rule);
  const zh: string[] = [];
  const en: string[] = [];
  const tell = (rulesOf: ReadonlySet<string>, inChinese: string, inEnglish: string): void => {
    if (rulesOf.size === 0) return;
    zh.push(`${rulesOf.size} 条规则${inChinese}`);
    en.push(`${rulesOf.size} ${rulesOf.size === 1 ? "rule" : "rules"} ${inEnglish}`);
  };
  tell(notCovered, "缺少资料未能运行", "could not run for lack of records");
  tell(unknown, "因信息缺失无法判断", "could not be decided");
  tell(partial, "所依据的记录不完整", "ran over incomplete records");
  if (!account.interval.stable && account.sums.all > account.sums.established) {
    zh.push("有线索尚待复核");
    en.push("detections await review");
  }
  return { zh, en };
}

/** Milli-points ≥ 0 as points with three decimals. */
function inPoints(milliPoints: bigint): string {
  const digits = String(milliPoints).padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** Per mille as a percentage, with a decimal where there is one. */
function inPercent(permille: number): string {
  const digits = String(permille).padStart(2, "0");
  return `${digits.slice(0, -1)}${digits.endsWith("0") ? "" : `.${digits.slice(-1)}`}%`;
}
