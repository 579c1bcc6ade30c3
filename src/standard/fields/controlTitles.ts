import { controls } from "./controls.js";

/** The controls' titles, for derived facts. */
export const controlTitles = Object.fromEntries(
  Object.entries(controls).map(([control, [zh, en]]) => [control, { zh, en }]),
);
