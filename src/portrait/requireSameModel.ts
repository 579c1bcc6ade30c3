import { IntegrityError } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { Rulebook } from "../rulebook/index.js";

/**
 * A rulebook speaks of facts by the catalogue it was resolved against; under another it would mean something else. What is no
 * rulebook or no model, from a caller without types, is refused too, with what to pass.
 */
export function requireSameModel(rulebook: Rulebook, model: Model): void {
  requireKinds(rulebook, model);
  if (rulebook.catalogueHash === model.catalogueHash) return;
  throw new IntegrityError(
    "rulebook-model-mismatch",
    `the rulebook ${rulebook.id} was read against another model; read its files again with parseRulebook and the model ${model.id}`,
    { rulebook: rulebook.id, model: model.id, expected: rulebook.catalogueHash, actual: model.catalogueHash },
  );
}

function requireKinds(rulebook: unknown, model: unknown): void {
  if (isModel(rulebook) && isRulebook(model))
    throw new IntegrityError("arguments-swapped", "the rulebook comes before the model: (rulebook, model)");
  if (!isRulebook(rulebook))
    throw new IntegrityError(
      "rulebook-required",
      "pass a rulebook before the model: standardRulebook, or what parseRulebook or loadRulebook returns under `rulebook`; where that is absent its diagnostics say why",
    );
  if (!isModel(model))
    throw new IntegrityError(
      "model-required",
      "pass the model after the rulebook: standardModel, or what defineModel returns",
    );
}

function isRulebook(value: unknown): boolean {
  return typeof value === "object" && value !== null && "rules" in value && "scoring" in value;
}

function isModel(value: unknown): boolean {
  return typeof value === "object" && value !== null && "records" in value && "subjects" in value;
}
