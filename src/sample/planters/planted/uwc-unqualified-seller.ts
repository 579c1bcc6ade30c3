import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: unqualified seller used. */
export const uwcUnqualifiedSeller = establishedFinding("uwc-unqualified-seller", "unqualified-seller", {
  subjects: ["unit"],
});
