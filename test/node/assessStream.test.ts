import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, test } from "vitest";
import { parseArchive, serialisePortrait } from "../../src/index.js";
import { sha256Hex } from "../../src/kernel/index.js";
import {
  type AssessStreamOptions,
  type AuditEvent,
  assessStream,
  BatchError,
  type BatchProgress,
  nodeSha256,
} from "../../src/node/index.js";
import { compileRulebook } from "../../src/portrait/index.js";
import { standardModel } from "../../src/standard-entry.js";
import { archiveLine, archiveLines, asked, fewRules, inPieces, mixedLines } from "./manyArchives.js";

const rulebook = await fewRules();
const stream = (text: string, options: Partial<AssessStreamOptions> = {}, piece?: number) =>
  assessStream(inPieces(text, piece), rulebook, standardModel, { ...asked, ...options });

async function all(text: string, options?: Partial<AssessStreamOptions>, piece?: number) {
  const results = [];
  for await (const result of stream(text, options, piece)) results.push(result);
  return results;
}

test("a stream gives what single assessments give, cut anywhere", async () => {
  const lines = archiveLines(3);
  const assess = compileRulebook(rulebook, standardModel, { sha256: nodeSha256 });
  const single = lines.map((line) => {
    const { archive } = parseArchive(line, standardModel);
    return archive === undefined ? "" : serialisePortrait(assess(archive, asked));
  });
  for (const piece of [1, 17, 1 << 20]) {
    const results = await all(lines.join("\r\n"), {}, piece);
    expect(results.map(({ portrait }) => portrait && serialisePortrait(portrait))).toEqual(single);
  }
});

test("a huge line is rejected without being held, and the next one assessed", async () => {
  async function* huge(): AsyncGenerator<Uint8Array> {
    const block = new Uint8Array(1 << 20).fill(0x78);
    for (let count = 0; count < 40; count += 1) yield block;
    yield* inPieces(`\n${archiveLine("C-1")}\n`);
  }
  const before = process.memoryUsage().arrayBuffers;
  const results = [];
  for await (const { portrait, diagnostics } of assessStream(huge(), rulebook, standardModel, asked))
    results.push(portrait?.subject.id ?? diagnostics[0]?.code);
  expect(results).toEqual(["limit-line", "C-1"]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
});

test("the audit hook hears of every line in order, with the hashes of what came out", async () => {
  const events: AuditEvent[] = [];
  const results = await all(mixedLines, { audit: (event) => void events.push(event) });
  expect(events.map(({ line, outcome }) => [line, outcome])).toEqual([
    [1, "assessed"],
    [2, "assessed"],
    [3, "json-syntax"],
    [4, "duplicate-subject"],
    [6, "assessed"],
    [7, "assessed"],
  ]);
  const [first] = results;
  expect(events[0]).toEqual({
    line: 1,
    subject: { kind: "cadre", id: "C-1" },
    rulebook: { id: rulebook.id, version: rulebook.version, hash: rulebook.hash },
    asOf: "2025-06-30",
    knownAt: "2025-06-30",
    audience: "dic",
    outcome: "assessed",
    archiveHash: first?.portrait?.archiveHash,
    portraitHash: `sha256:${sha256Hex(first?.portrait === undefined ? "" : serialisePortrait(first.portrait))}`,
  });
  expect(events[2]).not.toHaveProperty("subject");
});

test("an audit hook that fails stops the run at its line with a code of its own", async () => {
  const lines: number[] = [];
  const run = (async () => {
    for await (const { line } of stream(mixedLines, {
      audit: ({ line }) => {
        if (line === 2) throw new Error("the log is full");
      },
    }))
      lines.push(line);
  })();
  await expect(run).rejects.toBeInstanceOf(BatchError);
  await expect(run).rejects.toMatchObject({ code: "audit-failed", args: { line: 2 } });
  expect(lines).toEqual([1]);
});

test("progress counts lines and bytes", async () => {
  const seen: BatchProgress[] = [];
  await all(mixedLines, { onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ done, rejected }) => [done, rejected])).toEqual([
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [3, 2],
    [4, 2],
  ]);
  expect(seen.at(-1)?.bytes).toBe(Buffer.byteLength(mixedLines));
});

test("the channels tell of each result and of begin and end, and name nobody", async () => {
  const heard: [string, unknown][] = [];
  const listener = (message: unknown, name: string | symbol): void => void heard.push([String(name), message]);
  const names = ["assess", "reject", "batch"].map((name) => `integrity-portrait:${name}`);
  for (const name of names) subscribe(name, listener);
  await all(mixedLines);
  for (const name of names) unsubscribe(name, listener);
  expect(heard.map(([name]) => name.split(":")[1])).toEqual([
    "batch",
    "assess",
    "assess",
    "reject",
    "reject",
    "assess",
    "assess",
    "batch",
  ]);
  expect(heard.at(0)?.[1]).toEqual({ phase: "start", rulebook: rulebook.hash, workers: 1 });
  expect(heard.at(-1)?.[1]).toEqual({ phase: "end", status: "finished", done: 4, rejected: 2 });
  expect(JSON.stringify(heard)).not.toContain("C-");
});

test("an abort is thrown at the next line, even where the input says nothing more", async () => {
  async function* silent(): AsyncGenerator<Uint8Array> {
    yield* inPieces(`${archiveLine("C-1")}\n`);
    await new Promise<never>(() => undefined);
  }
  const stop = new AbortController();
  const results = assessStream(silent(), rulebook, standardModel, { ...asked, signal: stop.signal });
  expect((await results.next()).value?.line).toBe(1);
  const next = results.next();
  stop.abort(new Error("enough"));
  await expect(next).rejects.toThrow("enough");
});

test("who reads slowly holds up the reading", async () => {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (const line of archiveLines(100)) {
      read += 1;
      yield* inPieces(`${line}\n`);
    }
  }
  const results = assessStream(counted(), rulebook, standardModel, asked);
  await results.next();
  await new Promise((done) => setTimeout(done, 20));
  expect(read).toBeLessThan(4);
  await results.return(undefined);
});

test("a broken call is told at once", async () => {
  await expect(stream(mixedLines, { asOf: "2025-13-01" }).next()).rejects.toMatchObject({ code: "as-of-form" });
  await expect(stream(mixedLines, { workers: 0 }).next()).rejects.toMatchObject({ code: "workers-form" });
  for (const workers of [1, 2])
    await expect(stream(mixedLines, { workers, related: { posts: {} } }).next()).rejects.toMatchObject({
      code: "related-unreadable",
    });
});
