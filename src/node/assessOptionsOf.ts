import type { AssessOptions } from "../portrait/index.js";

/** What concerns the assessment alone: plain data that can be posted to a worker. */
export function assessOptionsOf({ asOf, audience, knownAt, include }: AssessOptions): AssessOptions {
  return {
    asOf,
    audience,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(include === undefined ? {} : { include }),
  };
}
