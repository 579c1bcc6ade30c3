import fc from "fast-check";
import { expect, test } from "vitest";
import { formatValue, type StoredValue, sha256Hex } from "../../../src/kernel/index.js";
import { archiveFrom, type FieldDefinition, parseArchive } from "../../../src/model/index.js";
import { nodeSha256 } from "../../../src/node/nodeSha256.js";
import { standardModel } from "../../../src/standard/index.js";
import { exampleRecords } from "../../standard/exampleRecords.js";

/** The digest as it is defined: over the fields as they were understood, whatever their spelling. */
function defined(
  type: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  fields: Readonly<Record<string, StoredValue>>,
): string {
  const prefixed = (text: string): string => `${text.length}:${text}`;
  const parts = [...facts.values()]
    .filter(({ compute }) => compute === undefined)
    .map(({ name, type: valueType }) => {
      const value = fields[name];
      if (value === undefined) return "m";
      if (value === null) return "n";
      if (!valueType.list || !Array.isArray(value)) return `v${prefixed(formatValue(value, valueType))}`;
      const members = value.map((member) => prefixed(formatValue(member, { ...valueType, list: false })));
      return `l${members.length};${members.join("")}`;
    });
  return sha256Hex([prefixed(type), ...parts].join(""));
}

const records: readonly Readonly<Record<string, unknown>>[] = Object.values(exampleRecords);
const archiveOf = (list: readonly unknown[]): string =>
  JSON.stringify({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: list });

test("a record's digest covers what was understood, for every type and however a value is spelled", () => {
  const spellings: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
    fc.tuple(fc.constant("value"), fc.constantFrom("800 CNY", "800.00 CNY", "0 CNY", "-0.00 CNY", "-5.10 CNY")),
    fc.tuple(fc.constant("amount"), fc.constantFrom("12.50 CNY", { amount: 1250, currency: "CNY" })),
    fc.tuple(fc.constant("occurredOn"), fc.constantFrom("2024", "2024-02", "2024-02-29", "2024-02-28", null)),
    fc.tuple(fc.constant("mitigation"), fc.constantFrom([], ["cooperation"], ["cooperation", "gains-returned"], null)),
    fc.tuple(fc.constant("sourceRef"), fc.string({ unit: "grapheme", maxLength: 5 })),
    fc.tuple(fc.constant("share"), fc.constantFrom("15 %", 0.15, "0.15", "15.0 %")),
  );
  let seen = 0;
  fc.assert(
    fc.property(fc.constantFrom(...records), fc.array(spellings, { maxLength: 3 }), (record, changes) => {
      const { facts } = standardModel.records.get(String(record["type"])) ?? { facts: new Map() };
      const fitting = changes.filter(([name]) => facts.has(name));
      const raw = { ...record, ...Object.fromEntries(fitting) };
      const text = archiveOf([raw]);
      for (const options of [{}, { sha256: nodeSha256 }]) {
        const { archive } = parseArchive(text, standardModel, options);
        for (const one of archive?.records ?? []) {
          seen += 1;
          expect(one.digest).toBe(defined(one.type, facts, one.fields));
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(200);
});

test("bytes, text and plain data of one archive give the same records", () => {
  const text = archiveOf(records);
  const fromBytes = parseArchive(new TextEncoder().encode(text), standardModel).archive;
  expect(fromBytes?.records.length).toBeGreaterThan(30);
  expect(parseArchive(text, standardModel).archive).toEqual(fromBytes);
  expect(archiveFrom(JSON.parse(text), standardModel).archive).toEqual(fromBytes);
});
