import { type Audience, parseArchive, type View, viewArchive } from "../../../../src/model/index.js";
import { archiveOf, day, sampleModel } from "../../sampleModel.js";

export type Parts = Readonly<Record<string, unknown>>;
interface Seen {
  readonly audience?: Audience;
  readonly asOf?: number;
  readonly knownAt?: number;
}

export const today = day(2025, 6, 30);

export function view(
  records: readonly Parts[],
  { audience = "dic", asOf = today, knownAt = asOf }: Seen = {},
  rest: Parts = {},
): View {
  const { archive, diagnostics } = parseArchive(JSON.stringify(archiveOf(records, rest)), sampleModel);
  if (archive === undefined) throw new Error(JSON.stringify(diagnostics));
  return viewArchive(archive, sampleModel, { audience, asOf, knownAt });
}

export function ids(one: View): readonly string[] {
  return [...one.records.values()].flat().map(({ id, presence }) => (presence === "certain" ? id : `${id}?`));
}

export const of = (type: string, id: string, parts: Parts = {}): Parts => ({
  type,
  id,
  cadreId: "C-1",
  recordedOn: "2024-04-01",
  ...parts,
});
