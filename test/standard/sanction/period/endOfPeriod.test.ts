import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsByDateFns } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exactDay, formatCivilDate, formatDay, parsePeriod } from "../../../../src/kernel/index.js";
import {
  endOfPeriod,
  hasPeriod,
  type MeasureCode,
  measures,
  type StandingDecision,
} from "../../../../src/standard/index.js";
import { date, day } from "../../viewOf.js";

function decision(code: MeasureCode, begunOn: string, more: Partial<StandingDecision> = {}): StandingDecision {
  return {
    code,
    begunOn: date(begunOn),
    statedPeriod: null,
    exempted: false,
    restoredOn: null,
    liftedOn: null,
    ...more,
  };
}

function end(...args: Parameters<typeof endOfPeriod>): string | null {
  const day = endOfPeriod(...args);
  return day === null ? null : formatCivilDate(day);
}

const between = (first: string, last: string): string => formatCivilDate({ first: day(first), last: day(last) });

test.each([
  ["admin-warning", "2024-01-31", "2024-07-31"],
  ["admin-demerit", "2024-02-29", "2025-02-28"],
  ["admin-demerit", "2024-02-10", "2025-02-10"],
  ["admin-major-demerit", "2024-08-31", "2026-02-28"],
  ["admin-demotion", "2024-02-29", "2026-02-28"],
  ["admin-removal", "2024-05-01", "2026-05-01"],
  ["party-warning", "2022-03-01", "2023-03-01"],
  ["party-serious-warning", "2024-02-10", "2025-08-10"],
  ["party-removal", "2024-02-29", "2026-02-28"],
  ["admonition", "2025-01-10", "2025-07-10"],
  ["suspension-check", "2025-01-10", "2025-07-10"],
  ["lateral-transfer", "2025-01-10", "2026-01-10"],
  ["org-demotion", "2025-01-10", "2027-01-10"],
] as const)("%s effective %s leaves the person free on %s", (code, begunOn, free) => {
  expect(end(decision(code, begunOn), [])).toBe(free);
});

test.each(["party-expulsion", "admin-dismissal"] as const)("%s has no end", (code) => {
  expect(end(decision(code, "2024-01-01"), [])).toBeNull();
  expect(end(decision(code, "2024-01-01", { liftedOn: date("2030-01-01") }), [])).toBe("2030-01-01");
});

test.each(["reminder-talk", "criticism", "ordered-examination", "notice", "early-retirement", "to-rank-post"] as const)(
  "%s has no period and is over the next day",
  (code) => {
    expect(hasPeriod(decision(code, "2024-01-31"))).toBe(false);
    expect(end(decision(code, "2024-01-31"), [])).toBe("2024-02-01");
  },
);

test("a waived sanction has no period", () => {
  expect(hasPeriod(decision("party-warning", "2024-01-31", { exempted: true }))).toBe(false);
});

test("the period that a decision states is used as it stands: two demerits decided together, 20 months, never 24", () => {
  expect(end(decision("admin-demerit", "2024-01-15", { statedPeriod: parsePeriod("20 months") ?? null }), [])).toBe(
    "2025-09-15",
  );
});

test("a stated period of a party sanction gets no remainder added", () => {
  const running = { begunOn: date("2024-01-01"), endsOn: date("2025-01-01") };
  const stated = decision("party-warning", "2024-07-01", { statedPeriod: parsePeriod("12 months") ?? null });
  expect(end(stated, [running])).toBe("2025-07-01");
});

test("a second party sanction inside a running one adds the unexpired remainder", () => {
  const warning = { begunOn: date("2016-01-15"), endsOn: date("2017-01-15") };
  expect(end(decision("party-serious-warning", "2016-07-15"), [warning])).toBe("2018-07-15");
  expect(end(decision("party-serious-warning", "2017-01-14"), [warning])).toBe("2018-07-15");
  expect(end(decision("party-serious-warning", "2017-01-15"), [warning])).toBe("2018-07-15");
  expect(end(decision("party-serious-warning", "2017-01-16"), [warning])).toBe("2018-07-16");
});

test("of several running ones the longest remainder is added, once", () => {
  const first = { begunOn: date("2016-01-15"), endsOn: date("2017-01-15") };
  const second = { begunOn: date("2016-07-15"), endsOn: date("2018-07-15") };
  expect(end(decision("party-warning", "2016-10-01"), [first, second])).toBe("2019-07-15");
});

test("only party sanctions add a remainder, and only with the setting", () => {
  const running = { begunOn: date("2016-01-15"), endsOn: date("2017-01-15") };
  expect(end(decision("admin-demerit", "2016-07-15"), [running])).toBe("2017-07-15");
  expect(
    end(decision("party-serious-warning", "2016-07-15"), [running], { endExclusive: true, mergePartyPeriods: false }),
  ).toBe("2018-01-15");
});

test("with the anniversary inside the period the first free day is one later, also after a remainder", () => {
  const settings = { endExclusive: false, mergePartyPeriods: true };
  expect(end(decision("admonition", "2025-01-10"), [], settings)).toBe("2025-07-11");
  const warning = { begunOn: date("2016-01-15"), endsOn: date("2017-01-16") };
  expect(end(decision("party-serious-warning", "2016-07-15"), [warning], settings)).toBe("2018-07-16");
  expect(
    end(decision("admin-demerit", "2024-01-15", { statedPeriod: parsePeriod("20 months") ?? null }), [], settings),
  ).toBe("2025-09-16");
});

test("after probation 24 months run from the day rights are restored, or from its regular end while none is recorded", () => {
  expect(end(decision("party-probation-1y", "2020-01-01"), [])).toBe("2023-01-01");
  expect(end(decision("party-probation-2y", "2020-01-01"), [])).toBe("2024-01-01");
  expect(end(decision("party-probation-1y", "2020-01-01", { restoredOn: date("2021-07-01") }), [])).toBe("2023-07-01");
});

test("lifting ends a period early and never prolongs it", () => {
  expect(end(decision("admin-demerit", "2024-01-01", { liftedOn: date("2024-10-01") }), [])).toBe("2024-10-01");
  expect(end(decision("admin-demerit", "2024-01-01", { liftedOn: date("2026-10-01") }), [])).toBe("2025-01-01");
});

test("an effective date known to the month gives the interval in which the end lies", () => {
  expect(end(decision("admin-demerit", "2024-02"), [])).toBe(between("2025-02-01", "2025-02-28"));
});

test("where an unknown day decides whether a remainder is added, both ends are possible", () => {
  const perhaps = { begunOn: date("2016"), endsOn: { first: day("2017-01-01"), last: day("2017-12-31") } };
  expect(end(decision("party-warning", "2016-07-15"), [perhaps])).toBe(between("2017-07-15", "2018-12-31"));
});

test("the table knows every track and its ranks rise with severity within a track", () => {
  const party = Object.entries(measures).flatMap(([code, { track, rank }]) =>
    track === "party" ? [[code, rank] as const] : [],
  );
  expect(party.map(([, rank]) => rank)).toEqual([...party.map(([, rank]) => rank)].sort((a, b) => a - b));
  expect(new Set(Object.values(measures).map(({ track }) => track))).toEqual(
    new Set(["first-form", "party", "administrative", "organisational"]),
  );
});

test("months are those of date-fns, which clamps to month ends as well", () => {
  const codes = Object.entries(measures).flatMap(([code, { months }]) =>
    months > 0 && !code.startsWith("party-probation") ? [code as MeasureCode] : [],
  );
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.integer({ min: -20_000, max: 40_000 }), (code, begun) => {
      const expected = addMonthsByDateFns(new UTCDate(begun * 86_400_000), measures[code].months);
      const found = endOfPeriod({ ...decision(code, "2024-01-01"), begunOn: exactDay(begun) }, []);
      expect(formatDay(found?.first ?? Number.NaN)).toBe(expected.toISOString().slice(0, 10));
    }),
  );
});

test("a partly known day never gives an end outside those of its possible days", () => {
  const start = fc.integer({ min: 15_000, max: 20_000 });
  fc.assert(
    fc.property(start, fc.nat(40), start, fc.nat(40), fc.nat(400), fc.nat(40), (b, bw, o, ow, length, ew) => {
      const begunOn = { first: b, last: b + bw };
      const endFirst = o + ow + length;
      const earlier = { begunOn: { first: o, last: o + ow }, endsOn: { first: endFirst, last: endFirst + ew } };
      const wide = endOfPeriod({ ...decision("party-warning", "2024-01-01"), begunOn }, [earlier]);
      for (const [begun, old, oldEnd] of [
        [b, o, endFirst],
        [b + bw, o + ow, endFirst],
        [b, o, endFirst + ew],
        [b + bw, o, endFirst + ew],
        [b + bw, o + ow, endFirst + ew],
      ] as const) {
        const exact = endOfPeriod({ ...decision("party-warning", "2024-01-01"), begunOn: exactDay(begun) }, [
          { begunOn: exactDay(old), endsOn: exactDay(oldEnd) },
        ]);
        expect(exact?.first).toBeGreaterThanOrEqual(wide?.first ?? Number.NaN);
        expect(exact?.first).toBeLessThanOrEqual(wide?.last ?? Number.NaN);
      }
    }),
  );
});
