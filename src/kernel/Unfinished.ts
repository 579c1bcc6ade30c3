/**
 * A value while its keys are set one after another, in the order in which they are to be written.
 * BECAUSE: an object with optional keys spread into its literal gets a hidden class of its own each time it is made, and all that
 * reads it is slower for that.
 */
export type Unfinished<T> = { -readonly [K in keyof T]?: T[K] };
