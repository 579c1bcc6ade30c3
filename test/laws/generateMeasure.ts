import fc from "fast-check";
import type { YamlMap } from "../../src/testing/index.js";
import { factsOf, type Type } from "./factsInSight.js";
import { conditionArbitrary, type Fact } from "./generateCondition.js";

/** A `let`, the fact it gives, and whether it only grows with what is found. */
export interface Measure {
  readonly value: YamlMap;
  readonly kind: Fact["kind"];
}

const measured: Readonly<Record<"gift" | "talk" | "holding", readonly (readonly [string, Fact["kind"]])[]>> = {
  gift: [
    ["value", "money"],
    ["pieces", "integer"],
  ],
  talk: [["pieces", "integer"]],
  holding: [["value", "money"]],
};

/** A measure over the records of some type, of the group under test where there is one. */
export function measureArbitrary(
  { group }: { readonly group?: Type },
  as: string,
  steady: boolean,
): fc.Arbitrary<Measure> {
  const types: readonly (keyof typeof measured)[] = ["gift", "gift", "talk", "holding"];
  const window = fc.oneof(
    { weight: 3, arbitrary: fc.constant<YamlMap>({}) },
    { weight: 3, arbitrary: fc.constantFrom<YamlMap>({ within: "12 months" }, { within: { param: "window" } }) },
    ...(steady
      ? []
      : [
          { weight: 1, arbitrary: fc.constant<YamlMap>({ between: ["2024-02-29", "asOf"] }) },
          { weight: 1, arbitrary: fc.constant<YamlMap>({ in: { calendar: "quarter", back: 1 } }) },
        ]),
  );
  return fc.constantFrom(...types).chain((type) => {
    const target = { record: type, as };
    const where = fc.option(conditionArbitrary(factsOf(type, as), { timeless: steady, depth: 1 }), { nil: undefined });
    const span = fc.constantFrom<YamlMap>({}, {}, { inAny: "90 days" });
    const standing = fc.constantFrom<YamlMap>({}, {}, {}, { standing: "documented" });
    const count = span.map((more): Measure => ({ value: { count: target, ...more }, kind: "integer" }));
    const exists = fc.constant<Measure>({ value: { exists: target }, kind: "boolean" });
    const fields = fc.constantFrom(...measured[type]);
    const named = (measure: string) =>
      fields.map(([field, kind]): Measure => ({ value: { [measure]: { ...target, fact: `${as}.${field}` } }, kind }));
    const summed = fc
      .tuple(named("sum"), span)
      .map(([{ value, kind }, more]): Measure => ({ value: { ...value, ...more }, kind }));
    const date = type === "holding" ? "effectiveFrom" : "occurredOn";
    const dates = fc
      .constantFrom("latest", "earliest")
      .map((measure): Measure => ({ value: { [measure]: { ...target, fact: `${as}.${date}` } }, kind: "date" }));
    const distinct = fc.constant<Measure>({
      value: { countDistinct: { ...target, fact: `${as}.${date}` } },
      kind: "integer",
    });
    const growing = [count, count, summed, exists, distinct];
    const any = steady ? growing : [...growing, named("max"), named("min"), named("median"), dates];
    const over = group === type ? fc.constantFrom<YamlMap>({}, {}, { over: "all" }) : fc.constant<YamlMap>({});
    return fc
      .tuple(fc.oneof(...any), where, window, standing, over)
      .map(([{ value, kind }, filter, within, least, more]) => ({
        value: { ...value, ...(filter === undefined ? {} : { where: filter }), ...within, ...least, ...more },
        kind,
      }));
  });
}

/** A span or day reckoned from the event under test. */
export function arithmeticArbitrary({
  event,
  matter,
}: {
  readonly event?: string;
  readonly matter?: string;
}): fc.Arbitrary<Measure | undefined> {
  if (event === undefined) return fc.constant(undefined);
  const isGift = matter === "gift.giver";
  return fc.constantFrom<Measure | undefined>(
    undefined,
    { value: { daysBetween: [event, "asOf"] }, kind: "integer" },
    { value: { monthsBetween: [event, "asOf"] }, kind: "integer" },
    { value: { shift: [event, "1 months"] }, kind: "date" },
    ...(isGift ? [{ value: { daysBetween: ["gift.occurredOn", "gift.handedOverOn"] }, kind: "integer" } as const] : []),
  );
}
