import type { Localized } from "../kernel/index.js";
import { insufficientData, type Portrait } from "../result/index.js";
import { formatPoints } from "./formatPoints.js";
import type { Reading } from "./Reading.js";

type Reason = Portrait["reasons"][number];

/** Why the grade is what it is, a sentence each: points, floors, the ceiling, coverage, what is unknown. */
export function reasons(reading: Reading): readonly Reason[] {
  return [
    pointsReason(reading),
    ...floorReasons(reading),
    ...ceilingReason(reading),
    ...coverageReason(reading),
    ...intervalReason(reading),
  ];
}

function pointsReason({ sheet, rulebook }: Reading): Reason {
  const { grades } = rulebook.scoring;
  const index = grades.findLastIndex(({ from }) => from <= sheet.points);
  const grade = grades[index]?.grade ?? "";
  const points = formatPoints(sheet.points);
  const from = formatPoints(grades[index]?.from ?? 0);
  const next = grades[index + 1];
  const range: Localized =
    next === undefined
      ? { zh: `${from} 分及以上`, en: `${from} and more` }
      : {
          zh: `${from} 分起，不到 ${formatPoints(next.from)} 分`,
          en: `from ${from} to below ${formatPoints(next.from)}`,
        };
  return {
    code: "points",
    grade,
    text: {
      zh: `合计 ${points} 分，对应 ${grade} 级（${range.zh}）`,
      en: `${points} points give grade ${grade} (${range.en})`,
    },
  };
}

function floorReasons({ sheet, rules }: Reading): readonly Reason[] {
  const settled = new Map(sheet.settled.map((one) => [one.outcome.id, one]));
  return sheet.floors.map(({ grade, finding }): Reason => {
    const one = settled.get(finding);
    const title = one === undefined ? undefined : rules.get(one.outcome.rule)?.title;
    const severity = one?.severity.lo ?? 0;
    return {
      code: "floor",
      grade,
      finding,
      text: {
        zh: `“${title?.zh ?? finding}”已经认定，严重程度 ${severity} 级，等级不低于 ${grade} 级`,
        en: `"${title?.en ?? finding}" is established with severity ${severity}: the grade is not below ${grade}`,
      },
    };
  });
}

function ceilingReason({ sheet }: Reading): readonly Reason[] {
  if (sheet.points === sheet.all) return [];
  const cut = formatPoints(sheet.all - sheet.points);
  const most = formatPoints(sheet.points);
  return [
    {
      code: "ceiling",
      text: {
        zh: `未经复核的线索不能单独推高等级：最多计到 ${most} 分，减去 ${cut} 分`,
        en: `detections that nobody has reviewed do not carry the grade further: capped at ${most} points, ${cut} taken off`,
      },
    },
  ];
}

function coverageReason({ sheet, rulebook }: Reading): readonly Reason[] {
  if (sheet.grade !== insufficientData) return [];
  const { permille } = sheet.coverage;
  const { grade } = sheet.interval.low;
  return [
    {
      code: "coverage",
      grade,
      text: {
        zh: `可判断的部分为 ${percent(permille)}，不足 ${percent(rulebook.scoring.minimumCoverage)}，不作评级；就已认定事项看，至少为 ${grade} 级`,
        en: `only ${percent(permille)} could be decided, less than ${percent(rulebook.scoring.minimumCoverage)}: no grade is given; by what is established it is at least ${grade}`,
      },
    },
  ];
}

function intervalReason({ sheet, evaluation, rules }: Reading): readonly Reason[] {
  const bears = (id: string): boolean => {
    const rule = rules.get(id);
    return rule?.status === "active" && (rule.kind === "finding" || rule.kind === "gate");
  };
  const open = (status: string): number =>
    new Set(evaluation.outcomes.filter((one) => one.status === status && bears(one.rule)).map(({ rule }) => rule)).size;
  const unknown = open("unknown");
  const notCovered = open("notCovered");
  const partial = evaluation.tallies.filter((tally) => tally.partial && !tally.notCovered && bears(tally.rule)).length;
  const { low, high, stable } = sheet.interval;
  const causes: readonly Localized[] = [
    ...(notCovered > 0
      ? [
          {
            zh: `${notCovered} 条规则缺少资料未能运行`,
            en: `${count(notCovered, "rule")} could not run for lack of records`,
          },
        ]
      : []),
    ...(unknown > 0
      ? [{ zh: `${unknown} 条规则因信息缺失无法判断`, en: `${count(unknown, "rule")} could not be decided` }]
      : []),
    ...(partial > 0
      ? [{ zh: `${partial} 条规则所依据的记录不完整`, en: `${count(partial, "rule")} ran over incomplete records` }]
      : []),
    ...(!stable && sheet.all > sheet.established ? [{ zh: "有线索尚待复核", en: "detections await review" }] : []),
  ];
  if (causes.length === 0 && stable) return [];
  const why: Localized = { zh: causes.map(({ zh }) => zh).join("，"), en: causes.map(({ en }) => en).join(", ") };
  const text: Localized = stable
    ? {
        zh: `${why.zh}；即使全部按最不利的情形计算，等级仍为 ${high.grade} 级`,
        en: `${why.en}; even at the worst the grade stays ${high.grade}`,
      }
    : {
        zh: `等级至少为 ${low.grade} 级，最高可能到 ${high.grade} 级${why.zh === "" ? "：部分数值尚不确定" : `：${why.zh}`}`,
        en: `at least ${low.grade}, could be ${high.grade}${why.en === "" ? ": some values are not exactly known" : `: ${why.en}`}`,
      };
  return [{ code: "interval", ...(stable ? {} : { grade: high.grade }), text }];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function percent(permille: number): string {
  const tenths = permille % 10;
  return `${(permille - tenths) / 10}${tenths === 0 ? "" : `.${tenths}`}%`;
}
