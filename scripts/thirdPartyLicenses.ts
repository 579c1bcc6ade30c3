import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../src/kernel/index.ts";

/** What may be copied into the package: licences that ask for no more than that their text comes along. */
const accepted: ReadonlySet<unknown> = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
const refused = "jsonpath-plus";

/**
 * The licences of the packages that the given bundled files came from, as one text. Fails where a licence is not among
 * those accepted, where a package brings no licence text, and where the package that must stay out got in.
 */
export function thirdPartyLicenses(root: string, files: readonly string[]): string {
  const names = [...new Set(files.map(packageName))].sort(compareText);
  if (names.includes(refused)) throw new Error(`${refused} got into the bundle`);
  const sections = names.map((name) => section(join(root, "node_modules", name), name));
  return `This package contains copies of the packages below, within its second engine. Their licences:\n\n${sections.join("\n")}`;
}

function packageName(path: string): string {
  const parts = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length).split("/");
  return parts.slice(0, parts[0]?.startsWith("@") ? 2 : 1).join("/");
}

function section(folder: string, name: string): string {
  const about: { version?: unknown; license?: unknown } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  if (!accepted.has(about.license))
    throw new Error(`${name} is under ${String(about.license)}: read it before bundling`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence text`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return `${"-".repeat(72)}\n${name} ${String(about.version)} (${String(about.license)})\n\n${text}\n`;
}
