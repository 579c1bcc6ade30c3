import { catalogueOf } from "../src/model/index.ts";
import { declaredModel } from "../src/standard/declaredModel.ts";

/** The catalogue of the standard model as data, so that what assesses loads neither declarations nor a schema library. */
export function generateCatalogue(): ReadonlyMap<string, string> {
  return new Map([
    [
      "src/standard/standardCatalogue.gen.ts",
      `// Generated from the files of this room by \`npm run generate\`. Do not edit.
import type { Catalogue } from "../model/index.js";

// BECAUSE: catalogueOf made this text; it is parsed once when the module is loaded.
export const standardCatalogue = JSON.parse(
  ${JSON.stringify(JSON.stringify(catalogueOf(declaredModel)))},
) as Catalogue;
`,
    ],
  ]);
}
