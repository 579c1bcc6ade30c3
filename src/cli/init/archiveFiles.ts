import type { Language } from "../../kernel/index.js";

const gift = (id: string, cadreId: string, day: string, rest: Readonly<Record<string, string>>): object => ({
  type: "gift",
  id,
  cadreId,
  occurredOn: day,
  recordedOn: day,
  verification: "documented",
  giverKind: "supplier",
  value: "300.00 CNY",
  ...rest,
});
const archive = (id: string, records: readonly object[]): object => ({
  format: "integrity-archive/1",
  subject: { kind: "cadre", id },
  records,
  loaded: { gift: "complete" },
});
const first = archive("A-0001", [
  gift("G-1", "A-0001", "2025-01-10", { disposal: "not-handed-over" }),
  gift("G-2", "A-0001", "2025-03-05", { disposal: "handed-over", handedOverOn: "2025-03-25" }),
]);
const second = archive("A-0002", [gift("G-1", "A-0002", "2025-02-01", { disposal: "returned" })]);

/** Two invented archives: one by itself for `assess`, both a line each for `batch`. */
export function archiveFiles(lang: Language): Readonly<Record<string, string>> {
  const about =
    lang === "zh"
      ? `虚构的档案，供试用。**真实档案是个人信息，不要提交到版本库。**

- \`a-0001.json\`：一份档案，\`npm run assess\` 用它。
- \`all.ndjson\`：一行一份档案，\`npm run batch\` 用它。
- 字段说明：\`npx integrity-portrait schema archive\`，或 \`npx integrity-portrait facts\`。
`
      : `Invented archives to try things on. **Real archives are personal data: keep them out of version control.**

- \`a-0001.json\`: one archive, for \`npm run assess\`.
- \`all.ndjson\`: an archive a line, for \`npm run batch\`.
- What may be in them: \`npx integrity-portrait schema archive\`, or \`npx integrity-portrait facts\`.
`;
  return {
    "archives/README.md": `# archives\n\n${about}`,
    "archives/a-0001.json": `${JSON.stringify(first, null, 2)}\n`,
    "archives/all.ndjson": `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`,
  };
}
