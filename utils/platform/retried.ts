/** Something that is loaded once, however many ask at the same time, and again after a failure. */
export interface Retried<T> {
  /** Rejects with what kept it from being loaded; the next call then tries again. */
  get(): Promise<T>;
  /** Somebody has asked: it is loaded or on its way. */
  isAsked(): boolean;
  /** Lets go of it: the next call loads it anew. */
  forget(): void;
}

/**
 * Milliseconds before a second try. A worker that is being stopped fails at what it was loading, and what it answered then would
 * be taken for its answer; in this time it is gone, and whoever asked asks the next one.
 */
const MOMENT = 150;

const twice = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    return load();
  }
};

/** `load` is called when somebody asks first, and once more a moment after it failed. */
export function retried<T>(load: () => Promise<T>): Retried<T> {
  let loaded: Promise<T> | null = null;
  const forget = (): void => {
    loaded = null;
  };
  const get = (): Promise<T> => {
    loaded ??= twice(load).catch((error: unknown) => {
      forget();
      throw error;
    });
    return loaded;
  };
  return { get, isAsked: () => loaded !== null, forget };
}
