import type { Sha256 } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { DateCache } from "./decodeField.js";
import type { Problems } from "./Problems.js";

/** What reading needs beside the value: the model, where to report, which SHA-256, the dates of this text read so far. */
export interface Reading {
  readonly model: Model;
  readonly problems: Problems;
  readonly sha256: Sha256 | undefined;
  readonly dates: DateCache;
}
