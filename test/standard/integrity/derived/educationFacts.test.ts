import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Education = RecordInput<typeof standardModel, "education">;

function read(more: Partial<Education>): unknown[] {
  const view = viewOf([JSON.parse(JSON.stringify({ ...exampleRecords.education, ...more }))], { asOf: "2025-06-30" });
  return ["counts", "passed"].map((fact) => factOf(view, "education", "E1", fact));
}

test.each<[string, Partial<Education>, unknown, unknown]>([
  ["a score at the pass mark passes", { score: 60 }, true, true],
  ["a score below it does not", { score: 59 }, true, false],
  ["staying away without leave counts as failed", { attended: false, excused: false, score: undefined }, true, false],
  [
    "staying away is unknown while leave is not",
    { attended: false, excused: undefined, score: undefined },
    undefined,
    false,
  ],
  ["an excused absence does not count", { attended: false, excused: true, score: undefined }, false, false],
  ["an excuse of one who came all the same changes nothing", { excused: true }, true, true],
  ["a score nobody recorded is unknown", { score: undefined }, true, undefined],
  ["whether an excused one came is unknown", { attended: undefined, excused: true }, undefined, true],
  ["what is no test neither counts nor passes", { kind: "party-class" }, false, null],
  ["what nobody says is a test is unknown", { kind: undefined }, undefined, undefined],
])("%s", (_, more, counts, passed) => {
  expect(read(more)).toEqual([counts, passed]);
});
