/** A SHA-256 of the host, such as Node's own. Must return the 32 bytes of the digest. */
export interface Sha256 {
  (bytes: Uint8Array): Uint8Array;
  /** The digest of a text's UTF-8 as lower-case hex, where the host has that in one step: a tenth of the cost of small texts. */
  readonly hexOfText?: (text: string) => string;
}
