import { compareText } from "../src/kernel/index.ts";
import type { FieldDefinition, Model, RecordDefinition, SubjectDefinition } from "../src/model/index.ts";
import { envelopeFields } from "../src/model/index.ts";
import { standardModel } from "../src/standard/index.ts";
import { measuresRead } from "./measuresRead.ts";
import { readRecordNotes } from "./readRecordNotes.ts";

/** A reference page for each record type and subject kind of the standard model, and the list of all. */
export function generateModelPages(root: string): ReadonlyMap<string, string> {
  const notes = readRecordNotes(root);
  const pages = new Map<string, string>();
  const records = [...standardModel.records.values()].sort((a, b) => compareText(a.type, b.type));
  const kinds = [...standardModel.subjects.values()];
  for (const one of records) pages.set(`docs/model/${one.type}.md`, recordPage(one, notes.get(one.type)?.text));
  for (const one of kinds) pages.set(`docs/model/${one.kind}.md`, kindPage(one, notes.get(one.kind)?.text));
  pages.set("docs/model/README.md", listPage(standardModel, records, kinds, notes));
  return pages;
}

type Notes = ReturnType<typeof readRecordNotes>;

function listPage(
  model: Model,
  records: readonly RecordDefinition[],
  kinds: readonly SubjectDefinition[],
  notes: Notes,
): string {
  const sections = [...new Set([...notes.values()].map(({ section }) => section))].sort(compareText);
  const envelope = [...(records[0]?.facts.values() ?? [])].filter((field) => field.envelope);
  const tables = sections.map((section) => {
    const own = records.filter(({ type }) => notes.get(type)?.section === section);
    if (own.length === 0) return "";
    const rows = own.map(
      ({ type, title, nature, subjects, level }) =>
        `| [\`${type}\`](${type}.md) | ${title.zh} | ${title.en} | ${nature.kind} | ${level} | ${[...new Set(Object.values(subjects))].join(", ")} |`,
    );
    return `\n## ${section}\n\n| type | 名称 | title | nature | level | archives |\n|---|---|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# ${model.title.en} · ${model.title.zh}

${records.length} record types about ${kinds.map(({ kind }) => `[\`${kind}\`](${kind}.md)`).join(", ")}. A field that is left out of a file is *missing*
(not recorded), unless its page says that absence means none; \`null\` always means none: known not to exist.
A record belongs to the archive of every subject that it names. \`event\`: happens on one day. \`state\`: lasts from a day to a day.

## An archive

\`\`\`json
{
  "format": "integrity-archive/1",
  "subject": { "kind": "cadre", "id": "C-0001", "status": "serving" },
  "records": [{ "type": "education", "id": "E-1", "cadreId": "C-0001", "kind": "training", "hours": 4, "occurredOn": "2025-04-18" }],
  "related": { "posts": [], "units": [], "records": [], "sets": {}, "peers": [] },
  "loaded": "all"
}
\`\`\`

\`records\` are those that name the subject; what names only others (the bids of a post's tenders, the talk of its holder) stands under
\`related.records\`. \`loaded: "all"\` states that nothing was left out: only then does the absence of a record say something.
\`integrity-portrait schema archive\` prints the whole shape.

## How values are written

| type | written as |
|---|---|
| date | \`"2025-06-30"\`, or \`"2025-06"\`, \`"2025"\` where only that is known |
| money CNY | \`"500.00 CNY"\` |
| share | \`"15 %"\` or \`0.15\` |
| period | \`"24 months"\`, \`"30 days"\`, \`"2 years"\` |
| enum | a member, as listed on the page |

## Every record has

${fieldTable(envelope)}
\`verification\` says how far a record stands. Rules that score read none that is \`alleged\`, \`unverifiable\`, \`unfounded\`,
\`exonerated\`, \`dismissed\` or \`revoked\`. \`incidentId\` joins the findings on single records; a finding on several records at once
takes its incident from a \`review\` of it or from the matter its rule names, not from its records.

Not a field of any type: names, addresses and texts of informants; ethnicity, religion, health and other protected attributes
(${Object.keys(envelopeFields).length} envelope fields in all, and \`type\`).
${memberSections(envelope)}${tables.join("")}
## Sets

What \`related.sets\` of an archive may hold.

| set | 名称 | title | of |
|---|---|---|---|
${[...model.sets].map(([name, { title, type }]) => `| \`${name}\` | ${title.zh} | ${title.en} | ${type.scalar} |`).join("\n")}
`;
}

function recordPage(
  { type, title, nature, subjects, level, timeline, role, facts }: RecordDefinition,
  note = "",
): string {
  const { kind, ...days } = nature;
  const names = Object.entries(subjects).map(([field, subject]) => `\`${field}\` (${subject})`);
  const dated = Object.entries(days).map(([key, fact]) => `${key} \`${fact}\``);
  return `# ${type} · ${title.zh} · ${title.en}

${note}${note === "" ? "" : "\n\n"}- **Nature**: ${kind}, ${dated.join(", ")}
- **Names subjects by**: ${names.length === 0 ? "nothing" : names.join(", ")}
- **Level** where the record states none: ${level}${timeline ? "\n- Shown in the **timeline**" : ""}${role === undefined ? "" : `\n- **Role**: ${role.name}`}

## Fields

${fieldTable([...facts.values()].filter((one) => !one.envelope && one.compute === undefined))}${derivedSection(facts)}${memberSections([...facts.values()].filter((one) => !one.envelope))}${type === "statistic" ? measureSection(facts) : ""}`;
}

function measureSection(facts: RecordDefinition["facts"]): string {
  const rows = measuresRead().map(
    ({ measure, rules, fields }) =>
      `| \`${measure}\` | ${rules.map((id) => `\`${id}\``).join(" ")} | ${[...fields]
        .filter((field) => facts.get(field)?.compute === undefined)
        .sort(compareText)
        .join(", ")} |`,
  );
  return `\n## Measures that the standard rules read\n\nAnother measure is kept and says nothing to them.\n\n| measure | rules | fields |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function kindPage({ kind, title, plural, facts }: SubjectDefinition, note = ""): string {
  return `# ${kind} · ${title.zh} · ${title.en}

${note}${note === "" ? "" : "\n\n"}Profiles of related subjects of this kind stand under \`related.${plural}\`.

## Fields

${fieldTable([...facts.values()].filter((one) => one.compute === undefined))}${derivedSection(facts)}${memberSections([...facts.values()].filter((one) => !one.envelope))}`;
}

function derivedSection(facts: ReadonlyMap<string, FieldDefinition>): string {
  const derived = [...facts.values()].filter((one) => one.compute !== undefined);
  return derived.length === 0
    ? ""
    : `\n## Derived facts\n\nComputed, never written in a file.\n\n${fieldTable(derived)}`;
}

function fieldTable(fields: readonly FieldDefinition[]): string {
  const rows = fields.map((one) => {
    const unit = one.unit === undefined ? "" : ` (${one.unit.en})`;
    return `| \`${one.name}\` | ${typeText(one)}${unit} | ${one.title.zh} | ${one.title.en} | ${one.absentMeansNone ? "none" : "missing"} |`;
  });
  return `| field | type | 名称 | title | left out means |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function typeText({ type, mayBeNegative, accepts, compute }: FieldDefinition): string {
  const bare = type.scalar === "money" && type.currency !== undefined ? `money ${type.currency}` : type.scalar;
  const signed = mayBeNegative && compute === undefined ? ", may be negative" : "";
  return `${type.list ? `list of ${bare}` : bare}${signed}${rangeText(accepts)}`;
}

/** The integers from -100 to 100 that a bounded field takes. */
function rangeText(accepts: FieldDefinition["accepts"]): string {
  if (accepts === undefined) return "";
  const taken = Array.from({ length: 201 }, (_, index) => index - 100).filter((one) => accepts(one));
  return taken.length === 0 || taken.length === 201 ? ", bounded" : ` ${taken[0]}–${taken.at(-1)}`;
}

function memberSections(fields: readonly FieldDefinition[]): string {
  return fields
    .filter((one) => one.type.scalar === "enum")
    .map(({ name, type, memberTitles = {} }) => {
      const rows = (type.members ?? []).map(
        (member) => `| \`${member}\` | ${memberTitles[member]?.zh ?? ""} | ${memberTitles[member]?.en ?? ""} |`,
      );
      return `\n## Members of \`${name}\`\n\n| member | 名称 | title |\n|---|---|---|\n${rows.join("\n")}\n`;
    })
    .join("");
}
