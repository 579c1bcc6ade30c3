export { runArchiveTests } from "./examples/runArchiveTests.js";
export { type ExampleResult, runExamples } from "./examples/runExamples.js";
export { type ListedFact, listFacts } from "./listFacts.js";
