import { type Archive, type Audience, type Model, playing, viewArchive } from "../../model/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { caseOf } from "../evaluate/items/caseOf.js";
import { itemsOf, nameOf } from "../evaluate/items/itemsOf.js";
import { Inquiry } from "../evaluate/logic/Inquiry.js";
import { standingStated } from "../evaluate/measures/membership.js";
import { finders } from "../evaluate/reading/finders.js";
import { prepareRule } from "../evaluate/reading/prepareRule.js";
import { readFact } from "../evaluate/reading/readFact.js";
import { type Case, type Hearing, sightOf } from "../evaluate/reading/Sight.js";
import { dayOf } from "./dayOf.js";
import type { JsonFact } from "./encodeValue.js";
import { planRule, type RulePlan } from "./planRule.js";

export interface JsonFactsOptions {
  /** The day that the rules were exported for. */
  readonly asOf: string;
  /** Default: asOf. */
  readonly knownAt?: string;
  readonly audience: Audience;
}

/** What one exported rule is to be run on. */
export interface JsonFacts {
  readonly rule: string;
  /** As the finding would be called: `<rule>/<record id, group key, period or subject>`. */
  readonly finding: string;
  /** Hand them to `engine.run`; those that are not exactly known are not in it. */
  readonly facts: Readonly<Record<string, JsonFact>>;
  /** Names of what is not exactly known. Where there is any, json-rules-engine must not be asked: the outcome is unknown. */
  readonly unknown: readonly string[];
}

/**
 * The facts of exported rules, for every item of an archive that a rule is applied to: one run of json-rules-engine each.
 * @throws IntegrityError `as-of-form` where a day is no whole day.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [], loaded: "all" }, standardModel);
 * (await jsonFactsOf(archive, standardRulebook, standardModel, { asOf: "2025-06-30", audience: "dic" })).some(({ rule }) => rule === "int-gift-accepted") //=> false
 */
export async function jsonFactsOf(
  archive: Archive,
  rulebook: Rulebook,
  model: Model,
  options: JsonFactsOptions,
): Promise<readonly JsonFacts[]> {
  const asOf = dayOf(options.asOf);
  const knownAt = options.knownAt === undefined ? asOf : dayOf(options.knownAt);
  const view = viewArchive(archive, model, { audience: options.audience, asOf, knownAt });
  const inquiry = new Inquiry();
  const tenures = playing(model, "tenure");
  const works = rulebook.rules.flatMap((rule) => {
    if ((rule.status !== "active" && rule.status !== "shadow") || !rule.for.includes(view.subject.kind)) return [];
    const planned = planRule(rule, rulebook, asOf);
    if (planned.obstacles.length > 0) return [];
    const hearing = { ...prepareRule(rule, rulebook, model, tenures), view, scope: view.scope, inquiry, find: finders };
    return [() => factsOfRule(planned, hearing)];
  });
  return (await inquiry.settle(works)).flat();
}

function factsOfRule({ plan }: RulePlan, hearing: Hearing): readonly JsonFacts[] {
  const { rule, scope } = hearing;
  return itemsOf(hearing).map((item) => {
    const of = caseOf(item, hearing);
    const read = [...plan.reads].map(([name, one]) => [name, one(of)] as const);
    const known = read.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    const open = read.flatMap(([name, value]) => (value === undefined ? [name] : []));
    const types = rule.each.kind === "record" ? rule.each.types : rule.each.kind === "group" ? [rule.each.type] : [];
    const away = types.filter((type) => scope.completeness(type) === "notLoaded");
    return {
      rule: rule.id,
      finding: `${rule.id}/${nameOf(item, hearing).key}`,
      facts: Object.fromEntries(known),
      unknown: [...open, ...away, ...doubtsAbout(of)],
    };
  });
}

/** Whether the item is there for certain, stands for certain, and is known to be one matter or another. */
function doubtsAbout(of: Case): readonly string[] {
  const { record, group, hearing } = of;
  const { each, matter } = hearing.rule;
  const as = each.kind === "record" || each.kind === "group" ? each.as : "";
  const doubts: string[] = [];
  if (record?.presence === "possible") doubts.push(as);
  if (hearing.scoring && record !== undefined && standingStated(record.fields["verification"]) === undefined)
    doubts.push(`${as}.verification`);
  if (group !== undefined && !group.members.some(({ truth }) => truth === "true")) doubts.push(as);
  const sameIncident = typeof record?.fields["incidentId"] === "string";
  if (hearing.scoring && matter !== undefined && !sameIncident && readFact(matter.by, sightOf(of)).value === undefined)
    doubts.push(matter.by.name);
  return doubts;
}
