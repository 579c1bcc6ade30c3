import { catalogueHashOf } from "../src/model/index.ts";
import { standardModel } from "../src/standard/index.ts";

/** The hash of the standard model's catalogue, so that loading the model builds no record type. */
export function generateCatalogueHash(): ReadonlyMap<string, string> {
  return new Map([
    [
      "src/standard/catalogueHash.gen.ts",
      `// Generated from the files of this room by \`npm run generate\`. Do not edit.
export const catalogueHash = "${catalogueHashOf(standardModel)}";
`,
    ],
  ]);
}
