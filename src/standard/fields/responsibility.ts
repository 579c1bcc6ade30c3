import { choice } from "./choice.js";

/** How a leader answers for a matter (DR-39); audits since 2019 know only direct and leadership responsibility. */
export const responsibility = choice("责任类型", "Responsibility", {
  direct: ["直接责任", "Direct responsibility"],
  "main-leadership": ["主要领导责任", "Main-leadership responsibility"],
  "important-leadership": ["重要领导责任", "Important-leadership responsibility"],
  leadership: ["领导责任", "Leadership responsibility"],
  none: ["无责任", "No responsibility"],
});
