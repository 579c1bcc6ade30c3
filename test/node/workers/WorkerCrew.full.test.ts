import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { assessFile, assessStream, assessToBytes } from "../../../src/node/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { MemoryFiles } from "../MemoryFiles.js";
import { archiveLines, asked, fewRules, inPieces } from "../manyArchives.js";
import { poisonLine, poisonModel, poisonRules } from "./poisonModel.js";

const modelFile = fileURLToPath(new URL("poisonModel.mjs", import.meta.url));

test("1 to 8 workers and pieces of 1 byte to 1 MiB come to the same bytes", async () => {
  const rulebook = await fewRules();
  const text = archiveLines(200).join("\n");
  const bytesOf = async (workers: number, piece: number): Promise<string> => {
    let all = "";
    for await (const { bytes } of assessToBytes(inPieces(text, piece), rulebook, standardModel, { ...asked, workers }))
      all += Buffer.from(bytes ?? []).toString();
    return all;
  };
  const alone = await bytesOf(1, 1 << 20);
  for (const [workers, piece] of [
    [1, 1],
    [2, 13],
    [4, 4096],
    [8, 1 << 20],
  ] as const)
    expect(await bytesOf(workers, piece), `${workers} workers, ${piece} bytes`).toBe(alone);
});

test("an archive that fills the memory of its worker is rejected alone", async () => {
  const lines = ["nobody", "fills", "nobody"].map((harm, index) => poisonLine(`C-${index + 1}`, harm));
  const seen: unknown[] = [];
  for await (const { portrait, diagnostics } of assessStream(inPieces(lines.join("\n")), poisonRules, poisonModel, {
    ...asked,
    workers: 2,
    modelFile,
    workerMemory: 128,
  }))
    seen.push(portrait === undefined ? diagnostics[0]?.code : "assessed");
  expect(seen).toEqual(["assessed", "worker-crashed", "assessed"]);
});

test("an archive that throws, exits or never ends is rejected alone, and all others come in order", async () => {
  const lines = ["nobody", "throws", "exits", "nobody", "hangs", "nobody"].map((harm, index) =>
    poisonLine(`C-${index + 1}`, harm),
  );
  const seen: unknown[] = [];
  for await (const { line, portrait, diagnostics } of assessStream(
    inPieces(lines.join("\n")),
    poisonRules,
    poisonModel,
    {
      ...asked,
      workers: 2,
      modelFile,
      timeLimit: 5_000,
    },
  ))
    seen.push([line, portrait?.grade ?? diagnostics[0]?.code]);
  const grade = seen.map((one) => (Array.isArray(one) ? one[1] : undefined))[0];
  expect(seen).toEqual([
    [1, grade],
    [2, "assessment-failed"],
    [3, "worker-crashed"],
    [4, grade],
    [5, "time-limit"],
    [6, grade],
  ]);
});

test("workers that cannot load the model say so, and nothing is written as finished", async () => {
  const files = new MemoryFiles();
  files.put("in", poisonLine("C-1"));
  const run = assessFile("in", "out", poisonRules, poisonModel, {
    ...asked,
    files,
    workers: 2,
    modelFile: fileURLToPath(new URL("../../../scripts/install.mjs", import.meta.url)),
  });
  await expect(run).rejects.toMatchObject({ code: "worker-start" });
  expect(files.paths()).not.toContain("out");
});
