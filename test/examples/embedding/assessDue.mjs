import { standardModel } from "integrity-portrait/standard";
import { openDatabase } from "../../../examples/embedding/postgresql-service/openDatabase.mjs";
import { PortraitStore } from "../../../examples/embedding/postgresql-service/portraitStore.mjs";

/** Assesses what is due in the database named by the argument and reports each on a line, until done or killed. */
const database = await openDatabase(JSON.parse(process.argv[2] ?? "{}"));
await new PortraitStore(database, standardModel).assessDue({ onProgress: ({ done }) => console.log(done) });
await database.close();
