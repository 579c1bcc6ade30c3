import type { Model } from "../../model/index.js";
import type { LegalDocument, NamedList, Parameter, Titled, WorkingCalendar } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";

/** A shared condition as written; it is resolved anew wherever it is used. */
export interface ConditionNode {
  readonly id: string;
  readonly when: SyntaxNode;
  readonly node: MapNode;
}

/** What a rule may refer to, and where to report. */
export interface Context {
  readonly model: Model;
  readonly report: Report;
  readonly params: ReadonlyMap<string, Parameter>;
  readonly lists: ReadonlyMap<string, NamedList>;
  readonly conditions: ReadonlyMap<string, ConditionNode>;
  /** Ids of those that something reached. */
  readonly usedConditions: Set<string>;
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly categories: readonly Titled[];
  readonly gates: readonly Titled[];
  readonly actions: readonly Titled[];
  readonly owners: readonly Titled[];
}
