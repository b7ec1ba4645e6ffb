/** Every regular expression of the shipped code: the literals as the parser reads them, the built ones as they are built. */

import { parseSync, Visitor } from 'vite';
import { sourceFiles } from '../architecture/source-tree.ts';

export interface Expression {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const shipped = sourceFiles.filter(({ path }) => /^(utils|components|entrypoints)\//.test(path));

const literalsOf = (path: string, text: string): Expression[] => {
  const found: Expression[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ path, source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  visitor.visit(parseSync(path, text).program);
  return found;
};

/** What modules build from texts when they are loaded. */
const builtIn = async (path: string): Promise<Expression[]> => {
  const found: Expression[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args) => {
      const built: RegExp = Reflect.construct(target, args);
      found.push({ path, source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    await import(/* @vite-ignore */ `../../${path}`);
  } finally {
    globalThis.RegExp = real;
  }
  return found;
};

/** All of them, each once. */
export const collectExpressions = async (): Promise<readonly Expression[]> => {
  const found = shipped.flatMap(({ path, text }) => literalsOf(path, text));
  for (const { path, text } of shipped) if (/\bRegExp\(/.test(text)) found.push(...(await builtIn(path)));
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
};
