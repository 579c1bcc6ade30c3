/** Kleene's strong three values, ordered false < unknown < true: `all` is the least, `any` the greatest, `not` the mirror. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

export function not(truth: Truth): Truth {
  return truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN;
}

export function both(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

export function either(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

/** `undefined` is unknown. */
export function truthOf(value: boolean | undefined): Truth {
  return value === undefined ? UNKNOWN : value ? TRUE : FALSE;
}
