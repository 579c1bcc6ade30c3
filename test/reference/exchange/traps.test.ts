import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { type ArchiveInput, archiveFrom, explain, formatDiagnostic, parseRulebook } from "../../../src/index.js";
import { importJsonRules } from "../../../src/reference/index.js";
import { trapMapping, trapModel, trapRulebook } from "./trapModel.js";
import { type Trap, traps } from "./traps.js";

/** The file of a trap as text. */
function sourceOf({ file }: Trap): string {
  if (typeof file === "string") return file;
  return JSON.stringify("rules" in file ? file : { ...file, event: { type: "trap" } });
}

/** What bare json-rules-engine, from npm and with its own defaults, makes of it. */
async function theirAnswer(trap: Trap): Promise<string> {
  // BECAUSE: much of what stands in these files is not what the types of json-rules-engine allow.
  const file = JSON.parse(sourceOf(trap)) as {
    rules?: RuleProperties[];
    conditions?: Record<string, TopLevelCondition>;
  } & RuleProperties;
  try {
    const engine = new Engine([], { allowUndefinedFacts: true, ...trap.options });
    for (const rule of file.rules ?? [file]) engine.addRule(rule);
    if (file.rules !== undefined)
      for (const [name, condition] of Object.entries(file.conditions ?? {}))
        engine.setCondition(name, condition as TopLevelCondition);
    const { events } = await engine.run({ ...trap.facts });
    return events.some(({ type }) => type === "trap") ? "fires" : "silent";
  } catch {
    return "fails";
  }
}

const mapped = { model: trapModel, facts: trapMapping, category: "integrity", owner: "office", action: "ask" };

/** What the last rule written says of the same facts; drafts are put into the shadow, where they are evaluated. */
function ourAnswer(trap: Trap): string {
  const { files } = importJsonRules(sourceOf(trap), mapped);
  const written = Object.entries(files).map(
    ([path, text]) => [path, text.replace("status: draft", "status: shadow")] as const,
  );
  const last = written.at(-1);
  if (last === undefined) return "refused";
  const { rulebook, diagnostics } = parseRulebook({ ...trapRulebook, ...Object.fromEntries(written) }, trapModel);
  if (rulebook === undefined)
    throw new Error(diagnostics.map((each) => formatDiagnostic(each, { lang: "en" })).join("\n"));
  const input = {
    format: "integrity-archive/1",
    subject: { kind: "person", id: "P-1", ...(trap.fields ?? trap.facts) },
    records: [],
    loaded: "all",
  };
  // BECAUSE: the facts of a trap are whatever the trap is about.
  const { archive, diagnostics: faults } = archiveFrom(input as ArchiveInput<typeof trapModel>, trapModel);
  if (archive === undefined || faults.length > 0)
    throw new Error(faults.map((each) => formatDiagnostic(each, { lang: "en" })).join("\n"));
  const id = last[0].slice("integrity/".length, -".yaml".length);
  return (
    explain(archive, rulebook, trapModel, { rule: id, asOf: "2025-06-30", audience: "dic" }).items[0]?.status ??
    "nothing"
  );
}

describe("traps of json-rules-engine", () => {
  test("number at least 25, each with an id of its own", () => {
    expect(traps.length).toBeGreaterThanOrEqual(25);
    expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length);
  });

  test.each(traps.map((trap) => [trap.id, trap] as const))(
    "%s: json-rules-engine answers as the table says",
    async (_, trap) => {
      expect(await theirAnswer(trap)).toBe(trap.theirs);
    },
  );

  test.each(traps.map((trap) => [trap.id, trap] as const))("%s: the import reports it with a place", (_, trap) => {
    const { diagnostics } = importJsonRules(sourceOf(trap), mapped);
    const found = diagnostics.find(({ code }) => code === trap.reports);
    expect(found, diagnostics.map(({ code }) => code).join(", ")).toBeDefined();
    expect(found?.place?.kind).toBe("archive");
  });

  test.each(traps.map((trap) => [trap.id, trap] as const))("%s: our rule answers as the table says", (_, trap) => {
    expect(ourAnswer(trap)).toBe(trap.ours);
  });
});
