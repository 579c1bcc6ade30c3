import picocolors from "picocolors";
import type { Severity } from "../kernel/index.js";

/** Colours on a terminal only, and never where NO_COLOR is set: what goes into a file or a pipe stays plain. */
const colours = picocolors.createColors(process.stderr.isTTY === true && process.env["NO_COLOR"] === undefined);
const paints: Readonly<Record<Severity, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  info: colours.dim,
};

/** A formatted diagnostic with its first line in the colour of its severity. */
export function paintSeverity(text: string, severity: Severity): string {
  const [first = "", ...rest] = text.split("\n");
  return [paints[severity](first), ...rest].join("\n");
}
