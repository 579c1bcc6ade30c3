import { expect, test } from "vitest";
import { utf8LengthAt } from "../../../src/model/scan/utf8LengthAt.js";

test("every code point beyond ASCII is a sequence of its length, and truncated short of it", () => {
  const encoder = new TextEncoder();
  let wrong = 0;
  for (let point = 0x80; point <= 0x10ffff; point += point < 0x11000 ? 1 : 251) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const bytes = encoder.encode(String.fromCodePoint(point));
    if (utf8LengthAt(bytes, 0) !== bytes.length || utf8LengthAt(bytes.subarray(0, -1), 0) !== -1) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test("two bytes are a sequence only where the platform's strict decoder says so", () => {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let wrong = 0;
  for (let pair = 0x8000; pair <= 0xffff; pair += 1) {
    const bytes = Uint8Array.of(pair >> 8, pair & 0xff);
    let sound = true;
    try {
      strict.decode(bytes);
    } catch {
      sound = false;
    }
    if ((utf8LengthAt(bytes, 0) === 2) !== sound) wrong += 1;
  }
  expect(wrong).toBe(0);
});
