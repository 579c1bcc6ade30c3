import { expect, test } from "vitest";
import { type ArchiveInput, archiveFrom, parseArchive } from "../../../src/model/index.js";
import { archiveOf, giftOf, sampleModel } from "../sampleModel.js";

function from(value: unknown) {
  return archiveFrom(value as ArchiveInput<typeof sampleModel>, sampleModel);
}

function seen(value: unknown): readonly string[] {
  return from(value).diagnostics.map((one) => `${one.code} ${one.place?.kind === "archive" ? one.place.pointer : ""}`);
}

test("objects are read as the same text would be, undefined is missing", () => {
  const value = archiveOf([giftOf({ value: { amount: 80_000, currency: "CNY" }, giver: undefined })], {
    loaded: "all",
  });
  const { archive, diagnostics } = from(value);
  expect(diagnostics).toEqual([]);
  expect(archive).toEqual(parseArchive(JSON.stringify(value), sampleModel).archive);
});

test("diagnostics speak of places, not of bytes of a text that never was", () => {
  const { diagnostics } = from(archiveOf([giftOf({ value: "much" })]));
  expect(diagnostics[0]?.place).toEqual({ kind: "archive", pointer: "/records/0/value" });
  expect(from(archiveOf([giftOf({ giver: "\ud800" })])).diagnostics[0]).toMatchObject({
    code: "text-surrogate",
    place: { kind: "archive", pointer: "" },
  });
});

class Row {
  readonly id = "G-1";
}

test.each([
  ["a Date", new Date(0), "Date", "toISOString().slice(0, 10)"],
  ["a bigint", 1n, "bigint", "Number(value)"],
  ["NaN", Number.NaN, "NaN / Infinity", "null"],
  ["Infinity", Number.POSITIVE_INFINITY, "NaN / Infinity", "null"],
  ["a function", () => 1, "function", "JSON"],
  ["a symbol", Symbol("s"), "symbol", "JSON"],
  ["a class instance", new Row(), "class instance", "{ …value }"],
  ["a Map", new Map(), "class instance", "{ …value }"],
])("%s is refused with what to give instead", (_, value, found, fix) => {
  const { archive, diagnostics } = from(archiveOf([giftOf({ value })]));
  expect(archive).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["not-plain-data"]);
  expect(diagnostics[0]).toMatchObject({ place: { pointer: "/records/0/value" }, args: { found } });
  expect(diagnostics[0]?.help?.en).toContain(fix);
});

test("an accessor is refused and never run", () => {
  let ran = 0;
  const record = Object.defineProperty(giftOf(), "value", { enumerable: true, get: () => (ran += 1) });
  expect(seen(archiveOf([record]))).toEqual(["not-plain-data /records/0/value"]);
  expect(ran).toBe(0);
});

test("a toJSON of its own is refused and never run", () => {
  let ran = 0;
  expect(seen(archiveOf([giftOf({ toJSON: () => (ran += 1) })]))).toEqual(["not-plain-data /records/0/*"]);
  expect(ran).toBe(0);
});

test("a cycle is refused, a shared part is not", () => {
  const record: Record<string, unknown> = { ...giftOf() };
  record["giver"] = record;
  expect(seen(archiveOf([record]))).toEqual(["not-plain-data /records/0/giver"]);
  const value = { amount: 1, currency: "CNY" };
  expect(seen(archiveOf([giftOf({ value }), giftOf({ id: "G-2", value })]))).toEqual([]);
});

test("parts shared without end stop at the size an archive may have", () => {
  let part: unknown = [1, 1, 1, 1, 1, 1, 1, 1];
  for (let depth = 0; depth < 12; depth += 1) part = Array.from({ length: 8 }, () => part);
  const value = archiveOf([giftOf({ value: part })]) as unknown as ArchiveInput<typeof sampleModel>;
  expect(archiveFrom(value, sampleModel, { limits: { bytes: 10_000 } }).diagnostics.map(({ code }) => code)).toEqual([
    "limit-line",
  ]);
});

test("depth is bounded", () => {
  let part: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) part = [part];
  expect(seen(archiveOf([giftOf({ value: part })]))[0]).toMatch(/^limit-depth \/records\/0\/value/);
});

test("a Proxy that throws does not make it throw", () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(seen(archiveOf([hostile]))).toEqual(["not-plain-data "]);
});

test("keys that the catalogue lacks are not named", () => {
  expect(seen(archiveOf([giftOf({ "Zhang-SanOn": 1n })]))).toEqual(["not-plain-data /records/0/*"]);
});

test.each([undefined, null, 1, "text", []])("%j is no archive", (value) => {
  expect(seen(value)).toEqual(["archive-shape "]);
});
