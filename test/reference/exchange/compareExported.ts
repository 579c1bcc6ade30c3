import { Engine, type RuleProperties } from "json-rules-engine";
import { compileRules } from "../../../src/engine/index.js";
import { parseCivilDate } from "../../../src/kernel/index.js";
import { type Archive, type Model, viewArchive } from "../../../src/model/index.js";
import { exportJsonRules, jsonFactsOf } from "../../../src/reference/index.js";
import type { Rulebook } from "../../../src/rulebook/index.js";

/** How often exported rules were asked, and what became of it. */
export interface Agreement {
  /** Items on which every fact is exactly known. */
  decided: number;
  /** Items of which something is not: json-rules-engine is not asked. */
  open: number;
  fired: number;
  /** Where the two differ, by finding. */
  readonly differences: string[];
}

const audience = "dic";

/**
 * Every item of an archive through both: our first engine, and json-rules-engine from npm as it stands, with the exported rules
 * and their facts after a passage through JSON.
 */
export async function compareExported(
  rulebook: Rulebook,
  model: Model,
  archives: readonly Archive[],
  asOf: string,
  agreement: Agreement,
): Promise<void> {
  const exported = exportJsonRules(rulebook, { asOf });
  const engines = new Map<string, Engine>();
  for (const { name = "" } of exported.rules) {
    // BECAUSE: the rules travel as JSON, whose reader gives no types.
    const rules = JSON.parse(JSON.stringify(exported.rules.filter((rule) => rule.name === name))) as RuleProperties[];
    engines.set(name, new Engine(rules));
  }
  const evaluate = compileRules(rulebook, model);
  const day = parseCivilDate(asOf)?.first ?? 0;
  for (const archive of archives) {
    const view = viewArchive(archive, model, { asOf: day, knownAt: day, audience });
    const ours = new Map(evaluate(view, { explainSilent: true }).outcomes.map(({ id, status }) => [id, status]));
    const asked = await jsonFactsOf(archive, rulebook, model, { asOf, audience });
    for (const { rule, finding, facts, unknown } of asked) {
      const status = ours.get(finding);
      ours.delete(finding);
      const engine = engines.get(rule);
      if (engine === undefined || status === undefined) {
        agreement.differences.push(`${finding}: ${engine === undefined ? "no exported rule" : "no item of ours"}`);
      } else if (unknown.length > 0) {
        agreement.open += 1;
      } else {
        const { events } = await engine.run(JSON.parse(JSON.stringify(facts)));
        agreement.decided += 1;
        if (status === "fires") agreement.fired += 1;
        if (events.length > 0 !== (status === "fires"))
          agreement.differences.push(
            `${finding}: ours ${status}, theirs ${events.length > 0 ? "fires" : "silent"} on ${JSON.stringify(facts)}`,
          );
      }
    }
    for (const [finding] of ours)
      if (engines.has(finding.slice(0, finding.indexOf("/")))) agreement.differences.push(`${finding}: was not asked`);
  }
}
