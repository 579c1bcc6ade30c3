import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder with `initdb` and `pg_ctl`, where PostgreSQL is installed on this machine. */
export function serverPrograms() {
  const versions = "/usr/lib/postgresql";
  const packaged = existsSync(versions) ? readdirSync(versions).map((one) => join(versions, one, "bin")) : [];
  const named = (process.env.PATH ?? "").split(":");
  return [...packaged, ...named].find((folder) => ["initdb", "pg_ctl"].every((one) => existsSync(join(folder, one))));
}

/**
 * Starts a PostgreSQL server of its own: new data in a temporary folder, one free port of this machine. `stop` ends it and
 * deletes the data. The server refuses to run as root, so root starts it as the user `postgres`.
 */
export async function startServer() {
  const programs = serverPrograms();
  if (programs === undefined)
    throw new Error("no PostgreSQL server here: install the package postgresql, or set DATABASE_URL");
  const folder = mkdtempSync(join(tmpdir(), "portraits-"));
  const owner = process.getuid?.() === 0 ? userIds("postgres") : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const run = (program, ...args) => {
    const done = spawnSync(join(programs, program), args, { cwd: folder, encoding: "utf8", ...owner });
    if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr}`);
  };
  const data = join(folder, "data");
  run("initdb", "--pgdata", data, "--auth", "trust", "--username", "portraits", "--encoding", "UTF8");
  const options = `-h 127.0.0.1 -p ${port} -c unix_socket_directories=`;
  run("pg_ctl", "--pgdata", data, "--log", join(folder, "log"), "--options", options, "--wait", "start");
  return {
    url: `postgres://portraits@127.0.0.1:${port}/postgres`,
    stop() {
      run("pg_ctl", "--pgdata", data, "--mode", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userIds(name) {
  const id = (flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
