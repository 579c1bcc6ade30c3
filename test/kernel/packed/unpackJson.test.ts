import fc from "fast-check";
import { expect, test } from "vitest";
import { packJson } from "../../../scripts/packJson.js";
import { type PackedJson, unpackJson } from "../../../src/kernel/index.js";

const long = "a text that is longer than the number of a line";
const rows = [
  {
    id: "a",
    body: { fact: { name: long, type: { of: "x", long } }, words: [{ text: long }, { fact: { name: long } }] },
  },
  { id: "b", body: { fact: { name: long, type: { of: "x", long } }, words: [] } },
  { id: "c", type: { of: "x", long } },
];
const packedRows = (): PackedJson =>
  packJson({ title: "t", rows }, { list: "rows", later: ["body", "type"], common: ["fact", "type"] });

interface Row {
  readonly id: string;
  readonly body?: { readonly fact: object };
  readonly type?: object;
}

function rowsOf(packed: PackedJson): readonly Row[] {
  return unpackJson(packed)["rows"] as readonly Row[]; // BECAUSE: what was packed are rows.
}

test("whatever JSON holds comes back byte for byte, whichever of its properties are put aside", () => {
  const names = fc.constantFrom("a", "b", "fact", "type", "10", "é");
  const leaf = fc.oneof(fc.string(), fc.constant(null), fc.boolean(), fc.constantFrom(long, "廉政 \n \u2028 \\ '"));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(names, tie("tree"), { maxKeys: 4 }),
    ),
  }));
  const options = fc.record({
    later: fc.uniqueArray(names, { maxLength: 3 }),
    common: fc.uniqueArray(names, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(fc.dictionary(names, tree), { maxLength: 5 }), options, (list, { later, common }) => {
      const data = { before: 1, list, after: "end" };
      expect(JSON.stringify(unpackJson(packJson(data, { list: "list", later, common })))).toBe(JSON.stringify(data));
    }),
  );
});

test("nothing that was put aside is parsed before it is read, and then once", () => {
  const broken = { ...packedRows(), parts: "no JSON\nnor this\nnor that" };
  const [first] = rowsOf(broken);
  expect(first?.id).toBe("a");
  expect(() => first?.body).toThrow(SyntaxError);
  const [sound] = rowsOf(packedRows());
  expect(sound?.body).toBe(sound?.body);
});

test("what parts have in common is written once, and one object in all of them", () => {
  const packed = packedRows();
  expect(packed.shared.split("\n")).toHaveLength(2);
  const [a, b, c] = rowsOf(packed);
  expect(a?.body?.fact).toBe(b?.body?.fact);
  expect(Reflect.get(a?.body?.fact ?? {}, "type")).toBe(c?.type);
});

test("an object that was unpacked can be spread, cloned and watched through a proxy", () => {
  const [row] = rowsOf(packedRows());
  expect({ ...row }).toEqual(rows[0]);
  expect(structuredClone(row)).toEqual(rows[0]);
  expect(new Proxy(row ?? {}, {})).toEqual(rows[0]);
});

test("a number where something common may stand is refused on packing", () => {
  const data = { rows: [{ body: { fact: 3, more: long } }] };
  expect(() => packJson(data, { list: "rows", later: ["body"], common: ["fact"] })).toThrow(
    /Under fact stands a number/,
  );
});
