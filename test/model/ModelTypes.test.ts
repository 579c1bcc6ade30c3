import { expectTypeOf, test } from "vitest";
import type { CivilDate, Money, Share } from "../../src/kernel/index.js";
import {
  type ArchiveInput,
  archiveFrom,
  defineDerived,
  type FactName,
  type RecordInput,
  type RecordOf,
} from "../../src/model/index.js";
import { gift, sampleModel } from "./sampleModel.js";

type M = typeof sampleModel;

test("a record as read holds decoded values, none and missing told apart", () => {
  type Gift = RecordOf<M, "gift">;
  expectTypeOf<Gift["value"]>().toEqualTypeOf<Money | null | undefined>();
  expectTypeOf<Gift["disposal"]>().toEqualTypeOf<"handed-over" | "not-handed-over" | null | undefined>();
  expectTypeOf<Gift["handedOverOn"]>().toEqualTypeOf<CivilDate | null>();
  expectTypeOf<Gift["recordedOn"]>().toEqualTypeOf<CivilDate | null | undefined>();
  expectTypeOf<Gift["type"]>().toEqualTypeOf<"gift">();
  expectTypeOf<RecordOf<M, "shareholding">["percent"]>().toEqualTypeOf<Share | null | undefined>();
  // @ts-expect-error no such record type
  expectTypeOf<RecordOf<M, "boat">>().toBeObject();
});

test("a record as written takes what files hold", () => {
  type Input = RecordInput<M, "gift">;
  expectTypeOf<Input["value"]>().toEqualTypeOf<string | { amount: number; currency: string } | null | undefined>();
  expectTypeOf<Input["id"]>().toEqualTypeOf<string>();
  expectTypeOf<{ type: "gift"; id: string; recordedOn: string; value: string }>().toExtend<Input>();
  expectTypeOf<{ type: "gift"; id: string; recordedOn: string; value: boolean }>().not.toExtend<Input>();
  expectTypeOf<{ type: "gift"; id: string }>().not.toExtend<Input>();
});

test("fact names are known to the compiler", () => {
  expectTypeOf<"gift.value">().toExtend<FactName<M>>();
  expectTypeOf<"gift.occurredOn">().toExtend<FactName<M>>();
  expectTypeOf<"sanction.endsOn">().toExtend<FactName<M>>();
  expectTypeOf<"cadre.rankLevel">().toExtend<FactName<M>>();
  expectTypeOf<"post.id">().toExtend<FactName<M>>();
  expectTypeOf<"gift.ammount">().not.toExtend<FactName<M>>();
  expectTypeOf<"cadre.boat">().not.toExtend<FactName<M>>();
});

test("an archive as data is checked where it is written", () => {
  const input: ArchiveInput<M> = {
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: "C-1", rankLevel: "senior" },
    records: [{ type: "gift", id: "G-1", cadreId: "C-1", recordedOn: "2024-01-01" }],
    related: { posts: [{ id: "P-1" }] },
    loaded: { gift: "complete" },
  };
  expectTypeOf(archiveFrom(input, sampleModel).archive).not.toBeAny();
  // @ts-expect-error no such rank
  const wrong: ArchiveInput<M> = { ...input, subject: { kind: "cadre", id: "C-1", rankLevel: "junior" } };
  void wrong;
});

test("a derived fact computes from the typed record", () => {
  defineDerived(gift, "isLarge", {
    type: { scalar: "boolean", list: false },
    title: { zh: "大额", en: "Large" },
    compute: (record, scope) => {
      expectTypeOf(record.value).toEqualTypeOf<Money | null | undefined>();
      expectTypeOf(scope.asOf).toBeNumber();
      return null;
    },
  });
});
