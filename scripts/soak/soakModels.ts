import type { Model } from "../../src/model/index.js";
import { standardModel } from "../../src/standard-entry.js";
import { testModel } from "../../test/laws/testModel.js";

/** The models that a soak draws for, by the name that a regression test bears. */
export const soakModels = { laws: testModel, standard: standardModel } satisfies Readonly<Record<string, Model>>;

export type SoakModel = keyof typeof soakModels;
