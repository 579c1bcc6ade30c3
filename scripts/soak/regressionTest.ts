import { formatDay } from "../../src/kernel/index.js";
import { filesOf } from "../../src/testing/index.js";
import type { Dispute } from "./Dispute.js";

/** A dispute as the text of a test file: rulebook and archive stand in it, so that it needs no generator ever again. */
export function regressionTest({ name, model, book, raw, seen, include }: Dispute): string {
  const days = `asOf: dayOf("${formatDay(seen.asOf)}"), knownAt: dayOf("${formatDay(seen.knownAt)}")`;
  const parts = include === undefined ? "" : `  include: ${JSON.stringify(include)},\n`;
  const files = Object.entries(filesOf(book)).map(
    ([path, text]) => `    ${JSON.stringify(path)}: ${template(text)},\n`,
  );
  return `import { test } from "vitest";
import { dayOf } from "../evaluate/agreement.js";
import { expectAgreement } from "../expectAgreement.js";

const pair = {
  model: "${model}",
  seen: { ${days}, audience: "${seen.audience}" },
${parts}  files: {
${files.join("")}  },
  archive: ${JSON.stringify(raw, undefined, 2)},
} as const;

test("both engines say the same of the pair that the soak drew as ${name}", () => expectAgreement(pair));
`;
}

function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
}
