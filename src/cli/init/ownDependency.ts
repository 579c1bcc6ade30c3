import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "../CliError.js";

/**
 * What a new project's package.json must say of this package so that `npm install` finds it: the version's range where the
 * running package came from a registry, else `file:` and the way to the tarball it was installed from, or to its folder.
 */
export function ownDependency(project: string): string {
  const { folder, version } = ownPackage();
  const modules = dirname(folder);
  const source = basename(modules) === "node_modules" ? sourceOf(modules) : folder;
  if (source === undefined) return `^${version}`;
  return `file:${relative(realpathSync(project), existsSync(source) ? source : folder)
    .split(sep)
    .join("/")}`;
}

/** The tarball or folder that npm installed this package from; undefined where it was a registry. */
function sourceOf(modules: string): string | undefined {
  const parent = dirname(modules);
  const said =
    entryIn(join(modules, ".package-lock.json"), "packages", "node_modules/integrity-portrait", "resolved") ??
    entryIn(join(parent, "package.json"), "dependencies", "integrity-portrait") ??
    entryIn(join(parent, "package.json"), "devDependencies", "integrity-portrait");
  // Installed for the whole machine: nothing says from where, but the folder is there.
  if (said === undefined) return join(modules, "integrity-portrait");
  return said.startsWith("file:") ? resolve(parent, said.slice("file:".length)) : undefined;
}

/** The text at these keys of a JSON file, where there is one. */
function entryIn(path: string, ...keys: readonly string[]): string | undefined {
  if (!existsSync(path)) return undefined;
  let value: unknown = JSON.parse(readFileSync(path, "utf8"));
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === "string" ? value : undefined;
}

/** Folder and version of this package, from the nearest package.json that bears its name. */
function ownPackage(): { readonly folder: string; readonly version: string } {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (entryIn(path, "name") !== "integrity-portrait") continue;
    const version = entryIn(path, "version");
    if (version !== undefined) return { folder, version };
  }
  throw new CliError({
    zh: "安装的程序包不完整：缺少 package.json",
    en: "the package is incomplete: its package.json is missing",
  });
}
