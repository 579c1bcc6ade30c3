import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { handler } from "../../../examples/embedding/serverless/handler.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const body = readFileSync(join(root, "examples/archives/c-0002.json"), "utf8");
const queryStringParameters = { asOf: "2025-06-30", audience: "dic" };

test("an archive posted comes back as its portrait, the same bytes in any order of calls", async () => {
  const calls = await Promise.all(Array.from({ length: 5 }, () => handler({ queryStringParameters, body })));
  const [first] = calls;
  expect(first).toMatchObject({ statusCode: 200, headers: { "content-type": "application/json" } });
  expect(JSON.parse(first?.body ?? "")).toMatchObject({ grade: "C", points: 53536 });
  for (const call of calls) expect(call.body).toBe(first?.body);
});

test("who asks for Markdown gets the page", async () => {
  const page = await handler({ headers: { accept: "text/markdown" }, queryStringParameters, body });
  expect(page.body).toContain("# 廉洁画像");
});

test.each([
  ["no JSON", { queryStringParameters, body: "{" }, 400, "body-not-json"],
  [
    "no archive",
    { queryStringParameters, body: '{"format":"integrity-archive/1","subject":{"kind":"SECRET"}}' },
    422,
    "subject",
  ],
  ["a day that is none", { queryStringParameters: { asOf: "yesterday", audience: "dic" }, body }, 400, "as-of"],
])("%s is a problem of the caller's and says so without quoting", async (_name, request, status, says) => {
  const answer = await handler(request);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(answer.body).toContain(says);
  expect(answer.body).not.toContain("SECRET");
});
