import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type RulebookState, watchRulebook } from "../../src/node/index.js";
import { sampleFiles } from "../rulebook/samples/sampleFiles.js";
import { sampleModel } from "../rulebook/samples/sampleModel.js";
import { writeFolder } from "./writeFolder.js";

const main = sampleFiles["rulebook.yaml"] ?? "";

/** A watch whose changes are awaited one after another. */
async function watching(): Promise<{
  readonly state: () => RulebookState;
  readonly write: (text: string) => Promise<RulebookState>;
  readonly calls: () => number;
  readonly end: () => void;
  readonly folder: string;
}> {
  const folder = writeFolder(sampleFiles);
  const ending = new AbortController();
  let heard: (state: RulebookState) => void = () => {};
  let calls = 0;
  const watched = await watchRulebook(folder, sampleModel, {
    signal: ending.signal,
    settle: 20,
    onChange: (state) => {
      calls += 1;
      heard(state);
    },
  });
  return {
    folder,
    state: () => watched.state,
    calls: () => calls,
    end: () => ending.abort(),
    write: (text) =>
      new Promise((done) => {
        heard = done;
        writeFileSync(join(folder, "rulebook.yaml"), text);
      }),
  };
}

test("a changed file gives a new rulebook; a broken one keeps the last sound rulebook and says what is wrong", async () => {
  const { state, write, end } = await watching();
  try {
    const first = state();
    expect([first.current, first.rulebook?.scoring.outlookMonths, first.diagnostics]).toEqual([true, 24, []]);

    const second = await write(main.replace("outlookMonths: 24", "outlookMonths: 12"));
    expect([second.current, second.rulebook?.scoring.outlookMonths]).toEqual([true, 12]);

    const broken = await write(main.replace("outlookMonths: 24", "outlookMonths: soon"));
    expect([broken.current, broken.rulebook?.hash]).toEqual([false, second.rulebook?.hash]);
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(["number-form"]);

    const mended = await write(main);
    expect([mended.current, mended.rulebook?.hash, mended.diagnostics]).toEqual([true, first.rulebook?.hash, []]);
    expect(state()).toBe(mended);
  } finally {
    end();
  }
});

test("a write that changes nothing calls nobody, and an ended watch neither", async () => {
  const { folder, write, calls, end } = await watching();
  writeFileSync(join(folder, "rulebook.yaml"), `# a comment\n${main}`);
  await write(main.replace("outlookMonths: 24", "outlookMonths: 12"));
  expect(calls()).toBe(1);
  end();
  // A second watch of the same folder hears the write that the first no longer does.
  await new Promise<void>((heard) => {
    const other = new AbortController();
    const onChange = (): void => {
      other.abort();
      heard();
    };
    const options = { signal: other.signal, settle: 20, onChange };
    void watchRulebook(folder, sampleModel, options).then(() => writeFileSync(join(folder, "rulebook.yaml"), main));
  });
  expect(calls()).toBe(1);
});

test("a folder that is not there is a state, not an exception", async () => {
  const { state } = await watchRulebook("no-such-folder", sampleModel);
  expect([state.current, state.rulebook, state.diagnostics.map(({ code }) => code)]).toEqual([
    false,
    undefined,
    ["folder-unreadable"],
  ]);
});
