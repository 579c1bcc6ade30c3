import { staysSilent } from "../Planter.js";

/** Complaints were not delivered: nothing is held against anybody, and the page says so. */
export const negMissingData = staysSilent({
  name: "neg-missing-data",
  rule: "caa-complaint-substantiated",
  expect: "unknown",
  touches: ["complaint"],
  plant: (draft) => {
    draft.load("complaint", "notLoaded");
    return undefined;
  },
});
