/**
 * The one place that logs. Everything inside passes failures on as values; each edge (content script,
 * worker, popup) calls this once for each that it could not turn into something to show.
 */

/** Logs an error with the place where it surfaced. Nothing is stored or sent. */
export const logError = (place: string, error: unknown): void => {
  console.error(`Masthead, ${place}:`, error);
};
