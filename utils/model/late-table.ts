/**
 * A table that few pages need. In Node it comes with the code. The build makes it a file of its own in the package and leaves null in its
 * place (`modules/late-script.ts`); the worker fetches it for the first page that needs it and keeps it. Where it cannot be read it stays
 * null, and what it is for is not found.
 */
export interface LateTable<T = unknown> {
  /** Of its file, in the code and in the package. */
  readonly name: string;
  value: T | null;
}
