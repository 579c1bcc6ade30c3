import { placeOf } from "./placeOf.js";

const round = 20;
const inARound = unitsBelow(round);

/** How many of the first so many archives are of units. */
export function unitsAmong(size: number): number {
  return Math.floor(size / round) * inARound + unitsBelow(size % round);
}

function unitsBelow(size: number): number {
  return Array.from({ length: size }, (_, index) => placeOf(index)).filter(({ kind }) => kind === "unit").length;
}
