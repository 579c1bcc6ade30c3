import type { Localized } from "../kernel/index.js";

/** A member of an enum or an entry of a table, with its titles. */
export interface Coded {
  readonly id: string;
  readonly title: Localized;
}

/** A place on the 5×5 grid. An absent key is not known, `null` is known not to be. */
export interface GridPlace {
  /** 1 to 25. */
  readonly score?: number | null;
  readonly level?: Coded | null;
}

export interface ControlsInPlace {
  readonly required?: readonly Coded[] | null;
  readonly present?: readonly Coded[] | null;
  /** Required and not in place. */
  readonly missing?: readonly Coded[] | null;
}

export interface ExposedRiskPoint extends ControlsInPlace {
  readonly record: string;
  readonly step?: string | null;
  readonly description?: string | null;
  readonly likelihood?: number | null;
  readonly impact?: number | null;
  readonly inherent: GridPlace;
  readonly residual: GridPlace;
}

/** Who sits in a post, since when without a break, and until when the rotation limit lets them. */
export interface Sitting {
  readonly record: string;
  readonly holder?: string | null;
  readonly since?: string | null;
  /** Whole months without a real rotation. */
  readonly months?: number | null;
  /** The day on which the rotation limit is reached. */
  readonly limitOn?: string | null;
}

/** Leave of the last closed calendar year and of the running one. */
export interface LeaveYear {
  readonly year: number;
  /** Working days taken up to the day of assessment. */
  readonly days?: number;
  /** Working days that are due in a year. */
  readonly due?: number | null;
}

/**
 * A post's integrity risk: never who sits in it, what can go wrong in it. Where a key is absent the fact is not known and
 * stands in `unknown`; `null` is known not to exist.
 */
export interface PostExposure {
  readonly post: string;
  readonly title?: string | null;
  readonly unit?: string | null;
  readonly line?: Coded | null;
  readonly keyPost?: boolean | null;
  /** The level on record and the day it was assessed. */
  readonly recorded: { readonly level?: Coded | null; readonly assessedOn?: string | null };
  /** The level by the grid and the floor rules. */
  readonly level?: Coded | null;
  /** Floor rules that apply. */
  readonly floors?: readonly Coded[] | null;
  readonly inherent: GridPlace;
  /** Beside the inherent place, never instead of it. */
  readonly residual: GridPlace;
  /** The highest inherent score first. */
  readonly riskPoints: readonly ExposedRiskPoint[];
  readonly controls: ControlsInPlace;
  readonly rotation: { readonly limitMonths?: number | null; readonly holders: readonly Sitting[] };
  readonly leave: readonly LeaveYear[];
  /** Facts of the model that are not recorded or cannot be computed, and record types not wholly loaded. */
  readonly unknown: readonly string[];
}

/** Posts, risk points and missing controls of one line at one level. Posts are counted here and not people. */
export interface HeatCell {
  /** `null`: the line is not known. */
  readonly line: Coded | null;
  /** `null`: the level is not known. */
  readonly level: Coded | null;
  readonly posts: number;
  readonly keyPosts: number;
  /** Risk points at this level, of posts of this line whatever their own level. */
  readonly riskPoints: number;
  /** Of these posts: required controls that are certainly not in place. */
  readonly missingControls: number;
  readonly highestInherent?: number;
  readonly highestResidual?: number;
}

/** A control that would have stood in the way of a finding, and how it stood at the post concerned. */
export interface Loophole<R extends string = string> {
  readonly finding: string;
  readonly rule: R;
  /** Absent where no post can be told. */
  readonly post?: string;
  readonly control: Coded;
  /** `missing`: it was not in place. `inPlace`: it was and did not hold. `unknown`: nobody recorded it. */
  readonly state: "missing" | "inPlace" | "unknown";
  /** The check by which that was known; absent where it is the state of today. */
  readonly check?: string;
  readonly repair: Localized;
}

/** A gap that was written down, and where its repair stands. */
export interface RecordedGap {
  readonly record: string;
  readonly post?: string | null;
  readonly control?: Coded | null;
  /** The finding or record that it let happen. */
  readonly finding?: string | null;
  readonly repair?: string | null;
  readonly due?: string | null;
  readonly status: "open" | "overdue" | "repaired" | "verified" | "unknown";
}

/** What the posts at hand are exposed to: of a post itself, of those a person holds, of those of a unit and the units below. */
export interface Exposure<R extends string = string> {
  /** Whether more posts may belong here than those known. */
  readonly postsComplete: boolean;
  readonly posts: readonly PostExposure[];
  /** Only of a unit. By line, the highest level first. */
  readonly heatMap?: readonly HeatCell[];
  readonly loopholes: readonly Loophole<R>[];
  readonly gaps: readonly RecordedGap[];
}
