import fc from "fast-check";
import { expect, test } from "vitest";
import { type ByteLine, splitLines } from "../../src/node/index.js";
import { inPieces } from "./manyArchives.js";

async function linesOf(text: string | Uint8Array, piece: number, limit = 1 << 20): Promise<readonly ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of splitLines(inPieces(text, piece), limit)) lines.push(line);
  return lines;
}

test("lines, ends and what passed are the same however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "é", "\r", "\n", "廉")),
      fc.integer({ min: 1, max: 7 }),
      async (letters, piece) => {
        const text = letters.join("");
        const lines = await linesOf(text, piece);
        expect(lines.map(({ bytes }) => Buffer.from(bytes ?? []).toString())).toEqual(
          text.split("\n").filter((line, index, all) => index < all.length - 1 || line !== ""),
        );
        expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
        expect(lines.at(-1)?.end ?? 0).toBe(Buffer.byteLength(text));
        expect(lines.every(({ terminated }, index) => terminated || index === lines.length - 1)).toBe(true);
      },
    ),
  );
});

test("all bytes of a line, its newline too, have passed before it comes out", async () => {
  let passed = 0;
  for await (const { end } of splitLines(inPieces("one\ntwo\nthree", 2), 10, (bytes) => {
    passed += bytes.length;
  }))
    expect(passed).toBe(end);
  expect(passed).toBe(13);
});

test("a line beyond the limit comes without bytes, and the next one whole", async () => {
  const lines = await linesOf(`${"x".repeat(50)}\nshort\n`, 8, 10);
  expect(lines.map(({ bytes, end }) => [bytes?.length, end])).toEqual([
    [undefined, 51],
    [5, 57],
  ]);
});
