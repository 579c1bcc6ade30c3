import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../tenure.js";

const precedences = { substantive: 4, acting: 3, seconded: 2, concurrent: 1 } as const;

/** Which of several posts held at once speaks for the cadre: the higher number. */
export const tenurePrecedence = defineDerived(ownerNamed<typeof tenure>("tenure"), "precedence", {
  type: { scalar: "integer", list: false },
  title: { zh: "优先次序", en: "Precedence" },
  compute: ({ kind }) => (kind === undefined || kind === null ? kind : precedences[kind]),
});
