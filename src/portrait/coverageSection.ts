import { compareText } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Rule } from "../rulebook/index.js";
import type { Reading } from "./Reading.js";

/** How much could be decided, how complete the record types are that the rules read, and what would narrow the interval. */
export function coverageSection<R extends string>({ view, rulebook, sheet }: Reading<R>): Portrait<R>["coverage"] {
  const read = new Set(
    rulebook.rules
      .filter((rule) => rule.status === "active" && rule.for.includes(view.subject.kind))
      .flatMap(typesRead),
  );
  const byType = [...read].sort(compareText).flatMap((type) => {
    const definition = view.model.records.get(type);
    return definition === undefined
      ? []
      : [{ type, title: definition.title, state: view.loaded.get(type) ?? "notLoaded" }];
  });
  return {
    permille: sheet.coverage.permille,
    byType,
    notLoaded: byType.filter(({ state }) => state === "notLoaded").map(({ type }) => type),
    missing: sheet.coverage.missing,
  };
}

function typesRead(rule: Rule): readonly string[] {
  const { each } = rule;
  return [
    ...(each.kind === "record" ? each.types : each.kind === "group" ? [each.type] : []),
    ...rule.let.flatMap(({ value }) =>
      value.kind === "measure" ? value.types : value.kind === "column" ? [value.of] : [],
    ),
    ...(rule.expects?.types ?? []),
  ];
}
