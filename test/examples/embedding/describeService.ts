import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildService } from "../../../examples/embedding/postgresql-service/buildService.mjs";
import { openDatabase } from "../../../examples/embedding/postgresql-service/openDatabase.mjs";
import { PortraitStore } from "../../../examples/embedding/postgresql-service/portraitStore.mjs";
import { readRuleFiles } from "../../../scripts/readRuleFiles.js";
import { archiveFrom, parseRulebook } from "../../../src/index.js";
import { standardModel, standardRulebook } from "../../../src/standard-entry.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const archiveText = readFileSync(join(root, "examples/archives/c-0002.json"), "utf8");
const files = readRuleFiles(join(root, "rules"));
/** The standard rules with one number of the score changed. */
const otherFiles = {
  ...files,
  "rulebook.yaml": (files["rulebook.yaml"] ?? "").replace("base: [0, 2, 5, 10, 20, 35]", "base: [0, 3, 6, 10, 20, 35]"),
};
const question = { kind: "cadre", id: "C-0002", asOf: "2025-06-30", audience: "dic" };
const callers = {
  steward: { name: "archive-office", audiences: ["compliance"], steward: true },
  dic: { name: "discipline", audiences: ["dic"] },
  hr: { name: "hr", audiences: ["organisation"] },
};
const as = (token: string, more: Record<string, string> = {}): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  "content-type": "application/json",
  ...more,
});

type Service = Awaited<ReturnType<typeof buildService>>;
type Reply = LightMyRequestResponse;
type Database = Awaited<ReturnType<typeof openDatabase>>;

/** All that the service promises, on the database that `startServer` starts, or on the embedded one. */
export function describeService(name: string, server?: () => Promise<{ url: string; stop(): void }>): void {
  describe(`the service on ${name}`, () => {
    let database: Database;
    let service: Service["service"];
    let stopServer: (() => void) | undefined;

    beforeAll(async () => {
      const started = await server?.();
      stopServer = started?.stop;
      database = await openDatabase({ url: started?.url });
      ({ service } = await buildService({ database, model: standardModel, rulebook: standardRulebook, callers }));
    });
    afterAll(async () => {
      await service?.close();
      await database?.close();
      stopServer?.();
    });

    test("refuses callers it does not know and audiences a caller may not ask for", async () => {
      const stranger = await service.inject({ method: "PUT", url: "/archives", headers: as("nobody"), payload: "{}" });
      expect([stranger.statusCode, stranger.json().code]).toEqual([401, "caller-unknown"]);
      const denied = await service.inject({
        method: "POST",
        url: "/portraits",
        headers: as("hr", { "idempotency-key": "1" }),
        payload: JSON.stringify(question),
      });
      expect([denied.statusCode, denied.json().code]).toEqual([403, "audience-refused"]);
    });

    test("answers a broken archive with codes and places, and quotes nothing of it", async () => {
      const secret =
        '{ "format": "integrity-archive/1", "subject": { "kind": "cadre", "id": "SECRET" }, "records": 7 }';
      const refused = await service.inject({
        method: "PUT",
        url: "/archives",
        headers: as("steward"),
        payload: secret,
      });
      expect(refused.statusCode).toBe(422);
      expect(refused.headers["content-type"]).toContain("application/problem+json");
      expect(refused.body).toContain("/records");
      expect(refused.body).not.toContain("SECRET");
    });

    test("takes an archive in, gives one portrait for one key, and assesses again when the rules change", async () => {
      const put = (): Promise<Reply> =>
        service.inject({
          method: "PUT",
          url: "/archives",
          headers: as("steward", { "retain-until": "2030-01-01" }),
          payload: archiveText,
        });
      expect((await put()).json()).toMatchObject({ changed: true, version: 1 });
      expect((await put()).json()).toMatchObject({ changed: false });

      const ask = (key: string, payload: object): Promise<Reply> =>
        service.inject({
          method: "POST",
          url: "/portraits",
          headers: as("dic", { "idempotency-key": key }),
          payload: JSON.stringify(payload),
        });
      const first = await ask("k1", question);
      expect(first.json()).toMatchObject({ grade: "C", points: 53536 });
      const again = await ask("k1", question);
      expect([again.body, again.headers["portrait-hash"]]).toEqual([first.body, first.headers["portrait-hash"]]);
      const other = await ask("k1", { ...question, asOf: "2025-08-10" });
      expect([other.statusCode, other.json().code]).toEqual([422, "key-reused"]);
      expect((await ask("k2", { ...question, id: "C-9" })).statusCode).toBe(404);

      const page = await service.inject({
        method: "GET",
        url: "/portraits/k1",
        headers: as("dic", { accept: "text/markdown", "accept-language": "zh-CN" }),
      });
      expect(page.body).toContain("廉洁画像");

      const changed = await service.inject({
        method: "PUT",
        url: "/rulebook",
        headers: as("steward"),
        payload: JSON.stringify({ files: otherFiles }),
      });
      expect(changed.json()).toMatchObject({ due: 1, assessed: 1 });
      const after = await service.inject({ method: "GET", url: "/portraits/k1", headers: as("dic") });
      expect(after.json().rulebook.hash).not.toBe(first.json().rulebook.hash);
      expect(after.json().points).toBeGreaterThan(first.json().points);
      const broken = await service.inject({
        method: "PUT",
        url: "/rulebook",
        headers: as("steward"),
        payload: JSON.stringify({ files: { ...files, "rulebook.yaml": "rulebook: x" } }),
      });
      expect(broken.statusCode).toBe(422);
    });

    test("deletes on the last day kept, portraits included, and keeps audit events without a subject", async () => {
      const end = (today: string): Promise<Reply> =>
        service.inject({
          method: "POST",
          url: "/retention",
          headers: as("steward"),
          payload: JSON.stringify({ today }),
        });
      expect((await end("2030-01-01")).json()).toEqual({ deleted: 0 });
      expect((await end("2030-01-02")).json()).toEqual({ deleted: 1 });
      expect((await service.inject({ method: "GET", url: "/portraits/k1", headers: as("dic") })).statusCode).toBe(404);
      const events = await new PortraitStore(database, standardModel).auditEvents();
      expect(events.map(({ event }: { event: string }) => event)).toEqual([
        "rulebook-changed",
        "archive-stored",
        "portrait-stored",
        "rulebook-changed",
        "portrait-stored",
        "retention-ended",
      ]);
      expect(JSON.stringify(events)).not.toContain("C-0002");
    });
  });

  test(`killed while it assesses after a rule change on ${name}, it loses nothing and does nothing twice`, async () => {
    const started = await server?.();
    const folder = mkdtempSync(join(tmpdir(), "portraits-"));
    const where = started === undefined ? { folder: join(folder, "data") } : { url: started.url };
    const count = 24;
    try {
      await fill(where, count);
      const done = await assessUntilKilled(where, 7);
      expect(done).toBeGreaterThanOrEqual(7);

      const database = await openDatabase(where);
      const left = await database.query("select key from due");
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThanOrEqual(count - 7);
      expect(await new PortraitStore(database, standardModel).assessDue()).toBe(left.length);
      const rows = await database.query(
        "select key, count(*)::int as portraits, count(distinct rulebook_hash)::int as rulebooks from portraits group by key",
      );
      expect(rows).toHaveLength(count);
      for (const row of rows) expect(row).toMatchObject({ portraits: 2, rulebooks: 2 });
      await database.close();
    } finally {
      started?.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** So many archives with a portrait each, then a change of the rules that makes all of them due. */
async function fill(where: { folder?: string; url?: string }, count: number): Promise<void> {
  const database = await openDatabase(where);
  const store = new PortraitStore(database, standardModel);
  await store.useRulebook(standardRulebook, "test");
  for (let n = 0; n < count; n += 1) {
    const id = `C-${1000 + n}`;
    const input = {
      format: "integrity-archive/1",
      subject: { kind: "cadre", id },
      records: [],
      loaded: "all",
    } as const;
    const { archive } = archiveFrom(input, standardModel);
    await store.putArchive(archive, JSON.stringify(input), null, "test");
    await store.request(`k-${id}`, { ...question, id }, "test");
  }
  const { rulebook } = parseRulebook(otherFiles, standardModel);
  expect(await store.useRulebook(rulebook, "test")).toMatchObject({ due: count });
  await database.close();
}

/** Assesses in a process of its own, killed with -9 once it has done `after`; says how many it had reported. */
function assessUntilKilled(where: object, after: number): Promise<number> {
  const script = fileURLToPath(new URL("assessDue.mjs", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(where)], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.examples.json") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let done = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    done = Math.max(done, ...text.trim().split("\n").map(Number));
    if (done >= after) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.once("close", () => resolve(done)));
}
