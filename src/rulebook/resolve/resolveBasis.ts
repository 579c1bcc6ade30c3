import { articleUnconfirmed, documentUnknown } from "../diagnostics/meaning.js";
import type { Basis } from "../Rule.js";
import { readMap } from "../read/readMap.js";
import { scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Context } from "./Context.js";

const basisShape = { doc: need("文件", "Document"), article: key("条款", "Article") };

/** A legal basis: a document at hand, and an article only where the document lists it as confirmed. */
export function resolveBasis(node: SyntaxNode, context: Pick<Context, "documents" | "report">): Basis | undefined {
  const { documents, report } = context;
  const map = readMap(node, basisShape, report);
  const doc = scalar(map?.doc, report);
  if (doc === undefined) return undefined;
  const found = documents.get(doc.text);
  if (found === undefined)
    return report(documentUnknown, doc.place, { doc: doc.text, ...suggestion(doc.text, documents.keys()) });
  const article = scalar(map?.article, report);
  if (article === undefined) return { doc: doc.text };
  if (found.articles[article.text] !== "verified")
    return report(articleUnconfirmed, article.place, { doc: doc.text, article: article.text });
  return { doc: doc.text, article: article.text };
}
