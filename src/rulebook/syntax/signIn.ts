import type { SourcePlace } from "../../kernel/index.js";

const sign = /\boperator:[ \t]+(>=|>|!==?)[ \t]*(?=[,}]|$)/;

/** The sign that stands after `operator:` on the line of a place, and its column: one that means something else to YAML. */
export function signIn({ excerpt }: SourcePlace): { readonly sign: string; readonly column: number } | undefined {
  const found = sign.exec(excerpt);
  if (found?.[1] === undefined) return undefined;
  return { sign: found[1], column: [...excerpt.slice(0, found.index + found[0].indexOf(found[1]))].length + 1 };
}
