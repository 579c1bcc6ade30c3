import { formatDiagnostic, IntegrityError } from "../../kernel/index.js";
import { type Model, type PreparedRelated, prepareRelated } from "../../model/index.js";

/** What all archives share, read once. Entries that cannot be used are left out; who wants to hear of them calls `prepareRelated`. */
export function requireRelated<M extends Model>(
  value: Readonly<Record<string, unknown>>,
  model: M,
): PreparedRelated<M> {
  const { related, diagnostics } = prepareRelated(value, model);
  if (related !== undefined) return related;
  const [first] = diagnostics;
  throw new IntegrityError(
    "related-unreadable",
    `related cannot be read${first === undefined ? "" : `: ${formatDiagnostic(first, { lang: "en" })}`}`,
  );
}
