import type { Portrait } from "../../../result/index.js";
import type { RawRecord } from "../../archive/RawArchive.js";
import { expectEqual } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";
import { playerOf } from "../roles.js";

export const renaming: LawDefinition = {
  id: "P-10",
  titles: {
    zh: "换记录编号不改变分值、得分、等级、关口和覆盖率",
    en: "Renaming records changes no points, score, grade, gate or coverage",
  },
  cases: ["something fires", "several records"],
  // A rule may compare ids, take them for a matter or count them: then names do mean something.
  speaksOf: (rulebook) => !comparesIds(rulebook),
  holds: async (moment) => {
    const { raw, model } = moment;
    const names = new Map(raw.records.map(({ id }, index) => [id, `N${String(9_999 - index * 7)}`]));
    const keyField = playerOf(model, "review")?.facts["key"];
    const records = raw.records.map((one): RawRecord => renamed(one, names, keyField));
    const portrait = await moment.portrait();
    moment.met("something fires", portrait.ledger.length > 0);
    moment.met("several records", raw.records.length > 2);
    expectEqual(totals(await moment.portrait({ ...raw, records })), totals(portrait), "other names give other numbers");
  },
};

function comparesIds(rulebook: object): boolean {
  return /"field":"(id|supersedes)"/.test(JSON.stringify(rulebook));
}

function renamed(record: RawRecord, names: ReadonlyMap<string, string>, keyField: string | undefined): RawRecord {
  const other = (value: unknown): unknown => (typeof value === "string" ? (names.get(value) ?? value) : value);
  return {
    ...record,
    id: names.get(record.id) ?? record.id,
    ...(record["supersedes"] === undefined ? {} : { supersedes: other(record["supersedes"]) }),
    ...(keyField === undefined || record[keyField] === undefined ? {} : { [keyField]: other(record[keyField]) }),
  };
}

function totals({ points, score, grade, established, gates, coverage, unknown }: Portrait): unknown {
  return {
    points,
    score,
    grade,
    established,
    gates: gates.map(({ id, status }) => [id, status]),
    permille: coverage.permille,
    unknown: unknown.length,
  };
}
