import { type DerivedScope, defineDerived, ownerNamed, type ViewRecord } from "../../../model/index.js";
import { anyTrue, type Truth } from "../../truth/anyTrue.js";
import type { policy } from "../policy.js";

/**
 * Whether the policy renews, through an intermediary, one that the same salesperson had sold to the same insured directly. New
 * business and direct business are not; where the earlier policy is not in the archive nobody can say.
 */
export const policyMovedToAgency = defineDerived(ownerNamed<typeof policy>("policy"), "movedToAgency", {
  type: { scalar: "boolean", list: false },
  title: { zh: "直销业务转挂中介", en: "Direct business moved to an intermediary" },
  compute: ({ id, channel, salesId, insuredId, previousPolicyNo }, scope) => {
    if (channel === null || channel === "direct" || previousPolicyNo === null) return false;
    const before = scope
      .records(ownerNamed<typeof policy>("policy").type)
      .filter((one) => one.id !== id && one.fields["policyNo"] === previousPolicyNo);
    if (before.length === 0) return undefined;
    const moved = anyTrue(before.map((one) => wasDirect(one, salesId, insuredId)));
    return channel === undefined && moved !== false ? undefined : moved;
  },
});

function wasDirect(before: ViewRecord, salesId: unknown, insuredId: unknown): Truth {
  const answers: readonly Truth[] = [
    same(before.fields["channel"], "direct"),
    same(before.fields["salesId"], salesId),
    same(before.fields["insuredId"], insuredId),
    before.presence === "certain" ? true : undefined,
  ];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function same(a: ReturnType<DerivedScope["fact"]>, b: unknown): Truth {
  return a === undefined || b === undefined ? undefined : a !== null && a === b;
}
