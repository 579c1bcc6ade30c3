import { hostname } from "node:os";
import { expect, test } from "vitest";
import { type AssessFileOptions, assessFile, BatchError, type BatchResult } from "../../src/node/index.js";
import { standardModel } from "../../src/standard-entry.js";
import {
  buryHolder,
  clean,
  eager,
  expectSurvivesError,
  expectSurvivesKill,
  expectSurvivesTwoKills,
  fail,
  filesWith,
  gone,
  operations,
  run,
  undisturbed,
} from "./durableRuns.js";
import { MemoryFiles } from "./MemoryFiles.js";
import { archiveLine, archiveLines, fewRules, inPieces, mixedLines } from "./manyArchives.js";

const rulebook = await fewRules();

test("portraits come in order, broken and double lines are listed by code and place alone", () => {
  const ids = clean.out
    ?.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).subject.id);
  expect(ids).toEqual(["C-1", "C-2", "C-3", "C-4"]);
  expect(
    clean.rejected
      ?.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { line: 3, problems: [{ code: "json-syntax", pointer: "", offset: 2 }] },
    { line: 4, problems: [{ code: "duplicate-subject", pointer: "/subject/id" }] },
  ]);
  expect(clean.summary).toMatchObject({
    archives: 4,
    rejected: 2,
    codes: { "json-syntax": 1, "duplicate-subject": 1 },
  });
});

test("killed at a file operation, with or without loss of power, a run goes on to the same bytes", async () => {
  expect(operations).toBeGreaterThan(60);
  for (let at = 1; at <= operations; at += 7) await expectSurvivesKill(at, at % 2 === 0);
});

test.each(["ENOSPC", "EIO"])("after %s at a file operation a run says so, and goes on later", async (code) => {
  let failures = 0;
  for (let at = 3; at <= operations; at += 13) if (await expectSurvivesError(at, code, at % 2 === 0)) failures += 1;
  expect(failures).toBeGreaterThan(3);
});

test("a fault while a run goes on after a fault does not spoil it", async () => {
  for (let second = 2; second < 60; second += 17) await expectSurvivesTwoKills(33, second);
});

test("writes of one byte at a time, interrupted ones too, change nothing", async () => {
  const files = filesWith(archiveLines(2).join("\n"));
  files.most = 7;
  files.fault = (operation, name) =>
    (name === "read" || name === "write") && operation % 5 === 0
      ? operation % 2 === 0
        ? "EINTR"
        : "EAGAIN"
      : undefined;
  await run(files);
  expect(files.text("out")).toBe((await undisturbed(archiveLines(2).join("\n"))).out);
});

test("a full disk is told with the bytes that are needed, and nothing is named as finished", async () => {
  const files = filesWith(mixedLines);
  let writes = 0;
  files.fault = (_, name) => {
    if (name === "write") writes += 1;
    return name === "write" && writes > 3 ? "ENOSPC" : undefined;
  };
  const error: unknown = await run(files).catch((reason: unknown) => reason);
  if (!(error instanceof BatchError)) throw new Error("no BatchError");
  expect(error.code).toBe("output-failed");
  expect(error.diagnostic.message.en).toMatch(/^cannot write out\.\S+: ENOSPC$/);
  expect(Number(error.args["needed"])).toBeGreaterThan(0);
  expect(files.paths()).not.toContain("out");
});

test("a rename that is refused for a moment is asked for again", async () => {
  const files = filesWith(archiveLine("C-1"));
  let refused = 0;
  files.fault = (_, name) => (name === "rename" && refused++ < 3 ? "EPERM" : undefined);
  await run(files);
  expect(refused).toBeGreaterThan(3);
  expect(files.text("out")).toContain('"id":"C-1"');
});

/** A run that stopped after its second line. */
async function stopped(): Promise<MemoryFiles> {
  const files = filesWith(mixedLines);
  const stop = new AbortController();
  const { status } = await run(files, { signal: stop.signal, onProgress: ({ done }) => done === 2 && stop.abort() });
  expect(status).toBe("stopped");
  expect(files.paths()).toEqual(["in", "out.checkpoint.json", "out.part", "out.rejected.ndjson.part"]);
  return files;
}

test("stopped by its signal a run keeps what is done, and the same call goes on with it", async () => {
  const files = await stopped();
  const notices: string[] = [];
  await run(files, { onNotice: ({ code }) => notices.push(code) });
  expect(notices).toEqual(["batch-resumed"]);
  expect(files.text("out")).toBe(clean.out);
  expect(files.text("out.rejected.ndjson")).toBe(clean.rejected);
});

test("a double subject is found across a resume, with the line in which it stood first", async () => {
  const files = await stopped();
  const seen: unknown[] = [];
  await run(files, { audit: ({ line, outcome }) => void seen.push([line, outcome]) });
  expect(seen).toEqual([
    [3, "json-syntax"],
    [4, "duplicate-subject"],
    [6, "assessed"],
    [7, "assessed"],
  ]);
});

test("a line without a newline is read again when the input has grown", async () => {
  const half = archiveLine("C-2").slice(0, 50);
  const files = filesWith(`${archiveLine("C-1")}\n${half}`);
  files.fault = (_, name) =>
    name === "rename" && files.text("out.part")?.includes("C-1") && files.text("out.rejected.ndjson.part") !== ""
      ? "kill"
      : undefined;
  await run(files).catch(() => undefined);
  files.restart(false);
  buryHolder(files);
  files.put("in", `${archiveLine("C-1")}\n${archiveLine("C-2")}\n`);
  await run(files);
  expect(files.text("out")?.trimEnd().split("\n")).toHaveLength(2);
  expect(files.text("out.rejected.ndjson")).toBeUndefined();
});

const changes: readonly (readonly [string, (files: MemoryFiles) => void, Partial<AssessFileOptions>, string])[] = [
  [
    "the input was edited",
    (files) => files.put("in", mixedLines.replace("C-2", "C-9")),
    {},
    "checkpoint-input-changed",
  ],
  ["the input was cut short", (files) => files.put("in", mixedLines.slice(0, -9)), {}, "checkpoint-input-changed"],
  ["the day is another", () => undefined, { asOf: "2025-07-01" }, "checkpoint-mismatch"],
  ["the audience is another", () => undefined, { audience: "compliance" }, "checkpoint-mismatch"],
  ["more is included", () => undefined, { include: ["counterfactual"] }, "checkpoint-mismatch"],
  ["something is shared", () => undefined, { related: { posts: [] } }, "checkpoint-mismatch"],
  [
    "a bit of the checkpoint flipped",
    (files) =>
      files.put("out.checkpoint.json", (files.text("out.checkpoint.json") ?? "").replace('"lines":2', '"lines":3')),
    {},
    "checkpoint-invalid",
  ],
  [
    "the checkpoint is cut short",
    (files) => files.put("out.checkpoint.json", (files.text("out.checkpoint.json") ?? "").slice(0, 99)),
    {},
    "checkpoint-invalid",
  ],
  ["the checkpoint is empty", (files) => files.put("out.checkpoint.json", ""), {}, "checkpoint-invalid"],
  [
    "the output was edited",
    (files) => files.put("out.part", (files.text("out.part") ?? "").replace("C-2", "C-3")),
    {},
    "output-changed",
  ],
  [
    "the output was cut short",
    (files) => files.put("out.part", (files.text("out.part") ?? "").slice(0, 40)),
    {},
    "output-changed",
  ],
  ["the output is gone", (files) => files.delete("out.part"), {}, "output-changed"],
];

test.each(changes)("where %s the run does not go on; started anew it does", async (_, change, options, code) => {
  const files = await stopped();
  change(files);
  const before = files.paths().map((path) => [path, files.text(path)]);
  expect(await fail(files, options)).toBe(code);
  expect(
    files
      .paths()
      .flatMap((path) => (path === "out.part" && code === "output-changed" ? [] : [[path, files.text(path)]])),
  ).toEqual(before.filter(([path]) => !(path === "out.part" && code === "output-changed")));
  expect((await run(files, { ...options, resume: "never" })).status).toBe("finished");
});

test("what stands behind the checkpoint in the output is cut off", async () => {
  const files = await stopped();
  files.put("out.part", `${files.text("out.part")}{"half`);
  await run(files);
  expect(files.text("out")).toBe(clean.out);
});

test("with resume: only there must be something to go on with", async () => {
  expect(await fail(filesWith(mixedLines), { resume: "only" })).toBe("checkpoint-missing");
  const files = await stopped();
  await run(files, { resume: "only" });
  expect(files.text("out")).toBe(clean.out);
});

test("two runs never write one output; the lock of a dead run is taken over and said", async () => {
  const files = filesWith(mixedLines);
  const locked = new Promise<string>((done) => {
    void run(files, { onProgress: ({ done: count }) => count === 1 && fail(files).then(done) }).catch(() => done("?"));
  });
  expect(await locked).toBe("output-locked");
  const other = filesWith(mixedLines);
  other.put("out.lock", files.text("out.lock") ?? `{"run":"r","pid":${gone},"host":"${hostname()}","began":""}`);
  buryHolder(other);
  const notices: string[] = [];
  await run(other, { onNotice: ({ code }) => notices.push(code) });
  expect(notices).toEqual(["lock-taken-over"]);
  expect(other.paths()).toEqual(["in", "out", "out.rejected.ndjson"]);
});

test("an empty input, and one of blank lines, give an empty output", async () => {
  for (const input of ["", "\n \n\r\n", "\ufeff\n"]) {
    const files = filesWith(input);
    const { summary } = await run(files);
    expect(files.text("out")).toBe("");
    expect(summary).toMatchObject({ archives: 0, rejected: 0 });
  }
});

test("CRLF, a byte order mark, blank lines and a missing newline at the end change no byte", async () => {
  const lines = archiveLines(4);
  const { out } = await undisturbed(`${lines.join("\n")}\n`);
  for (const input of [lines.join("\n"), `\ufeff${lines.join("\r\n")}\r\n`, `\n${lines.join("\n\n \n")}\n\n`])
    expect((await undisturbed(input)).out).toBe(out);
});

test("the list of a run before that had rejected lines does not stay beside a clean output", async () => {
  const files = filesWith(mixedLines);
  await run(files);
  files.put("in", archiveLine("C-1"));
  await run(files);
  expect(files.paths()).toEqual(["in", "out"]);
});

test("a stream can be gone on with when it is given again from its beginning", async () => {
  const files = new MemoryFiles();
  const stop = new AbortController();
  const call = (options: Partial<AssessFileOptions>): Promise<BatchResult> =>
    assessFile(inPieces(mixedLines, 100), "out", rulebook, standardModel, { ...eager, files, ...options });
  await call({ signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() });
  await call({});
  expect(files.text("out")).toBe(clean.out);
});
