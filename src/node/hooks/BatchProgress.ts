/** How far a batch is. */
export interface BatchProgress {
  /** Lines with a portrait. */
  readonly done: number;
  /** Lines without one. */
  readonly rejected: number;
  /** Bytes of the input that are done. */
  readonly bytes: number;
  /** Bytes of the whole input, where it is a file. */
  readonly totalBytes?: number;
}
