import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { portraitSchema } from "../../src/result/index.js";

const source = readFileSync(new URL("../../src/result/Portrait.ts", import.meta.url), "utf8");

/** Keys of an interface in the order in which they are written there. */
function keysOf(name: string): readonly string[] {
  const body = source.slice(source.indexOf(`export interface ${name}<`));
  return [...body.slice(0, body.indexOf("\n}")).matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? "");
}

test("the schema writes the keys of a portrait in the order of its type", () => {
  expect(Object.keys(portraitSchema.shape)).toEqual(keysOf("Portrait"));
});

test.each(["findings", "sameIncident", "shadow"] as const)(
  "the schema writes the keys of %s in the order of their type",
  (section) => {
    expect(Object.keys(portraitSchema.shape[section].element.shape)).toEqual(keysOf("Finding"));
  },
);

test("the schema writes the keys of ledger lines, gates and unknown outcomes in the order of their types", () => {
  expect(Object.keys(portraitSchema.shape.ledger.element.shape)).toEqual(keysOf("LedgerLine"));
  expect(Object.keys(portraitSchema.shape.gates.element.shape)).toEqual(keysOf("GateState"));
  expect(Object.keys(portraitSchema.shape.unknown.element.shape)).toEqual(keysOf("UnknownOutcome"));
});
