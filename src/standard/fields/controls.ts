/** The controls a post may be under (domain §3.4). */
export const controls = {
  rotation: ["轮岗", "Rotation"],
  "place-recusal": ["地域回避", "Place recusal"],
  "kin-recusal": ["亲属回避", "Kin recusal"],
  "mandatory-leave": ["强制休假", "Mandatory leave"],
  "departure-audit": ["离任审计", "Departure audit"],
  "in-term-audit": ["任中审计", "In-term audit"],
  "collective-decision": ["集体决策", "Collective decision"],
  "segregation-of-duties": ["不相容职责分离", "Segregation of duties"],
  "dual-review": ["双人复核", "Dual review"],
} as const;
