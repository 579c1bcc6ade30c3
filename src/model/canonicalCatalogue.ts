import { compareText } from "../kernel/index.js";
import type { FieldDefinition, Model } from "./Model.js";

/** The catalogue as one text, the same for the same model: what `catalogueHash` is taken of. */
export function canonicalCatalogue(model: Omit<Model, "catalogueHash">): string {
  const fact = ({ compute, accepts, bounds: _, ...rest }: FieldDefinition): unknown => ({
    ...rest,
    derived: compute !== undefined,
    bounded: accepts !== undefined,
  });
  const byName = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => compareText(a, b));
  return JSON.stringify({
    id: model.id,
    title: model.title,
    subjects: byName(model.subjects).map(([, one]) => ({ ...one, facts: [...one.facts.values()].map(fact) })),
    records: byName(model.records).map(([, { derived, ...one }]) => ({
      ...one,
      facts: [...one.facts.values()].map(fact),
    })),
    sets: byName(model.sets),
    protectedAttributes: [...model.protectedAttributes].sort(compareText),
  });
}
