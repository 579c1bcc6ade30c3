import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../cli/runCli.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const workflow = parse(readFileSync(join(root, "examples/embedding/github-actions/rules.yml"), "utf8"));
const steps: readonly { readonly name?: string; readonly run?: string }[] = workflow.jobs.rules.steps;
const commands = steps.filter(({ run }) => run !== undefined && !run.startsWith("npm ci"));

let scratch = "";
let environment: NodeJS.ProcessEnv = {};

/** A repository with an overlay on its main branch and one changed number in the working branch. */
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "rules-change-"));
  const repository = join(scratch, "repository");
  expect(runCli(["init", repository, "--lang", "en"]).code).toBe(0);
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], {
      cwd: repository,
      encoding: "utf8",
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "The overlay as made");
  const file = join(repository, "rules/rulebook.yaml");
  git("switch", "-qc", "change");
  writeFileSync(file, `${readFileSync(file, "utf8")}minimumCoverage: 55 %\n`);
  git("commit", "-qam", "Less coverage is asked for");

  const bin = join(scratch, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}dist/esm/cli/main.js" "$@"\n`);
  chmodSync(join(bin, "npx"), 0o755);
  environment = {
    ...process.env,
    PATH: `${bin}:${process.env["PATH"]}`,
    RUNNER_TEMP: scratch,
    GITHUB_STEP_SUMMARY: join(scratch, "summary.md"),
    BASE: "main",
    ...workflow.env,
  };
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("every step of the workflow runs on a changed overlay, and the summary shows the change and its effect", () => {
  expect(commands.length).toBe(3);
  for (const { name, run = "" } of commands) {
    const done = spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], {
      cwd: join(scratch, "repository"),
      env: environment,
      encoding: "utf8",
    });
    expect({ name, code: done.status, stderr: done.status === 0 ? "" : `${done.stdout}${done.stderr}` }).toEqual({
      name,
      code: 0,
      stderr: "",
    });
  }
  const summary = readFileSync(join(scratch, "summary.md"), "utf8");
  expect(summary).toContain("minimumCoverage");
  expect(summary.match(/300/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
});
