/** Whether all hold: no where one does not, `undefined` where one is not known and none fails. */
export function isAll(...tests: readonly (boolean | undefined)[]): boolean | undefined {
  if (tests.includes(false)) return false;
  return tests.includes(undefined) ? undefined : true;
}
