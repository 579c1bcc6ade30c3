import { parseArgs } from "node:util";
import { standardModel, standardRulebook } from "integrity-portrait/standard";
import { buildService } from "./buildService.mjs";
import { openDatabase } from "./openDatabase.mjs";
import { startServer } from "./startServer.mjs";

/**
 * node examples/embedding/postgresql-service/start.mjs                       embedded database, in memory
 * node examples/embedding/postgresql-service/start.mjs --folder DIR          embedded database, kept in DIR
 * node examples/embedding/postgresql-service/start.mjs --server              a PostgreSQL server of its own
 * DATABASE_URL=postgres://… node examples/embedding/postgresql-service/start.mjs
 */
const { values } = parseArgs({
  options: {
    server: { type: "boolean", default: false },
    folder: { type: "string" },
    port: { type: "string", default: "8080" },
  },
});

const own = values.server ? await startServer() : undefined;
const database = await openDatabase({ url: own?.url ?? process.env.DATABASE_URL, folder: values.folder });

// An embedding team takes these from its own sign-on.
const callers = {
  "steward-token": { name: "archive-office", audiences: ["compliance"], steward: true },
  "dic-token": { name: "discipline-inspection", audiences: ["dic", "organisation", "subject"] },
  "hr-token": { name: "organisation-department", audiences: ["organisation"] },
};
const { service } = await buildService({ database, model: standardModel, rulebook: standardRulebook, callers });
const address = await service.listen({ port: Number(values.port), host: "127.0.0.1" });
console.log(`listening on ${address}; try:
curl -X PUT  ${address}/archives  -H 'Authorization: Bearer steward-token' -H 'Content-Type: application/json' --data-binary @examples/archives/c-0002.json
curl -X POST ${address}/portraits -H 'Authorization: Bearer dic-token' -H 'Content-Type: application/json' -H 'Idempotency-Key: 1' -H 'Accept: text/markdown' \\
     -d '{"kind":"cadre","id":"C-0002","asOf":"2025-06-30","audience":"dic"}'`);

const stop = async () => {
  await service.close();
  await database.close();
  own?.stop();
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
