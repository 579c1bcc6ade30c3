import { expect, test } from "vitest";
import { archiveJsonSchema, catalogueHashOf, type FieldDefinition, parseArchive } from "../../src/model/index.js";
import { standardModel } from "../../src/standard/index.js";
import { exampleRecords } from "./exampleRecords.js";
import { viewOf } from "./viewOf.js";

const chinese = /\p{Script=Han}/u;
const facts: readonly (readonly [string, FieldDefinition])[] = [
  ...[...standardModel.records].flatMap(([type, { facts: own }]) =>
    [...own].map(([name, field]) => [`${type}.${name}`, field] as const),
  ),
  ...[...standardModel.subjects].flatMap(([kind, { facts: own }]) =>
    [...own].map(([name, field]) => [`${kind}.${name}`, field] as const),
  ),
];

test("the model holds cadres, posts, units and at least the record types that the rules of the spine read", () => {
  expect([...standardModel.subjects.keys()]).toEqual(["cadre", "post", "unit"]);
  expect(Object.keys(exampleRecords).sort()).toEqual([...standardModel.records.keys()].sort());
});

test("every type and fact has a Chinese and an English title, and so has every member of an enum", () => {
  const untitled = facts.filter(
    ([, { title }]) => !chinese.test(title.zh) || chinese.test(title.en) || title.en.trim() === "",
  );
  expect(untitled.map(([path]) => path)).toEqual([]);
  const members = facts.flatMap(([path, { type, memberTitles }]) =>
    type.scalar !== "enum"
      ? []
      : (type.members ?? []).map((member) => [`${path}=${member}`, memberTitles?.[member]] as const),
  );
  expect(members.length).toBeGreaterThan(300);
  expect(
    members
      .filter(([, title]) => title === undefined || !chinese.test(title.zh) || chinese.test(title.en))
      .map(([path]) => path),
  ).toEqual([]);
  for (const { title } of [...standardModel.records.values(), ...standardModel.subjects.values()])
    expect(title.zh).toMatch(chinese);
});

test("no two members of an enum and no two facts of a type share a title, so a page never shows two things alike", () => {
  for (const [path, { memberTitles }] of facts)
    for (const lang of ["zh", "en"] as const) {
      const titles = Object.values(memberTitles ?? {}).map((title) => title[lang]);
      expect(new Set(titles).size, `${path} ${lang}`).toBe(titles.length);
    }
  for (const [type, { facts: own }] of standardModel.records)
    for (const lang of ["zh", "en"] as const) {
      const seen = new Map<string, string>();
      for (const [name, { title }] of own) {
        expect(seen.get(title[lang]), `${type}.${name} ${title[lang]}`).toBeUndefined();
        seen.set(title[lang], name);
      }
    }
});

test.each(Object.entries(exampleRecords))(
  "a record of type %s is read without a remark and stands in the view",
  (type, record) => {
    const { subjects = {} } = standardModel.records.get(type) ?? {};
    const own = Object.entries(record).some(([field, value]) => subjects[field] === "cadre" && value === "C-1");
    const subject = own ? ({ kind: "cadre", id: "C-1" } as const) : ({ kind: "unit", id: "U-1" } as const);
    // An exoneration is of something: alone it leads nowhere.
    const beside = type === "exoneration" ? [{ ...exampleRecords.complaint, id: "Q2", incidentId: "INC-Q2" }] : [];
    const view = viewOf([record, ...beside], { asOf: "2025-06-30", subject });
    const cleared = type === "exoneration";
    expect(view.scope.ownRecords(type).map(({ id }) => id)).toEqual(cleared ? [] : [record.id]);
    expect(view.cleared.length).toBe(cleared ? 1 : 0);
  },
);

test("an example states every field that absence does not turn into none, so each field is read once", () => {
  const silent = Object.entries(exampleRecords).flatMap(([type, record]) =>
    [...(standardModel.records.get(type)?.facts.values() ?? [])]
      .filter(
        (field) =>
          !field.envelope &&
          field.compute === undefined &&
          !field.absentMeansNone &&
          !Object.hasOwn(record, field.name),
      )
      .map((field) => `${type}.${field.name}`),
  );
  expect(silent).toEqual(["kinship.kinPostId"]);
});

test("complaints, clues, cases and exonerations are for the discipline inspection only", () => {
  const levels = [...standardModel.records.values()].filter(({ level }) => level === "L3").map(({ type }) => type);
  expect(levels.sort()).toEqual([
    "clueDisposal",
    "complaint",
    "disciplinaryCase",
    "exoneration",
    "inquiryReply",
    "namedReport",
  ]);
  expect(
    [...standardModel.records.values()]
      .filter(({ level }) => level === "L1")
      .map(({ type }) => type)
      .sort(),
  ).toEqual([
    "absence",
    "archiveCheck",
    "commitmentLetter",
    "cultureActivity",
    "cultureAward",
    "demonstrationSite",
    "education",
    "educationActivity",
    "inspectionTeam",
    "integritySupervisor",
    "leadingGroup",
    "leadingGroupMember",
    "mandatoryLeave",
    "officeSpace",
    "policyDocument",
    "postAssessment",
    "postControl",
    "riskPoint",
    "rotation",
    "rotationPlan",
    "tenure",
    "workDivision",
  ]);
});

test("the model has no field for an informant or for a protected attribute", () => {
  const names = facts.map(([path]) => path.split(".")[1] ?? "");
  expect(names.filter((name) => /informant|reporter|complainant|birth|gender|ethnic|relig|health/i.test(name))).toEqual(
    [],
  );
  const raw = {
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: "C-3", ethnicity: "X", birthYear: 1980 },
    records: [],
  };
  const { archive } = parseArchive(JSON.stringify(raw), standardModel);
  expect(Object.keys(archive?.subject.fields ?? {})).not.toContain("ethnicity");
  expect(Object.keys(archive?.subject.fields ?? {})).not.toContain("birthYear");
});

test("each role is played by one type", () => {
  const roles = [...standardModel.records.values()].flatMap(({ type, role }) =>
    role === undefined ? [] : [`${role.name}=${type}`],
  );
  expect(roles.sort()).toEqual([
    "controlCheck=postControl",
    "exoneration=exoneration",
    "hazard=riskPoint",
    "leave=mandatoryLeave",
    "loophole=controlGap",
    "review=review",
    "sanction=sanction",
    "tenure=tenure",
  ]);
});

test("the profiles of cadre, post and unit are read, with the lists of a post", () => {
  const view = viewOf([], {
    asOf: "2025-06-30",
    subject: {
      kind: "cadre",
      id: "C-1",
      rankLevel: "city-principal",
      cadreClass: "key-person",
      partyMember: true,
      status: "serving",
    },
    related: {
      posts: [
        {
          id: "P-1",
          unitId: "U-1",
          line: "claims",
          riskLevel: "high",
          powerMoney: 3,
          requiredControls: ["rotation", "dual-review"],
        },
      ],
      units: [{ id: "U-1", title: "理赔中心", level: "city", largeFundLimit: "5000000.00 CNY" }],
    },
  });
  expect(view.scope.profileFact("cadre", "C-1", "rankLevel")).toBe("city-principal");
  expect(view.scope.profileFact("post", "P-1", "requiredControls")).toEqual(["rotation", "dual-review"]);
  expect(view.scope.profileFact("unit", "U-1", "largeFundLimit")).toEqual({ amount: 500_000_000, currency: "CNY" });
});

test("the JSON Schema of archives names every record type", () => {
  expect(Object.keys(archiveJsonSchema(standardModel)["$defs"] as object).sort()).toEqual(
    [...standardModel.records.keys()].sort(),
  );
});

test("the generated catalogue hash is that of the catalogue", () => {
  expect(standardModel.catalogueHash).toBe(catalogueHashOf(standardModel));
});

test("no field may hold a name or an address: people and places of work are codes", () => {
  const named = facts.filter(([path]) => /\.(name|fullName|idNumber|address|homeAddress|phone)$/i.test(path));
  expect(named.map(([path]) => path)).toEqual([]);
});
