import { expect, test } from "vitest";
import { z } from "zod";
import { IntegrityError } from "../../src/kernel/index.js";
import {
  civilDate,
  defineDerived,
  defineModel,
  defineRecord,
  envelopeFields,
  id,
  money,
  text,
  titled,
} from "../../src/model/index.js";
import { gift, sampleModel } from "./sampleModel.js";

const title = { zh: "名", en: "Name" };
const cadre = { title, plural: "cadres", fields: {} };
const named = { cadreId: id().meta(titled("干部", "Cadre")) };
const subjects = { cadreId: "cadre" };

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof IntegrityError ? error.code : String(error);
  }
  return "nothing thrown";
}

test("the catalogue lists envelope, own and derived facts in this order", () => {
  const names = [...(sampleModel.records.get("gift")?.facts.keys() ?? [])];
  expect(names).toEqual([
    ...Object.keys(envelopeFields),
    "cadreId",
    "value",
    "disposal",
    "handedOverOn",
    "giver",
    "left",
    "right",
  ]);
});

test("an event is dated by occurredOn and a state lasts from effectiveFrom to effectiveTo", () => {
  expect(sampleModel.records.get("gift")?.nature).toEqual({ kind: "event", on: "occurredOn" });
  expect(sampleModel.records.get("shareholding")?.nature).toEqual({
    kind: "state",
    from: "effectiveFrom",
    to: "effectiveTo",
  });
});

test("the catalogue hash is the same for the same model and another for another", () => {
  const model = (label: string) =>
    defineModel({
      id: "m",
      title,
      subjects: { cadre },
      records: [defineRecord("note", { title: { zh: "记", en: label }, nature: "event", subjects, fields: named })],
    });
  expect(model("Note").catalogueHash).toBe(model("Note").catalogueHash);
  expect(model("Note").catalogueHash).not.toBe(model("Remark").catalogueHash);
  expect(model("Note").catalogueHash).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__", "then"])(
  "no field can be called %s",
  (name) => {
    const fields = Object.fromEntries([
      ["cadreId", named.cadreId],
      [name, text().meta(titled("文", "Text"))],
    ]);
    if (name === "__proto__") Object.defineProperty(fields, name, { value: named.cadreId, enumerable: true });
    expect(codeOf(() => defineRecord("note", { title, nature: "event", subjects, fields }))).toBe(
      "field-name-reserved",
    );
    expect(codeOf(() => defineModel({ id: "m", title, subjects: { cadre: { ...cadre, fields } }, records: [] }))).toBe(
      "field-name-reserved",
    );
  },
);

test.each(["type", ...Object.keys(envelopeFields)])("no record can declare %s, which every record has", (name) => {
  const fields = { ...named, [name]: text().meta(titled("文", "Text")) };
  expect(codeOf(() => defineRecord("note", { title, nature: "event", subjects, fields }))).toBe("field-name-envelope");
});

test.each(["ethnicity", "religion", "health", "disability", "pregnancy", "birthYear", "gender", "ownBadAttribute"])(
  "the protected attribute %s is no fact, neither stored nor derived",
  (name) => {
    const fields = { ...named, [name]: text().meta(titled("文", "Text")) };
    const make = (
      records: ReturnType<typeof defineRecord>[],
      derived: ReturnType<typeof defineDerived>[] = [],
      kind: object = {},
    ) =>
      defineModel({
        id: "m",
        title,
        subjects: { cadre: { ...cadre, ...kind } },
        records,
        derived,
        protectedAttributes: ["ownBadAttribute"],
      });
    const note = defineRecord("note", { title, nature: "event", subjects, fields: named });
    const compute = () => null;
    expect(codeOf(() => make([defineRecord("note", { title, nature: "event", subjects, fields })]))).toBe(
      "fact-protected",
    );
    expect(codeOf(() => make([], [], { fields }))).toBe("fact-protected");
    expect(
      codeOf(() =>
        make([note], [defineDerived(note, name, { title, type: { scalar: "text", list: false }, compute })]),
      ),
    ).toBe("fact-protected");
  },
);

test("what a model cannot mean is refused when it is defined", () => {
  const record = (type: string, parts: object = {}) =>
    defineRecord(type, { title, nature: "event", subjects, fields: named, ...parts });
  const model = (parts: object) =>
    defineModel({ id: "m", title, subjects: { cadre }, records: [record("note")], ...parts });
  const yes = { title, type: { scalar: "boolean", list: false } as const, compute: () => true };
  const cases: readonly (readonly [code: string, action: () => unknown])[] = [
    ["record-type-name", () => record("Bad-Name")],
    ["record-type-name", () => record("toString")],
    ["field-name-form", () => record("note", { fields: { ...named, "bad name": text() } })],
    ["subject-field-unknown", () => record("note", { subjects: { who: "cadre" } })],
    ["subject-kind-unknown", () => model({ records: [record("note", { subjects: { cadreId: "ship" } })] })],
    [
      "subject-field-type",
      () => model({ records: [record("note", { fields: { cadreId: text().meta(titled("干部", "Cadre")) } })] }),
    ],
    ["subject-kind-name", () => model({ subjects: { "bad kind": cadre }, records: [] })],
    ["subject-plural", () => model({ subjects: { cadre: { ...cadre, plural: "records" } } })],
    ["subject-plural", () => model({ subjects: { cadre, chief: cadre } })],
    ["record-type-duplicate", () => model({ records: [record("note"), record("note")] })],
    ["record-type-duplicate", () => model({ records: [record("cadre")] })],
    ["fact-unknown", () => model({ records: [record("note", { nature: { kind: "event", on: "noticedOn" } })] })],
    ["nature-type", () => model({ records: [record("note", { nature: { kind: "event", on: "cadreId" } })] })],
    ["set-name", () => model({ sets: { "bad name": { title, type: { scalar: "id", list: true } } } })],
    ["derived-owner-unknown", () => model({ derived: [defineDerived(gift, "extra", yes)] })],
    ["derived-name-taken", () => model({ derived: [defineDerived(record("note"), "cadreId", yes)] })],
    ["field-name-envelope", () => model({ derived: [defineDerived(record("note"), "occurredOn", yes)] })],
    ["field-name-reserved", () => model({ derived: [defineDerived(record("note"), "constructor", yes)] })],
  ];
  for (const [code, action] of cases) expect(codeOf(action)).toBe(code);
});

test("bounds that the author sets beside the value type are kept", () => {
  const note = defineRecord("note", {
    title,
    nature: "event",
    subjects,
    fields: { ...named, stars: z.int().max(5).meta(titled("星", "Stars")) },
  });
  const field = defineModel({ id: "m", title, subjects: { cadre }, records: [note] })
    .records.get("note")
    ?.facts.get("stars");
  expect([field?.accepts?.(5), field?.accepts?.(6)]).toEqual([true, false]);
});

test("money keeps its one currency in the catalogue", () => {
  const note = defineRecord("note", {
    title,
    nature: "event",
    subjects,
    fields: { ...named, on: civilDate().meta(titled("日", "On")), fee: money("GBP").meta(titled("费", "Fee")) },
  });
  expect(
    defineModel({ id: "m", title, subjects: { cadre }, records: [note] })
      .records.get("note")
      ?.facts.get("fee")?.type,
  ).toEqual({
    scalar: "money",
    list: false,
    currency: "GBP",
  });
});

test("late fields are built when the type is first used, and what is wrong with them is said then", () => {
  let built = 0;
  const note = defineRecord("note", {
    title,
    nature: "event",
    subjects,
    fields: () => {
      built += 1;
      return named;
    },
  });
  const taken = defineRecord("taken", {
    title,
    nature: "event",
    subjects,
    fields: () => ({ ...named, occurredOn: text().meta(titled("日", "Day")) }),
  });
  const model = defineModel({
    id: "m",
    title,
    subjects: { cadre },
    records: [note, taken],
    catalogueHash: "sha256:known",
  });
  expect(built).toBe(0);
  expect(model.catalogueHash).toBe("sha256:known");
  expect(model.records.get("note")?.facts.has("cadreId")).toBe(true);
  expect(model.records.get("note")?.facts.get("cadreId")?.title).toEqual({ zh: "干部", en: "Cadre" });
  expect(built).toBe(1);
  expect(codeOf(() => model.records.get("taken")?.facts)).toBe("field-name-envelope");
});

test("a model of late types has the same catalogue as one of early types", () => {
  const model = (late: boolean) =>
    defineModel({
      id: "m",
      title,
      subjects: { cadre },
      records: [defineRecord("note", { title, nature: "event", subjects, fields: late ? () => named : named })],
    });
  expect(model(true).catalogueHash).toBe(model(false).catalogueHash);
});
