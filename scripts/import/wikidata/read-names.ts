/** Names of entities in the languages asked for, a few hundred entities a question. */

import { isBareId } from '../shared/person-names.ts';
import { joinCell } from '../shared/table.ts';
import type { Sparql } from './ask-sparql.ts';
import { namesQuery } from './queries.ts';

export interface Names {
  /** The English label, else the first in the order of languages; `''` where there is none. */
  readonly label: string;
  /** A cell of the other names, each once. */
  readonly aliases: string;
}

const AT_ONCE = 200;

export async function readNames(sparql: Sparql, ids: readonly string[]): Promise<ReadonlyMap<string, Names>> {
  const found = new Map<string, { labels: Map<string, string>; all: Set<string> }>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const row of await sparql.rows(namesQuery(ids.slice(at, at + AT_ONCE)))) {
      const { item = '', name = '', lang = '' } = row;
      if (isBareId(name) || name === '') continue;
      const entry = found.get(item) ?? { labels: new Map(), all: new Set() };
      if (row.isLabel === '1') entry.labels.set(lang, name);
      entry.all.add(`${name}@${lang}`);
      found.set(item, entry);
    }
  }
  return new Map([...found].map(([id, { labels, all }]) => [id, plain(labels, all)]));
}

function plain(labels: ReadonlyMap<string, string>, all: ReadonlySet<string>): Names {
  const label = labels.get('en') ?? [...labels.values()][0] ?? '';
  const seen = new Set([label]);
  const others = [...all].filter((tagged) => {
    const text = tagged.slice(0, tagged.lastIndexOf('@'));
    return !seen.has(text) && seen.add(text) !== undefined;
  });
  return { label, aliases: joinCell(others) };
}
