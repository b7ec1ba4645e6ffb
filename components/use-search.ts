/** What a query finds: on this page at once, in the dataset when the reader pauses. */

import { useEffect, useState } from 'preact/hooks';
import type { ContextView, RowView } from '../utils/view/context-view.ts';
import { foldName, wordsOfQuery } from '../utils/view/fold-name.ts';
import type { PopupActions, SearchAnswer } from './popup-state.ts';

const PAUSE = 150;

/** Rows of the page whose name, other names or words as written hold all words of the query. */
export function filterRows(rows: readonly RowView[], view: ContextView, query: string): RowView[] {
  const wanted = wordsOfQuery(query);
  const textOf = ({ id, name, asWritten, mentions }: RowView): string => {
    const others = (id && view.cards[id]?.otherNames) || [];
    return [name, asWritten, ...others, ...mentions.map((at) => view.mentions[at]?.surface)].join('\n');
  };
  return rows.filter((row) => {
    const text = foldName(textOf(row));
    return wanted.length > 0 && wanted.every((word) => text.includes(word));
  });
}

/** The worker's answer to a query of two letters or more; null while there is none. */
export function useSearch(query: string, search: PopupActions['search']): SearchAnswer | null {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setAnswer(null);
    const wanted = query.trim();
    if (wanted.length < 2) return;
    const timer = setTimeout(async () => {
      const found = await search(wanted);
      if (isCurrent) setAnswer(found);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, search]);
  return answer;
}
