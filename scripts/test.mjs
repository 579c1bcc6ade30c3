import { install, root, run } from "./install.mjs";

install();
run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, "run", ...process.argv.slice(2)]);
