import type { Draw } from "../random/Draw.js";
import type { DrawnEach } from "./drawEach.js";
import { drawCalculation } from "./drawExpression.js";
import { drawColumn, drawMeasure } from "./drawMeasure.js";
import { integerType, type Sight, type SightFact } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

export interface DrawnLets {
  readonly lets: YamlMap;
  /** What is in sight once they are defined. */
  readonly sight: Sight;
  /** The measures among them. */
  readonly measured: readonly SightFact[];
}

/** Columns, measures and arithmetic, a later one over earlier ones. */
export function drawLets(draw: Draw, { sight: outer, own }: DrawnEach): DrawnLets {
  const { knobs } = outer;
  const lets: Record<string, Yaml> = {};
  let sight = outer;
  if (outer.model.records.size === 0) return { lets, sight, measured: [] };
  if (!knobs.steady && draw.chance(0.15)) {
    const column = drawColumn(draw, sight, "row", (inner) => {
      const { value, type } = drawCalculation(draw, inner);
      return typeof value === "object" && !Array.isArray(value) ? { value: value as YamlMap, type } : undefined; // BECAUSE: just seen to be a map.
    });
    if (column !== undefined && column.drawn.value["sizeOf"] === undefined) {
      lets["lag"] = column.drawn.value;
      sight = { ...sight, columns: new Map([[column.of, [{ name: "lag", type: column.drawn.type }]]]) };
    }
  }
  const measured: SightFact[] = [];
  const count = knobs.steady ? draw.integer(0, 1) : draw.integer(own.length === 0 ? 1 : 0, 2);
  for (let index = 0; index < count; index += 1) {
    const name = `found${index}`;
    const { value, type } = drawMeasure(draw, sight, `m${index}`);
    lets[name] = value;
    measured.push({ name, type });
    sight = withFact(sight, { name, type });
  }
  if (!knobs.steady && draw.chance(0.3)) {
    const { value, type } = drawCalculation(draw, sight);
    lets["apart"] = value;
    sight = withFact(sight, { name: "apart", type });
  }
  return { lets, sight: draw.chance(knobs.steady ? 0 : 0.12) ? withPeers(sight, measured) : sight, measured };
}

function withFact(sight: Sight, fact: SightFact): Sight {
  return { ...sight, facts: [...sight.facts, fact, fact] };
}

/** The figures of the peer group of a measure that has some. */
function withPeers(sight: Sight, measured: readonly SightFact[]): Sight {
  const counted = measured.filter(({ type }) => !type.list && ["integer", "money", "share"].includes(type.scalar));
  const facts = counted.flatMap(({ name, type }): readonly SightFact[] => [
    { name: `peer.${name}.median`, type },
    { name: `peer.${name}.upperFence`, type },
    { name: `peer.${name}.subjects`, type: integerType },
  ]);
  return { ...sight, facts: [...sight.facts, ...facts] };
}
