const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`]/g;
const ASCII = /^[\0-\x7f]*$/;

/** A name as it is compared with what a reader types: without case, accents and other marks, and with one kind of apostrophe. */
export const foldName = (name: string): string =>
  ASCII.test(name)
    ? name.toLowerCase()
    : name.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();

/** The words of a query, folded, without the marks around them: `"Lavrov, Sergey"` is two. */
export const wordsOfQuery = (query: string): string[] =>
  foldName(query)
    .split(/[\s-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
