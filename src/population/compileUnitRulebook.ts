import { IntegrityError } from "../kernel/index.js";
import { type Archive, type Model, subjectPlaying, viewArchive } from "../model/index.js";
import { type AssessOptions, type CompileRulebookOptions, compileRulebook, readOptions } from "../portrait/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { checkMembers } from "./checkMembers.js";
import { membersSection } from "./membersSection.js";

export interface AssessUnitOptions extends AssessOptions {
  /** The portrait leaves the organisation: no cell stands for fewer than 10 people. Inside it is 5. */
  readonly leavesOrganisation?: boolean;
}

/** Assesses a unit together with the portraits of its members: synchronous and pure, members in any order give the same bytes. */
export type AssessUnit<M = Model, R extends string = string> = (
  archive: Archive<M>,
  members: readonly Portrait[],
  options: AssessUnitOptions,
) => Portrait<R>;

/**
 * Makes a function that assesses units: the unit's own rules over its own records, and beside them the distribution of the
 * grades of its members. LAW: no member's portrait changes a point of the unit. Throws `IntegrityError` where the archive is of
 * no unit, or where members are of another day, audience, rulebook or kind, or come twice.
 * SEE: design §7, unit portraits.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "unit", id: "U-1" }, records: [] }, standardModel);
 * archive && compileUnitRulebook(standardRulebook, standardModel)(archive, [], { asOf: "2025-06-30", audience: "dic" }).members?.threshold //=> 5
 */
export function compileUnitRulebook<M extends Model, R extends string>(
  rulebook: Rulebook<R>,
  model: M,
  options: CompileRulebookOptions = {},
): AssessUnit<M, R> {
  const assess = compileRulebook(rulebook, model, options);
  const kind = subjectPlaying(model, "unit")?.definition.kind;
  return (archive, members, { leavesOrganisation = false, ...assessOptions }) => {
    if (archive.subject.kind !== kind)
      throw new IntegrityError(
        "unit-required",
        `members belong to a unit; this archive is of a ${archive.subject.kind}`,
        {
          kind: archive.subject.kind,
        },
      );
    const { decisionSupportOnly, ...own } = assess(archive, assessOptions);
    checkMembers({ ...own, decisionSupportOnly }, members, model);
    const view = viewArchive(archive, model, { ...readOptions(assessOptions), sha256: options.sha256 });
    const stated = new Set<string>(own.findings.map(({ rule }) => rule));
    const section = membersSection(view, rulebook, stated, members, leavesOrganisation ? 10 : 5, options.sha256);
    return { ...own, include: [...own.include, "members"], members: section, decisionSupportOnly };
  };
}
