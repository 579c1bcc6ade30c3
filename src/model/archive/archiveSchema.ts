import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Diagnostic } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { ArchiveInput } from "../ModelTypes.js";
import type { Archive } from "./Archive.js";
import { archiveFrom } from "./archiveFrom.js";
import type { ParseArchiveOptions } from "./parseArchive.js";

/** An issue of a Standard Schema that still is the whole diagnostic: code, texts in both languages, arguments. */
export interface ArchiveIssue extends StandardSchemaV1.Issue {
  readonly diagnostic: Diagnostic;
}

/**
 * A model's archives as a Standard Schema, for routers and frameworks that take one. Validates values as `archiveFrom` does
 * and never throws; the messages are English, `diagnostic` holds both languages. Text is better read with `parseArchive`,
 * which sees what JSON.parse hides. Source: Standard Schema 1, https://standardschema.dev
 * @example
 * const result = archiveSchema(standardModel)["~standard"].validate({ format: "integrity-archive/1" });
 * "issues" in result && result.issues?.[0]?.message !== "" //=> true
 */
export function archiveSchema<M extends Model>(
  model: M,
  options: ParseArchiveOptions<NoInfer<M>> = {},
): StandardSchemaV1<ArchiveInput<M>, Archive<M>> {
  return {
    "~standard": {
      version: 1,
      vendor: "integrity-portrait",
      validate(value) {
        // BECAUSE: archiveFrom looks at every value before it believes its type.
        const { archive, diagnostics } = archiveFrom(value as ArchiveInput<M>, model, options);
        return archive === undefined ? { issues: diagnostics.map(issueOf) } : { value: archive };
      },
    },
  };
}

function issueOf(diagnostic: Diagnostic): ArchiveIssue {
  const { message, help, place, code } = diagnostic;
  const advice = help === undefined ? "" : ` (${help.en})`;
  return {
    message: `${code}: ${message.en}${advice}`,
    ...(place?.kind === "archive" ? { path: pathOf(place.pointer) } : {}),
    diagnostic,
  };
}

/** The steps of a JSON pointer; those into a list as numbers. */
function pathOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
