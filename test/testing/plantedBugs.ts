import {
  type Archive,
  type AssessOptions,
  compileRulebook,
  type Model,
  type Portrait,
  parseArchive,
  parseRulebook,
  type Rulebook,
} from "../../src/index.js";
import type { LawSubject } from "../../src/testing/index.js";
import { type Derived, foreignModel, hostsOf, soundly } from "./foreignModel.js";
import { foreignRules } from "./foreignRules.js";

function rulesFor(model: Model): Rulebook {
  const { rulebook, diagnostics } = parseRulebook(foreignRules, model);
  if (rulebook === undefined) throw new Error(JSON.stringify(diagnostics));
  return rulebook;
}

/** The town's model and rules with a bug in a derived fact. */
function withDerived(bug: Partial<Derived>): LawSubject {
  const model = foreignModel({ ...soundly, ...bug });
  return { model, rulebook: rulesFor(model) };
}

const model = foreignModel();
export const sound: LawSubject = { model, rulebook: rulesFor(model) };

/** Something wrapped around the portrait. */
function withPortrait(change: (portrait: Portrait, archive: Archive, options: AssessOptions) => Portrait): LawSubject {
  return {
    ...sound,
    compile: (rulebook, of) => {
      const assess = compileRulebook(rulebook, of);
      return (archive, options) => change(assess(archive, options), archive, options);
    },
  };
}

/** Something done to archives before they are read. */
function withText(change: (text: string) => string): LawSubject {
  return { ...sound, read: (text) => parseArchive(change(text), model).archive };
}

function withRulebook(change: (rulebook: Rulebook) => Rulebook): LawSubject {
  return { ...sound, compile: (rulebook, of) => compileRulebook(change(rulebook), of) };
}

let ticks = 0;
function tick(): number {
  ticks += 1;
  return ticks;
}
const kept = new Map<string, Portrait>();

/** Bugs in a foreign model, rulebook, feeder or wrapper, each with the law that has to catch it. */
export const plantedBugs: readonly (readonly [law: string, bug: string, subject: () => LawSubject])[] = [
  ["P-06", "a derived fact that reads a clock", () => withDerived({ reported: () => tick() % 3 === 0 })],
  [
    "P-10",
    "a derived fact that looks at whatever record comes first",
    () => withDerived({ hosts: (scope) => (scope.ownRecords("invitation")[0]?.fields["hostId"] === "X1" ? 5 : 0) }),
  ],
  [
    "P-18",
    "a derived fact that takes missing for false",
    () => withDerived({ reported: ({ reportedOn }) => reportedOn !== undefined && reportedOn !== null }),
  ],
  [
    "P-18b",
    "a derived fact that takes what is not loaded for none",
    () =>
      withDerived({
        hosts: (scope) => hostsOf(scope).size,
      }),
  ],
  ["P-19", "a wrapper that drops what is unknown", () => withPortrait((portrait) => ({ ...portrait, unknown: [] }))],
  [
    "P-01",
    "a wrapper that lists findings in the order in which records came",
    () => {
      let order: readonly string[] = [];
      return {
        ...withPortrait((portrait) => ({
          ...portrait,
          findings: portrait.findings.toSorted((a, b) => order.indexOf(a.item.key) - order.indexOf(b.item.key)),
        })),
        read: (text) => {
          order = JSON.parse(text).records.map(({ id }: { readonly id: string }) => id);
          return parseArchive(text, model).archive;
        },
      };
    },
  ],
  [
    "P-23",
    "a wrapper that rounds points",
    () => withPortrait((portrait) => ({ ...portrait, points: Math.round(portrait.points / 5000) * 5000 })),
  ],
  [
    "P-06",
    "a cache by the subject alone",
    () =>
      withPortrait((portrait, _, { audience, asOf }) => {
        const key = `${portrait.subject.id} ${audience} ${asOf}`;
        if (kept.size > 0 && !kept.has(key)) kept.clear();
        const known = kept.get(key) ?? portrait;
        kept.set(key, known);
        return known;
      }),
  ],
  [
    "P-27",
    "a feeder that writes every allegation down as documented",
    () => withText((text) => text.replaceAll('"alleged"', '"documented"')),
  ],
  [
    "P-35",
    "a feeder that lowers every level",
    () => withText((text) => text.replaceAll(/"confidentiality":"L[34]"/g, '"confidentiality":"L1"')),
  ],
  [
    "P-09",
    "a feeder that goes by the marital status",
    () =>
      withText((text) =>
        /"marital\w+":"A"/.test(text)
          ? text.replaceAll('"detected"', '"documented"').replaceAll('"accepted":true', '"accepted":false')
          : text,
      ),
  ],
  [
    "P-28",
    "a feeder that leaves clearances out",
    () => withText((text) => text.replaceAll('"type":"clearance"', '"type":"rumour"')),
  ],
  [
    "P-29",
    "a feeder that forgets when a warning ends",
    () => withText((text) => text.replaceAll(/"endsOn":"[^"]*"/g, '"endsOn":null')),
  ],
  [
    "P-14",
    "a wrapper that forgets by what was known",
    () => ({
      ...sound,
      compile: (rulebook, of) => {
        const assess = compileRulebook(rulebook, of);
        return (archive, { asOf, audience }) => assess(archive, { asOf, audience });
      },
    }),
  ],
  [
    "P-12",
    "decay that rises",
    () =>
      withPortrait((portrait) => ({
        ...portrait,
        findings: portrait.findings.map((one) => ({
          ...one,
          factors: { ...one.factors, decay: 1000 - one.factors.decay },
        })),
      })),
  ],
  [
    "P-30",
    "detections taken for established",
    () =>
      withRulebook((rulebook) => ({
        ...rulebook,
        scoring: {
          ...rulebook.scoring,
          verification: { ...rulebook.scoring.verification, detected: { factor: 600, established: true } },
        },
      })),
  ],
  [
    "P-24",
    "a score of its own",
    () => withPortrait((portrait) => ({ ...portrait, score: Math.min(100, Math.floor(portrait.points / 900)) })),
  ],
  [
    "P-06",
    "a wrapper that writes into the archive",
    () =>
      withPortrait((portrait, archive) => {
        Object.assign(archive, { seen: true });
        return portrait;
      }),
  ],
  [
    "P-48",
    "a second engine that takes a threshold for exceeded",
    () => ({
      ...sound,
      second: (rulebook, of) =>
        compileRulebook(
          JSON.parse(JSON.stringify(rulebook).replace('"operator":"greaterThan"', '"operator":"greaterThanInclusive"')),
          of,
        ),
    }),
  ],
  [
    "P-50",
    "a wrapper that takes a point off the score",
    () => withPortrait((portrait) => ({ ...portrait, score: portrait.score - 1 })),
  ],
  [
    "P-50",
    "a verifier that looks at the points alone",
    () => ({
      ...sound,
      verify: (rulebook, of) => (text, archive) => {
        const { asOf, audience, points } = JSON.parse(text);
        const isSame = compileRulebook(rulebook, of)(archive, { asOf, audience }).points === points;
        return isSame
          ? { ok: true }
          : { ok: false, code: "verification-value", pointer: "", message: { zh: "", en: "" } };
      },
    }),
  ],
];

/** Laws whose bugs are found late or shrink slowly: the full tier has them caught. */
export const dearLaws: ReadonlySet<string> = new Set(["P-01", "P-09", "P-18b"]);
