import { compileRulebook, parseArchive, serialisePortrait } from "integrity-portrait";
import { nodeSha256 } from "integrity-portrait/node";

/** Held while rules change, shared while a portrait is made by them. */
const rulesLock = 7_411;

const hex = (text) => Buffer.from(nodeSha256(new TextEncoder().encode(text))).toString("hex");

/**
 * Archives in, portraits out, rules changed: all that touches the tables. Every change is one transaction, so that a
 * process killed anywhere leaves either all of a step or nothing of it, and `due` says what is still to do.
 */
export class PortraitStore {
  #database;
  #model;
  #compiled = new Map();

  constructor(database, model) {
    this.#database = database;
    this.#model = model;
  }

  /** Makes a rulebook the one in force; everything asked for so far is due again where it changed. */
  async useRulebook(rulebook, caller) {
    return this.#database.transaction(async (query) => {
      await query("select pg_advisory_xact_lock($1)", [rulesLock]);
      const known = await query("select 1 from rulebooks where hash = $1", [rulebook.hash]);
      const current = await currentHash(query);
      if (current === rulebook.hash) return { hash: rulebook.hash, due: 0 };
      // A rulebook that comes back gets a new number: the newest is the one in force.
      if (known.length > 0) await query("update rulebooks set number = default where hash = $1", [rulebook.hash]);
      else await query("insert into rulebooks (hash, body) values ($1, $2)", [rulebook.hash, JSON.stringify(rulebook)]);
      const due = await query("insert into due select key from requests on conflict do nothing returning key");
      await audit(query, caller, "rulebook-changed", { rulebook: rulebook.hash, detail: { due: due.length } });
      return { hash: rulebook.hash, due: due.length };
    });
  }

  /** Keeps an archive that was read without error. The same content again changes nothing. */
  async putArchive(archive, body, retainUntil, caller) {
    const { kind, id } = archive.subject;
    return this.#database.transaction(async (query) => {
      const [row] = await query(
        `insert into archives (kind, id, body, retain_until) values ($1, $2, $3, $4)
         on conflict (kind, id) do update
           set body = excluded.body, version = archives.version + 1, retain_until = excluded.retain_until
           where archives.body <> excluded.body or archives.retain_until is distinct from excluded.retain_until
         returning version`,
        [kind, id, body, retainUntil ?? null],
      );
      if (row === undefined) return { changed: false };
      await query("insert into due select key from requests where kind = $1 and id = $2 on conflict do nothing", [
        kind,
        id,
      ]);
      await audit(query, caller, "archive-stored", { detail: { version: row.version } });
      return { changed: true, version: row.version };
    });
  }

  /**
   * The portrait asked for under an idempotency key. The key again with the same question gives the portrait that is
   * stored; with another question it is refused. `undefined` where there is no such archive.
   */
  async request(key, question, caller) {
    const outcome = await this.#database.transaction(async (query) => {
      const { kind, id, asOf, knownAt = asOf, audience } = question;
      const [archive] = await query("select 1 from archives where kind = $1 and id = $2", [kind, id]);
      if (archive === undefined) return undefined;
      const inserted = await query(
        `insert into requests (key, caller, kind, id, as_of, known_at, audience) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing returning key`,
        [key, caller, kind, id, asOf, knownAt, audience],
      );
      if (inserted.length > 0) await query("insert into due values ($1)", [key]);
      const [same] = await query(
        `select 1 from requests where key = $1 and caller = $2 and kind = $3 and id = $4
           and as_of = $5 and known_at = $6 and audience = $7`,
        [key, caller, kind, id, asOf, knownAt, audience],
      );
      return same === undefined ? "other" : "same";
    });
    if (outcome !== "same") return outcome;
    await this.#assessDue(key, caller);
    return this.newest(key);
  }

  /** The newest portrait under a key: its exact text and hashes. */
  async newest(key) {
    const [row] = await this.#database.query(
      "select body, portrait_hash, archive_hash, rulebook_hash from portraits where key = $1 order by number desc limit 1",
      [key],
    );
    return row;
  }

  /** Assesses what is due, one request a transaction; says how many it did. Several processes may do so at once. */
  async assessDue({ signal, onProgress, caller = "scheduler" } = {}) {
    let done = 0;
    for (;;) {
      signal?.throwIfAborted();
      const [next] = await this.#database.query("select key from due order by key limit 1");
      if (next === undefined) return done;
      if (await this.#assessDue(next.key, caller)) done += 1;
      onProgress?.({ done });
    }
  }

  /** Deletes what is kept no longer than `today`: archive, requests and portraits go together. */
  async expire(today, caller) {
    return this.#database.transaction(async (query) => {
      const gone = await query("delete from archives where retain_until < $1 returning kind", [today]);
      if (gone.length > 0) await audit(query, caller, "retention-ended", { detail: { archives: gone.length } });
      return gone.length;
    });
  }

  async auditEvents() {
    return this.#database.query(
      "select caller, event, archive_hash, rulebook_hash, portrait_hash, detail from audit_events order by number",
    );
  }

  async #assessDue(key, caller) {
    return this.#database.transaction(async (query) => {
      // Another process that took it meanwhile has it locked, or has done it.
      const [taken] = await query("select key from due where key = $1 for update skip locked", [key]);
      if (taken === undefined) return false;
      // Neither rules nor archive change until this commits: what they would make due is not deleted with what was.
      await query("select pg_advisory_xact_lock_shared($1)", [rulesLock]);
      const [row] = await query(
        `select r.as_of::text, r.known_at::text, r.audience, a.version, a.body::text
           from requests r join archives a using (kind, id) where r.key = $1 for share of a`,
        [key],
      );
      const { assess, hash } = await this.#inForce(query);
      const { archive } = parseArchive(row.body, this.#model, { sha256: nodeSha256 });
      if (archive === undefined)
        throw new Error("an archive that was accepted is no longer readable: was the model changed?");
      const portrait = assess(archive, { asOf: row.as_of, knownAt: row.known_at, audience: row.audience });
      const body = serialisePortrait(portrait);
      const stored = await query(
        `insert into portraits (key, archive_version, rulebook_hash, archive_hash, portrait_hash, grade, body)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning number`,
        [key, row.version, hash, portrait.archiveHash, `sha256:${hex(body)}`, portrait.grade, body],
      );
      await query("delete from due where key = $1", [key]);
      if (stored.length > 0)
        await audit(query, caller, "portrait-stored", {
          archive: portrait.archiveHash,
          rulebook: hash,
          portrait: `sha256:${hex(body)}`,
          detail: { asOf: row.as_of, audience: row.audience },
        });
      return true;
    });
  }

  /** The rulebook in force, compiled once in this process. */
  async #inForce(query) {
    const hash = await currentHash(query);
    if (hash === undefined) throw new Error("no rulebook is in force: call useRulebook first");
    let assess = this.#compiled.get(hash);
    if (assess === undefined) {
      const [{ body }] = await query("select body from rulebooks where hash = $1", [hash]);
      assess = compileRulebook(body, this.#model, { sha256: nodeSha256 });
      this.#compiled.set(hash, assess);
    }
    return { assess, hash };
  }
}

async function currentHash(query) {
  const [row] = await query("select hash from rulebooks order by number desc limit 1");
  return row?.hash;
}

async function audit(query, caller, event, { archive, rulebook, portrait, detail = {} }) {
  await query(
    `insert into audit_events (caller, event, archive_hash, rulebook_hash, portrait_hash, detail)
     values ($1, $2, $3, $4, $5, $6)`,
    [caller, event, archive ?? null, rulebook ?? null, portrait ?? null, JSON.stringify(detail)],
  );
}
