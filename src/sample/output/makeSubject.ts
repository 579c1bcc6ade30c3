import { addBusiness } from "../background/business.js";
import { addCareer, addTenure } from "../background/career.js";
import { addCorrections } from "../background/corrections.js";
import { addExpenses } from "../background/expenses.js";
import { addFamily } from "../background/family.js";
import { addPostRisk } from "../background/postRisk.js";
import { addUnitDuties } from "../background/unitDuties.js";
import { addLeave, addPersonalMatters, addYearlyDuties } from "../background/yearlyDuties.js";
import { Draft, type SubjectKind } from "../draft/Draft.js";
import { Random } from "../draft/Random.js";
import { monthsAgo, sampleYear } from "../draft/sampleDays.js";
import { type Line, lineNames, postId, postProfile } from "../organisation/posts.js";
import { type UnitProfile, unitAt, unitProfile } from "../organisation/units.js";

export interface SubjectPlace {
  readonly kind: SubjectKind;
  /** From 0, within its kind. */
  readonly number: number;
}

const streams = { cadre: 11, post: 12, unit: 13 } as const;

/** An archive of ordinary background: nothing in it is a finding, and nothing that rules ask for is missing. */
export function makeSubject(seed: number, { kind, number }: SubjectPlace, units: number, line?: Line): Draft {
  const random = new Random(seed, streams[kind], number);
  if (kind === "cadre") return makeCadre(random, number, units, line ?? random.pick(lineNames));
  if (kind === "post") return makePost(random, number, units, line ?? random.pick(lineNames));
  return makeUnit(random, number);
}

function makeCadre(random: Random, number: number, units: number, line: Line): Draft {
  const unit = unitAt(random.between(0, units - 1));
  const id = `C-${five(number + 1)}`;
  const subject = { kind: "cadre", id, cadreId: id, postId: postId(line, number + 1), unitId: unit.id, line } as const;
  const keyPost = postProfile(line, unit)["keyPost"] === true;
  const draft = new Draft(subject, random, {
    displayCode: `干部-${five(number + 1)}`,
    rankLevel: random.pick(["section-head", "staff", "staff", "county-principal"]),
    cadreClass: keyPost ? "key-post" : "ordinary",
    partyMember: random.chance(700),
    publicOfficial: true,
    joinedOn: monthsAgo(240),
    growthProvince: "51",
    growthCity: "01",
    reportsPersonalMatters: false,
    status: "serving",
  });
  draft.posts.set(subject.postId, { id: subject.postId, ...postProfile(line, unit) });
  addUnit(draft, unit);
  addCareer(draft, line, number);
  addYearlyDuties(draft);
  if (random.chance(300)) addPersonalMatters(draft);
  addFamily(draft);
  addBusiness(draft, line);
  addExpenses(draft);
  addCorrections(draft);
  return draft;
}

function makePost(random: Random, number: number, units: number, line: Line): Draft {
  const unit = unitAt(random.between(0, units - 1));
  const id = postId(line, 50_001 + number);
  const holder = `C-6${five(number + 1)}`;
  const subject = { kind: "post", id, cadreId: holder, postId: id, unitId: unit.id, line } as const;
  const from = monthsAgo(random.between(14, 54));
  const draft = new Draft(subject, random, {
    ...postProfile(line, unit),
    incumbentId: holder,
    incumbentSince: from,
  });
  addUnit(draft, unit);
  addTenure(draft, { postId: id, from });
  if (draft.profile["keyPost"] === true) addLeave(draft, sampleYear - 1);
  addPostRisk(draft);
  addBusiness(draft, line);
  return draft;
}

function makeUnit(random: Random, number: number): Draft {
  const unit = unitAt(number);
  const leader = `C-7${five(number + 1)}`;
  const post = `P-GMO-${unit.id.slice(2)}`;
  const subject = {
    kind: "unit",
    id: unit.id,
    cadreId: leader,
    postId: post,
    unitId: unit.id,
    line: "office",
  } as const;
  const draft = new Draft(subject, random, unitProfile(unit));
  draft.profile["generalManagerId"] = leader;
  draft.profile["secretaryId"] = null;
  if (unit.level === "county" || unit.level === "outlet")
    draft.posts.set(post, { id: post, ...postProfile("office", unit), leadershipTeam: true, principal: true });
  addTenure(draft, { postId: post, from: monthsAgo(random.between(14, 54)) });
  addUnitDuties(draft);
  addBusiness(draft, "procurement");
  addExpenses(draft);
  return draft;
}

/** City branches and the province stand once, in the related part of the population; smaller units beside the archive. */
function addUnit(draft: Draft, unit: UnitProfile): void {
  if (unit.level === "county" || unit.level === "outlet")
    draft.units.set(unit.id, { id: unit.id, ...unitProfile(unit) });
}

function five(number: number): string {
  return String(number).padStart(5, "0");
}
