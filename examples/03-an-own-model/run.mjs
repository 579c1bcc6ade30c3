import { fileURLToPath } from "node:url";
import { archiveFrom, compileRulebook, formatDiagnostic } from "integrity-portrait";
import { loadRulebook } from "integrity-portrait/node";
import { hospitalModel } from "./model.mjs";

// Rules are files; a mistake in them is a diagnostic with file, line and column, and no rulebook.
const folder = fileURLToPath(new URL("rules", import.meta.url));
const { rulebook, diagnostics } = await loadRulebook(folder, hospitalModel);
for (const one of diagnostics) console.log(formatDiagnostic(one, { lang: "en" }));

// Rows of a database become an archive with archiveFrom: money as amount and currency, days as text.
const { archive } = archiveFrom(
  {
    format: "integrity-archive/1",
    subject: { kind: "official", id: "H-7" },
    records: [
      {
        type: "sponsorship",
        id: "S-1",
        officialId: "H-7",
        occurredOn: "2025-05-04",
        recordedOn: "2025-05-20",
        verification: "documented",
        sponsorId: "F-1",
        value: { amount: 500000, currency: "CNY" },
        approvedOn: null,
      },
    ],
    loaded: "all",
  },
  hospitalModel,
);
const portrait = compileRulebook(rulebook, hospitalModel)(archive, { asOf: "2025-06-30", audience: "compliance" });
console.log(`${portrait.subject.id}: grade ${portrait.grade}, ${portrait.points} milli-points`);
for (const { message } of portrait.findings) console.log(message.en);
