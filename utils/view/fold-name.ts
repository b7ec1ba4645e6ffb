const MARKS = /\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** A name as it is compared with what a reader types: without case, accents and other marks. */
export const foldName = (name: string): string =>
  ASCII.test(name) ? name.toLowerCase() : name.normalize('NFKD').replace(MARKS, '').toLowerCase();
