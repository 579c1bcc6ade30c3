import type { Draft } from "../draft/Draft.js";
import { dayOf, sampleYear } from "../draft/sampleDays.js";

/** How the post was assessed, where its power can be abused, and the controls found in place. */
export function addPostRisk(draft: Draft): void {
  const { random } = draft;
  const likelihood = random.between(2, 4);
  draft.add("postAssessment", {
    trigger: "yearly",
    assessedLevel: likelihood > 3 ? "high" : "medium",
    inherentScore: likelihood * 4,
    residualScore: likelihood * 2,
    assessedBy: "合规部",
    occurredOn: dayOf(sampleYear, 1, 20),
    source: "compliance",
  });
  for (const step of ["审批", "选商"])
    draft.add("riskPoint", {
      step,
      description: `${step}环节自由裁量`,
      likelihood,
      impact: 4,
      controls: ["dual-review"],
      presentControls: ["dual-review"],
      controlEffect: likelihood * 2,
      effectiveFrom: dayOf(2022, 1, 1),
      source: "compliance",
    });
  for (const control of ["rotation", "dual-review"] as const)
    draft.add("postControl", {
      control,
      required: true,
      present: true,
      evidenceRef: `CTL-${sampleYear}`,
      checkedBy: "合规部",
      occurredOn: dayOf(sampleYear, 2, 10),
      source: "compliance",
    });
}
