import { choice } from "./choice.js";

/** What discipline inspection answers on a candidate. */
export const integrityOpinion = choice("廉政意见", "Integrity opinion", {
  agree: ["同意", "Agree"],
  suspend: ["暂缓", "Suspend"],
  disagree: ["不同意", "Disagree"],
  reserve: ["保留意见", "Reserve"],
});
