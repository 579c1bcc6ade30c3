/** The five aspects of special rectification. */
export const rectificationAspect = {
  political: ["政治建设", "Political"],
  "organisational-personnel": ["组织人事", "Organisation and personnel"],
  "business-run": ["业务经营", "Business operations"],
  "financial-eight-rules": ["财经纪律和八项规定", "Financial discipline and the eight rules"],
  "work-style": ["工作作风", "Work style"],
} as const;
