import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Three trips on days off without an order, confirmed by a person. */
export const finVehiclePrivateUse = plants({
  rule: "fin-vehicle-private-use",
  touches: ["vehicleTrip"],
  plant: (draft) => {
    for (const day of [100, 60, 20])
      draft.add("vehicleTrip", {
        vehicleId: "CAR-7",
        orderRef: null,
        purpose: "私事",
        nonWorkingDay: true,
        kilometres: draft.random.between(20, 200),
        humanDecision: "confirmed",
        decidedOn: daysAgo(day - 10),
        occurredOn: daysAgo(day),
        recordedOn: daysAgo(day - 10),
        source: "finance",
      });
    return draft.subject.id;
  },
});
