import type { Model } from "../Model.js";
import type { Archive } from "./Archive.js";
import type { SharedProfiles } from "./SharedProfiles.js";

declare const relatedBrand: unique symbol;

/** What many archives share, read once. Opaque: only `prepareRelated` makes it. */
export interface PreparedRelated<M = Model> extends Pick<Archive["related"], "sets" | "peers"> {
  readonly [relatedBrand]?: M;
  readonly catalogueHash: string;
  /** By subject kind. */
  readonly profiles: ReadonlyMap<string, SharedProfiles>;
  /** As they stand in the file: whether they can be used depends on the records of the archive they go with. */
  readonly records: readonly unknown[];
}
