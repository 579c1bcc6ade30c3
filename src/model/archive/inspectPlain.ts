import * as say from "../diagnostics/archive.js";
import { scanDiagnostics } from "../diagnostics/scan.js";
import type { Model } from "../Model.js";
import { scanLimits } from "../scan/scanLimits.js";
import { Problems } from "./Problems.js";

/** What keeps a value from being written as JSON unbent; no problems where it is plain data. */
export function inspectPlain(
  value: unknown,
  model: Model,
  limits: { readonly bytes?: number; readonly depth?: number } = {},
): Problems {
  const problems = new Problems();
  const inspector = new Inspector(model, problems, { ...scanLimits, ...limits });
  try {
    inspector.inspect(value, "", new Set());
  } catch {
    // BECAUSE: only a Proxy can make looking at a value throw.
    problems.add(say.notPlain, "", { found: "Proxy", fix: "{ …value }" });
  }
  return problems;
}

/** Looks at every value that JSON.stringify would, without running any of the caller's code. */
class Inspector {
  private size = 0;
  private readonly names: ReadonlySet<string>;
  private readonly problems: Problems;
  private readonly limits: { readonly bytes: number; readonly depth: number };

  constructor(model: Model, problems: Problems, limits: { readonly bytes: number; readonly depth: number }) {
    this.names = namesOf(model);
    this.problems = problems;
    this.limits = limits;
  }

  inspect(value: unknown, pointer: string, above: Set<object>): void {
    // Text would take at least a byte for each value and letter: shared parts can be more values than memory holds.
    this.size += typeof value === "string" ? value.length : 1;
    if (this.size > this.limits.bytes) {
      if (this.problems.isEmpty) this.problems.add(scanDiagnostics["limit-line"], "");
      return;
    }
    const found =
      notData(value) ??
      (typeof value === "object" && value !== null && above.has(value) ? (["cycle", "JSON"] as const) : undefined);
    if (found !== undefined) {
      this.problems.add(say.notPlain, pointer, { found: found[0], fix: found[1] });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    if (above.size >= this.limits.depth) {
      this.problems.add(scanDiagnostics["limit-depth"], pointer);
      return;
    }
    above.add(value);
    for (const key of Object.keys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      const inside = `${pointer}/${(Array.isArray(value) && /^\d+$/.test(key)) || this.names.has(key) ? key : "*"}`;
      if (property?.get !== undefined || property?.set !== undefined)
        this.problems.add(say.notPlain, inside, { found: "accessor", fix: "{ …value }" });
      else this.inspect(property?.value, inside, above);
    }
    above.delete(value);
  }
}

/** Why a value is no JSON, and what to give instead. */
function notData(value: unknown): readonly [found: string, fix: string] | undefined {
  if (typeof value === "bigint") return ["bigint", "Number(value), ±(2^53 − 1)"];
  if (typeof value === "function" || typeof value === "symbol") return [typeof value, "JSON"];
  if (typeof value === "number" && !Number.isFinite(value)) return ["NaN / Infinity", "null"];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  if (Object.prototype.toString.call(value) === "[object Date]")
    return ["Date", '"2024-05-01": value.toISOString().slice(0, 10)'];
  return ["class instance", "{ …value }"];
}

/** Keys of the format and of the catalogue may be named; any other could be a person's name. */
function namesOf(model: Model): ReadonlySet<string> {
  const owners = [...model.subjects.values(), ...model.records.values()];
  return new Set([
    ...["format", "subject", "records", "related", "loaded", "sets", "peers", "type", "kind", "amount", "currency"],
    ...[...model.subjects.values()].map(({ plural }) => plural),
    ...model.records.keys(),
    ...model.sets.keys(),
    ...owners.flatMap(({ facts }) => [...facts.keys()]),
  ]);
}
