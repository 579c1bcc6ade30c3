import type { Draft } from "../draft/Draft.js";
import { dayOf, daysAgo, monthsAgo, sampleYear } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** What a unit in good order shows: decisions with minutes, a sound selection, everybody screened, and problems put right. */
export function addUnitDuties(draft: Draft): void {
  const { random } = draft;
  for (const [year, month] of [
    [sampleYear - 1, 6],
    [sampleYear - 1, 12],
    [sampleYear, 6],
  ] as const)
    draft.add("screeningRound", {
      round: `${year}-${month < 7 ? 1 : 2}`,
      keyPosts: 4,
      keyPostsScreened: 4,
      staff: 7,
      staffScreened: 7,
      hits: 0,
      closedOn: dayOf(year, month, 20),
      occurredOn: dayOf(year, month, 20),
      source: "compliance",
    });
  for (let number = 1; number <= 2; number += 1) {
    const day = 120 * number + random.between(0, 60);
    draft.add("collectiveDecision", {
      matterKind: number === 1 ? "project" : "appointment",
      amount: number === 1 ? yuan(10_000 * random.between(1, 20)) : null,
      minutesRef: `MIN-${number}`,
      minutesOn: daysAgo(day + 5),
      implementedOn: daysAgo(day),
      quorumMet: true,
      votesFor: 5,
      votesAgainst: 0,
      dissentRecorded: false,
      implementedAsDecided: true,
      occurredOn: daysAgo(day + 5),
    });
  }
  draft.add("selectionProcess", {
    candidateId: `C-8${random.between(1000, 9999)}`,
    targetPostId: draft.subject.postId,
    stage: "appointed",
    higherPost: true,
    opinionRequestedOn: monthsAgo(16),
    opinionIssuedOn: monthsAgo(15),
    archiveExamined: true,
    personalMattersVerified: true,
    complaintsChecked: true,
    decidedOn: monthsAgo(14),
    decisionMinutesRef: "MIN-9",
    publicityDays: 5,
    appointedOn: monthsAgo(13),
    occurredOn: monthsAgo(17),
    recordedOn: monthsAgo(13),
  });
  draft.add("rectificationItem", {
    ownerId: draft.subject.cadreId,
    campaign: "five-aspects-2024",
    aspect: "business-run",
    problem: "制度不完善",
    due: daysAgo(100),
    status: "verified-closed",
    closedOn: daysAgo(110),
    verifierId: "C-90002",
    occurredOn: daysAgo(250),
    source: "dic",
  });
}
