import { plants } from "../Planter.js";

/** No talk was held when the present post was taken. */
export const orgPreAppointmentTalkMissing = plants({
  rule: "org-pre-appointment-talk-missing",
  subjects: ["cadre", "unit"],
  touches: ["talk", "tenure"],
  plant: (draft) => {
    const present = draft.all("tenure").find(({ effectiveTo }) => effectiveTo === undefined);
    const from = String(present?.["effectiveFrom"]);
    const [last] = draft
      .all("talk")
      .filter(({ kind, occurredOn }) => kind === "pre-appointment" && String(occurredOn) < from)
      .map(({ occurredOn }) => String(occurredOn))
      .sort()
      .reverse();
    draft.remove("talk", ({ kind, occurredOn }) => kind === "pre-appointment" && occurredOn === last);
    return present?.id;
  },
});
