import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Hex } from "../../src/kernel/index.js";
import { nodeSha256 } from "../../src/node/index.js";

test("Node's digests are the portable ones, of bytes and of any text, half a surrogate pair included", () => {
  const unit = fc.oneof(fc.string({ unit: "grapheme", maxLength: 4 }), fc.constantFrom("\ud800", "\udc00", "干", "\0"));
  fc.assert(
    fc.property(fc.array(unit), fc.uint8Array({ maxLength: 200 }), (units, bytes) => {
      const text = units.join("");
      expect(sha256Hex(text, nodeSha256)).toBe(sha256Hex(text));
      expect(sha256Hex(bytes, nodeSha256)).toBe(sha256Hex(bytes));
    }),
  );
});
