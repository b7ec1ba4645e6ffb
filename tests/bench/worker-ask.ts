/** What a worker that was stopped is asked for: the card of Reuters, by its Wikidata id. */
export const REUTERS_CARD = { to: 'worker', kind: 'card', id: 'Q130879', date: null } as const;
