import { expect, test } from "vitest";
import { assessStream, assessToBytes } from "../../../src/node/index.js";
import { standardModel } from "../../../src/standard-entry.js";
import { asked, fewRules, inPieces, mixedLines } from "../manyArchives.js";
import { poisonLine, poisonModel, poisonRules } from "./poisonModel.js";

async function bytesWith(workers: number): Promise<string> {
  const rulebook = await fewRules();
  let text = "";
  for await (const { line, bytes, diagnostics } of assessToBytes(inPieces(mixedLines, 97), rulebook, standardModel, {
    ...asked,
    workers,
  }))
    text += `${line} ${bytes === undefined ? diagnostics.map(({ code }) => code).join() : Buffer.from(bytes).toString()}\n`;
  return text;
}

test("one worker, two, or none come to the same bytes in the same order", async () => {
  const alone = await bytesWith(1);
  expect(alone).toContain("4 duplicate-subject");
  expect(await bytesWith(2)).toBe(alone);
});

test("what an error of a derived fact says never leaves: it may quote the archive", async () => {
  const { value } = await assessStream(inPieces(poisonLine("C-1", "throws")), poisonRules, poisonModel, asked).next();
  expect(JSON.stringify(value)).toContain("assessment-failed");
  expect(JSON.stringify(value)).not.toContain("a value of the archive");
});

test("a model of one's own goes to workers by the path of its module, and is asked for", async () => {
  const run = assessStream(inPieces(poisonLine("C-1")), poisonRules, poisonModel, { ...asked, workers: 2 }).next();
  await expect(run).rejects.toMatchObject({ code: "model-file-required" });
});
