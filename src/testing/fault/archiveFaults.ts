import type { Model } from "../../model/index.js";
import type { RawArchive, RawRecord } from "../archive/RawArchive.js";
import type { Draw } from "../random/Draw.js";

/** One fault that an archive may have, and the codes by which reading names it. */
export interface ArchiveFault {
  readonly id: string;
  readonly codes: readonly string[];
  /** The archive as text with the fault in it; `undefined` where there is no place for it. */
  readonly plant: (raw: RawArchive, draw: Draw, model: Model) => string | undefined;
}

/** The text of the archive with one of its records changed. */
function onRecord(change: (record: RawRecord) => unknown): ArchiveFault["plant"] {
  return (raw, draw) => {
    if (raw.records.length === 0) return undefined;
    const index = draw.integer(0, raw.records.length - 1);
    return JSON.stringify({ ...raw, records: raw.records.map((one, at) => (at === index ? change(one) : one)) });
  };
}

/** The same for a field of a type of value that the chosen record may have. */
function onField(scalar: string, value: unknown): ArchiveFault["plant"] {
  return (raw, draw, model) => {
    const places = raw.records.flatMap(({ type }, index) =>
      [...(model.records.get(type)?.facts.values() ?? [])]
        .filter((one) => one.type.scalar === scalar && !one.type.list && one.compute === undefined && one.name !== "id")
        .map(({ name }) => ({ index, name })),
    );
    if (places.length === 0) return undefined;
    const { index, name } = draw.pick(places);
    return JSON.stringify({
      ...raw,
      records: raw.records.map((one, at) => (at === index ? { ...one, [name]: value } : one)),
    });
  };
}

/** Archives that are valid but for one thing. SEE: trust model, hostile archives. */
export const archiveFaults: readonly ArchiveFault[] = [
  {
    id: "A-10 a lone surrogate",
    codes: ["text-surrogate", "text-encoding"],
    plant: onRecord((one) => ({ ...one, id: "\ud800" })),
  },
  {
    id: "A-15 a truncated text",
    codes: ["json-syntax", "json-truncated"],
    plant: (raw) => JSON.stringify(raw).slice(0, -3),
  },
  { id: "A-17 no archive at all", codes: ["archive-shape", "format-version"], plant: (raw) => JSON.stringify([raw]) },
  {
    id: "A-19 another format",
    codes: ["format-version"],
    plant: (raw) => JSON.stringify({ ...raw, format: "integrity-archive/9" }),
  },
  { id: "A-20 an amount that is a number", codes: ["money-form"], plant: onField("money", 100.5) },
  { id: "A-21 an amount with a comma", codes: ["money-form"], plant: onField("money", "1,000.00 CNY") },
  { id: "A-23 an id with a space", codes: ["id-form"], plant: onField("id", "a b") },
  { id: "A-26 a day that does not exist", codes: ["date-form"], plant: onField("date", "2023-02-29") },
  { id: "A-26 a moment for a day", codes: ["date-form"], plant: onField("date", "2024-05-01T00:00:00Z") },
  { id: "A-30 no day of recording", codes: ["required"], plant: onRecord(({ recordedOn: _, ...one }) => one) },
  { id: "A-33 an unknown type", codes: ["record-type"], plant: onRecord((one) => ({ ...one, type: `${one.type} ` })) },
  {
    id: "A-35 an unknown standing",
    codes: ["enum"],
    plant: onRecord((one) => ({ ...one, verification: "Adjudicated " })),
  },
  {
    id: "A-05 a forbidden key",
    codes: ["forbidden-key"],
    plant: (raw) => JSON.stringify(raw).replace("{", '{"__proto__":{},'),
  },
  {
    id: "A-08 a key twice",
    codes: ["duplicate-key"],
    plant: (raw) => JSON.stringify(raw).replace('"id":', '"id":"twice","id":'),
  },
];
