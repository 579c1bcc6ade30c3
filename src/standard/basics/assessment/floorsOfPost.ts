import { anyTrue, type Truth } from "../../truth/anyTrue.js";

/** Floor rules by which a post is at least medium, whatever the grid says (domain §3.3). */
export const levelFloor = {
  "deciding-principal": ["有人事或财务决定权的主要负责人", "Principal who decides on people or money"],
  "key-post": ["列入关键岗位目录", "On the list of key posts"],
} as const;
export type LevelFloor = keyof typeof levelFloor;

interface Powers {
  readonly powerPeople?: number | null | undefined;
  readonly powerMoney?: number | null | undefined;
  readonly principal?: boolean | null | undefined;
  readonly keyPost?: boolean | null | undefined;
}

const decides = 3;

/** Whether each floor rule applies to a post. */
export function floorsOfPost({
  powerPeople,
  powerMoney,
  principal,
  keyPost,
}: Powers): Readonly<Record<LevelFloor, Truth>> {
  const power = anyTrue([reaches(powerPeople), reaches(powerMoney)]);
  return {
    "deciding-principal": power === false ? false : principal === true ? power : truth(principal, power),
    "key-post": truth(keyPost),
  };
}

function reaches(power: number | null | undefined): Truth {
  return power === undefined ? undefined : power === decides;
}

/** A boolean fact; false stays false, true is only as sure as what it goes with. */
function truth(value: boolean | null | undefined, withIt: Truth = true): Truth {
  if (value === false || value === null) return false;
  return value === undefined ? undefined : withIt;
}
