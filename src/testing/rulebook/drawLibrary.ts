import type { ValueType } from "../../kernel/index.js";
import type { Draw } from "../random/Draw.js";
import { drawCondition } from "./drawCondition.js";
import { drawLiteral } from "./drawLiteral.js";
import { type DrawnLibrary, type DrawnParameter, factsOf, profileFacts, type Sight } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

export interface DrawnFiles {
  readonly library: DrawnLibrary;
  /** Path → file as data. */
  readonly files: Readonly<Record<string, YamlMap>>;
}

/** Parameters by date, lists, shared conditions, a working calendar and a document. */
export function drawLibrary(draw: Draw, base: Sight, kind: string): DrawnFiles {
  const { model } = base;
  const params = parametersOf(base);
  const lists = listsOf(draw, base);
  const sets = [...model.sets].map(([id, { type }]) => ({ id, type: { ...type, list: false } }));
  const files: Record<string, YamlMap> = {
    "documents/house.yaml": houseDocument,
    "calendars/house.yaml": houseCalendar,
    "params/numbers.yaml": { parameters: params.map((one) => parameter(draw, base, one)) },
  };
  for (const { id, values, of } of lists)
    files[`lists/${id}.yaml`] = { list: id, title: { zh: "名单", en: `List ${id}` }, of, values };
  const library: DrawnLibrary = { params, lists, sets, conditions: [], calendars: ["house"] };
  const conditions = ["about-profile", ...draw.several([...model.records.keys()], 1, 2)].map((needs, index) => {
    const ofType = index > 0;
    const facts = ofType ? factsOf(model, needs, needs) : profileFacts(model, kind);
    const id = ofType ? `about-${needs.toLowerCase()}` : needs;
    const when = drawCondition(draw, { ...base, library, facts, literalOnly: true }, 1);
    files[`conditions/${id}.yaml`] = { condition: id, when };
    return { id, needs: ofType ? needs : "" };
  });
  return { library: { ...library, conditions }, files };
}

const scalarParameters = ["integer", "share", "period", "date", "boolean", "text"] as const;

function parametersOf({ model }: Sight): readonly DrawnParameter[] {
  const currencies = new Set<string>();
  for (const { facts } of [...model.records.values(), ...model.subjects.values()])
    for (const { type } of facts.values()) if (type.scalar === "money") currencies.add(type.currency ?? "CNY");
  const plain = scalarParameters.map((scalar) => ({ id: `p.${scalar}`, type: { scalar, list: false } as const }));
  const money = [...currencies].map((currency) => ({
    id: `p.money.${currency.toLowerCase()}`,
    type: { scalar: "money", list: false, currency } as const,
  }));
  return [
    ...plain,
    ...money,
    { id: "p.lenient", type: { scalar: "integer", list: false } },
    { id: "p.now", type: { scalar: "integer", list: false } },
  ];
}

const starts = ["1990-01-01", "2024-01-01", "2024-07-01", "2025-03-01"] as const;

/** A number that changed once or twice; one is the more lenient of two days, one that of the day of assessment. */
function parameter(draw: Draw, { pools, knobs }: Sight, { id, type }: DrawnParameter): YamlMap {
  const from = draw.several(starts, 1, 3);
  const first = draw.chance(0.9) ? ["1990-01-01", ...from.filter((one) => one !== "1990-01-01")] : from;
  const at: YamlMap =
    id === "p.lenient"
      ? { at: "lenient", favours: draw.pick(["higher", "lower"]) }
      : id === "p.now" && !knobs.steady
        ? { at: "asOf" }
        : {};
  return {
    id,
    title: { zh: "参数", en: `Parameter ${id}` },
    type: type.scalar,
    ...at,
    values: first.map(
      (day): Yaml => ({
        from: day,
        value: drawLiteral(draw, type, pools),
        ...(draw.chance(0.3) ? { basis: { doc: "house" } } : {}),
      }),
    ),
  };
}

interface DrawnList {
  readonly id: string;
  readonly type: ValueType;
  readonly of: string;
  readonly values: readonly Yaml[];
}

/** A list of ids, one of texts, and one of the members of each of two enums. */
function listsOf(draw: Draw, { model, pools }: Sight): readonly DrawnList[] {
  const enums = [...model.records.values()].flatMap(({ type, facts }) =>
    [...facts.values()]
      .filter((fact) => fact.type.scalar === "enum" && !fact.envelope)
      .map((fact) => ({ of: `${type}.${fact.name}`, type: fact.type })),
  );
  const chosen = draw.several(enums, 1, 3).map(({ of, type }, index) => ({
    id: `members-${index}`,
    of,
    type: { ...type, list: false },
    values: draw.several(type.members ?? [], 1, 3),
  }));
  const ids = {
    id: "known-ids",
    of: "id",
    type: { scalar: "id", list: false } as const,
    values: draw.several(pools.ids, 1, 2),
  };
  return [...chosen, ids];
}

const houseDocument: YamlMap = {
  document: "house",
  title: { zh: "内部规定", en: "House rules" },
  issuer: { zh: "本单位", en: "The house" },
  inForce: { from: "2000-01-01" },
  confidence: "verified",
  articles: { verified: ["1", "2"] },
};

/** Days off and on of three years; what lies outside is unknown. */
const houseCalendar: YamlMap = {
  calendar: "house",
  title: { zh: "工作日历", en: "Working days" },
  source: "house",
  years: [2022, 2025],
  holidays: ["2023-05-01", "2024-01-01", "2024-05-01", "2024-10-01", "2024-10-02", "2025-01-01", "2025-05-01"],
  workingWeekends: ["2024-02-04", "2024-09-29", "2025-01-26"],
};
