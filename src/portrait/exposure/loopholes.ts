import { compareText } from "../../kernel/index.js";
import { dateIn, holds, playing, subjectPlaying, type View, type ViewRecord } from "../../model/index.js";
import type { Coded, Loophole } from "../../result/index.js";
import type { SettledOutcome } from "../../score/index.js";
import type { Reading } from "../Reading.js";

/** What stood open where something happened: each finding with the controls that would have prevented it. */
export function loopholes<R extends string>(reading: Reading<R>, posts: readonly string[]): readonly Loophole<R>[] {
  const { view, rulebook, sheet } = reading;
  const controls = rulebook.controls ?? [];
  return [...sheet.heads, ...sheet.sameIncident].flatMap((finding) => {
    const named = controls.filter(({ prevents }) => prevents.includes(finding.rule.id));
    if (named.length === 0) return [];
    return postsOf(view, finding, posts).flatMap((post) =>
      named.map(
        ({ id, repair }): Loophole<R> => ({
          finding: finding.outcome.id,
          rule: finding.rule.id,
          ...(post === undefined ? {} : { post }),
          control: codedControl(view, id),
          ...stateOf(view, post, id, finding.outcome.eventDate?.last ?? view.asOf),
          repair,
        }),
      ),
    );
  });
}

/** The posts that the record under test names; else those held on the day of the event; else those at hand. */
function postsOf(view: View, { outcome }: SettledOutcome, atHand: readonly string[]): readonly (string | undefined)[] {
  const kind = subjectPlaying(view.model, "post")?.definition.kind;
  if (view.subject.kind === kind) return [view.subject.id];
  const { item } = outcome;
  const record =
    item.kind === "record" ? view.records.get(item.type ?? "")?.find(({ id }) => id === item.key) : undefined;
  const named = record === undefined ? [] : namedBy(view, record, kind);
  if (named.length > 0) return named;
  const then = heldOn(view, outcome.eventDate);
  if (then.length > 0) return then;
  const isHolder = playing(view.model, "tenure").some(
    ({ definition, facts }) => definition.subjects[facts.holder] === view.subject.kind,
  );
  return isHolder && atHand.length > 0 ? [...atHand].sort(compareText) : [undefined];
}

function namedBy(view: View, { type, fields }: ViewRecord, kind: string | undefined): readonly string[] {
  const posts = Object.entries(view.model.records.get(type)?.subjects ?? {}).flatMap(([field, named]) => {
    const post = named === kind ? fields[field] : undefined;
    return typeof post === "string" ? [post] : [];
  });
  return [...new Set(posts)].sort(compareText);
}

function heldOn(view: View, day: SettledOutcome["outcome"]["eventDate"]): readonly string[] {
  const { scope, subject } = view;
  const posts = playing(view.model, "tenure").flatMap(({ definition, facts }) =>
    scope.ownRecords(definition.type).flatMap((record) => {
      const [from, to] = [facts.from, facts.to].map((name) => dateIn(scope.fact(record, name)));
      const post = scope.fact(record, facts.post);
      const held = scope.fact(record, facts.holder) === subject.id && holds(from, to, day ?? undefined) === true;
      return held && record.presence === "certain" && typeof post === "string" ? [post] : [];
    }),
  );
  return [...new Set(posts)].sort(compareText);
}

function codedControl(view: View, id: string): Coded {
  const post = subjectPlaying(view.model, "post");
  return { id, title: post?.definition.facts.get(post.facts.required)?.memberTitles?.[id] ?? { zh: id, en: id } };
}

/** As the newest check up to that day found it; without one, as the post register says today. */
function stateOf(
  view: View,
  post: string | undefined,
  control: string,
  day: number,
): Pick<Loophole, "state" | "check"> {
  if (post === undefined) return { state: "unknown" };
  const { scope } = view;
  let newest: { readonly record: ViewRecord; readonly on: number; readonly present: unknown } | undefined;
  for (const { definition, facts } of playing(view.model, "controlCheck")) {
    for (const record of scope.records(definition.type)) {
      if (scope.fact(record, facts.post) !== post || scope.fact(record, facts.control) !== control) continue;
      const on = definition.nature.kind === "event" ? dateIn(scope.fact(record, definition.nature.on)) : undefined;
      if (!on || on.last > day || record.presence !== "certain") continue;
      if (
        newest === undefined ||
        on.last > newest.on ||
        (on.last === newest.on && compareText(record.id, newest.record.id) > 0)
      )
        newest = { record, on: on.last, present: scope.fact(record, facts.present) };
    }
  }
  if (newest !== undefined) return { state: stateFrom(newest.present), check: newest.record.id };
  const role = subjectPlaying(view.model, "post");
  const present = role && scope.profileFact(role.definition.kind, post, role.facts.present);
  return {
    state: stateFrom(present === null ? false : Array.isArray(present) ? present.includes(control) : undefined),
  };
}

function stateFrom(present: unknown): Loophole["state"] {
  return present === true ? "inPlace" : present === false ? "missing" : "unknown";
}
