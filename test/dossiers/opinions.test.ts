import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Audience, archiveFrom } from "../../src/index.js";
import { serialisePortrait } from "../../src/portrait/index.js";
import { verify } from "../../src/reference/index.js";
import { renderMarkdown, renderText } from "../../src/render/index.js";
import type { Opinion, Portrait } from "../../src/result/index.js";
import { standardModel } from "../../src/standard-entry.js";
import { archiveOf, assess, readDossier, standardRules } from "./standardRules.js";

const asOf = "2025-06-30";
const folder = fileURLToPath(new URL("./opinions/", import.meta.url));
const names = ["c-0001", "c-0002", "c-0003"] as const;
const readers = ["dic", "compliance", "organisation"] as const;

function portraitOf(source: Parameters<typeof archiveOf>[0], audience: Audience = "dic"): Portrait {
  return assess(archiveOf(source), { asOf, audience, include: ["opinion"] });
}

function opinionOf(source: Parameters<typeof archiveOf>[0], audience: Audience = "dic"): Opinion {
  const { opinion } = portraitOf(source, audience);
  if (opinion === undefined) throw new Error("no opinion was drafted");
  return opinion;
}

/** A dossier as an object, with some records changed, left out or added. */
function changed(name: string, change: (records: Record<string, unknown>[]) => Record<string, unknown>[]): string {
  const dossier = JSON.parse(readDossier(name));
  return JSON.stringify({ ...dossier, records: change(dossier.records) });
}

describe("the opinions of the dossiers have the expected text", () => {
  test.each(names)("%s", (name) => {
    const opinion = opinionOf(readDossier(name));
    const pages = {
      [`${name}.json`]: `${JSON.stringify(opinion, null, 2)}\n`,
      [`${name}.zh.txt`]: `${opinion.text.zh}\n`,
      [`${name}.en.txt`]: `${opinion.text.en}\n`,
    };
    for (const [file, page] of Object.entries(pages)) {
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(folder + file, page);
      const kept = readFileSync(folder + file, "utf8");
      // The formatter of the house lays JSON out; keys and values stay as they were written.
      if (file.endsWith(".json")) expect(JSON.stringify(JSON.parse(kept)), file).toBe(JSON.stringify(opinion));
      else expect(kept, file).toBe(page);
    }
  });
  test("and no others are kept", () => {
    expect(readdirSync(folder).sort()).toEqual(
      names.flatMap((name) => [`${name}.en.txt`, `${name}.json`, `${name}.zh.txt`]).sort(),
    );
  });
});

test("C-0002 is suspended by both gates, each with its day", () => {
  const { draft, row, gates, reasons, requiresSignature, validUntil } = opinionOf(readDossier("c-0002"));
  expect([draft, row, validUntil, requiresSignature]).toEqual(["suspend", "gate-barred", "2025-12-30", true]);
  expect(gates.map(({ id, status, freeFrom }) => [id, status, freeFrom])).toEqual([
    ["sanction-period", "barred", "2025-08-10"],
    ["low-appraisal", "barred", "2026-01-01"],
  ]);
  expect(reasons.slice(0, 2).map(({ kind, cites }) => [kind, cites])).toEqual([
    ["gate", "sanction-period"],
    ["gate", "low-appraisal"],
  ]);
});

test("C-0003 has no adverse information, its four musts done and each by its record", () => {
  const { draft, musts, reasons, unresolved } = opinionOf(readDossier("c-0003"));
  expect(draft).toBe("no-adverse-information");
  expect([reasons, unresolved]).toEqual([[], []]);
  expect(musts.map(({ id, state, records }) => [id, state, records])).toEqual([
    ["archive", "done", ["N1"]],
    ["personal-matters", "done", ["N1"]],
    ["opinion", "done", ["N1"]],
    ["complaints", "done", ["N1"]],
  ]);
});

test("C-0001 with its musts done is information for consideration: three established matters are open", () => {
  const selection = { ...JSON.parse(readDossier("c-0003")).records.find(({ id }: { id: string }) => id === "N1") };
  const closed = (one: Record<string, unknown>) =>
    one["type"] === "complaint" && one["outcome"] === "pending" ? { ...one, outcome: "unverifiable" } : one;
  const { draft, row, unresolved } = opinionOf(
    changed("c-0001", (records) => [...records.map(closed), { ...selection, candidateId: "C-0001" }]),
  );
  expect([draft, row]).toEqual(["information-for-consideration", "unresolved"]);
  expect(unresolved.map(({ rule }) => rule)).toEqual([
    "int-kin-repair-shop",
    "pst-tenure-over-limit",
    "pst-mandatory-leave-missed",
  ]);
});

describe("what is missing never reads as no adverse information", () => {
  const without = (fact: string) =>
    changed("c-0003", (records) =>
      records.map((one) =>
        one["id"] === "N1" ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== fact)) : one,
      ),
    );
  test.each([
    ["archive", "archiveExamined"],
    ["complaints", "complaintsChecked"],
    ["personal-matters", "personalMattersVerified"],
  ])("the must %s without %s", (must, fact) => {
    const { draft, musts, reasons } = opinionOf(without(fact));
    expect(musts.filter(({ state }) => state !== "done").map(({ id, state }) => [id, state])).toEqual([
      [must, "unknown"],
    ]);
    expect(draft).toBe("suspend");
    expect(reasons.map(({ kind, cites }) => `${kind} ${cites}`)).toEqual([`must ${must}`]);
  });
  test("a dossier of which nothing was loaded", () => {
    const { draft, musts } = opinionOf({
      format: "integrity-archive/1",
      subject: { kind: "cadre", id: "C-9" },
      records: [],
    });
    expect(draft).toBe("suspend");
    expect(new Set(musts.map(({ state }) => state))).toEqual(new Set(["unknown"]));
  });
  test("a complaint that can be looked into and is open", () => {
    const { draft, musts } = opinionOf(
      changed("c-0003", (records) =>
        records.map((one) => (one["id"] === "Q1" ? { ...one, outcome: "pending", verification: "alleged" } : one)),
      ),
    );
    expect([draft, musts.find(({ id }) => id === "complaints")?.state]).toEqual(["suspend", "not-done"]);
  });
});

test("a cadre who reports no personal matters needs no verification of them", () => {
  const dossier = JSON.parse(readDossier("c-0003"));
  const { draft, musts } = opinionOf(
    JSON.stringify({ ...dossier, subject: { ...dossier.subject, reportsPersonalMatters: false } }),
  );
  expect([draft, musts.find(({ id }) => id === "personal-matters")?.state]).toEqual([
    "no-adverse-information",
    "not-required",
  ]);
});

describe("outside discipline inspection", () => {
  test.each(["compliance", "organisation"] as const)(
    "%s reads of no complaint: taking them all out changes no byte",
    (audience) => {
      for (const name of names) {
        const dossier = archiveOf(changed(name, (records) => records.filter(({ type }) => type !== "complaint")));
        const { opinion } = assess(dossier, { asOf, audience, include: ["opinion"] });
        expect(opinion).toEqual(opinionOf(readDossier(name), audience));
        expect(JSON.stringify(opinion)).not.toMatch(/"Q[1-3]"|INC-Q|INC-3[123]/);
      }
    },
  );
  test("what may not be seen leaves the gate undecided, and so suspends", () => {
    expect(opinionOf(readDossier("c-0003"), "compliance")).toMatchObject({ draft: "suspend", row: "gate-undecided" });
  });
});

test("the ordinary page is the same whether an opinion is asked for or not, and names no must", () => {
  const musts = standardRules.opinion?.musts.map(({ rule }) => rule) ?? [];
  expect(musts).toHaveLength(4);
  for (const name of names) {
    const archive = archiveOf(readDossier(name));
    const plain = assess(archive, { asOf, audience: "dic" });
    const { opinion: _, ...page } = assess(archive, { asOf, audience: "dic", include: ["opinion"] });
    expect({ ...page, include: [] }).toEqual(plain);
    for (const rule of musts) expect(serialisePortrait(plain)).not.toContain(rule);
  }
});

test.each(names.flatMap((name) => readers.map((audience) => [name, audience] as const)))(
  "the second engine drafts the same opinion on %s for %s",
  async (name, audience) => {
    const archive = archiveOf(readDossier(name));
    const portrait = assess(archive, { asOf, audience, include: ["opinion"] });
    expect(portrait.opinion).toBeDefined();
    expect(await verify(serialisePortrait(portrait), archive, standardRules, standardModel)).toEqual({ ok: true });
    const forged = { ...portrait, opinion: { ...portrait.opinion, draft: "adverse" as const } };
    expect(await verify(JSON.stringify(forged), archive, standardRules, standardModel)).toMatchObject({
      ok: false,
      pointer: "/opinion/draft",
    });
  },
);

test("a page shows the draft, that it is unsigned, and each line of its text", () => {
  const portrait = portraitOf(readDossier("c-0002"));
  for (const lang of ["zh", "en"] as const) {
    const text = renderText(portrait, { lang, width: 4000 });
    const markdown = renderMarkdown(portrait, { lang });
    for (const line of portrait.opinion?.text[lang].split("\n") ?? []) expect(text).toContain(line);
    expect(text).toContain(lang === "zh" ? "未经签发不得使用" : "unsigned it is of no effect");
    expect(markdown).toContain(portrait.opinion?.title[lang]);
    expect(text + markdown).not.toMatch(/reject|不予使用|淘汰/i);
  }
});

test("nobody is given the draft of an opinion on themselves, and none is drafted on a unit", () => {
  const archive = archiveOf(readDossier("c-0003"));
  expect(() => assess(archive, { asOf, audience: "subject", include: ["opinion"] })).toThrow(/never for the person/);
  const { archive: unit } = archiveFrom(
    { format: "integrity-archive/1", subject: { kind: "unit", id: "U-1" }, records: [] },
    standardModel,
  );
  if (unit === undefined) throw new Error("the unit is refused");
  expect(assess(unit, { asOf, audience: "dic", include: ["opinion"] }).opinion).toBeUndefined();
});
