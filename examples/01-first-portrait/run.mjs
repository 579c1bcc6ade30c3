import { readFileSync } from "node:fs";
import { compileRulebook, parseArchive, renderMarkdown } from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

// Once, when the program starts: rules and model become one function.
const assess = compileRulebook(standardRulebook, standardModel);

// An archive comes from somebody else, so it is read and never trusted. Problems are data, not exceptions.
const source = readFileSync(new URL("../archives/c-0001.json", import.meta.url), "utf8");
const { archive, diagnostics } = parseArchive(source, standardModel);
for (const { code, message } of diagnostics) console.log(code, message.en);

// The day and the reader are always said: nothing looks at a clock, and each audience has a portrait of its own.
const portrait = assess(archive, { asOf: "2025-06-30", audience: "dic" });
console.log(`grade ${portrait.grade}, score ${portrait.score}, ${portrait.points} milli-points`);

// Every point is accounted for: the lines of the ledger add up to the points.
for (const { finding, points, factors } of portrait.ledger)
  console.log(
    `${points} ${finding} = ${factors.base} × ${factors.verification}‰ × ${factors.decay}‰ × ${factors.post}‰`,
  );
const sum = portrait.ledger.reduce((total, { points }) => total + points, 0);
console.log(`the lines add up: ${sum === portrait.points}`);

// The same portrait as a page, in Chinese or English.
console.log(renderMarkdown(portrait, { lang: "zh" }).split("\n")[0]);
