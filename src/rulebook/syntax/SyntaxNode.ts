import type { SourcePlace } from "../../kernel/index.js";

/** A rule file as read: scalars kept as written, every node with its place. */
export type SyntaxNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly text: string;
  /** Written in quotes or as a block: always text, never a fact, number or keyword. */
  readonly quoted: boolean;
  readonly place: SourcePlace;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: SourcePlace;
  readonly value: SyntaxNode;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly place: SourcePlace;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly SyntaxNode[];
  readonly place: SourcePlace;
}
