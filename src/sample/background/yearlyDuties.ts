import type { Draft } from "../draft/Draft.js";
import { dayOf, sampleYear } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** What a cadre owes every year and delivered in time: letters, reports, study, a passed test, leave, a talk, a fair appraisal. */
export function addYearlyDuties(draft: Draft): void {
  for (const year of [sampleYear - 2, sampleYear - 1, sampleYear]) {
    addLetters(draft, year);
    addReports(draft, year);
    addStudy(draft, year);
    draft.add("talk", {
      kind: "routine",
      talkerId: "C-90001",
      topic: draft.random.pick(["duty", "style", "claims", "procurement"]),
      factualBasis: false,
      recordRef: `TALK-${year}`,
      occurredOn: dayOf(year, 5, draft.random.between(1, 28)),
      source: "dic",
    });
    if (year < sampleYear) addClosedYear(draft, year);
  }
}

/** The annual reports on personal matters of the last three years, each in its January; the register found them consistent. */
export function addPersonalMatters(draft: Draft): void {
  draft.profile["reportsPersonalMatters"] = true;
  if (draft.all("personalMattersReport").length > 0) return;
  for (const year of [sampleYear - 2, sampleYear - 1, sampleYear]) {
    const reportId = draft.add("personalMattersReport", {
      year: year - 1,
      kind: "annual",
      check: "consistent",
      checkKind: "random",
      checkedOn: dayOf(year, 3, 15),
      occurredOn: dayOf(year, 1, draft.random.between(5, 28)),
      recordedOn: dayOf(year, 3, 15),
      source: "self-declared",
    });
    draft.add("declaredItem", {
      reportId,
      item: "property",
      owner: "self",
      propertyId: `RE-${draft.subject.id}`,
      area: draft.random.between(60, 140),
      amount: yuan(1_500_000),
      debt: null,
      occurredOn: dayOf(year, 1, 28),
      source: "self-declared",
    });
    draft.add("declaredItem", {
      reportId,
      item: "salary",
      person: "self",
      amount: yuan(180_000),
      occurredOn: dayOf(year, 1, 28),
      source: "self-declared",
    });
  }
}

function addLetters(draft: Draft, year: number): void {
  for (const kind of ["integrity", "political-responsibility"] as const)
    draft.add("commitmentLetter", { kind, year, occurredOn: dayOf(year, 1, draft.random.between(5, 28)) });
}

function addReports(draft: Draft, year: number): void {
  draft.add("integrityReport", {
    year: year - 1,
    reviewedBy: "党委",
    rating: draft.random.pick(["good", "fairly-good"]),
    occurredOn: dayOf(year, 2, draft.random.between(1, 28)),
  });
}

function addStudy(draft: Draft, year: number): void {
  draft.add("education", {
    kind: "party-class",
    hours: 8,
    attended: true,
    occurredOn: dayOf(year, 4, draft.random.between(1, 28)),
  });
  draft.add("education", {
    kind: "online-test",
    hours: 1,
    attended: true,
    score: draft.random.between(70, 100),
    passMark: 60,
    occurredOn: dayOf(year, 3, draft.random.between(1, 28)),
  });
}

function addClosedYear(draft: Draft, year: number): void {
  addLeave(draft, year);
  draft.add("appraisal", {
    year,
    grade: draft.random.chance(150) ? "excellent" : "competent",
    occurredOn: dayOf(year, 12, 31),
  });
}

/** Five days of leave in August, the desk checked meanwhile. */
export function addLeave(draft: Draft, year: number): void {
  draft.add("mandatoryLeave", {
    year,
    leaveFrom: dayOf(year, 8, 5),
    leaveTo: dayOf(year, 8, 11),
    workingDays: 5,
    announced: false,
    exemptionApprovedBy: null,
    deskCheckRef: `DESK-${year}`,
    occurredOn: dayOf(year, 8, 11),
  });
}
