import { open, rename } from "node:fs/promises";

/** Writes a whole result: to standard output, or to a file that appears complete or not at all. */
export async function writeResult(text: string, out: string | undefined): Promise<void> {
  if (out === undefined || out === "-") {
    await new Promise<void>((done) => process.stdout.write(text, () => done()));
    return;
  }
  const part = `${out}.part`;
  const file = await open(part, "w", 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(part, out);
}
