import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Archive,
  defineModel,
  type Model,
  type PreparedRelated,
  parseArchive,
  prepareRelated,
  viewArchive,
} from "../../../../src/model/index.js";
import { archiveOf, day, giftOf, sampleModel } from "../../sampleModel.js";
import { mergedRelated } from "./mergedRelated.js";
import { placeOf } from "./parse.js";

type Parts = Readonly<Record<string, unknown>>;

const profiles = (prefix: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.array(fc.record({ id: fc.constantFrom(`${prefix}1`, `${prefix}2`, `${prefix}3`, 7), ...fields }), {
    maxLength: 4,
  });
const gift = fc
  .record({ id: fc.constantFrom("G-1", "G-2", "G-3"), value: fc.constantFrom("1.00 CNY", "2.00 CNY", "?") })
  .map((parts) => giftOf(parts));
const related = fc.record(
  {
    posts: profiles("P-", { line: fc.constantFrom("a", "b", 0, undefined) }),
    cadres: profiles("C-", { partyMember: fc.constantFrom(true, false, null) }),
    sets: fc.record(
      { staffAccounts: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
    peers: fc.array(fc.record({ rule: fc.constantFrom("r", "s"), let: fc.constant("v"), subjects: fc.nat(9) }), {
      maxLength: 3,
    }),
    records: fc.array(gift, { maxLength: 2 }),
    other: fc.constant(1),
  },
  { requiredKeys: [] },
);
/** Now and then a part is not what it should be. */
const spoiled = fc.tuple(
  related,
  fc.option(
    fc.constantFrom<Parts>(
      { posts: {} },
      { sets: [] },
      { sets: { staffAccounts: "x" } },
      { peers: 1 },
      { records: {} },
    ),
  ),
);
const owns = fc.oneof(
  { weight: 9, arbitrary: spoiled.map(([own, fault]): unknown => ({ ...own, ...fault })) },
  fc.constantFrom<unknown>(undefined, [], "x"),
);

function prepared(value: Parts): PreparedRelated<typeof sampleModel> {
  const one = prepareRelated(value, sampleModel).related;
  if (one === undefined) throw new Error("cannot be prepared");
  return one;
}

/** Everything in it with the order of maps, and the hash of what is seen. */
function open(archive: Archive | undefined): unknown {
  if (archive === undefined) return undefined;
  const { related: others, loaded } = archive;
  const lists = [...others.profiles].map(([kind, map]) => [kind, [...map]]);
  const seen = viewArchive(archive, sampleModel, { audience: "dic", asOf: day(2025, 1, 1), knownAt: day(2025, 1, 1) });
  return { ...archive, related: { ...others, profiles: lists, sets: [...others.sets] }, loaded, hash: seen.hash };
}

describe("what many archives share", () => {
  test("gives the archive and the hash that it gives inline, and is never silent where that is not", () => {
    let conflicting = 0;
    fc.assert(
      fc.property(related, owns, fc.array(gift, { maxLength: 2 }), (shared, own, records) => {
        const archive = archiveOf(records, own === undefined ? {} : { related: own });
        const before = prepareRelated(shared, sampleModel);
        const apart = parseArchive(JSON.stringify(archive), sampleModel, { related: before.related });
        const inline = parseArchive(JSON.stringify(mergedRelated(archive, shared)), sampleModel);
        expect(open(apart.archive)).toEqual(open(inline.archive));
        const said = before.diagnostics.length + apart.diagnostics.length > 0;
        expect(said).toBe(inline.diagnostics.length > 0);
        if (inline.diagnostics.some(({ code }) => code === "record-id-conflict")) conflicting += 1;
      }),
      { numRuns: 200 },
    );
    expect(conflicting).toBeGreaterThan(20);
  });

  test("is told of once: entries that cannot be used are left out, and archives are silent about them", () => {
    const { related, diagnostics } = prepareRelated(
      {
        posts: [
          { id: "P-1", line: 7 },
          { id: "P-2", x: 1 },
        ],
      },
      sampleModel,
    );
    expect(diagnostics.map((one) => `${one.code} ${placeOf(one)?.pointer}`)).toEqual([
      "text-form /related/posts/0/line",
      "unknown-field /related/posts/1/*",
    ]);
    const { archive, diagnostics: own } = parseArchive(JSON.stringify(archiveOf([])), sampleModel, { related });
    expect(own).toEqual([]);
    expect([...(archive?.related.profiles.get("post")?.keys() ?? [])]).toEqual(["P-1", "P-2"]);
  });

  test.each([
    [{ posts: {} }, "archive-shape"],
    [{ records: {} }, "archive-shape"],
    [{ sets: [] }, "archive-shape"],
    [{ sets: { staffAccounts: [1] } }, "list-form"],
    [{ posts: [{ id: "P-1", line: new Date(0) }] }, "not-plain-data"],
    [{ posts: [{ id: "\ud800" }] }, "text-surrogate"],
  ])("is refused where a part is not what it should be: %j", (value: Parts, code) => {
    const { related, diagnostics } = prepareRelated(value, sampleModel);
    expect(related).toBeUndefined();
    expect(diagnostics[0]?.code).toBe(code);
  });

  test("hides nothing that is wrong with an archive's text or its own related part", () => {
    const options = { related: prepared({ posts: [{ id: "P-1" }] }) };
    const twice = '{"format":"integrity-archive/1","subject":{"kind":"cadre","id":"C-1"},"records":[],"records":[]}';
    expect(parseArchive(twice, sampleModel, options).diagnostics[0]?.code).toBe("duplicate-key");
    const lost = parseArchive(JSON.stringify(archiveOf([], { related: [] })), sampleModel, options);
    expect(lost.diagnostics[0]?.code).toBe("archive-shape");
    expect(lost.archive?.unusable).toHaveLength(1);
  });

  test("counts its records among those of each archive", () => {
    const related = prepared({ records: [giftOf({ id: "G-2" })] });
    const limits = { records: 1 };
    const { diagnostics } = parseArchive(JSON.stringify(archiveOf([giftOf()])), sampleModel, { related, limits });
    expect(diagnostics[0]?.code).toBe("limit-records");
  });

  test("does not change with the caller's value", () => {
    const value = { posts: [{ id: "P-1" }], records: [giftOf({ id: "G-2" })] };
    const related = prepared(value);
    value.posts.pop();
    value.records.pop();
    const { archive } = parseArchive(JSON.stringify(archiveOf([])), sampleModel, { related });
    expect(archive?.related.profiles.get("post")?.size).toBe(1);
    expect(archive?.related.records).toHaveLength(1);
  });

  test("belongs to its model", () => {
    const other: Model = defineModel({ id: "other", title: { zh: "它", en: "Other" }, subjects: {}, records: [] });
    const { related } = prepareRelated({}, other);
    const model: Model = sampleModel;
    expect(() => parseArchive("{}", model, { related })).toThrow(/another model/);
  });
});
