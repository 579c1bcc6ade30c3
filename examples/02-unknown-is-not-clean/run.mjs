import { archiveFrom, compileRulebook, explain } from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

const assess = compileRulebook(standardRulebook, standardModel);
const options = { asOf: "2025-06-30", audience: "dic" };
const gift = {
  id: "G-1",
  cadreId: "C-1",
  occurredOn: "2025-01-10",
  recordedOn: "2025-01-12",
  verification: "documented",
};
const archiveOf = (fields, loaded = { gift: "complete" }) =>
  archiveFrom(
    {
      format: "integrity-archive/1",
      subject: { kind: "cadre", id: "C-1" },
      records: fields === undefined ? [] : [{ type: "gift", ...gift, ...fields }],
      loaded,
    },
    standardModel,
  ).archive;

/** What one rule says of the archive, and why. */
const ask = (label, archive) => {
  const [item] = explain(archive, standardRulebook, standardModel, {
    ...options,
    rule: "int-gift-not-handed-over",
  }).items;
  console.log(`${label}: ${item?.status ?? "silent"} ${(item?.missing ?? []).join(", ")}`.trimEnd());
};

// Four archives that a spreadsheet would all show as an empty cell or a 0.
ask("the gift was not handed over", archiveOf({ disposal: "not-handed-over" }));
ask("it was handed over after ten days", archiveOf({ disposal: "handed-over", handedOverOn: "2025-01-20" }));
ask("nobody wrote down what became of it", archiveOf({}));
ask("the register of gifts was never delivered", archiveOf(undefined, {}));

// What is not known stands in the portrait and widens the interval: low is what is certain, high what it could come to.
const { interval, unknown } = assess(archiveOf({}), options);
console.log(`the interval is open: ${interval.low.points < interval.high.points}`);
console.log(`the gift is listed as unknown: ${unknown.some(({ id }) => id === "int-gift-not-handed-over/G-1")}`);
const bare = assess(archiveOf(undefined, {}), options);
console.log(
  `an archive with nothing in it: ${bare.grade}, between ${bare.interval.low.grade} and ${bare.interval.high.grade}`,
);

// What is alleged scores nothing, whatever it says.
const alleged = assess(archiveOf({ disposal: "not-handed-over", verification: "alleged" }), options);
console.log(`an allegation scores ${alleged.points}`);

// And what may not be seen is not computed from: the portrait of an audience is made of its own view.
const secret = archiveOf({ disposal: "not-handed-over", confidentiality: "L3" });
for (const audience of ["dic", "organisation"]) {
  const { findings } = assess(secret, { ...options, audience });
  console.log(`${audience} sees: ${findings.map(({ id }) => id).join(", ") || "nothing"}`);
}
