import { compareText, type Localized } from "../../kernel/index.js";
import type { OpinionMustEntry, Outcome } from "../../result/index.js";
import type { OpinionTable } from "../../rulebook/index.js";

/** Whether each check before a promotion was made, by what its rule says of the view. */
export function mustEntries<R extends string>(
  { musts }: OpinionTable,
  outcomes: readonly Outcome<R>[],
): readonly OpinionMustEntry<R>[] {
  return musts.map(({ id, title, rule }) => {
    const said = outcomes.filter((outcome) => outcome.rule === rule);
    const done = said.filter(({ status, review }) => status === "fires" && review?.decision !== "dismissed");
    const open = said.filter(({ status }) => status === "unknown" || status === "notCovered");
    const excepted = said.filter(({ status }) => status === "excepted");
    const state =
      done.length > 0 ? "done" : open.length > 0 ? "unknown" : excepted.length > 0 ? "not-required" : "not-done";
    const missing = state === "unknown" ? sorted(open.flatMap((one) => one.missing)) : [];
    return {
      id,
      title,
      // BECAUSE: the parser has found the rule among those of the rulebook.
      rule: rule as R,
      state,
      records: sorted(done.flatMap(recordsOf)),
      missing,
      text: done[0]?.message ?? textOf(state, excepted[0], missing),
    };
  });
}

function recordsOf({ item, measures }: Outcome): readonly string[] {
  return [...(item.kind === "record" ? [item.key] : []), ...measures.flatMap(({ records }) => records)];
}

function textOf(
  state: OpinionMustEntry["state"],
  excepted: Outcome | undefined,
  missing: readonly string[],
): Localized {
  if (state === "not-required" && excepted?.exception)
    return { zh: `无需：${excepted.exception.title.zh}`, en: `not required: ${excepted.exception.title.en}` };
  if (state === "not-done") return { zh: "未见办理记录", en: "no record that it was done" };
  if (missing.length === 0) return { zh: "资料不足，无法判断", en: "cannot be told from what is on file" };
  return { zh: `无法判断，缺 ${missing.join("、")}`, en: `cannot be told, missing ${missing.join(", ")}` };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
