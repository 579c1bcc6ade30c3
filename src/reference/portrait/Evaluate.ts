import type { View } from "../../model/index.js";
import type { Evaluation } from "../../result/index.js";

/** What every rule says of a view, by whichever engine. */
export type Evaluate<R extends string> = (view: View) => Promise<Evaluation<R>>;
