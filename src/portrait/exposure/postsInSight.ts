import { exactDay } from "../../kernel/index.js";
import { dateIn, holds, playing, subjectPlaying, type View } from "../../model/index.js";

export interface PostsInSight {
  readonly kind: string;
  /** In no order that means anything. */
  readonly posts: readonly string[];
  /** Whether these are certainly all. */
  readonly complete: boolean;
}

/** The posts that a portrait speaks of: the post itself, those that a person holds on the day, those of a unit and below. */
export function postsInSight(view: View): PostsInSight | undefined {
  const post = subjectPlaying(view.model, "post");
  if (post === undefined) return undefined;
  const { kind } = post.definition;
  const { subject } = view;
  if (subject.kind === kind) return { kind, posts: [subject.id], complete: true };
  const unit = subjectPlaying(view.model, "unit");
  if (unit?.definition.kind === subject.kind)
    return { kind, ...postsOfUnit(view, kind, post.facts.unit, unit.facts.parent) };
  return { kind, ...postsHeld(view) };
}

function postsHeld(view: View): Omit<PostsInSight, "kind"> {
  const { subject, scope } = view;
  const posts = new Set<string>();
  let complete = true;
  for (const { definition, facts } of playing(view.model, "tenure")) {
    if (definition.subjects[facts.holder] !== subject.kind) continue;
    if (scope.completeness(definition.type) !== "complete") complete = false;
    for (const record of scope.ownRecords(definition.type)) {
      if (scope.fact(record, facts.holder) !== subject.id) continue;
      const [from, to] = [facts.from, facts.to].map((name) => dateIn(scope.fact(record, name)));
      const held = holds(from, to, exactDay(view.asOf));
      const post = scope.fact(record, facts.post);
      if (held === false || post === null) continue;
      if (held === true && record.presence === "certain" && typeof post === "string") posts.add(post);
      else complete = false;
    }
  }
  return { posts: [...posts], complete };
}

function postsOfUnit(view: View, kind: string, unitFact: string, parent: string): Omit<PostsInSight, "kind"> {
  const posts: string[] = [];
  let complete = true;
  for (const id of view.profiles.get(kind)?.keys() ?? []) {
    const unit = view.scope.profileFact(kind, id, unitFact);
    const belongs = typeof unit === "string" ? isWithin(view, unit, parent) : unit === null ? false : undefined;
    if (belongs === true) posts.push(id);
    else if (belongs === undefined) complete = false;
  }
  const held = new Set(view.profiles.get(kind)?.keys() ?? []);
  const named = namedPosts(view, kind);
  return { posts, complete: complete && named.every((post) => held.has(post)) };
}

/** Posts that the unit's own records name. */
function namedPosts(view: View, kind: string): readonly string[] {
  return [...view.records.values()].flat().flatMap(({ own, type, fields }) => {
    const subjects = own ? Object.entries(view.model.records.get(type)?.subjects ?? {}) : [];
    return subjects.flatMap(([field, named]) => {
      const value = named === kind ? fields[field] : undefined;
      return typeof value === "string" ? [value] : [];
    });
  });
}

/** Whether a unit is the subject or stands below it; `undefined` where the way up leaves the archive. */
export function isWithin({ subject, scope }: View, unit: string, parent: string): boolean | undefined {
  const met = new Set<string>();
  for (let at = unit; ; ) {
    if (at === subject.id) return true;
    if (met.has(at)) return undefined;
    met.add(at);
    const next = scope.profileFact(subject.kind, at, parent);
    if (next === null) return false;
    if (typeof next !== "string") return undefined;
    at = next;
  }
}
