import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Denied in an inquiry, and established afterwards: one incident, counted once by its weightiest finding. */
export const polUntruthfulInquiry = plants({
  rule: "pol-untruthful-inquiry",
  touches: ["inquiryReply", "controlFinding"],
  also: ["dut-formalism-finding"],
  plant: (draft) => {
    draft.add("controlFinding", {
      category: "formalism",
      area: "style",
      foundBy: "inspection-tour",
      confirmed: true,
      gravity: 2,
      verification: "adjudicated",
      incidentId: "INC-inquiry",
      occurredOn: daysAgo(100),
      source: "dic",
    });
    return draft.add("inquiryReply", {
      form: "written",
      inquiredOn: daysAgo(210),
      category: "formalism",
      stance: draft.random.pick(["denied", "explained"]),
      accepted: false,
      incidentId: "INC-inquiry",
      occurredOn: daysAgo(200),
      source: "dic",
    });
  },
});
