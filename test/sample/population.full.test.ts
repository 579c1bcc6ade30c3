import { expect, test } from "vitest";
import { isFullRecall } from "../../src/sample/index.js";
import { type Assessed, assessedSample, checkOf } from "./assessedSample.js";

test.each([2, 3])(
  "of 2,000 archives all that was planted is shown, no control scores, nothing else is found (seed %i)",
  (seed) => {
    const assessed: Assessed[] = [...assessedSample({ size: 2000, seed })];
    const check = checkOf(assessed.flatMap(({ truth }) => truth));
    for (const { portrait } of assessed) check.add(portrait);
    const recall = check.result();
    expect(recall.misses).toEqual([]);
    expect(isFullRecall(recall)).toBe(true);
    expect(recall.total.falseAlarms).toBe(0);
  },
);
