import { compareText } from "../../../kernel/index.js";
import { dateIn, playing, subjectPlaying, type View } from "../../../model/index.js";
import type { Exposure, PostExposure } from "../../../result/index.js";
import type { Reading } from "../Reading.js";
import { gapEntries } from "./gapEntries.js";
import { heatCells } from "./heatCells.js";
import { loopholeEntries } from "./loopholeEntries.js";
import { postEntry } from "./postEntry.js";

interface Found {
  readonly posts: ReadonlySet<string>;
  readonly complete: boolean;
}

/** The exposure of the posts that belong to the subject of a reading. */
export function exposureEntry<R extends string>(reading: Reading<R>): Exposure<R> {
  const { view } = reading;
  const gaps = gapEntries(view);
  const role = subjectPlaying(view.model, "post");
  if (role === undefined) return { postsComplete: true, posts: [], loopholes: [], gaps };
  const { kind, facts } = role.definition;
  const unit = subjectPlaying(view.model, "unit");
  const isUnit = unit?.definition.kind === view.subject.kind;
  const found = isUnit && unit !== undefined ? inUnit(view, kind, role.facts.unit, unit.facts.parent) : ofPerson(view);
  const { posts: ids, complete } = view.subject.kind === kind ? alone(view.subject.id) : found;
  const posts = [...ids].map((id) => postEntry(view, kind, id, role.facts));
  const scoreOf = ({ inherent }: PostExposure): number => inherent.score ?? 0;
  posts.sort((a, b) => (scoreOf(a) === scoreOf(b) ? compareText(a.post, b.post) : scoreOf(b) - scoreOf(a)));
  const orderOf = (name: string): readonly string[] => facts.get(name)?.type.members ?? [];
  return {
    postsComplete: complete,
    posts,
    ...(isUnit && { heatMap: heatCells(posts, orderOf(role.facts.line), orderOf(role.facts.level)) }),
    loopholes: loopholeEntries(reading, [...ids]),
    gaps,
  };
}

function alone(id: string): Found {
  return { posts: new Set([id]), complete: true };
}

function ofPerson({ model, subject, scope, asOf }: View): Found {
  const posts = new Set<string>();
  let complete = true;
  for (const { definition, facts } of playing(model, "tenure")) {
    const { type, subjects } = definition;
    if (subjects[facts.holder] !== subject.kind) continue;
    complete &&= scope.completeness(type) === "complete";
    for (const record of scope.ownRecords(type)) {
      const post = scope.fact(record, facts.post);
      if (post === null || scope.fact(record, facts.holder) !== subject.id) continue;
      const from = dateIn(scope.fact(record, facts.from));
      const to = dateIn(scope.fact(record, facts.to));
      if (from === null || (from && from.first > asOf) || (to && to.last < asOf)) continue;
      const holdsIt = from && from.last <= asOf && (to === null || (to && to.first >= asOf));
      if (holdsIt === true && typeof post === "string" && record.presence === "certain") posts.add(post);
      else complete = false;
    }
  }
  return { posts, complete };
}

/** Posts of the unit and of every unit from which the way up leads to it. */
function inUnit(view: View, kind: string, unitName: string, parentName: string): Found {
  const { model, subject, scope, profiles, records } = view;
  const posts = new Set<string>();
  const known = profiles.get(kind) ?? new Map();
  let complete = true;
  for (const id of known.keys()) {
    let unit = scope.profileFact(kind, id, unitName);
    for (const passed: unknown[] = []; unit !== subject.id && typeof unit === "string"; ) {
      passed.push(unit);
      unit = scope.profileFact(subject.kind, unit, parentName);
      if (passed.includes(unit)) unit = undefined;
    }
    if (unit === subject.id) posts.add(id);
    else if (unit !== null) complete = false;
  }
  for (const [type, list] of records)
    for (const [field, named] of Object.entries(model.records.get(type)?.subjects ?? {}))
      for (const record of named === kind ? list : []) {
        const post = record.fields[field];
        if (record.own && typeof post === "string" && !known.has(post)) complete = false;
      }
  return { posts, complete };
}
