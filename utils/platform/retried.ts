/** Something that is loaded once, however many ask at the same time, and again after a failure. */
export interface Retried<T> {
  /** Rejects with what kept it from being loaded; the next call then tries again. */
  get(): Promise<T>;
  /** Lets go of it: the next call loads it anew. */
  forget(): void;
}

/** `load` is called when somebody asks first. */
export function retried<T>(load: () => Promise<T>): Retried<T> {
  let loaded: Promise<T> | null = null;
  const forget = (): void => {
    loaded = null;
  };
  const get = (): Promise<T> => {
    loaded ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loaded;
  };
  return { get, forget };
}
