import { test } from "vitest";
import { serverPrograms, startServer } from "../../../examples/embedding/postgresql-service/startServer.mjs";
import { describeService } from "./describeService.js";

if (serverPrograms() === undefined) test.skip("skipped: no PostgreSQL server is installed on this machine", () => {});
else describeService("a PostgreSQL server", startServer);
