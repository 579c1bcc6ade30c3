import type { Localized, OpinionDraft, Standing } from "../kernel/index.js";

/** An open matter of the person, as an opinion lists it. */
export interface OpinionMatter<R extends string = string> {
  readonly finding: string;
  readonly rule: R;
  readonly title: Localized;
  readonly severity: number;
  readonly standing: Standing | "unknown";
  /** Milli-points. */
  readonly value: number;
  readonly action: { readonly id: string; readonly title: Localized };
}

/** A check that every promotion must have. */
export interface OpinionMustEntry<R extends string = string> {
  readonly id: string;
  readonly title: Localized;
  readonly rule: R;
  readonly state: "done" | "not-done" | "not-required" | "unknown";
  /** Records that show it, by id. */
  readonly records: readonly string[];
  /** With `unknown`: the missing facts, or record types not loaded. */
  readonly missing: readonly string[];
  /** What was checked, or why it is not known or not required. */
  readonly text: Localized;
}

/**
 * The draft of an opinion on a candidate, for a person to edit and sign. LAW: never a decision, never a filter over candidates;
 * whatever is missing, undecided or not done keeps it from reading "no adverse information".
 */
export interface Opinion<R extends string = string> {
  readonly draft: OpinionDraft;
  readonly title: Localized;
  /** Row of the rulebook's table that decided; `null` where none applied. */
  readonly row: string | null;
  /** Last day on which it is valid; `null` where the parameter had no value on the day. A configurable default, no law. */
  readonly validUntil: string | null;
  readonly validFor: { readonly param: string; readonly period: string | null; readonly configurable: boolean };
  readonly musts: readonly OpinionMustEntry<R>[];
  /** Gates that are barred or could not be decided. */
  readonly gates: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly status: "barred" | "unknown";
    /** First free day; `null`: no end, or not known. */
    readonly freeFrom: string | null;
  }[];
  /** Established matters that still count and bar no gate. */
  readonly unresolved: readonly OpinionMatter<R>[];
  /** Detections that nobody has reviewed. */
  readonly unreviewed: readonly OpinionMatter<R>[];
  /** Rules that could not decide, with how many of their items. */
  readonly notComputed: readonly {
    readonly rule: R;
    readonly title: Localized;
    readonly items: number;
    readonly missing: readonly string[];
  }[];
  /** What speaks against "no adverse information": the row that decided first, then the others that apply. */
  readonly reasons: readonly {
    readonly row: string;
    readonly draft: OpinionDraft;
    readonly kind: "gate" | "must" | "finding" | "grade";
    /** The gate, must, finding or grade. */
    readonly cites: string;
    readonly text: Localized;
  }[];
  /** A short text, lines parted by line feeds. */
  readonly text: Localized;
  readonly requiresSignature: true;
}
