/** The lines of business and functions that posts belong to. */
export const postLine = {
  claims: ["理赔", "Claims"],
  underwriting: ["承保", "Underwriting"],
  channel: ["中介渠道", "Channel"],
  procurement: ["采购", "Procurement"],
  finance: ["财务", "Finance"],
  hr: ["人事", "Human resources"],
  it: ["信息科技", "Information technology"],
  "large-customer": ["大客户", "Large customers"],
  investment: ["投资", "Investment"],
  audit: ["审计", "Audit"],
  dic: ["纪检", "Discipline inspection"],
  office: ["办公室", "Office"],
  "general-management": ["综合管理", "General management"],
  "agriculture-insurance": ["农险", "Agriculture insurance"],
} as const;
