import { serialisePortrait } from "../../../portrait/index.js";
import type { RawArchive } from "../../archive/RawArchive.js";
import { expectSame } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const sameInputSameBytes: LawDefinition = {
  id: "P-06",
  titles: {
    zh: "同样的输入得到同样的字节：先前评估过什么、输入是否冻结，都不影响",
    en: "The same input gives the same bytes, whatever was assessed before, with inputs frozen",
  },
  cases: ["something fires", "something is unknown"],
  holds: async (moment) => {
    const { raw } = moment;
    const first = await moment.portrait();
    moment.met("something fires", first.ledger.length > 0);
    moment.met("something is unknown", first.unknown.length > 0);
    const bytes = serialisePortrait(first);
    // The same subject with other records: whoever keeps what he made for a subject gives it here again.
    const others: readonly RawArchive[] = [
      { ...raw, records: [] },
      { ...raw, records: raw.records.slice(1) },
    ];
    for (const other of others) await moment.bytes(other, { audience: "compliance" });
    expectSame(await moment.bytes(), bytes, "the second assessment of an archive differs from the first");
    const frozen = deepFreeze(moment.read(raw));
    const again = await moment.assessRead(frozen);
    expectSame(serialisePortrait(again), bytes, "a frozen archive is assessed otherwise");
  },
};

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
