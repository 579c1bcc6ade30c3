import type { Rulebook } from "../src/index.js";
import { standardRulebookFiles } from "../src/standard-source-entry.js";
import { parseRulebook, standardModel, standardRulebook } from "./built.js";

/**
 * The standard rulebook with so many rules more, all of them about record types that the archive does not hold: its own rules
 * about such types, again and again under other names.
 */
export function rulesOfAbsentType(count: number, held: ReadonlySet<string>): Rulebook {
  const templates = standardRulebook.rules.flatMap(({ id, each, for: kinds }) => {
    const absent = each.kind === "record" && !each.types.some((type) => held.has(type)) && kinds.includes("cadre");
    const path = Object.keys(standardRulebookFiles).find((file) => file.endsWith(`/${id}.yaml`));
    const text = path === undefined ? undefined : standardRulebookFiles[path];
    return absent && path !== undefined && text !== undefined ? [{ id, path, text }] : [];
  });
  const more = Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length];
    if (template === undefined) throw new Error("the standard rulebook has no rule about a type that is absent");
    const id = `${template.id}-again-${index}`;
    return [template.path.replace(template.id, id), template.text.replace(/^rule: .*$/m, `rule: ${id}`)] as const;
  });
  const { rulebook, diagnostics } = parseRulebook(
    { ...standardRulebookFiles, ...Object.fromEntries(more) },
    standardModel,
  );
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return rulebook;
}
