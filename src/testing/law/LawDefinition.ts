import type { Localized } from "../../kernel/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { ArchiveKnobs } from "../archive/ArchiveKnobs.js";
import type { RulebookKnobs } from "../rulebook/RulebookKnobs.js";
import type { LawSubject } from "./LawSubject.js";
import type { Moment } from "./Moment.js";

export interface LawDefinition {
  readonly id: string;
  readonly titles: Localized;
  /** Cases that must occur for the law to have said anything. */
  readonly cases: readonly string[];
  /** A case of it costs as much as so many of the others: it is given fewer runs. */
  readonly cost?: number;
  /** How archives must be for it. */
  readonly archives?: Partial<ArchiveKnobs>;
  readonly rules?: Partial<RulebookKnobs>;
  /** Of which rulebooks it speaks. */
  readonly speaksOf?: (rulebook: Rulebook) => boolean;
  /** Whether it can be stated of such a model and rulebook. */
  readonly applies?: (subject: LawSubject) => boolean;
  /** Throws where it does not hold. */
  readonly holds: (moment: Moment) => Promise<void>;
}
