import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/**
 * One way to speak to PostgreSQL: a server where `url` is given, else the embedded PGlite in `folder` (in memory without).
 * `query(sql, values)` answers rows; `transaction(work)` gives `work` a query of its own and commits or rolls back.
 */
export async function openDatabase({ url, folder } = {}) {
  const database = url === undefined ? await openEmbedded(folder) : openServer(url);
  await database.script(await readFile(new URL("schema.sql", import.meta.url), "utf8"));
  return database;
}

async function openEmbedded(folder) {
  const lite = await PGlite.create(folder);
  const rowsOf = (on) => async (sql, values) => (await on.query(sql, values)).rows;
  return {
    script: (sql) => lite.exec(sql),
    query: rowsOf(lite),
    transaction: (work) => lite.transaction((one) => work(rowsOf(one))),
    close: () => lite.close(),
  };
}

function openServer(url) {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const rowsOf = (on) => async (sql, values) => (await on.query(sql, values)).rows;
  return {
    script: (sql) => pool.query(sql),
    query: rowsOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(rowsOf(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
