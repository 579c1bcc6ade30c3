import { expect, test } from "vitest";
import { keepAccount } from "../../../src/reference/score/keepAccount.js";
import { scoreEvaluation } from "../../../src/score/index.js";
import { makeRule, makeRulebook } from "../../score/domainScoring.js";
import { makeEvaluation, makeOutcome } from "../../score/makeOutcome.js";
import { scoreView } from "../score/scoreView.js";

test("of two days on which the sanctions of an incident are told to be over, the earlier holds in any order", () => {
  const rulebook = makeRulebook([makeRule("r-post")]);
  const evaluation = makeEvaluation([makeOutcome("r-post", "K-1", { incidentId: "INC-1" })]);
  const past = { kind: "sanctions-over", incident: "INC-1", from: 100 } as const;
  const ahead = { ...past, from: 300 };
  for (const reliefs of [
    [past, ahead],
    [ahead, past],
  ]) {
    expect(scoreEvaluation(evaluation, rulebook, { asOf: 200, reliefs }).points).toBe(0);
    expect(keepAccount(evaluation, rulebook, scoreView(200, reliefs)).points).toBe(0);
  }
});
