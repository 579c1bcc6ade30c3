import { type ArchiveInput, archiveFrom, type Model, type View, viewArchive } from "../../model/index.js";
import type { Example, Rule } from "../../rulebook/index.js";
import { completeExample } from "./completeExample.js";

/** An example as what its rule sees of it, or what is wrong with the archive that it states. */
export function viewExample(
  example: Example,
  rule: Rule,
  model: Model,
): { readonly view: View } | { readonly problem: string } {
  const { archive, diagnostics } = archiveFrom(
    // BECAUSE: whatever the example gives is checked by archiveFrom like any other archive.
    completeExample(example, rule, model) as unknown as ArchiveInput<Model>,
    model,
  );
  const wrong = diagnostics.find(({ severity, code }) => severity === "error" || code === "unknown-field");
  if (archive === undefined || wrong !== undefined)
    return {
      problem: `${wrong?.code}: ${wrong?.message.en} ${wrong?.place?.kind === "archive" ? wrong.place.pointer : ""}`,
    };
  const asOf = example.asOf.last;
  return { view: viewArchive(archive, model, { asOf, knownAt: asOf, audience: "dic" }) };
}
