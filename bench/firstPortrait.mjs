import { readFileSync } from "node:fs";
import { compileRulebook, parseArchive, serialisePortrait } from "../dist/esm/assess-entry.js";
import { standardModel, standardRulebook } from "../dist/esm/standard-entry.js";

// What a service does until it has its first portrait, in a process of its own. Writes what compiling cost, in microseconds.
const before = process.cpuUsage();
const assess = compileRulebook(standardRulebook, standardModel);
const { user, system } = process.cpuUsage(before);
const { archive } = parseArchive(readFileSync(process.argv[2]), standardModel);
serialisePortrait(assess(archive, { asOf: "2025-06-30", audience: "dic" }));
process.stdout.write(String(user + system));
