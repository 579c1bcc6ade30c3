import type { Library } from "../files/Library.js";
import type { Root } from "../files/readRoots.js";
import type { Rulebook } from "../Rulebook.js";
import { definitionsOf } from "./definitionsOf.js";

/** Puts the base's parameters as it resolved them, its own changes included, where the overlay defines none of that id. */
export function inheritParameters(roots: readonly Root[], base: Rulebook, library: Library): void {
  const own = roots.filter(({ level }) => level === 0).flatMap(definitionsOf);
  const defined = new Set(own.flatMap(({ kind, id }) => (kind === "param" ? [id] : [])));
  for (const parameter of Object.values(base.params))
    if (!defined.has(parameter.id)) library.params.set(parameter.id, parameter);
}
