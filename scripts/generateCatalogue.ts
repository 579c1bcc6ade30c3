import { catalogueOf } from "../src/model/index.ts";
import { declaredModel } from "../src/standard/declaredModel.ts";
import { packJson } from "./packJson.ts";

const inManyFields = ["type", "title", "memberTitles", "unit"];

/** The catalogue of the standard model as data, so that what assesses loads neither declarations nor a schema library. */
export function generateCatalogue(): ReadonlyMap<string, string> {
  const catalogue = packJson(catalogueOf(declaredModel), { list: "records", later: ["facts"], common: inManyFields });
  const packed = JSON.stringify(catalogue, null, 2);
  return new Map([
    [
      "src/standard/standardCatalogue.gen.ts",
      `// Generated from the files of this room by \`npm run generate\`. Do not edit.
import { unpackJson } from "../kernel/index.js";
import type { Catalogue } from "../model/index.js";

// BECAUSE: catalogueOf made what is packed here; the facts of a record type are parsed when they are first read.
export const standardCatalogue = /* @__PURE__ */ unpackJson(${packed}) as unknown as Catalogue;
`,
    ],
  ]);
}
