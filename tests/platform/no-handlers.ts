/** A worker that knows nothing, for tests that give it the one answer that they ask for. */
export const noHandlers = {
  read: () => null as never,
  context: () => null as never,
  notes: () => null as never,
  site: () => true,
  card: () => null,
  details: () => null,
  copy: () => '',
  search: () => [],
};
