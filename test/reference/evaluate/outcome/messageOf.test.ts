import { expect, test } from "vitest";
import { thing } from "../../../engine/evaluate.js";
import { saysOf } from "../saysOf.js";

const body = `each: thing
message: { zh: "{thing.occurredOn} 发现", en: "On {thing.occurredOn} found; closed on {thing.occurredOn}; Horizon {thing.occurredOn}, {thing.note}{thing.occurredOn}" }`;

test.each([
  ["2024-03-05", "On 2024-03-05 found; closed on 2024-03-05; Horizon 2024-03-05, upon on 2024-03-05"],
  ["2024-03", "In 2024-03 found; closed in 2024-03; Horizon 2024-03, upon on 2024-03"],
  ["2024", "In 2024 found; closed in 2024; Horizon 2024, upon on 2024"],
])("both engines put the same preposition before %s", async (occurredOn, en) => {
  const [outcome] = await saysOf(body, { records: [thing("T-1", { occurredOn, note: "upon on " })] });
  expect(outcome?.message).toEqual({ zh: `${occurredOn} 发现`, en });
});
