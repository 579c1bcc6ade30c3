import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Model } from "../../model/index.js";

/**
 * The model that an ES module exports; `undefined` where it exports none. The module is code: its path comes from whoever runs
 * the program, never from data.
 * @example
 * await loadModel("node_modules/zod/index.js") //=> undefined
 */
export async function loadModel(path: string): Promise<Model | undefined> {
  const module: Record<string, unknown> = await import(pathToFileURL(resolve(path)).href);
  return Object.values(module).find(isModel);
}

function isModel(value: unknown): value is Model {
  return typeof value === "object" && value !== null && "catalogueHash" in value && "records" in value;
}
