import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogueHashOf, type FieldDefinition, type Model } from "../../src/model/index.js";
import { declaredModel } from "../../src/standard/declaredModel.js";
import { standardModel } from "../../src/standard/index.js";

const plain = ({ accepts, compute, ...rest }: FieldDefinition): unknown => ({
  ...rest,
  bounded: accepts !== undefined,
  derived: compute,
});
const owners = (model: Model): readonly [string, ReadonlyMap<string, FieldDefinition>][] => [
  ...[...model.subjects].map(([kind, { facts }]) => [kind, facts] as [string, typeof facts]),
  ...[...model.records].map(([type, { facts }]) => [type, facts] as [string, typeof facts]),
];

test("the model that ships is the one its files declare, fact by fact and in their order", () => {
  const shipped = owners(standardModel);
  expect(shipped.map(([name]) => name)).toEqual(owners(declaredModel).map(([name]) => name));
  for (const [index, [owner, facts]] of owners(declaredModel).entries())
    expect([...(shipped[index]?.[1].values() ?? [])].map(plain), owner).toEqual([...facts.values()].map(plain));
  for (const [type, { facts: _, derived, ...rest }] of declaredModel.records) {
    const { facts: __, derived: own, ...shippedRest } = standardModel.records.get(type) ?? { facts: 0 };
    expect(shippedRest).toEqual(rest);
    expect([...(own?.keys() ?? [])]).toEqual([...derived.keys()]);
  }
  expect([...standardModel.sets]).toEqual([...declaredModel.sets]);
  expect([...standardModel.protectedAttributes]).toEqual([...declaredModel.protectedAttributes]);
  expect([standardModel.id, standardModel.title]).toEqual([declaredModel.id, declaredModel.title]);
});

test("its catalogue hash is that of the declared model and its own", () => {
  expect(standardModel.catalogueHash).toBe(declaredModel.catalogueHash);
  expect(catalogueHashOf(standardModel)).toBe(declaredModel.catalogueHash);
});

test("its bounded fields allow what the declared ones allow", () => {
  const bounded = owners(standardModel).flatMap(([owner, facts]) =>
    [...facts.values()].flatMap(({ name, accepts }) => (accepts === undefined ? [] : [{ owner, name, accepts }])),
  );
  expect(bounded.length).toBeGreaterThan(10);
  const declared = new Map(owners(declaredModel));
  fc.assert(
    fc.property(fc.constantFrom(...bounded), fc.integer({ min: -3, max: 40 }), ({ owner, name, accepts }, value) => {
      expect(accepts(value)).toBe(declared.get(owner)?.get(name)?.accepts?.(value));
    }),
  );
});
