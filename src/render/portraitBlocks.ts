import { type Language, rangeTitle, requireLanguage } from "../kernel/index.js";
import type { Portrait, UnknownOutcome } from "../result/index.js";
import type { Block } from "./Block.js";
import { exposureBlocks } from "./exposureBlocks.js";
import { factText, titleIn } from "./factText.js";
import { evidenceText, findingBlocks, sharedIncident } from "./findingBlocks.js";
import { formatFactor, formatPermille, formatPoints } from "./formatPoints.js";
import { locales, type Words } from "./locale/index.js";
import { membersBlocks } from "./membersBlocks.js";
import { opinionBlocks } from "./opinionBlocks.js";
import { provenanceBlocks } from "./provenanceBlocks.js";
import { requirePortrait } from "./requirePortrait.js";

/** A portrait as a page: the same blocks for every format. Takes the portrait alone; every number is a number of it. */
export function portraitBlocks(portrait: Portrait, options: { readonly lang: Language }): readonly Block[] {
  const lang = requireLanguage(options);
  requirePortrait(portrait);
  const words = locales[lang];
  return [
    ...header(portrait, words, lang),
    ...gates(portrait, words, lang),
    ...findings(portrait, words, lang),
    ...unknown(portrait, words, lang),
    ...otherOutcomes(portrait, words, lang),
    ...numbers(portrait, words, lang),
    ...coverage(portrait, words, lang),
    ...future(portrait, words, lang),
    ...exposureBlocks(portrait.exposure, words, lang),
    ...membersBlocks(portrait.members, words, lang),
    ...(portrait.opinion === undefined ? [] : opinionBlocks(portrait.opinion, words, lang)),
    ...provenanceBlocks(portrait, words, lang),
  ];
}

function header(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const { subject, interval } = portrait;
  const low = formatPoints(interval.low.points);
  const high = formatPoints(interval.high.points);
  const audience =
    portrait.audience in words.audiences
      ? words.audiences[portrait.audience as keyof Words["audiences"]]
      : portrait.audience; // BECAUSE: `in` was checked.
  return [
    { kind: "heading", level: 1, text: `${words.title} ${subject.id}` },
    {
      kind: "pairs",
      rows: [
        [words.subject, `${subject.title[lang]} ${subject.id}`],
        [
          words.asOf,
          portrait.knownAt === portrait.asOf
            ? portrait.asOf
            : `${portrait.asOf}${words.brackets(`${words.knownAt} ${portrait.knownAt}`)}`,
        ],
        [words.audience, audience],
        [words.grade, gradeText(portrait, words, lang)],
        [words.score, `${portrait.score} / 100`],
        [
          words.points,
          `${formatPoints(portrait.points)}${words.brackets(`${words.established} ${formatPoints(portrait.established)}`)}`,
        ],
        [
          words.interval,
          interval.stable
            ? words.intervalStable(low, high, interval.low.grade)
            : words.intervalOpen(low, high, interval.low.grade, interval.high.grade),
        ],
        [words.coverage, formatPermille(portrait.coverage.permille)],
        [words.followUp, portrait.followUp[lang]],
      ],
    },
    { kind: "note", text: words.leadOnly },
    { kind: "heading", level: 2, text: words.reasons },
    { kind: "list", items: portrait.reasons.map(({ text }) => text[lang]) },
  ];
}

function gradeText(portrait: Portrait, words: Words, lang: Language): string {
  if (portrait.grade !== "insufficient-data") return `${portrait.grade} · ${portrait.gradeTitle[lang]}`;
  return `${words.insufficient}${words.brackets(`${words.atLeast} ${portrait.interval.low.grade}`)}`;
}

function gradeName(grade: string, words: Words): string {
  return grade === "insufficient-data" ? words.insufficient : grade;
}

function gates(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  if (portrait.gates.length === 0) return [];
  const items = portrait.gates.map((gate) => {
    const until =
      gate.status === "barred" ? ` · ${gate.freeFrom ? `${words.freeFrom} ${gate.freeFrom}` : words.noEnd}` : "";
    const reasons = gate.findings.map(({ message }) =>
      gate.status === "unknown" ? words.undecided(message[lang]) : message[lang],
    );
    const why = gate.status === "free" ? "" : reasons.join(words.semicolon);
    return `${gate.title[lang]}${words.colon}${words.gateStatus[gate.status]}${until}${why === "" ? "" : ` — ${why}`}`;
  });
  return [
    { kind: "heading", level: 2, text: words.gates },
    { kind: "list", items },
  ];
}

function findings(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const undecided =
    portrait.unknown.length > 0
      ? [{ kind: "paragraph", text: words.couldNotRun(portrait.unknown.length) } as const]
      : [];
  const blocks: Block[] = [{ kind: "heading", level: 2, text: words.findings }];
  if (portrait.findings.length === 0) blocks.push({ kind: "paragraph", text: words.noFindings });
  blocks.push(...undecided, ...portrait.findings.flatMap((finding) => findingBlocks(finding, words, lang)));
  if (portrait.sameIncident.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.sameIncident });
    blocks.push({
      kind: "list",
      items: portrait.sameIncident.map(
        (one) =>
          `${one.title[lang]}${words.brackets([one.id, ...sharedIncident(one.incident, words), `${formatPoints(one.value)} ${words.pointsUnit}`].join(words.comma))}${words.colon}${one.message[lang]}`,
      ),
    });
  }
  return blocks;
}

function unknown(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  if (portrait.unknown.length === 0) return [];
  const items = portrait.unknown.map((one) => {
    const why = one.status === "notCovered" ? words.notLoaded : words.missing;
    const what = one.missing.map((fact) => factText(fact, titleIn(portrait), words, lang)).join(words.listComma);
    const most = one.atMost > 0 ? ` · ${words.atMost} ${formatPoints(one.atMost)} ${words.pointsUnit}` : "";
    const reason = what === "" ? tooLittle(one, words, lang) : `${why} ${what}`;
    return `${one.title[lang]}${words.brackets(one.id)}${words.colon}${reason}${most}`;
  });
  return [
    { kind: "heading", level: 2, text: words.unknown },
    { kind: "list", items },
  ];
}

/** Nothing is missing, but a precondition such as a large enough sample did not hold: which, in its own numbers. */
function tooLittle({ because }: UnknownOutcome, words: Words, lang: Language): string {
  const failed = [...new Set(because.map((one) => evidenceText(one, words, lang)))].join(words.semicolon);
  return failed === "" ? words.tooLittle : `${words.tooLittle}${words.colon}${failed}`;
}

function dueOf({ by, daysLeft }: Portrait["reminders"][number], words: Words): string {
  if (by === null) return "";
  return `${by}${daysLeft === null ? "" : words.brackets(words.daysLeft(daysLeft))} · `;
}

function otherOutcomes(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.positives, portrait.positives.map((one) => `${one.title[lang]}${words.colon}${one.message[lang]}`)],
    [
      words.reminders,
      portrait.reminders.map(
        (one) =>
          `${dueOf(one, words)}${one.title[lang]}${words.colon}${one.message[lang]}${words.brackets(one.action.title[lang])}`,
      ),
    ],
    [
      words.excepted,
      portrait.excepted.map(
        (one) => `${one.title[lang]}${words.brackets(one.id)}${words.colon}${one.exception.title[lang]}`,
      ),
    ],
    [
      words.lapsed,
      portrait.lapsed.map(
        (one) => `${one.title[lang]}${words.brackets(one.id)}${words.colon}${words.lapsedReason[one.reason]}`,
      ),
    ],
    [
      words.cleared,
      portrait.cleared.map(({ incident, finding = "", from }) =>
        incident === undefined
          ? `${finding}${words.colon}${words.dismissedFrom(from)}`
          : `${incident}${words.colon}${words.clearedFrom(from)}`,
      ),
    ],
    [
      words.shadow,
      portrait.shadow.map((one) => `${one.title[lang]}${words.brackets(one.id)}${words.colon}${one.message[lang]}`),
    ],
  ];
  return sections.flatMap(([title, items]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: title },
          { kind: "list", items },
        ],
  );
}

function numbers(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: words.dimensions },
    {
      kind: "table",
      head: [words.item, words.points, words.health],
      numeric: [1, 2],
      rows: portrait.dimensions.map((one) => [one.title[lang], formatPoints(one.points), String(one.health)]),
    },
  ];
  if (portrait.ledger.length === 0) return blocks;
  const rows = portrait.ledger.map((line) =>
    line.cut === undefined
      ? [
          String(line.rank),
          line.finding ?? "",
          formatPoints(line.value ?? 0),
          formatFactor(line.weight ?? 0),
          formatPoints(line.points),
        ]
      : ["", words.cut, "", "", formatPoints(line.points)],
  );
  return [
    ...blocks,
    { kind: "heading", level: 2, text: words.ledger },
    {
      kind: "table",
      head: [words.rank, words.item, words.points, words.weight, words.total],
      numeric: [0, 2, 3, 4],
      rows: [...rows, ["", words.total, "", "", formatPoints(portrait.points)]],
    },
  ];
}

function coverage(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const open = portrait.coverage.byType.filter(({ state }) => state !== "complete");
  const blocks: Block[] = [];
  if (open.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.coverageTypes });
    blocks.push({
      kind: "list",
      items: open.map(
        (one) => `${one.title[lang]}${words.brackets(one.type)}${words.colon}${words.completeness[one.state]}`,
      ),
    });
  }
  if (portrait.coverage.missing.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.wouldNarrow });
    blocks.push({
      kind: "list",
      items: portrait.coverage.missing.map(
        (one) =>
          `${factText(one.fact, titleIn(portrait), words, lang)}${words.colon}${words.narrowsBy(formatPoints(one.narrows))}${words.brackets(one.rules.join(words.listComma))}`,
      ),
    });
  }
  return blocks;
}

function future(portrait: Portrait, words: Words, lang: Language): readonly Block[] {
  const blocks: Block[] = [];
  if (portrait.outlook !== undefined && portrait.outlook.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.outlook });
    const titles = new Map(portrait.gates.map((gate) => [gate.id, gate.title[lang]]));
    blocks.push({
      kind: "list",
      items: portrait.outlook.map((one) => {
        const barred = one.gates.filter(({ status }) => status === "barred").map(({ id }) => titles.get(id) ?? id);
        const closed =
          barred.length === 0 ? "" : `${words.semicolon}${words.barredGates} ${barred.join(words.listComma)}`;
        return `${one.date}${words.colon}${words.grade} ${gradeName(one.grade, words)}${words.comma}${formatPoints(one.points)} ${words.pointsUnit}${closed}`;
      }),
    });
  }
  if (portrait.counterfactual !== undefined && portrait.counterfactual.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.counterfactual });
    const items = portrait.counterfactual.flatMap(({ target, sets }) =>
      sets.map((set) => `${words.target(target)}${words.colon}${set.join(" + ")}`),
    );
    blocks.push(items.length > 0 ? { kind: "list", items } : { kind: "paragraph", text: words.noCounterfactual });
  }
  if (portrait.timeline.length > 0) {
    blocks.push({ kind: "heading", level: 2, text: words.timeline });
    blocks.push({
      kind: "list",
      items: portrait.timeline.map((one) => `${dateText(one.date, words, lang)}  ${one.title[lang]} [${one.record}]`),
    });
  }
  return blocks;
}

/** A day as it is known: `..2025-03-01` is on or before that day. */
function dateText(date: string, words: Words, lang: Language): string {
  const [first = "", last] = date.split("..");
  if (last === undefined) return first;
  if (first === "") return words.onOrBefore(last);
  return rangeTitle({ zh: first, en: first }, { zh: last, en: last })[lang];
}
