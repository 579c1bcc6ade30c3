import Fastify from "fastify";
import { parseArchive, parsePortrait, parseRulebook, renderMarkdown, toProblemDetails } from "integrity-portrait";
import { nodeSha256 } from "integrity-portrait/node";
import { PortraitStore } from "./portraitStore.mjs";

/**
 * PUT  /archives                    an archive file; 422 with problem details where it cannot be read
 * POST /portraits                   { kind, id, asOf, audience, knownAt? } under an Idempotency-Key
 * GET  /portraits/KEY               the newest portrait under that key, as JSON or (Accept: text/markdown) as a page
 * PUT  /rulebook                    { files: { "rulebook.yaml": "…", … } }; what was asked for before is assessed again
 * POST /retention                   { today }: deletes what is kept no longer
 *
 * `callers` says who may see what: token → { name, audiences, steward? }. A portrait is computed for one audience from what
 * it may see; whoever may not ask for that audience gets 403 and learns nothing.
 */
export async function buildService({ database, model, rulebook, callers, logger = false }) {
  const store = new PortraitStore(database, model);
  await store.useRulebook(rulebook, "start");
  await store.assessDue();

  const service = Fastify({ logger, bodyLimit: 16 * 1024 * 1024 });
  service.decorateRequest("caller", null);
  service.addHook("onRequest", async (request, reply) => {
    const caller = callers[(request.headers.authorization ?? "").replace(/^Bearer /, "")];
    if (caller === undefined) return problem(reply, 401, "caller-unknown", "Send Authorization: Bearer TOKEN.");
    request.caller = caller;
  });
  // BECAUSE: archives are read by parseArchive from the bytes as sent; JSON.parse would hide duplicate keys and round long numbers.
  service.removeContentTypeParser("application/json");
  service.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

  service.put("/archives", async (request, reply) => {
    if (!request.caller.steward) return problem(reply, 403, "caller-not-steward", "Only a steward stores archives.");
    const { archive, diagnostics } = parseArchive(request.body, model, { sha256: nodeSha256 });
    if (archive === undefined) return refuse(reply, diagnostics);
    const { "retain-until": retainUntil } = request.headers;
    const stored = await store.putArchive(archive, request.body.toString("utf8"), retainUntil, request.caller.name);
    await store.assessDue({ caller: request.caller.name });
    return { ...stored, warnings: toProblemDetails(diagnostics).problems };
  });

  service.post("/portraits", async (request, reply) => {
    const key = request.headers["idempotency-key"];
    if (typeof key !== "string" || key === "") return problem(reply, 400, "key-missing", "Send an Idempotency-Key.");
    const question = readQuestion(request.body);
    if (question === undefined)
      return problem(reply, 400, "question-shape", "Send { kind, id, asOf: YYYY-MM-DD, audience, knownAt? } as text.");
    if (!request.caller.audiences.includes(question.audience))
      return problem(reply, 403, "audience-refused", "This caller may not ask for that audience.");
    const row = await store.request(`${request.caller.name}/${key}`, question, request.caller.name);
    if (row === undefined) return problem(reply, 404, "archive-missing", "There is no such archive.");
    if (row === "other") return problem(reply, 422, "key-reused", "This key was used for another question.");
    return send(reply, row, request);
  });

  service.get("/portraits/:key", async (request, reply) => {
    const row = await store.newest(`${request.caller.name}/${request.params.key}`);
    return row === undefined
      ? problem(reply, 404, "portrait-missing", "Nothing was asked for under it.")
      : send(reply, row, request);
  });

  service.put("/rulebook", async (request, reply) => {
    if (!request.caller.steward) return problem(reply, 403, "caller-not-steward", "Only a steward changes rules.");
    const read = parseRulebook(JSON.parse(request.body.toString("utf8")).files, model);
    if (read.rulebook === undefined) return refuse(reply, read.diagnostics);
    const changed = await store.useRulebook(read.rulebook, request.caller.name);
    return { ...changed, assessed: await store.assessDue({ caller: request.caller.name }) };
  });

  service.post("/retention", async (request, reply) => {
    if (!request.caller.steward) return problem(reply, 403, "caller-not-steward", "Only a steward ends retention.");
    return { deleted: await store.expire(JSON.parse(request.body.toString("utf8")).today, request.caller.name) };
  });

  return { service, store };
}

function readQuestion(body) {
  let value;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
  const { kind, id, asOf, knownAt = asOf, audience } = value ?? {};
  const texts = [kind, id, asOf, knownAt, audience].every((one) => typeof one === "string");
  const days = [asOf, knownAt].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return texts && days ? { kind, id, asOf, knownAt, audience } : undefined;
}

function send(reply, row, request) {
  reply.header("portrait-hash", row.portrait_hash).header("rulebook-hash", row.rulebook_hash);
  if (!(request.headers.accept ?? "").includes("text/markdown")) return reply.type("application/json").send(row.body);
  const { portrait } = parsePortrait(row.body);
  const lang = /^zh/i.test(request.headers["accept-language"] ?? "") ? "zh" : "en";
  return reply.type("text/markdown; charset=utf-8").send(renderMarkdown(portrait, { lang }));
}

/** What was wrong with an archive or a rule file: codes and places, never what stood there. */
function refuse(reply, diagnostics) {
  const details = toProblemDetails(diagnostics);
  return reply.code(422).type("application/problem+json").send(JSON.stringify(details));
}

function problem(reply, status, code, detail) {
  return reply
    .code(status)
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", title: code, status, detail, code }));
}
