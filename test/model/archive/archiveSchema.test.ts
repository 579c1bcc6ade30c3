import { expect, test } from "vitest";
import { archiveSchema } from "../../../src/index.js";
import { standardModel } from "../../../src/standard-entry.js";

const schema = archiveSchema(standardModel)["~standard"];
const sound = { format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] };

test("the schema says by which version of the standard it goes", () => {
  expect([schema.version, schema.vendor]).toEqual([1, "integrity-portrait"]);
});

test("a sound value becomes an archive", () => {
  expect(schema.validate(sound)).toMatchObject({ value: { subject: { kind: "cadre", id: "C-1" } } });
});

test("an issue leads to its place by keys and indexes, and carries the diagnostic in both languages", () => {
  const result = schema.validate({ ...sound, records: [{ type: "gift", id: 7 }] });
  const issues = result instanceof Promise ? undefined : result.issues;
  const broken = schema.validate({ ...sound, records: 7 });
  expect(issues ?? []).toEqual([]);
  expect(broken).toMatchObject({
    issues: [{ path: ["records"], diagnostic: { severity: "error", message: { zh: expect.stringMatching(/./) } } }],
  });
});

test.each([null, undefined, 7, "text", [], new Date(0), { format: "x" }])(
  "never throws on a foreign value",
  (value) => {
    const result = schema.validate(value);
    expect(result instanceof Promise ? undefined : result.issues?.length).toBeGreaterThan(0);
  },
);

test("what is wrong is said without quoting what stood there", () => {
  const result = schema.validate({ ...sound, subject: { kind: "cadre", id: "C-1", SECRETKEY: "SECRET" } });
  expect(JSON.stringify(result)).not.toContain("SECRET");
});
