import {
  archiveSchema,
  compileRulebook,
  renderMarkdown,
  serialisePortrait,
  toProblemDetails,
} from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

/**
 * A function of a request, as serverless platforms call it: `{ headers, queryStringParameters, body }` in,
 * `{ statusCode, headers, body }` out. It keeps nothing between calls but what is compiled once, when the module loads.
 *
 * `archiveSchema` is a Standard Schema: any router or framework that takes one (tRPC, Hono, TanStack …) takes it as it is.
 */
const schema = archiveSchema(standardModel);
const assess = compileRulebook(standardRulebook, standardModel);

export async function handler({ headers = {}, queryStringParameters = {}, body }) {
  const { asOf, audience } = queryStringParameters;
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return problem(400, { type: "about:blank", title: "body-not-json", status: 400 });
  }
  const read = await schema["~standard"].validate(value);
  if (read.issues !== undefined) return problem(422, toProblemDetails(read.issues.map(({ diagnostic }) => diagnostic)));
  let portrait;
  try {
    portrait = assess(read.value, { asOf, audience });
  } catch (error) {
    // An IntegrityError says which of the two was wrong; anything else is not the caller's fault.
    if (error?.name !== "IntegrityError") throw error;
    return problem(400, { type: "about:blank", title: error.code, status: 400, detail: error.message });
  }
  if ((headers.accept ?? "").includes("text/markdown"))
    return answer("text/markdown; charset=utf-8", renderMarkdown(portrait, { lang: "zh" }));
  return answer("application/json", serialisePortrait(portrait));
}

function answer(type, body) {
  return { statusCode: 200, headers: { "content-type": type, "cache-control": "no-store" }, body };
}

function problem(statusCode, details) {
  return { statusCode, headers: { "content-type": "application/problem+json" }, body: JSON.stringify(details) };
}
