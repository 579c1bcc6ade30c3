import { describe, expect, test } from "vitest";
import { archiveOf, giftOf } from "../../sampleModel.js";
import { parse, seen } from "./parse.js";

describe("related parts and what is loaded", () => {
  test("sets and profiles are held in one order", () => {
    const value = archiveOf([], {
      related: { posts: [{ id: "P-2" }, { id: "P-1" }], sets: { staffAccounts: ["b", "a", "b"] } },
    });
    const { related } = parse(value).archive ?? {};
    expect([...(related?.profiles.get("post")?.keys() ?? [])]).toEqual(["P-1", "P-2"]);
    expect(related?.sets.get("staffAccounts")).toEqual(["a", "b"]);
  });
  test("of two profiles with one id neither is used; the subject's own comes first", () => {
    const value = archiveOf([], {
      related: {
        posts: [
          { id: "P", line: "a" },
          { id: "P", line: "b" },
        ],
        cadres: [{ id: "C-1", partyMember: true }],
      },
    });
    expect(seen(value)).toEqual(["record-id-conflict /related/posts/1"]);
    const { related } = parse(value).archive ?? {};
    expect(related?.profiles.get("post")?.size).toBe(0);
    expect(related?.profiles.get("cadre")?.get("C-1")?.fields["partyMember"]).toBeUndefined();
  });
  test.each([
    [{ related: [] }, "archive-shape /related"],
    [{ related: { records: {} } }, "archive-shape /related/records"],
  ])("related records that cannot be found may be of any type: %j", (rest, diagnostic) => {
    const { archive } = parse(archiveOf([], rest));
    expect(seen(archiveOf([], rest))).toEqual([diagnostic]);
    expect(archive?.unusable.map(({ type }) => type)).toEqual(["*"]);
  });
  test("A-37 complete is contradicted by unusable records, not loaded by usable ones", () => {
    expect(seen(archiveOf([giftOf({ id: "" })], { loaded: { gift: "complete" } }))).toEqual([
      "id-form /records/0/id",
      "loaded-contradiction /loaded/gift",
    ]);
    expect(seen(archiveOf([giftOf({ id: "" })], { loaded: "all" }))).toEqual([
      "id-form /records/0/id",
      "loaded-contradiction /loaded",
    ]);
    expect(seen(archiveOf([giftOf()], { loaded: { gift: "notLoaded" } }))).toEqual([
      "loaded-contradiction /loaded/gift",
    ]);
  });
  test.each(["Complete", "everything", 1, null])("A-38 the state %j is none", (state) => {
    expect(seen(archiveOf([], { loaded: { gift: state } }))).toEqual(["enum /loaded/gift"]);
    expect(seen(archiveOf([], { loaded: state }))).toEqual(["enum /loaded"]);
  });
});
