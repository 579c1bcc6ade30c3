import type { Expression, Rulebook, Window } from "../../rulebook/index.js";

/** Whether an expression says the same of every item of a view: dates counted from `asOf`, parameters of today, literals. */
export function isSettledByView(expression: Expression, params: Rulebook["params"]): boolean {
  switch (expression.kind) {
    case "literal":
      return true;
    case "param":
      return params[expression.param]?.at === "asOf";
    case "fact":
      return expression.fact.of === "asOf";
    case "call":
      return expression.of.every((one) => isSettledByView(one, params));
  }
}

/** As of an expression: whether the same dates lie in the window whatever the item. */
export function isWindowSettledByView(window: Window, params: Rulebook["params"]): boolean {
  if ("in" in window) return true;
  if ("within" in window) return isSettledByView(window.within, params);
  return window.between.every((one) => isSettledByView(one, params));
}
