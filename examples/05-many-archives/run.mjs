import { createReadStream, readFileSync } from "node:fs";
import { parseArchive } from "integrity-portrait";
import { assessStream } from "integrity-portrait/node";
import { compileVerifier } from "integrity-portrait/reference";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

const file = new URL("../archives/branch.ndjson", import.meta.url);
const options = { asOf: "2025-06-30", audience: "dic" };

// One archive a line in, one portrait a line out, in order. The audit hook sees who was assessed by which rules, in hashes.
const audited = [];
const portraits = [];
for await (const { line, portrait, diagnostics } of assessStream(
  createReadStream(file),
  standardRulebook,
  standardModel,
  {
    ...options,
    audit: (event) => void audited.push(event),
  },
)) {
  if (portrait === undefined) console.log(`line ${line} rejected: ${diagnostics[0].code}`);
  else {
    portraits.push(portrait);
    console.log(`line ${line}: ${portrait.subject.id} grade ${portrait.grade}, ${portrait.points} milli-points`);
  }
}
console.log(`audited: ${audited.length}`);

// A second engine, built on other libraries, re-derives every leaf of every portrait.
const verify = compileVerifier(standardRulebook, standardModel);
const archives = readFileSync(file, "utf8").trimEnd().split("\n");
for (const [index, portrait] of portraits.entries()) {
  const { archive } = parseArchive(archives[index], standardModel);
  const { ok } = await verify(portrait, archive);
  const forged = { ...portrait, points: portrait.points + 1 };
  const refused = await verify(forged, archive);
  console.log(`${portrait.subject.id}: genuine ${ok}, one milli-point more is refused at ${refused.pointer}`);
}
