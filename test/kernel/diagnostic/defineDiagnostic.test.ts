import { expect, test } from "vitest";
import { defineDiagnostic, defineTextDiagnostic, IntegrityError, type Place } from "../../../src/kernel/index.js";

const place: Place = { kind: "archive", pointer: "/records/0" };
const why = { zh: "理由", en: "reason" };

test("a diagnostic has its keys in one order and leaves out what it lacks", () => {
  const raise = defineDiagnostic<"fact-unknown", { fact: string }>({
    code: "fact-unknown",
    severity: "error",
    why,
    message: ({ fact }) => ({ zh: `没有 ${fact}`, en: `no ${fact}` }),
    help: ({ fact }) => ({ zh: `改 ${fact}`, en: `correct ${fact}` }),
  });
  expect(JSON.stringify(raise(place, { fact: "a" }))).toBe(
    '{"code":"fact-unknown","severity":"error","place":{"kind":"archive","pointer":"/records/0"},"message":{"zh":"没有 a","en":"no a"},"help":{"zh":"改 a","en":"correct a"},"args":{"fact":"a"}}',
  );
  expect(Object.keys(raise(undefined, { fact: "a" }))).toEqual(["code", "severity", "message", "help", "args"]);
  expect({ code: raise.code, severity: raise.severity, why: raise.why }).toEqual({
    code: "fact-unknown",
    severity: "error",
    why,
  });
});

test("a text is filled with its arguments, lists joined as the language does, and never filled twice", () => {
  const raise = defineTextDiagnostic("condition-cycle", "warning", {
    why,
    message: { zh: "{chain}：{count}", en: "{chain}: {count}" },
  });
  expect(raise(undefined, { chain: ["a", "b"], count: 0 }).message).toEqual({ zh: "a、b：0", en: "a, b: 0" });
  expect(raise(undefined, { chain: "{count}", count: 1 }).message.en).toBe("{count}: 1");
  expect(raise(undefined, { chain: "$& $1", count: 1 }).message.en).toBe("$& $1: 1");
  expect(raise(undefined, { chain: "a", count: 1 })).not.toHaveProperty("help");
});

test("the one error thrown says its code and keeps its arguments", () => {
  const error = new IntegrityError("record-type-duplicate", "the name gift is used twice", { type: "gift" });
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("record-type-duplicate: the name gift is used twice");
  expect({ name: error.name, code: error.code, args: error.args }).toEqual({
    name: "IntegrityError",
    code: "record-type-duplicate",
    args: { type: "gift" },
  });
  expect(new IntegrityError("x", "y").args).toEqual({});
});
