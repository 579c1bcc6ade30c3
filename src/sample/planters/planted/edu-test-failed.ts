import { dayOf, sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The latest test was failed and not taken again. */
export const eduTestFailed = plants({
  rule: "edu-test-failed",
  touches: ["education"],
  plant: (draft) => {
    const [test] = draft
      .all("education")
      .filter(({ kind, occurredOn }) => kind === "online-test" && String(occurredOn) > dayOf(sampleYear, 1, 1));
    if (test !== undefined) test["score"] = draft.random.between(30, 59);
    return test?.id;
  },
});
