import type {
  CivilDate,
  Literal,
  Money,
  Period,
  Scalar,
  Share,
  StoredValue,
  ValueType,
} from "../../../kernel/index.js";
import { fraction, whole } from "./Fraction.js";
import { dateOf, type Known, quantityOf, type Value } from "./Value.js";

/* BECAUSE: what kind of value a field holds follows from its declared type, never from looking at it (see StoredValue). */
const readers: { readonly [S in ValueType["scalar"]]: (value: Scalar) => Known } = {
  boolean: (value) => ({ is: "truth", truth: value as boolean }),
  integer: (value) => exactly(value as number, undefined),
  text: (value) => ({ is: "word", word: value as string }),
  id: (value) => ({ is: "word", word: value as string }),
  enum: (value) => ({ is: "word", word: value as string }),
  money: (value) => exactly((value as Money).amount, (value as Money).currency),
  date: (value) => dateOf((value as CivilDate).first, (value as CivilDate).last),
  period: (value) => ({ is: "period", period: value as Period }),
  share: (value) => shareValue(value as Share),
};

function exactly(amount: number, currency: string | undefined): Known {
  const value = whole(amount);
  return quantityOf(value, value, currency);
}

function shareValue({ numerator, denominator }: Share): Known {
  const value = fraction(BigInt(numerator), BigInt(denominator));
  return quantityOf(value, value, undefined);
}

/** A stored or derived fact as a value, read by its type. */
export function readStored(stored: StoredValue, { scalar, list }: ValueType): Value {
  if (stored === null || stored === undefined) return stored;
  const read = readers[scalar];
  // BECAUSE: a fact whose type is a list holds a list.
  return list ? { is: "list", members: (stored as readonly Scalar[]).map(read) } : read(stored as Scalar);
}

/** A literal of a rule file. */
export function readLiteral({ type, value }: Literal): Known {
  return readers[type](value);
}
