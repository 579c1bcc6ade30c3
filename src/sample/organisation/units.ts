import { yuan } from "../draft/yuan.js";

/** One province: unit 0 is its branch, 1 to 14 its city branches, then county branches in turn, then outlets. */
const cityCount = 14;
/** The province and its cities: these exist however small the population is. */
export const fewestUnits = 1 + cityCount;
const countiesOfCity = 9;
const outletBegin = 1 + cityCount * (1 + countiesOfCity);

export interface UnitProfile {
  readonly id: string;
  readonly level: "provincial" | "city" | "county" | "outlet";
  readonly parentUnitId: string | null;
  readonly city: string;
}

export const provinceId = "U-4300";

/** The n-th unit of the organisation, from its number alone. */
export function unitAt(number: number): UnitProfile {
  if (number === 0) return { id: provinceId, level: "provincial", parentUnitId: null, city: "01" };
  const city = two(((number - 1) % cityCount) + 1);
  const cityId = `U-43${city}`;
  if (number <= cityCount) return { id: cityId, level: "city", parentUnitId: provinceId, city };
  const county = Math.floor((number - 1 - cityCount) / cityCount);
  if (number < outletBegin) return { id: `${cityId}-${two(county + 1)}`, level: "county", parentUnitId: cityId, city };
  const outlet = Math.floor((number - outletBegin) / cityCount);
  const parent = `${cityId}-${two((outlet % countiesOfCity) + 1)}`;
  const id = `${parent}-${two(Math.floor(outlet / countiesOfCity) + 1)}`;
  return { id, level: "outlet", parentUnitId: parent, city };
}

const limits = { provincial: 5_000_000, city: 1_000_000, county: 200_000, outlet: 50_000 } as const;
const headcounts = { provincial: 320, city: 110, county: 28, outlet: 7 } as const;
const names = { provincial: "省分公司", city: "市分公司", county: "县支公司", outlet: "营业部" } as const;

/** The unit as its archive and the related part of others hold it. */
export function unitProfile({ id, level, parentUnitId, city }: UnitProfile): Readonly<Record<string, unknown>> {
  return {
    title: `${names[level]} ${id}`,
    level,
    parentUnitId,
    province: "43",
    city,
    largeFundLimit: yuan(limits[level]),
    headcount: headcounts[level],
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
