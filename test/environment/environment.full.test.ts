import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type AssessOptions, compileRulebook, parseArchive, serialisePortrait } from "../../src/index.js";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { root, runCli } from "../cli/runCli.js";
import { environments, nodeOf, nodeVersions } from "./environments.js";

const dist = join(root, "dist");
const source = join(root, "examples/archives");
const script = fileURLToPath(new URL("assessAll.mjs", import.meta.url));
const names = readdirSync(source)
  .filter((name) => name.endsWith(".json"))
  .sort();
const options: AssessOptions = { asOf: "2025-06-30", audience: "dic" };
const resolving: AssessOptions = { ...options, include: ["counterfactual"] };
const flags = ["--as-of", "2025-06-30", "--audience", "dic", "--lang", "en"];

type Raw = { readonly records: readonly unknown[] };
const orders: Readonly<Record<string, (records: readonly unknown[]) => readonly unknown[]>> = {
  given: (records) => records,
  reversed: (records) => [...records].reverse(),
  // Every seventh first, then every seventh from the second on …: a fixed shuffle, the same in every run.
  shuffled: (records) => [0, 1, 2, 3, 4, 5, 6].flatMap((start) => records.filter((_, index) => index % 7 === start)),
};

/** A folder with every archive in this order of records, and the same as one NDJSON file. */
function write(order: string): { readonly folder: string; readonly batch: string } {
  const folder = mkdtempSync(join(tmpdir(), `portrait-${order}-`));
  const lines = names.map((name) => {
    // BECAUSE: only `records` is touched, and every archive has it.
    const raw = JSON.parse(readFileSync(join(source, name), "utf8")) as Raw;
    const text = JSON.stringify({ ...raw, records: (orders[order] ?? ((all) => all))(raw.records) });
    writeFileSync(join(folder, name), text);
    return text;
  });
  mkdirSync(join(folder, "batch"));
  const batch = join(folder, "batch", "archives.ndjson");
  writeFileSync(batch, `${lines.join("\n")}\n`);
  return { folder, batch };
}

const written = new Map(Object.keys(orders).map((order) => [order, write(order)]));
const assess = compileRulebook(standardRulebook, standardModel);
const archives = names.map((name) => {
  const { archive } = parseArchive(readFileSync(join(source, name)), standardModel);
  if (archive === undefined) throw new Error(`${name} is no archive`);
  return archive;
});
const portraits = archives.map((archive) => assess(archive, options));
const lines = (assessOptions: AssessOptions): string =>
  archives.map((archive) => `${serialisePortrait(assess(archive, assessOptions))}\n`).join("");
const all = lines(options);

function library(format: string, folder: string, node: string, env: NodeJS.ProcessEnv, stubs = ""): string {
  const done = spawnSync(node, [script, dist, format, folder, stubs], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return done.status === 0 ? done.stdout : `exit ${done.status}: ${done.stderr}`;
}

test("the package is built, and the archives are several, with findings and records to reorder", () => {
  expect(existsSync(join(dist, "esm/index.js")), "run `npm run build` first").toBe(true);
  expect(names.length).toBeGreaterThan(1);
  expect(portraits.some(({ findings }) => findings.length > 1)).toBe(true);
  const first = written.get("given");
  const other = written.get("shuffled");
  if (first === undefined || other === undefined) throw new Error("not written");
  expect(readFileSync(first.batch, "utf8")).not.toBe(readFileSync(other.batch, "utf8"));
});

describe.each(nodeVersions)("Node %s", (version) => {
  test("is the Node that it says", () => {
    const done = spawnSync(nodeOf(version), ["-p", "process.versions.node"], { encoding: "utf8" });
    expect(done.stdout.split(".")[0]).toBe(version);
  });

  describe.each(environments)("%s", (_, env) => {
    test.each([...written])(
      "library, command line and batch give the same bytes for records in %s order",
      (order, { folder, batch }) => {
        const node = nodeOf(version);
        expect(library("esm", folder, node, env)).toBe(all);
        expect(library("cjs", folder, node, env)).toBe(all);
        expect(runCli(["batch", batch, "--summary", "none", ...flags], { node, env })).toMatchObject({
          code: 0,
          stdout: all,
        });
        if (order !== "shuffled") return;
        const [name = ""] = names;
        const one = runCli(["assess", join(folder, name), "--format", "json", ...flags], { node, env });
        expect(one).toMatchObject({ code: 0, stdout: all.slice(0, all.indexOf("\n") + 1) });
      },
    );
  });

  test.each(["esm", "cjs"])(
    "P-05: the %s core gives the same bytes where clock, chance, locale and timer throw",
    (format) => {
      const { folder = "" } = written.get("given") ?? {};
      expect(library(format, folder, nodeOf(version), {}, "stubs")).toBe(lines(resolving));
      expect(library(format, folder, nodeOf(version), { PROVE_STUBS: "1" }, "stubs")).toContain("Date was used");
    },
  );
});
