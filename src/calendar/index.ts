export { addMonths } from "./addMonths.js";
export { age, monthsBetween } from "./age.js";
export { type CalendarSpan, periodAt } from "./periodAt.js";
export { shiftDate, shiftDay } from "./shiftDay.js";
export { windowStart } from "./windowStart.js";
export { withinLast } from "./withinLast.js";
export { type WorkingDays, workingDaysBetween } from "./workingDaysBetween.js";
