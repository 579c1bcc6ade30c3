import { closest } from "../../kernel/index.js";
import * as say from "../diagnostics/archive.js";
import type { Reading } from "./Reading.js";

/** Keys beyond those known are counted, never named: a key can be a person's name. */
export function reportKeys(
  raw: Readonly<Record<string, unknown>>,
  known: Iterable<string>,
  owner: string,
  pointer: string,
  { model, problems }: Reading,
): void {
  const names = new Set(known);
  const unknown = Object.keys(raw).filter((key) => !names.has(key));
  const others = unknown.filter((key) => !model.protectedAttributes.has(key));
  const guarded = unknown.length - others.length;
  if (guarded > 0) problems.add(say.protectedDropped, `${pointer}/*`, { count: guarded });
  if (others.length === 0) return;
  const near = others
    .map((key) => (key.length > 128 ? undefined : closest(key, names)))
    .find((name) => name !== undefined);
  problems.add(say.unknownField, `${pointer}/*`, { count: others.length, owner, suggestion: near ?? "" });
}
