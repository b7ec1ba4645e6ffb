const MARKS = /\p{M}/gu;

/** A name as it is compared with what a reader types: without case, accents and other marks. */
export const foldName = (name: string): string => name.normalize('NFKD').replace(MARKS, '').toLowerCase();
