import { expect, test } from "vitest";
import { agreementOver } from "./exportedLaw.js";

test("P-49: exported rules on bare json-rules-engine fire exactly where ours do, on 10,000 complete archives", async () => {
  const seed = Number(process.env["LAW_SEED"] ?? 49);
  const { decided, open, fired } = await agreementOver(10_000, seed);
  console.log(
    `P-49, seed ${seed}: ${decided} verdicts, ${fired} fire, ${open} items not asked because something is not known`,
  );
  expect(decided).toBeGreaterThan(20_000);
  expect(fired / decided).toBeGreaterThan(0.1);
  expect(fired / decided).toBeLessThan(0.9);
  expect(open / (open + decided)).toBeLessThan(0.2);
});
