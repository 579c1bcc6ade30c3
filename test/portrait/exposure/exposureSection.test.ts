import { expect, test } from "vitest";
import { compileRulebook, renderMarkdown, renderText } from "../../../src/index.js";
import type { Exposure, PostExposure } from "../../../src/result/index.js";
import { standardModel, standardRulebook } from "../../../src/standard-entry.js";
import { postArchive, postInput } from "./postArchive.js";

const assess = compileRulebook(standardRulebook, standardModel);
const options = { asOf: "2025-06-30", audience: "dic", include: ["exposure"] } as const;

function exposureOf(change: Parameters<typeof postArchive>[0] = {}): Exposure {
  const { exposure } = assess(postArchive(change), options);
  if (exposure === undefined) throw new Error("no exposure");
  return exposure;
}

function onlyPost({ posts }: Exposure): PostExposure {
  const [post] = posts;
  if (post === undefined) throw new Error("no post");
  return post;
}

const ids = (codes: readonly { readonly id: string }[] | null | undefined) => codes?.map(({ id }) => id);

test("a post has the level, risk points, controls, rotation and leave that a hand calculation gives", () => {
  const post = onlyPost(exposureOf());
  expect([post.level?.id, post.inherent.score, post.inherent.level?.id]).toEqual(["high", 16, "high"]);
  expect([post.residual.score, post.residual.level?.id]).toEqual([9, "medium"]);
  expect(ids(post.floors)).toEqual(["key-post"]);
  expect(post.riskPoints.map(({ record, inherent, residual }) => [record, inherent.score, residual.score])).toEqual([
    ["RP-1", 16, 9],
    ["RP-2", 4, 1],
  ]);
  expect(ids(post.controls.missing)).toEqual(["rotation", "dual-review"]);
  expect(ids(post.riskPoints[0]?.missing)).toEqual(["dual-review", "rotation"]);
  expect(post.rotation).toEqual({
    limitMonths: 60,
    holders: [{ record: "T-1", holder: "C-0001", since: "2020-10-15", months: 56, limitOn: "2025-10-15" }],
  });
  expect(post.leave).toEqual([
    { year: 2024, days: 3, due: 5 },
    { year: 2025, days: 0, due: 5 },
  ]);
  expect(post.unknown).toEqual([]);
});

test("a missing control is named with the finding that it let happen, and with its repair", () => {
  expect(exposureOf().loopholes.map(({ rule }) => rule)).not.toContain("pst-tenure-over-limit");
  const late = assess(postArchive(), { ...options, asOf: "2026-01-31" }).exposure?.loopholes;
  expect(late?.map(({ rule, control, state, post }) => [rule, control.id, state, post])).toEqual([
    ["pst-mandatory-leave-missed-post", "mandatory-leave", "inPlace", "P-CLM-01"],
    ["pst-tenure-over-limit", "rotation", "missing", "P-CLM-01"],
  ]);
  expect(late?.[1]?.repair.zh).toContain("轮岗计划");
});

test.each([
  ["2025-03-31", {}, "open"],
  ["2025-04-01", {}, "overdue"],
  ["2025-04-01", { repairedOn: "2025-03-20" }, "repaired"],
  ["2025-04-01", { repairedOn: "2025-03-20", verifiedOn: "2025-03-25" }, "verified"],
  ["2025-03-01", { repairedOn: "2025-03-20" }, "open"],
] as const)("on %s a recorded gap with %o is %s", (asOf, change, status) => {
  const records = postInput.records.map((one) => (one.type === "controlGap" ? { ...one, ...change } : one));
  const { exposure } = assess(postArchive({ records }), { ...options, asOf });
  expect(exposure?.gaps.map((gap) => [gap.record, gap.status])).toEqual([["CG-1", status]]);
});

test("what is not loaded is unknown and never none", () => {
  const post = onlyPost(
    exposureOf({ loaded: { tenure: "complete", mandatoryLeave: "partial", riskPoint: "partial" } }),
  );
  expect(Object.hasOwn(post, "level")).toBe(false);
  expect(post.inherent).toEqual({});
  expect(post.leave[0]).toEqual({ year: 2024, due: 5 });
  expect(post.unknown).toContain("mandatoryLeave");
  expect(post.unknown).toContain("post.inherentScore");
});

test("a portrait without the part has no exposure, and its other bytes are the same", () => {
  const { exposure, include: _, ...rest } = assess(postArchive(), options);
  const { include: __, ...plain } = assess(postArchive(), { asOf: options.asOf, audience: "dic" });
  expect(exposure).toBeDefined();
  expect(plain).toEqual(rest);
});

test.each(["zh", "en"] as const)("pages in %s show every part of the exposure", (lang) => {
  const portrait = assess(postArchive(), { ...options, asOf: "2026-01-31" });
  const page = renderMarkdown(portrait, { lang });
  for (const word of lang === "zh"
    ? ["岗位廉洁风险", "核价定损", "漏洞与补救", "登记的控制漏洞", "强制休假"]
    : ["Exposure of posts", "Loopholes", "Mandatory leave"])
    expect(page).toContain(word);
  expect(renderText(portrait, { lang })).not.toContain("undefined");
});
