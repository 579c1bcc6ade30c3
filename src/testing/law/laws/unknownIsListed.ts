import { compileRules } from "../../../engine/index.js";
import { exactDay, parseCivilDate } from "../../../kernel/index.js";
import { viewArchive } from "../../../model/index.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const unknownIsListed: LawDefinition = {
  id: "P-19",
  titles: {
    zh: "不知道不等于干净：每条未能判断的规则都列出，覆盖率低于百分之百",
    en: "Unknown is not clean: every rule that could not decide is listed, and coverage is not full",
  },
  cases: ["a rule could not decide"],
  archives: { missing: 0.2, loaded: 0.6 },
  holds: async (moment) => {
    const { rulebook, model, options, raw } = moment;
    const portrait = await moment.portrait();
    const asOf = (parseCivilDate(options.asOf) ?? exactDay(0)).first;
    const view = viewArchive(moment.read(raw), model, { asOf, knownAt: asOf, audience: options.audience });
    const scoring = new Set<string>(
      rulebook.rules
        .filter(({ status, kind, severity }) => status === "active" && kind === "finding" && severity.from > 0)
        .map(({ id }) => id),
    );
    const open = compileRules(
      rulebook,
      model,
    )(view).outcomes.filter(
      ({ rule, status, review }) =>
        scoring.has(rule) && review === null && (status === "unknown" || status === "notCovered"),
    );
    moment.met("a rule could not decide", open.length > 0);
    const listed = new Set(portrait.unknown.map(({ id }) => id));
    for (const { id } of open) expectHolds(listed.has(id), `${id} could not be decided and is not listed as unknown`);
    expectHolds(
      open.length === 0 || portrait.coverage.permille < 1000,
      "coverage is full although rules could not decide",
    );
    const { low, high } = portrait.interval;
    expectHolds(
      low.points <= portrait.points && portrait.points <= high.points,
      "points lie outside their own interval",
    );
  },
};
