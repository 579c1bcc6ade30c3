import { compareText } from "../../kernel/index.js";
import { subjectPlaying } from "../../model/index.js";
import type { Exposure } from "../../result/index.js";
import type { Reading } from "../Reading.js";
import { heatMap } from "./heatMap.js";
import { loopholes } from "./loopholes.js";
import { postPage } from "./postPage.js";
import { postsInSight } from "./postsInSight.js";
import { recordedGaps } from "./recordedGaps.js";

/** What the posts at hand are exposed to, the highest inherent score first; nothing where the model has no posts. */
export function exposureSection<R extends string>(reading: Reading<R>): Exposure<R> {
  const { view } = reading;
  const role = subjectPlaying(view.model, "post");
  const sight = postsInSight(view);
  if (role === undefined || sight === undefined)
    return { postsComplete: true, posts: [], loopholes: [], gaps: recordedGaps(view) };
  const posts = sight.posts
    .map((post) => postPage(view, sight.kind, role.facts, post))
    .sort((a, b) => (b.inherent.score ?? 0) - (a.inherent.score ?? 0) || compareText(a.post, b.post));
  const membersOf = (fact: string): readonly string[] => role.definition.facts.get(fact)?.type.members ?? [];
  const isUnit = subjectPlaying(view.model, "unit")?.definition.kind === view.subject.kind;
  return {
    postsComplete: sight.complete,
    posts,
    ...(isUnit ? { heatMap: heatMap(posts, membersOf(role.facts.line), membersOf(role.facts.level)) } : {}),
    loopholes: loopholes(reading, sight.posts),
    gaps: recordedGaps(view),
  };
}
