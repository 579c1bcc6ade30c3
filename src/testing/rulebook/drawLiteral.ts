import { formatDay, formatMoney, type ValueType } from "../../kernel/index.js";
import type { Pools } from "../archive/Pools.js";
import type { Draw } from "../random/Draw.js";
import type { Yaml } from "./writeYaml.js";

const integers = [0, 1, 1, 2, 2, 3, 5, 12, 30] as const;
const periods = ["1 months", "3 months", "12 months", "90 days", "2 years"] as const;
const shares = ["9.9 %", "10 %", "12.5 %", "50 %", "100 %"] as const;

/** A value of a type as rule files write it. */
export function drawLiteral(draw: Draw, { scalar, currency, members }: ValueType, pools: Pools): Yaml {
  switch (scalar) {
    case "boolean":
      return draw.chance(0.5);
    case "integer":
      return draw.pick(integers);
    case "text":
    case "id":
      return draw.pick(pools.ids);
    case "enum":
      return draw.pick(members ?? []);
    case "money":
      return formatMoney({ amount: draw.pick(pools.amounts), currency: currency ?? "CNY" });
    case "date": {
      const day = formatDay(draw.pick(pools.edgeDays));
      return draw.chance(0.1) ? day.slice(0, 7) : day;
    }
    case "period":
      return draw.pick(periods);
    case "share":
      return draw.pick(shares);
  }
}
