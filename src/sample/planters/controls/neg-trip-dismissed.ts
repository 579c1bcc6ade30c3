import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** Trips on days off that nobody has confirmed are no private use. */
export const negTripDismissed = staysSilent({
  name: "neg-trip-dismissed",
  rule: "fin-vehicle-private-use",
  touches: ["vehicleTrip"],
  plant: (draft) => {
    for (const day of [100, 60, 20])
      draft.add("vehicleTrip", {
        vehicleId: "CAR-8",
        orderRef: null,
        purpose: "防汛值班",
        nonWorkingDay: true,
        kilometres: 30,
        humanDecision: "dismissed",
        decidedOn: daysAgo(day - 10),
        occurredOn: daysAgo(day),
        recordedOn: daysAgo(day - 10),
        source: "finance",
      });
    return draft.subject.id;
  },
});
