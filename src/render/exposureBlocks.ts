import type { Language } from "../kernel/index.js";
import type { Coded, ControlsInPlace, Exposure, PostExposure } from "../result/index.js";
import type { Block } from "./Block.js";
import type { Words } from "./locale/index.js";

/** The posts at hand: level, risk points, controls, rotation and leave; then heat map, loopholes and recorded gaps. */
export function exposureBlocks(exposure: Exposure | undefined, words: Words, lang: Language): readonly Block[] {
  if (exposure === undefined) return [];
  return [
    { kind: "heading", level: 2, text: words.exposure },
    ...(exposure.posts.length === 0 ? [{ kind: "paragraph", text: words.noPosts } as const] : []),
    ...(exposure.postsComplete ? [] : [{ kind: "paragraph", text: words.postsIncomplete } as const]),
    ...exposure.posts.flatMap((post) => postBlocks(post, words, lang)),
    ...heatMapBlocks(exposure, words, lang),
    ...loopholeBlocks(exposure, words, lang),
    ...gapBlocks(exposure, words, lang),
  ];
}

function postBlocks(post: PostExposure, words: Words, lang: Language): readonly Block[] {
  const { inherent, residual, recorded, rotation } = post;
  const place = (one: PostExposure["inherent"]): string =>
    one.score === null ? words.none : `${said(one.score, words)}${words.brackets(codeText(one.level, words, lang))}`;
  const floors = (post.floors ?? []).map(({ title }) => title[lang]).join(words.listComma);
  const assessed = typeof recorded.assessedOn === "string" ? words.brackets(recorded.assessedOn) : "";
  const pairs: (readonly [string, string])[] = [
    [words.level, `${codeText(post.level, words, lang)}${floors === "" ? "" : `${words.semicolon}${floors}`}`],
    [words.recordedLevel, `${codeText(recorded.level, words, lang)}${assessed}`],
    [words.inherent, place(inherent)],
    [words.residual, place(residual)],
    [words.controlsMissing, controlText(post.controls, words, lang)],
    ...rotation.holders.map((one): readonly [string, string] => [
      words.rotation,
      [
        words.sitting(said(one.holder, words), said(one.since, words), said(one.months, words)),
        rotation.limitMonths === null
          ? words.noRotationLimit
          : words.rotationLimit(said(rotation.limitMonths, words), said(one.limitOn, words)),
      ].join(words.semicolon),
    ]),
    ...post.leave.map(({ year, days, due }): readonly [string, string] => [
      words.leave,
      [
        words.leaveOf(String(year), said(days, words)),
        due === null ? words.noLeaveDue : words.leaveDue(said(due, words)),
      ].join(words.comma),
    ]),
  ];
  if (post.unknown.length > 0) pairs.push([words.unknown, post.unknown.join(words.listComma)]);
  const name = typeof post.title === "string" ? `${post.title} ${post.post}` : post.post;
  const line = post.line ? words.brackets(post.line.title[lang]) : "";
  const blocks: Block[] = [
    { kind: "heading", level: 3, text: `${name}${line}` },
    { kind: "pairs", rows: pairs },
  ];
  if (post.riskPoints.length === 0) return blocks;
  const rows = post.riskPoints.map((point) => [
    said(point.step, words),
    said(point.likelihood, words),
    said(point.impact, words),
    `${said(point.inherent.score, words)} ${codeText(point.inherent.level, words, lang)}`,
    `${said(point.residual.score, words)} ${codeText(point.residual.level, words, lang)}`,
    controlText(point, words, lang),
  ]);
  const head = [words.step, words.likelihood, words.impact, words.inherent, words.residual, words.controlsMissing];
  return [...blocks, { kind: "table", head, numeric: [1, 2], rows }];
}

function heatMapBlocks({ heatMap }: Exposure, words: Words, lang: Language): readonly Block[] {
  if (heatMap === undefined || heatMap.length === 0) return [];
  const name = (code: Coded | null): string => code?.title[lang] ?? words.notRecorded;
  const rows = heatMap.map((cell) => [
    name(cell.line),
    name(cell.level),
    String(cell.posts),
    String(cell.keyPosts),
    String(cell.riskPoints),
    String(cell.missingControls),
    String(cell.highestInherent ?? ""),
    String(cell.highestResidual ?? ""),
  ]);
  const head = [words.line, words.level, words.posts, words.keyPosts, words.riskPoints, words.controlsMissing];
  return [
    { kind: "heading", level: 2, text: words.heatMap },
    {
      kind: "table",
      head: [...head, words.highestInherent, words.highestResidual],
      numeric: [2, 3, 4, 5, 6, 7],
      rows,
    },
  ];
}

function loopholeBlocks({ loopholes }: Exposure, words: Words, lang: Language): readonly Block[] {
  if (loopholes.length === 0) return [];
  const items = loopholes.map(
    ({ finding, post, control, state, check, repair }) =>
      `${finding}${words.colon}${control.title[lang]}${words.brackets(
        [
          ...(post === undefined ? [] : [post]),
          words.controlState[state],
          ...(check === undefined ? [] : [check]),
        ].join(words.comma),
      )} — ${repair[lang]}`,
  );
  return [
    { kind: "heading", level: 2, text: words.loopholes },
    { kind: "list", items },
  ];
}

function gapBlocks({ gaps }: Exposure, words: Words, lang: Language): readonly Block[] {
  if (gaps.length === 0) return [];
  const items = gaps.map(
    ({ record, control, repair, due, status }) =>
      `${codeText(control, words, lang)} [${record}]${words.colon}${said(repair, words)}${words.brackets(
        `${words.due} ${said(due, words)}${words.comma}${words.gapStatus[status]}`,
      )}`,
  );
  return [
    { kind: "heading", level: 2, text: words.recordedGaps },
    { kind: "list", items },
  ];
}

function said(value: string | number | null | undefined, words: Words): string {
  return value === undefined ? words.notRecorded : value === null ? words.none : String(value);
}

function codeText(code: Coded | null | undefined, words: Words, lang: Language): string {
  return code === undefined ? words.notRecorded : code === null ? words.none : code.title[lang];
}

function controlText({ missing }: ControlsInPlace, words: Words, lang: Language): string {
  if (missing === undefined) return words.notRecorded;
  if (missing === null || missing.length === 0) return words.none;
  return missing.map(({ title }) => title[lang]).join(words.listComma);
}
