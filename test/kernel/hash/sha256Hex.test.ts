import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSha256, sha256Hex } from "../../../src/kernel/index.js";

test("the digests are those of FIPS 180-4", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("texts are hashed as UTF-8, bytes as they are, with the host's function or our own alike", () => {
  const host = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array({ maxLength: 200 }), (text, bytes) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      expect(sha256Hex(bytes)).toBe(sha256Hex(bytes, host));
      expect(defaultSha256(bytes)).toHaveLength(32);
    }),
  );
});
