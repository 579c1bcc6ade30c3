import { staysSilent } from "../Planter.js";

/** A file that carries protected attributes: they are dropped with a warning and change nothing. */
export const negProtectedAttributes = staysSilent({
  name: "neg-protected-attributes",
  rule: "caa-complaint-substantiated",
  touches: [],
  diagnosed: true,
  plant: (draft) => {
    draft.profile["ethnicity"] = draft.random.pick(["E1", "E2"]);
    draft.profile["religion"] = draft.random.pick(["R1", "R2"]);
    return undefined;
  },
});
