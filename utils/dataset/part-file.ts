/** Name of a part's file in the package; part 0 is the core. */
export const partFile = (part: number): string => `masthead-${part}.bin`;
