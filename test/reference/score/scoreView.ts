import { defineModel } from "../../../src/index.js";
import type { Relief, View } from "../../../src/model/index.js";
import { viewArchive } from "../../../src/model/index.js";

const model = defineModel({ id: "m", title: { zh: "型", en: "Model" }, subjects: {}, records: [] });

/** A view of an empty archive on a day, with these reliefs: all of it that scoring reads. */
export function scoreView(asOf: number, reliefs: readonly Relief[]): View {
  const archive = {
    subject: { kind: "cadre", id: "C-1", fields: {}, canonical: "" },
    records: [],
    related: { profiles: new Map(), records: [], sets: new Map(), peers: [] },
    loaded: "all",
    unusable: [],
  } as const;
  return { ...viewArchive(archive, model, { audience: "dic", asOf, knownAt: asOf }), reliefs };
}
