import type { Diagnostic } from "../kernel/index.js";
import type { BatchSummaryData, CountsByName } from "./BatchSummaryData.js";
import { Counts } from "./Counts.js";
import type { Tally } from "./Tally.js";

/**
 * Adds up a batch. Counts are whole numbers and order never matters, so parts assessed apart can be merged; `data` goes into
 * a checkpoint and comes back with `BatchSummary.from`.
 * @example
 * new BatchSummary().data().archives //=> 0
 */
export class BatchSummary {
  private archives = 0;
  private rejected = 0;
  private unstable = 0;
  private permille = 0;
  private readonly counts: Readonly<Record<CountName, Counts>>;

  constructor(counts: Readonly<Partial<Record<CountName, CountsByName>>> = {}) {
    const read = (name: CountName): Counts => new Counts(counts[name]);
    this.counts = {
      kinds: read("kinds"),
      grades: read("grades"),
      rules: read("rules"),
      unknown: read("unknown"),
      barred: read("barred"),
      bands: read("bands"),
      notLoaded: read("notLoaded"),
      partial: read("partial"),
      missing: read("missing"),
      codes: read("codes"),
    };
  }

  /** The summary that `data` was taken from. */
  static from(data: BatchSummaryData): BatchSummary {
    const summary = new BatchSummary({ ...data, ...data.coverage });
    summary.archives = data.archives;
    summary.rejected = data.rejected;
    summary.unstable = data.unstable;
    summary.permille = data.coverage.sum;
    return summary;
  }

  /** Archives that have a portrait. */
  get done(): number {
    return this.archives;
  }

  /** Lines that have none. */
  get refused(): number {
    return this.rejected;
  }

  add(tally: Tally): void {
    this.archives += 1;
    if (!tally.stable) this.unstable += 1;
    this.permille += tally.permille;
    const { counts } = this;
    counts.kinds.add(tally.kind);
    counts.grades.add(tally.grade);
    counts.rules.addAll(tally.rules);
    counts.unknown.addAll(tally.unknown);
    counts.barred.addAll(tally.barred);
    counts.bands.add(bandOf(tally.permille));
    counts.notLoaded.addAll(tally.notLoaded);
    counts.partial.addAll(tally.partial);
    counts.missing.addAll(tally.missing);
  }

  /** A line without a portrait, each of its codes once. */
  reject(diagnostics: readonly Diagnostic[]): void {
    this.rejected += 1;
    const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    this.counts.codes.addAll([...new Set(codes)]);
  }

  merge(other: BatchSummary): void {
    this.archives += other.archives;
    this.rejected += other.rejected;
    this.unstable += other.unstable;
    this.permille += other.permille;
    for (const name of countNames) this.counts[name].merge(other.counts[name]);
  }

  data(): BatchSummaryData {
    const { counts } = this;
    const ranked = (name: CountName): CountsByName => Object.fromEntries(counts[name].ranked());
    return {
      format: "integrity-batch-summary/1",
      archives: this.archives,
      rejected: this.rejected,
      kinds: Object.fromEntries(counts.kinds.byName()),
      grades: Object.fromEntries(counts.grades.byName()),
      unstable: this.unstable,
      rules: ranked("rules"),
      unknown: ranked("unknown"),
      barred: ranked("barred"),
      coverage: {
        sum: this.permille,
        bands: Object.fromEntries(counts.bands.byName()),
        notLoaded: ranked("notLoaded"),
        partial: ranked("partial"),
        missing: ranked("missing"),
      },
      codes: ranked("codes"),
    };
  }
}

const countNames = [
  "kinds",
  "grades",
  "rules",
  "unknown",
  "barred",
  "bands",
  "notLoaded",
  "partial",
  "missing",
  "codes",
] as const;
type CountName = (typeof countNames)[number];

function bandOf(permille: number): string {
  if (permille >= 1000) return "1000";
  return permille >= 900 ? "900-999" : permille >= 600 ? "600-899" : "0-599";
}
