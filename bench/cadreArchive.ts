import { sampleArchives } from "../src/sample/index.js";

interface Plain {
  readonly subject: { readonly id: string };
  readonly records: readonly { readonly type: string; readonly id: string }[];
}

/** What one person has in order once: of the other cadres it stays behind. */
const yearly = new Set([
  ...["tenure", "rotation", "talk", "commitmentLetter", "integrityReport", "education", "mandatoryLeave", "appraisal"],
  ...["personalMattersReport", "declaredItem"],
]);
/** Of these an archive holds dozens while nothing is wrong. */
const ordinary = new Set(["claim", "payment", "expense"]);

/**
 * The text of a cadre's archive with so many records, the same bytes on every machine: the first cadre of the sample population
 * and what the next ones have beyond a career, as if one person had lived it all. `ordinary` takes their business first,
 * `troubled` what was planted among it.
 */
export function cadreArchive(size: number, life: "ordinary" | "troubled"): string {
  const cadres = [...sampleArchives({ size: 60, seed: 1 })].filter(({ kind }) => kind === "cadre");
  const [first, ...others] = cadres.map(({ archive }) => JSON.stringify(archive));
  if (first === undefined) throw new Error("the sample population has no cadre");
  const whole = plain(first);
  const adopted = others.flatMap((text, index) => {
    const renamed = text.replaceAll(`"${plain(text).subject.id}"`, `"${whole.subject.id}"`);
    const ids = plain(renamed).records.map(({ id }) => id);
    const own = ids.reduce((so, id) => so.replaceAll(`"${id}"`, `"${id}-${index}"`), renamed);
    return plain(own).records.filter(({ type }) => !yearly.has(type));
  });
  const preferred = adopted.filter(({ type }) => ordinary.has(type) === (life === "ordinary"));
  const rest = adopted.filter((record) => !preferred.includes(record));
  const records = [...whole.records, ...preferred, ...rest].slice(0, size);
  if (records.length < size) throw new Error(`the sample population gives ${records.length} records, not ${size}`);
  return JSON.stringify({ ...whole, records });
}

function plain(text: string): Plain {
  return JSON.parse(text);
}
