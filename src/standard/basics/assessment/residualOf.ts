type Number = number | null | undefined;

/** What the controls in place leave of likelihood × impact: at least 1. */
export function residualOf(likelihood: Number, impact: Number, controlEffect: Number): Number {
  if (likelihood === null || impact === null) return null;
  if (likelihood === undefined || impact === undefined || controlEffect === undefined) return undefined;
  return Math.max(1, likelihood * impact - (controlEffect ?? 0));
}
