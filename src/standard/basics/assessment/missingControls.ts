import { controls } from "../../fields/controls.js";
import { controlTitles } from "../../fields/controlTitles.js";

type Control = keyof typeof controls;
type Controls = readonly Control[] | null | undefined;

/** Type and titles of a list of controls. */
export const controlsType = {
  type: { scalar: "enum", list: true, members: Object.keys(controls) },
  memberTitles: controlTitles,
} as const;

/** Of the controls needed, those not in place; none needed, none missing. */
export function missingControls(needed: Controls, present: Controls): readonly Control[] | undefined {
  if (needed === null || needed?.length === 0) return [];
  if (needed === undefined || present === undefined) return undefined;
  return needed.filter((one) => present?.includes(one) !== true);
}
