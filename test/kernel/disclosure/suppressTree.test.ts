import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedGroup, type PublishedRow, suppressTree } from "../../../src/kernel/index.js";

const threshold = 3;
const columns = 3;
const seed = 20250630;

/** Up to three groups under one another or side by side. */
const trees: fc.Arbitrary<readonly CountedGroup[]> = fc
  .tuple(
    fc.array(fc.array(fc.nat(5), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([rows, deep]) =>
    rows.map((own, index) => ({
      id: `U-${index}`,
      own,
      ...(index === 0 ? {} : { parent: deep ? `U-${index - 1}` : "U-0" }),
    })),
  );

/** Every way to put so many people into the columns. */
function ways(people: number, left = columns): readonly (readonly number[])[] {
  if (left === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    ways(people - first, left - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function membersOf(groups: readonly CountedGroup[], id: string): readonly number[] {
  return groups.flatMap((group, index) =>
    group.id === id ? [index, ...groups.flatMap((one) => (one.parent === id ? membersOf(groups, one.id) : []))] : [],
  );
}

/** All that an outsider can think of who knows headcounts and what is published: the own counts of each group. */
function consistent(
  groups: readonly CountedGroup[],
  rows: readonly PublishedRow[],
): readonly (readonly (readonly number[])[])[] {
  const options = groups.map(({ own }) => ways(own.reduce((a, b) => a + b, 0)));
  const checks = rows.map(({ id, cells }) => ({ within: membersOf(groups, id), cells }));
  const found: (readonly (readonly number[])[])[] = [];
  const pick = (chosen: readonly (readonly number[])[]): void => {
    const next = options[chosen.length];
    if (next !== undefined) {
      for (const one of next) pick([...chosen, one]);
      return;
    }
    const fits = checks.every(({ within, cells }) =>
      cells.every(
        (cell, column) => cell === null || within.reduce((sum, at) => sum + (chosen[at]?.[column] ?? 0), 0) === cell,
      ),
    );
    if (fits) found.push(chosen);
  };
  pick([]);
  return found;
}

test("an outsider who tries every table can tell no cell below the threshold, in a row or in what rows leave over", () => {
  fc.assert(
    fc.property(trees, (groups) => {
      const rows = suppressTree(groups, threshold);
      const tables = consistent(groups, rows);
      groups.forEach(({ id, own }, at) => {
        for (let column = 0; column < columns; column += 1) {
          const inRow = (table: readonly (readonly number[])[]) =>
            membersOf(groups, id).reduce((sum, one) => sum + (table[one]?.[column] ?? 0), 0);
          const truth = inRow(groups.map((one) => one.own));
          const people = membersOf(groups, id).reduce(
            (sum, one) => sum + (groups[one]?.own ?? []).reduce((a, b) => a + b, 0),
            0,
          );
          if (people > 0 && truth < threshold) expect(new Set(tables.map(inRow)).size).toBeGreaterThan(1);
          const count = own[column] ?? 0;
          if (own.some((one) => one > 0) && count < threshold)
            expect(new Set(tables.map((table) => table[at]?.[column])).size).toBeGreaterThan(1);
        }
      });
    }),
    { seed, numRuns: 400 },
  );
}, 60_000);

test("the hidden cells of a row stand for at least the threshold, or nothing of it is shown", () => {
  fc.assert(
    fc.property(trees, (groups) => {
      for (const { total, cells } of suppressTree(groups, threshold)) {
        const hidden = cells.filter((cell) => cell === null).length;
        const left = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        if (hidden > 0 && hidden < cells.length) expect([hidden > 1, left >= threshold]).toEqual([true, true]);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test("the order of groups changes nothing", () => {
  fc.assert(
    fc.property(trees, (groups) => {
      expect(suppressTree([...groups].reverse(), threshold)).toEqual(suppressTree(groups, threshold));
    }),
    { seed },
  );
});

test("where every group has at least the threshold in every column nothing is hidden", () => {
  fc.assert(
    fc.property(trees, (groups) => {
      const large = groups.map((one) => ({ ...one, own: one.own.map((count) => count + threshold) }));
      for (const { cells, meanShown } of suppressTree(large, threshold)) {
        expect(cells).not.toContain(null);
        expect(meanShown).toBe(true);
      }
    }),
    { seed },
  );
});

test("a row by itself is the row it is in the whole tree", () => {
  fc.assert(
    fc.property(trees, (groups) => {
      const whole = suppressTree(groups, threshold);
      for (const { id } of groups) {
        const within = membersOf(groups, id).flatMap((at) => groups[at] ?? []);
        const alone = suppressTree(
          within.map(({ parent, ...one }) => (one.id === id || parent === undefined ? one : { ...one, parent })),
          threshold,
        );
        expect(alone.find((row) => row.id === id)).toEqual(whole.find((row) => row.id === id));
      }
    }),
    { seed },
  );
});

test.each([
  ["one small grade takes the next smallest along", [20, 8, 1], [20, null, null]],
  ["zeros are small", [20, 8, 0], [20, null, null]],
  ["all in one grade", [30, 0, 0], [null, null, null]],
  ["fewer people than the threshold", [2, 1, 1], [null, null, null]],
  ["all large", [20, 8, 5], [20, 8, 5]],
] as const)("%s", (_, own, cells) => {
  expect(suppressTree([{ id: "U-1", own }], 5)[0]?.cells).toEqual(cells);
});

test("a cell of the unit is hidden where taking off the units below would leave too few", () => {
  const rows = suppressTree(
    [
      { id: "U-1", own: [6, 6, 2] },
      { id: "U-2", parent: "U-1", own: [9, 9, 9] },
    ],
    5,
  );
  expect(rows[1]?.cells).toEqual([9, 9, 9]);
  expect(rows[0]?.cells[2]).toBeNull();
});

test("a mean is hidden where taking off the mean of a unit below would leave fewer than the threshold", () => {
  const rows = suppressTree(
    [
      { id: "U-1", own: [1, 1, 1] },
      { id: "U-2", parent: "U-1", own: [9, 9, 9] },
    ],
    5,
  );
  expect(rows.map(({ id, meanShown }) => [id, meanShown])).toEqual([
    ["U-1", false],
    ["U-2", true],
  ]);
});
