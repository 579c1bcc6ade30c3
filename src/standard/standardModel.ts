import { modelFromCatalogue } from "../model/index.js";
import type { declaredModel } from "./declaredModel.js";
import { standardDerived } from "./derived.gen.js";
import { standardCatalogue } from "./standardCatalogue.gen.js";

/** The entities of an insurer's integrity archives: cadres, posts, units and what is recorded of them (domain §2, §3). */
export const standardModel: typeof declaredModel = modelFromCatalogue(standardCatalogue, standardDerived);
