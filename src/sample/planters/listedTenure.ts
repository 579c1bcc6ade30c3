import type { Draft } from "../draft/Draft.js";
import { shifted } from "../draft/sampleDays.js";

interface Held {
  readonly cadreId: string;
  readonly from: string;
  readonly to?: string;
  /** Whether the post is listed for audit; it is where left out. */
  readonly listed?: boolean;
}

/** Somebody of the unit in a post, with the talk that goes with the appointment; returns the tenure's id. */
export function listedTenure(draft: Draft, { cadreId, from, to, listed = true }: Held): string {
  draft.add("talk", {
    cadreId,
    kind: "pre-appointment",
    talkerId: "C-90001",
    topic: "duty",
    factualBasis: false,
    recordRef: `TALK-${cadreId}`,
    occurredOn: shifted(from, -3),
    source: "dic",
  });
  return draft.add("tenure", {
    cadreId,
    kind: "substantive",
    appointmentDoc: `REN-${cadreId}`,
    principal: false,
    keyPostThen: false,
    postListedThen: listed,
    leadershipTeamThen: false,
    effectiveFrom: from,
    ...(to === undefined ? {} : { effectiveTo: to, endedBy: "transfer" as const }),
  });
}
