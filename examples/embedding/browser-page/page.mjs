import { compileRulebook, formatDiagnostic, parseArchive, renderText } from "integrity-portrait";
import { standardModel, standardRulebook } from "integrity-portrait/standard";

const assess = compileRulebook(standardRulebook, standardModel);

/** The page of an archive's text: `{ ok, text }`, the portrait or what is wrong with the file. */
export function pageOf(source, { asOf, audience, lang }) {
  const { archive, diagnostics } = parseArchive(source, standardModel);
  if (archive === undefined)
    return { ok: false, text: diagnostics.map((one) => formatDiagnostic(one, { lang })).join("\n") };
  return { ok: true, text: renderText(assess(archive, { asOf, audience }), { lang }) };
}

/** Wires the form of index.html: the file is read here and goes nowhere else. */
export function wire(document) {
  const field = (id) => document.getElementById(id);
  const show = async () => {
    const [file] = field("archive").files;
    if (file === undefined || field("asOf").value === "") return;
    const { ok, text } = pageOf(new Uint8Array(await file.arrayBuffer()), {
      asOf: field("asOf").value,
      audience: field("audience").value,
      lang: field("lang").value,
    });
    field("portrait").textContent = text;
    field("portrait").className = ok ? "portrait" : "problems";
  };
  for (const id of ["archive", "asOf", "audience", "lang"]) field(id).addEventListener("change", show);
}

if (typeof document !== "undefined") wire(document);
