import { choice } from "./choice.js";

/** What a human made of a hit. */
export const humanDecision = choice("人工结论", "Human decision", {
  confirmed: ["确认", "Confirmed"],
  dismissed: ["排除", "Dismissed"],
  monitoring: ["持续关注", "Monitoring"],
});
