import { choice } from "./choice.js";

/** What is insured. */
export const insuranceLine = choice("险种", "Line", {
  motor: ["车险", "Motor"],
  property: ["财产险", "Property"],
  liability: ["责任险", "Liability"],
  cargo: ["货运险", "Cargo"],
  agriculture: ["农险", "Agriculture"],
  "accident-health": ["意外健康险", "Accident and health"],
  other: ["其他", "Other"],
});
