/** The part that every answer takes: who is in which of the others, and what all point to. */
export const CORE_PART = 0;

/** Name of a part's file in the package. */
export const partFile = (part: number): string => `masthead-${part}.bin`;
