import type { Draft } from "../draft/Draft.js";
import { monthsAgo, shifted } from "../draft/sampleDays.js";
import { type Line, lineNames, postId, postProfile } from "../organisation/posts.js";
import { fewestUnits, unitAt } from "../organisation/units.js";

/** One to three posts, one after the other, each within its rotation limit; every appointment with its talk and handover. */
export function addCareer(draft: Draft, line: Line, number: number): void {
  const { random } = draft;
  const stretches = [random.between(20, 54)];
  for (let more = random.between(0, 2); more > 0; more -= 1) stretches.push(random.between(25, 54));
  let months = 0;
  let next: { readonly from: string; readonly postId: string } | undefined;
  stretches.forEach((stretch, index) => {
    months += stretch;
    const post = index === 0 ? draft.subject.postId : earlierPost(draft, line, number, index);
    const from = monthsAgo(months);
    addTenure(draft, { postId: post, from, ...(next === undefined ? {} : { before: next }) });
    next = { from, postId: post };
  });
  draft.profile["joinedOn"] = monthsAgo(months + 12 * random.between(0, 9));
}

/** Leaves one tenure of the present post that began so many months ago, with its talk, and no earlier ones. */
export function holdSince(draft: Draft, months: number): string {
  for (const type of ["tenure", "rotation"] as const) draft.remove(type);
  draft.remove("talk", ({ kind }) => kind === "pre-appointment");
  const { kind } = draft.subject;
  if (kind === "cadre") draft.profile["joinedOn"] = monthsAgo(months + 24);
  if (kind === "post") draft.profile["incumbentSince"] = monthsAgo(months);
  return addTenure(draft, { postId: draft.subject.postId, from: monthsAgo(months) });
}

interface Stretch {
  readonly postId: string;
  readonly from: string;
  /** What came after it. */
  readonly before?: { readonly from: string; readonly postId: string };
}

export function addTenure(draft: Draft, { postId: post, from, before }: Stretch): string {
  const ended = before === undefined ? {} : { effectiveTo: shifted(before.from, -1), endedBy: "rotation" as const };
  const id = draft.add("tenure", {
    postId: post,
    kind: "substantive",
    appointmentDoc: `REN-${from.slice(0, 7)}`,
    principal: false,
    effectiveFrom: from,
    ...ended,
  });
  if (draft.subject.kind === "post") return id;
  draft.add("talk", {
    kind: "pre-appointment",
    talkerId: "C-90001",
    topic: "duty",
    factualBasis: false,
    recordRef: `TALK-${from.slice(0, 7)}`,
    occurredOn: shifted(from, -draft.random.between(1, 20)),
    source: "dic",
  });
  if (before === undefined) return id;
  draft.add("rotation", {
    fromPostId: post,
    toPostId: before.postId,
    occurredOn: before.from,
    handoverOn: shifted(before.from, 7),
    handoverAuditRef: `HO-${before.from.slice(0, 7)}`,
    recordedOn: shifted(before.from, 7),
  });
  return id;
}

/** A post of another line and unit, with its profile beside the archive. */
function earlierPost(draft: Draft, line: Line, number: number, index: number): string {
  const offset = lineNames.indexOf(line) + index;
  const other = lineNames[offset % lineNames.length] ?? line;
  // A branch of the province or a city: those stand in the related part of the population.
  const unit = unitAt((number + index) % fewestUnits);
  const id = postId(other, 90_000 + (number % 1000));
  draft.posts.set(id, { id, ...postProfile(other, unit) });
  return id;
}
