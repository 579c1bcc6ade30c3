import { spawnSync } from "node:child_process";
import { install, root } from "./install.mjs";

/** Everything, one line a step. The first failure prints what the step said and ends the run. */
const node = process.execPath;
const bin = (name) => `${root}node_modules/.bin/${name}`;

const steps = [
  ["generated files are current", node, ["--import", "tsx", "scripts/generate.ts", "--check"]],
  ["lint and format", bin("biome"), ["ci", "--error-on-warnings", "."]],
  ["types", bin("tsc"), ["-p", "tsconfig.json", "--noEmit"]],
  ["who imports whom", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src"]],
  ["house rules", node, ["--import", "tsx", "scripts/checkHouse.ts"]],
  ["unused files, exports, packages", bin("knip"), ["--no-progress"]],
  ["API reference", bin("typedoc"), ["--emit", "none"]],
  ["build", node, ["--import", "tsx", "scripts/build.ts"]],
  [
    "rulebook examples and archive tests",
    node,
    ["dist/esm/cli/main.js", "test", "--rules", "rules", "--coverage", "--no-hints", "--lang", "en"],
  ],
  ["all tests", node, ["node_modules/vitest/vitest.mjs", "run"], { TIER: "full" }],
  ["package is well formed", bin("publint"), ["--strict"]],
  [
    "types resolve for every consumer",
    bin("attw"),
    ["--pack", ".", "--profile", "node16", "--exclude-entrypoints", "./portrait.schema.json"],
  ],
  ["bundle sizes", bin("size-limit"), []],
];

install();
for (const [title, command, args, env] of steps) {
  const started = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const output = `${done.stdout ?? ""}${done.stderr ?? ""}`;
  if (done.status !== 0) {
    console.error(`✗ ${title} (${seconds} s)\n${output}`);
    process.exit(1);
  }
  const closing =
    title === "all tests" || title === "bundle sizes" ? `\n${output.trimEnd().split("\n").slice(-8).join("\n")}` : "";
  console.log(`✓ ${title} (${seconds} s)${closing}`);
}
