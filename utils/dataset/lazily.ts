/** A value that is computed once, at its first use. */
export function lazily<T>(compute: () => T): () => T {
  let value: { readonly held: T } | null = null;
  return () => {
    value ??= { held: compute() };
    return value.held;
  };
}
