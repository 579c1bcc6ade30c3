/** How far the records of a type are loaded. */
export type Completeness = "complete" | "partial" | "notLoaded";
