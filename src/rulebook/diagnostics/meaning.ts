/* What a rule file may not say: the form of its values, and the meaning of its parts. */
export * from "./language.js";
export * from "./opinion.js";
export * from "./shape.js";
