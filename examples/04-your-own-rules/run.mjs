import { fileURLToPath } from "node:url";
import { archiveFrom, compileRulebook, formatDiagnostic } from "integrity-portrait";
import { loadRulebook } from "integrity-portrait/node";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

// The folder says `extends: standard@1`; loadRulebook finds the standard rulebook by itself. It also warns that nothing pins
// the version: `integrity-portrait lock` would write rulebook.lock, so that an upgrade never changes a grade unnoticed.
const folder = fileURLToPath(new URL("rules", import.meta.url));
const { rulebook, diagnostics } = await loadRulebook(folder, standardModel);
for (const one of diagnostics) console.log(formatDiagnostic(one, { lang: "en" }).split("\n")[0]);

// A gift of a supplier, handed over after twenty days: in time for the standard rulebook, late for this branch.
const { archive } = archiveFrom(
  {
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: "C-1" },
    records: [
      {
        type: "gift",
        id: "G-1",
        cadreId: "C-1",
        occurredOn: "2025-01-10",
        recordedOn: "2025-01-31",
        verification: "documented",
        giverKind: "supplier",
        value: "300.00 CNY",
        disposal: "handed-over",
        handedOverOn: "2025-01-30",
      },
    ],
    loaded: { gift: "complete" },
  },
  standardModel,
);
const options = { asOf: "2025-06-30", audience: "compliance" };
for (const [name, book] of [
  ["standard", standardRulebook],
  ["branch", rulebook],
]) {
  const { findings } = compileRulebook(book, standardModel)(archive, options);
  console.log(`${name}: ${findings.map(({ id }) => id).join(", ") || "nothing"}`);
}

// What differs stands in every portrait, so that no reader takes one for the other.
const { overlay } = compileRulebook(rulebook, standardModel)(archive, options).rulebook;
for (const { id, before, after } of overlay.changedParams) console.log(`${id}: ${before[0].value} → ${after[0].value}`);
for (const { rule, reason } of overlay.off) console.log(`off: ${rule} (${reason.en})`);
console.log(`added: ${overlay.added.join(", ")}`);
