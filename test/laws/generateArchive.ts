import fc from "fast-check";

export type RawRecord = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
  readonly recordedOn: string;
};

/** An archive file as plain data, before it is read. */
export interface RawArchive {
  readonly format: "integrity-archive/1";
  readonly subject: Readonly<Record<string, unknown>>;
  readonly records: readonly RawRecord[];
  readonly related: Readonly<Record<string, unknown>>;
  readonly loaded?: "all" | Readonly<Record<string, string>>;
}

export interface ArchiveOptions {
  /** Every date is a whole day. */
  readonly exact?: boolean;
  /** Nothing is missing. */
  readonly whole?: boolean;
  /** Neither sanctions, reviews nor exonerations. */
  readonly plain?: boolean;
}

type Parts = Readonly<Record<string, unknown>>;
const month = (n: number): string => String(n).padStart(2, "0");

/** Days around the thresholds of the rules and around the day of assessment. */
const dayArbitrary: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2024-02-29",
      "2024-06-30",
      "2024-07-01",
      "2024-12-31",
      "2025-01-01",
      "2025-06-30",
      "2025-06-29",
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({
        year: fc.constantFrom(2023, 2024, 2024, 2025),
        month: fc.integer({ min: 1, max: 6 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map((one) => `${one.year}-${month(one.month)}-${month(one.day)}`),
  },
);
const laterDay = fc.constantFrom("2025-07-01", "2025-07-15", "2025-08-01", "2026-01-31");

/** Every type in proportion to how much rules say about it. */
const typesOf = (plain: boolean): readonly string[] => [
  ...["gift", "gift", "gift", "gift", "talk", "talk", "holding", "holding", "tenure", "complaint"],
  ...(plain ? [] : ["sanction", "sanction", "review", "review", "exoneration"]),
];

const amount = fc.constantFrom(
  "100.00 CNY",
  "99.99 CNY",
  "500.00 CNY",
  "500.01 CNY",
  "300.01 CNY",
  "800.00 CNY",
  "1000.00 CNY",
);

function fieldsArbitrary({ exact = false, whole = false }: ArchiveOptions): fc.Arbitrary<Parts> {
  const partly = fc.constantFrom("2024-05", "2024", "2025-06", "2023-12");
  const date = exact
    ? fc.oneof({ weight: 12, arbitrary: dayArbitrary }, { weight: 1, arbitrary: laterDay })
    : fc.oneof(
        { weight: 8, arbitrary: dayArbitrary },
        { weight: 1, arbitrary: laterDay },
        { weight: 2, arbitrary: partly },
      );
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    whole ? value : fc.option(value, { freq: 7, nil: undefined });
  const orNone = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
    fc.oneof({ weight: 9, arbitrary: maybe(value) }, { weight: 1, arbitrary: fc.constant(null) });
  const rank = maybe(fc.integer({ min: 0, max: 3 }));
  return fc.record({
    occurredOn: maybe(date),
    effectiveFrom: maybe(date),
    endsLater: fc.integer({ min: 0, max: 4 }),
    value: orNone(amount),
    giver: orNone(fc.constantFrom("G1", "G2", "G3")),
    disposal: orNone(fc.constantFrom("kept", "kept", "handed-over", "returned")),
    handedOverOn: orNone(date),
    pieces: rank,
    tags: maybe(fc.subarray(["cash", "card", "travel"])),
    topic: maybe(fc.constantFrom("discipline", "duty")),
    passed: orNone(fc.boolean()),
    entity: maybe(fc.constantFrom("E1", "E2")),
    part: maybe(fc.constantFrom("10 %", "12.5 %", "12.6 %", "9.9 %")),
    listed: maybe(fc.boolean()),
    governs: maybe(fc.constantFrom(true, true, false)),
    revokedOn: fc.constantFrom(null, null, null, null, "2025-02-01"),
    rule: fc.constantFrom("r0", "r1", "r2"),
    key: fc.constantFrom("R0", "R1", "R2", "R3", "G1", "C-1", "2024"),
    decision: fc.constantFrom("confirmed", "reviewed-open", "dismissed"),
    validUntil: fc.constantFrom(null, null, "2025-07-10"),
    postId: fc.constantFrom("P-1", "P-2"),
    unitId: fc.constant("U-1"),
    outcome: maybe(fc.constantFrom("pending", "unfounded", "substantiated")),
    verification: whole
      ? fc.constantFrom("documented", "documented", "adjudicated", "detected")
      : fc.oneof(
          {
            weight: 8,
            arbitrary: fc.constantFrom("documented", "documented", "adjudicated", "self-declared", "detected"),
          },
          { weight: 1, arbitrary: fc.constantFrom("alleged", "unverifiable", undefined) },
        ),
    mitigation: fc.constantFrom(undefined, undefined, undefined, ["voluntary-report"]),
    incidentId: fc.constantFrom(undefined, undefined, undefined, "I-1", "I-2"),
    confidentiality: fc.constantFrom(...Array<undefined>(9).fill(undefined), "L2", "L3", "L4"),
    lag: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  });
}

const own: Readonly<Record<string, readonly string[]>> = {
  gift: ["occurredOn", "value", "giver", "disposal", "handedOverOn", "pieces", "tags"],
  talk: ["occurredOn", "topic", "passed", "pieces"],
  holding: ["effectiveFrom", "entity", "part", "listed", "value"],
  sanction: ["effectiveFrom", "governs", "revokedOn", "pieces"],
  review: ["occurredOn", "rule", "key", "decision", "validUntil"],
  exoneration: ["occurredOn"],
  tenure: ["effectiveFrom", "postId", "unitId", "pieces"],
  complaint: ["occurredOn", "outcome"],
};
const always = ["verification", "mitigation", "incidentId", "confidentiality"];

/** When a record came in: mostly by the day of assessment, so that most are known then. */
function recordedOn(parts: Parts): string {
  if (parts["lag"] === 1) return "2025-07-05";
  const day = [parts["occurredOn"], parts["effectiveFrom"]].find((one) => typeof one === "string" && one.length === 10);
  return typeof day === "string" && day <= "2025-06-30" ? day : "2025-06-30";
}

/** The fields that a type has, of all that were drawn. */
export function recordOf(type: string, id: string, parts: Parts): RawRecord {
  const fields: Record<string, unknown> = {};
  for (const name of [...(own[type] ?? []), ...always]) if (parts[name] !== undefined) fields[name] = parts[name];
  const from = String(fields["effectiveFrom"] ?? "2023-01-01").slice(0, 4);
  const months = Number(parts["endsLater"]);
  if ((type === "holding" || type === "tenure") && months > 1)
    fields["effectiveTo"] = `${Number(from) + Math.min(months, 3)}-02-28`;
  if (type === "sanction" && months > 0) fields["endsOn"] = `${Number(from) + months}-03-15`;
  const mine = type === "gift" && parts["endsLater"] === 4 ? { postId: parts["postId"] } : { cadreId: "C-1" };
  return {
    ...fields,
    ...mine,
    type,
    id,
    recordedOn: recordedOn(
      type === "holding" || type === "tenure" || type === "sanction"
        ? { ...parts, occurredOn: undefined }
        : { ...parts, effectiveFrom: undefined },
    ),
  };
}

export function recordArbitrary(
  types: readonly string[],
  id: string,
  options: ArchiveOptions = {},
): fc.Arbitrary<RawRecord> {
  return fc
    .tuple(fc.constantFrom(...types), fieldsArbitrary(options))
    .map(([type, parts]) => recordOf(type, id, parts));
}

/** Some records correct the one of their type before them, some are withdrawn. */
function corrected(records: readonly RawRecord[], marks: readonly number[]): readonly RawRecord[] {
  return records.map((record, index) => {
    const mark = marks[index] ?? 0;
    const before = records.slice(0, index).findLast(({ type }) => type === record.type);
    if (mark === 1 && before !== undefined) return { ...record, supersedes: before.id };
    if (mark === 2) return { ...record, withdrawn: true };
    return record;
  });
}

const loadedArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.constant("all" as const) },
  {
    weight: 2,
    arbitrary: fc
      .record(
        Object.fromEntries(
          Object.keys(own).map((type) => [
            type,
            fc.constantFrom("complete", "complete", "complete", "partial", "notLoaded"),
          ]),
        ),
      )
      .map((one) => ({ ...one, tenure: "complete" })),
  },
);

/** Archives of one cadre. */
export function archiveArbitrary(options: ArchiveOptions = {}): fc.Arbitrary<RawArchive> {
  const { plain = false, whole = false } = options;
  const drawn = fc.array(fc.tuple(fc.constantFrom(...typesOf(plain)), fieldsArbitrary(options)), {
    minLength: 7,
    maxLength: 12,
  });
  const marks = fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2), { minLength: 12, maxLength: 12 });
  const profile = fc.record({
    grade: fc.constantFrom("junior", "senior"),
    keyPerson: fc.boolean(),
    risk: fc.constantFrom("low", "high"),
    remote: fc.boolean(),
  });
  return fc
    .tuple(drawn, marks, whole ? fc.constant("all" as const) : loadedArbitrary, profile)
    .map(([parts, flags, loaded, { grade, keyPerson, risk, remote }]) => ({
      format: "integrity-archive/1",
      subject: { kind: "cadre", id: "C-1", grade, keyPerson },
      records: corrected(
        parts.map(([type, one], index) => recordOf(type, `R${index}`, one)),
        whole ? [] : flags,
      ),
      related: {
        posts: [
          { id: "P-1", risk },
          { id: "P-2", risk: "low" },
        ],
        units: [{ id: "U-1", remote }],
        sets: { staff: ["G1", "G3"] },
        records: [
          {
            type: "gift",
            id: "X-1",
            cadreId: "C-2",
            recordedOn: "2024-05-01",
            occurredOn: "2024-05-01",
            value: "800.00 CNY",
            giver: "G1",
            disposal: "kept",
            verification: "documented",
          },
        ],
      },
      loaded,
    }));
}
