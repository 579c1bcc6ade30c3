import { channel } from "node:diagnostics_channel";

/**
 * Messages for tracing and metrics over `node:diagnostics_channel`; nothing is made while nobody listens. None names a person.
 *
 * - `integrity-portrait:assess` `{ line, grade, points, rulebook, archiveHash }`: a portrait came out.
 * - `integrity-portrait:reject` `{ line, codes }`: a line has none.
 * - `integrity-portrait:batch` `{ phase: "start", rulebook, workers }`, then `{ phase: "end", status, done, rejected }` with
 *   status `finished`, `stopped` or `failed`.
 */
export const channels = {
  assess: channel("integrity-portrait:assess"),
  reject: channel("integrity-portrait:reject"),
  batch: channel("integrity-portrait:batch"),
};
