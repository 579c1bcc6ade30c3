import { compareText } from "../../../kernel/index.js";
import { dateIn, holds, playing, subjectPlaying, type View } from "../../../model/index.js";
import type { Loophole } from "../../../result/index.js";
import type { Weighed } from "../../score/Weighed.js";
import type { Reading } from "../Reading.js";

/** For every counted finding and every control that the rulebook says would have prevented it: was it there? */
export function loopholeEntries<R extends string>(
  { view, rulebook, account }: Reading<R>,
  atHand: readonly string[],
): readonly Loophole<R>[] {
  const role = subjectPlaying(view.model, "post");
  const titles = role?.definition.facts.get(role.facts.required)?.memberTitles;
  const entries: Loophole<R>[] = [];
  for (const finding of [...account.heads, ...account.sameIncident]) {
    const preventing = (rulebook.controls ?? []).filter((control) => control.prevents.includes(finding.rule.id));
    if (preventing.length === 0) continue;
    const concerned = concernedPosts(view, finding, atHand);
    for (const post of concerned.length === 0 ? [undefined] : concerned)
      for (const { id, repair } of preventing)
        entries.push({
          finding: finding.outcome.id,
          rule: finding.rule.id,
          ...(post !== undefined && { post }),
          control: { id, title: titles?.[id] ?? { zh: id, en: id } },
          ...wasThere(view, post, id, finding.outcome.eventDate?.last ?? view.asOf),
          repair,
        });
  }
  return entries;
}

function concernedPosts(view: View, { outcome }: Weighed, atHand: readonly string[]): readonly string[] {
  const { model, subject, scope, records } = view;
  const kind = subjectPlaying(model, "post")?.definition.kind;
  if (subject.kind === kind) return [subject.id];
  const posts = new Set<string>();
  if (outcome.item.kind === "record")
    for (const record of records.get(outcome.item.type ?? "") ?? []) {
      if (record.id !== outcome.item.key) continue;
      for (const [field, named] of Object.entries(model.records.get(record.type)?.subjects ?? {})) {
        const value = record.fields[field];
        if (named === kind && typeof value === "string") posts.add(value);
      }
    }
  if (posts.size > 0) return [...posts].sort(compareText);
  const tenures = playing(model, "tenure");
  for (const { definition, facts } of tenures)
    for (const record of scope.ownRecords(definition.type)) {
      if (record.presence !== "certain" || scope.fact(record, facts.holder) !== subject.id) continue;
      const from = dateIn(scope.fact(record, facts.from));
      const to = dateIn(scope.fact(record, facts.to));
      const post = scope.fact(record, facts.post);
      if (typeof post === "string" && holds(from, to, outcome.eventDate ?? undefined) === true) posts.add(post);
    }
  if (posts.size > 0) return [...posts].sort(compareText);
  const holdsPosts = tenures.some(({ definition, facts }) => definition.subjects[facts.holder] === subject.kind);
  return holdsPosts ? [...atHand].sort(compareText) : [];
}

/** What the last check up to the day found; where nobody checked, what the register says. */
function wasThere(
  { model, scope }: View,
  post: string | undefined,
  control: string,
  day: number,
): Pick<Loophole, "state" | "check"> {
  if (post === undefined) return { state: "unknown" };
  const checks: { readonly id: string; readonly on: number; readonly present: unknown }[] = [];
  for (const { definition, facts } of playing(model, "controlCheck")) {
    const { nature } = definition;
    for (const record of nature.kind === "event" ? scope.records(definition.type) : []) {
      const on = nature.kind === "event" ? dateIn(scope.fact(record, nature.on)) : undefined;
      const isOfIt = scope.fact(record, facts.post) === post && scope.fact(record, facts.control) === control;
      if (isOfIt && on && on.last <= day && record.presence === "certain")
        checks.push({ id: record.id, on: on.last, present: scope.fact(record, facts.present) });
    }
  }
  checks.sort((a, b) => b.on - a.on || compareText(b.id, a.id));
  const [last] = checks;
  if (last !== undefined) return { state: named(last.present), check: last.id };
  const register = subjectPlaying(model, "post");
  const listed = register && scope.profileFact(register.definition.kind, post, register.facts.present);
  if (listed === undefined) return { state: "unknown" };
  return { state: named(Array.isArray(listed) && listed.some((one) => one === control)) };
}

function named(present: unknown): Loophole["state"] {
  if (typeof present !== "boolean") return "unknown";
  return present ? "inPlace" : "missing";
}
