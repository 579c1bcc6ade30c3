import type { LegalDocument, NamedList, Parameter, WorkingCalendar } from "../Rulebook.js";
import type { ConditionNode } from "../resolve/Context.js";

/** What the files beside the rules define, by id. */
export interface Library {
  readonly params: Map<string, Parameter>;
  readonly lists: Map<string, NamedList>;
  readonly conditions: Map<string, ConditionNode>;
  readonly calendars: Map<string, WorkingCalendar>;
  readonly documents: Map<string, LegalDocument>;
}

/** Folders that hold no rules. */
export const libraryFolders: readonly string[] = ["params", "lists", "conditions", "calendars", "documents", "tests"];
