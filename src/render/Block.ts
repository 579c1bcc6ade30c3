/** What a page is made of, before it is text or Markdown. Texts are plain: writers escape them. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "pairs"; readonly rows: readonly (readonly [label: string, text: string])[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly numeric: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };
