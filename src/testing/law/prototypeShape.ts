const prototypes = [Object.prototype, Array.prototype, Map.prototype, Promise.prototype];

/** The names on the prototypes that hostile input would reach for: the same before and after whatever is read. */
export function prototypeShape(): string {
  return JSON.stringify(prototypes.map((one) => Reflect.ownKeys(one).map(String)));
}
