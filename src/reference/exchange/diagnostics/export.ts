import { defineTextDiagnostic } from "../../../kernel/index.js";

const whole = {
  zh: "导出的规则离开这里独立运行，哪些没有带走必须说清楚。",
  en: "Exported rules run on their own elsewhere: what was left behind has to be said.",
};

export const exportTwoValues = defineTextDiagnostic("export-two-values", "info", {
  why: whole,
  message: {
    zh: "导出的只是规则何时命中：没有“未知”，没有分值、时效、关口、复核和消息",
    en: "only when a rule fires is exported: no unknown, no points, decay, gates, reviews or messages",
  },
  help: {
    zh: "事实缺失时 json-rules-engine 会中断运行；不要打开 allowUndefinedFacts",
    en: "where a fact is missing json-rules-engine ends the run; do not set allowUndefinedFacts",
  },
});
export const exportStatus = defineTextDiagnostic("export-status", "info", {
  why: whole,
  message: { zh: "规则 `{rule}` 的状态是 {status}，没有导出", en: "the rule `{rule}` is {status} and not exported" },
});
export const exportRuleOmitted = defineTextDiagnostic("export-rule-omitted", "warning", {
  why: whole,
  message: { zh: "规则 `{rule}` 没有导出：{reason}", en: "the rule `{rule}` is not exported: {reason}" },
  help: { zh: "这条规则仍在这里评估", en: "go on evaluating it here" },
});
export const exportComputed = defineTextDiagnostic("export-computed", "info", {
  why: {
    zh: "度量、算式和参数取决于整份档案和行为发生的日期，json-rules-engine 算不了。",
    en: "Measures, arithmetic and parameters hang on the whole archive and on the day of the conduct; json-rules-engine cannot compute them.",
  },
  message: {
    zh: "规则 `{rule}` 的这些事实事先算好：{facts}",
    en: "these facts of the rule `{rule}` are computed beforehand: {facts}",
  },
  help: { zh: "用 jsonFactsOf 或 export --facts 计算", en: "compute them with jsonFactsOf or export --facts" },
});
