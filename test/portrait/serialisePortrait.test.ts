import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntegrityError } from "../../src/kernel/index.js";
import { archiveFrom, prepareRelated } from "../../src/model/index.js";
import { compileRulebook, serialisePortrait } from "../../src/portrait/index.js";
import { type Portrait, portraitSchema } from "../../src/result/index.js";
import { sampleRelated } from "../../src/sample/index.js";
import { standardModel } from "../../src/standard/index.js";
import { standardRulebook } from "../../src/standard-rulebook/index.js";
import { exampleRecords } from "../standard/exampleRecords.js";

const { related } = prepareRelated(sampleRelated(), standardModel);
const { archive } = archiveFrom(
  // BECAUSE: the examples stand for whatever a file may hold.
  {
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: "C-1" },
    records: Object.values(exampleRecords),
  } as never,
  standardModel,
  related === undefined ? {} : { related },
);
if (archive === undefined) throw new Error("the archive is refused");
const full = compileRulebook(standardRulebook, standardModel)(archive, {
  asOf: "2025-06-30",
  audience: "dic",
  include: ["outlook", "counterfactual", "exposure", "opinion"],
});

/** What zod writes, or nothing where zod refuses. */
function byZod(portrait: unknown): string | undefined {
  const { success, data } = portraitSchema.safeParse(portrait, { jitless: true });
  return success ? JSON.stringify(data) : undefined;
}

function ours(portrait: unknown): string | undefined {
  try {
    // BECAUSE: callers without types can hand over anything.
    return serialisePortrait(portrait as Portrait);
  } catch (error) {
    if (error instanceof IntegrityError && error.code === "portrait-form") return undefined;
    throw error;
  }
}

/** The places in a value that can be changed, as paths. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function changed(path: readonly string[], change: (held: unknown) => unknown): unknown {
  const copy: unknown = structuredClone(full);
  const [last] = path.slice(-1);
  if (last === undefined) return change(copy);
  // BECAUSE: every path was read off this very value.
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  const next = change(parent[last]);
  if (next === undefined) delete parent[last];
  else parent[last] = next;
  return copy;
}

describe("a portrait is written as its schema says", () => {
  test("with everything in it, the bytes are those of the schema", () => {
    expect(full.findings.length).toBeGreaterThan(5);
    expect(serialisePortrait(full)).toBe(byZod(full));
  });

  test("keys may come in any order and unknown ones are left out", () => {
    const turned = (value: unknown): unknown =>
      typeof value !== "object" || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries([...Object.entries(value), ["unheardOf", 1]].reverse().map(([k, v]) => [k, turned(v)]));
    expect(ours(turned(full))).toBe(serialisePortrait(full));
  });

  test("where anything in it is changed, both agree on whether it still is a portrait, and on its bytes", () => {
    const values = fc.constantFrom(undefined, null, 0, -1, 1.5, 2 ** 60, 101, "", "x", "known", true, [], ["x"], {});
    fc.assert(
      fc.property(fc.constantFrom(...places(full)), values, (path, value) => {
        const portrait = changed(path, () => value);
        // BECAUSE: a portrait fills pages; the path and the value of the counterexample say what differs.
        expect(ours(portrait) === byZod(portrait)).toBe(true);
      }),
      { numRuns: 150, examples: [[["score"], 101]] },
    );
  });
});
