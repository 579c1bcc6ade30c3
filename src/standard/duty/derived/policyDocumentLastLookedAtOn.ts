import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { policyDocument } from "../policyDocument.js";

/** From when the time until the next review runs: the last review, and of a policy never reviewed the day it was issued. */
export const policyDocumentLastLookedAtOn = defineDerived(
  ownerNamed<typeof policyDocument>("policyDocument"),
  "lastLookedAtOn",
  {
    type: { scalar: "date", list: false },
    title: { zh: "最近制定或评估日期", en: "Issued or reviewed last on" },
    compute: ({ issuedOn, reviewedOn }) => (issuedOn === null ? null : reviewedOn === null ? issuedOn : reviewedOn),
  },
);
