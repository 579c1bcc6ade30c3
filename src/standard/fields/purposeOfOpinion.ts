import { choice } from "./choice.js";

/** For what an integrity opinion is asked. */
export const purposeOfOpinion = choice("用途", "Purpose", {
  promotion: ["提拔任用", "Promotion"],
  transfer: ["交流任职", "Transfer"],
  "rank-promotion": ["职级晋升", "Promotion in rank"],
  award: ["评先评优", "Award"],
  delegate: ["代表、委员人选", "Delegate or committee member"],
  "party-admission": ["入党、转正", "Admission to the Party"],
  departure: ["离职、退休", "Departure or retirement"],
  other: ["其他", "Other"],
});
