import type { Literal, Localized, SourcePlace, Standing, ValueType } from "../kernel/index.js";
import type { Audience } from "../model/index.js";
import type { ArchiveExpectation } from "./ArchiveExpectation.js";
import type { Condition, FactReference } from "./Condition.js";
import type { OpinionTable } from "./Opinion.js";
import type { Overlay } from "./Overlay.js";
import type { Basis, Rule } from "./Rule.js";
import type { UsesTable } from "./Uses.js";

export interface Parameter {
  readonly id: string;
  readonly title: Localized;
  readonly type: ValueType;
  /** By `from`, ascending day numbers. */
  readonly values: readonly {
    readonly from: number;
    readonly value: Literal;
    readonly basis?: Basis;
    readonly note?: Localized;
  }[];
  /** Which day decides: the event date (default), `asOf`, or the more favourable of both. */
  readonly at: "event" | "asOf" | "lenient";
  /** Only with `lenient`: which direction favours the person. */
  readonly favours?: "higher" | "lower";
  /** Values outside are refused by the parser. */
  readonly range?: { readonly min: Literal; readonly max: Literal };
  /** No legal basis: a configurable default, shown as such, never called law. */
  readonly configurable: boolean;
}

export interface NamedList {
  readonly id: string;
  readonly title: Localized;
  readonly type: ValueType;
  readonly values: readonly Literal[];
}

export interface WorkingCalendar {
  readonly id: string;
  readonly title: Localized;
  readonly source: string;
  /** Inclusive years covered; a day outside is unknown. */
  readonly years: readonly [number, number];
  /** Day numbers, ascending: weekdays off, and weekend days worked. Saturday and Sunday are else off. */
  readonly holidays: readonly number[];
  readonly workingWeekends: readonly number[];
}

export interface LegalDocument {
  readonly key: string;
  readonly title: Localized;
  readonly issuer: Localized;
  readonly number?: string;
  /** Day numbers, both inclusive. */
  readonly inForce: { readonly from: number; readonly until?: number };
  readonly replacedBy?: string;
  readonly address?: string;
  /** `verified`: titles and the articles listed may be cited. `secondary`, `memory`: title only. */
  readonly confidence: "verified" | "secondary" | "memory";
  /** Articles that may be cited. */
  readonly articles: Readonly<Record<string, "verified" | "secondary">>;
}

export interface Mitigation {
  readonly id: string;
  readonly title: Localized;
  /** Over the envelope of the record under test, alias `record`. */
  readonly when: Condition;
  readonly factor: number;
  readonly maxSeverity?: number;
}

/** The numbers of design §6. Points in milli-points, factors in per mille. */
export interface Scoring {
  /** By severity 0…5. */
  readonly base: readonly number[];
  readonly verification: Readonly<Record<Standing, { readonly factor: number; readonly established: boolean }>>;
  readonly postFactor: {
    /** A profile fact of a subject kind other than the one scored, such as `post.riskLevel`; absent: always `otherwise`. */
    readonly fact?: FactReference;
    readonly categories: readonly string[];
    readonly values: Readonly<Record<string, number>>;
    readonly otherwise: number;
  };
  readonly mitigation: readonly Mitigation[];
  /** Rank weights, first = worst incident, non-increasing; 0 beyond the end. */
  readonly weights: readonly number[];
  readonly floors: readonly { readonly severity: number; readonly grade: string }[];
  /** From mild to grave; `from` in milli-points, the first 0. */
  readonly grades: readonly {
    readonly grade: string;
    readonly from: number;
    readonly title: Localized;
    readonly colour: Localized;
    readonly followUp: Localized;
  }[];
  /** The mildest grade that unreviewed detections must not reach by themselves. */
  readonly ceilingFrom: string;
  /** [milli-points, score], ascending; the last is the most. */
  readonly knots: readonly (readonly [number, number])[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly categories: readonly string[];
  }[];
  /** Milli-points at which the health of a dimension is 0. */
  readonly dimensionCap: number;
  /** Below this coverage (per mille) the grade reads `insufficient-data`. */
  readonly minimumCoverage: number;
  readonly outlookMonths: number;
}

/** A code with its titles: categories, gates, actions, owners. */
export interface Titled {
  readonly id: string;
  readonly title: Localized;
}

/** A control of a post, the rules whose findings it would have prevented, and how its absence is repaired. */
export interface PreventiveControl {
  /** As the model names it. */
  readonly id: string;
  /** Rule ids, code-point order. */
  readonly prevents: readonly string[];
  readonly repair: Localized;
}

/** A share that portraits of units show: two integer facts of the unit. Those of one family are parts of one whole. */
export interface UnitIndicator {
  readonly id: string;
  readonly title: Localized;
  readonly family: string;
  readonly part: string;
  readonly whole: string;
  /** The rule that judges this share: where the portrait holds its finding, the figure stands there and is not hidden here. */
  readonly rule?: string;
}

/** A whole archive with what must come of it. */
export interface ArchiveTest {
  readonly name: string;
  /** An archive file as plain JSON. */
  readonly archive: unknown;
  readonly asOf: number;
  readonly knownAt?: number;
  readonly audience: Audience;
  /** Codes of what reading the archive is to report; any other fails the test. */
  readonly diagnostics: readonly string[];
  readonly expect: ArchiveExpectation;
  readonly place: SourcePlace;
}

declare const ruleIdBrand: unique symbol;

/** A folder of rule files, parsed, resolved and type-checked against a model. Plain JSON data; only `parseRulebook` makes it. */
export interface Rulebook<R extends string = string> {
  readonly [ruleIdBrand]?: R;
  readonly format: "integrity-rulebook/1";
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  /** Day number of the last legal review. */
  readonly reviewedOn: number;
  /** `sha256:` over all that can change a portrait; not over places, comments, examples, tests. */
  readonly hash: string;
  /** Of the model it was resolved against. */
  readonly catalogueHash: string;
  readonly scoring: Scoring;
  readonly categories: readonly Titled[];
  readonly gates: readonly Titled[];
  readonly actions: readonly Titled[];
  readonly owners: readonly Titled[];
  /** In the order of the table; absent where the rulebook has none. */
  readonly controls?: readonly PreventiveControl[];
  /** The same for portraits of units. */
  readonly indicators?: readonly UnitIndicator[];
  /** How opinions on candidates are drafted; without it none is. */
  readonly opinion?: OpinionTable;
  /** What people do with portraits. */
  readonly uses?: UsesTable;
  /** By id, code point order. */
  readonly rules: readonly Rule<R>[];
  readonly params: Readonly<Record<string, Parameter>>;
  readonly lists: Readonly<Record<string, NamedList>>;
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  readonly documents: Readonly<Record<string, LegalDocument>>;
  readonly tests: readonly ArchiveTest[];
  /** Where this rulebook is an overlay: what differs from its base. */
  readonly overlay?: Overlay;
}
