import { makeDiagnostic, makeNear, means } from "./makeDiagnostic.js";

const notClean = {
  zh: "资料不全、关口未定、四必未做，都不能拟成“未发现影响使用的问题”。",
  en: "Missing data, an undecided gate or a must left out never reads as no adverse information.",
};

export const opinionRule = makeNear(
  "opinion-rule",
  notClean,
  "必做事项“{must}”指向的规则 `{rule}` {faultZh}",
  "the must `{must}` names the rule `{rule}`, which {fault}",
);
export const opinionRowNone = makeDiagnostic(
  "opinion-row-empty",
  means,
  "拟稿表的行 `{row}` 没有写明适用的情形",
  "the row `{row}` says of no case when it applies",
  "写上 barred、undecided、musts、grades、couldBe、severity、unresolved 或 unreviewed",
  "write barred, undecided, musts, grades, couldBe, severity, unresolved or unreviewed",
);
export const opinionOpen = makeDiagnostic(
  "opinion-open",
  notClean,
  "拟稿表没有写明{caseZh}时怎么拟",
  "the table does not say what is drafted where {case}",
  "加上只以此为条件的一行：`when: {when}`",
  "add a row with this alone: `when: {when}`",
);
export const opinionValidity = makeDiagnostic(
  "opinion-validity",
  means,
  "参数 `{param}` 不能作为意见的有效期",
  "the parameter `{param}` is no period for which an opinion is valid",
  "写一个 type: period、各时期取值都为正的参数，例如 6 months",
  "name a parameter of `type: period` whose values are above 0, such as 6 months",
);
