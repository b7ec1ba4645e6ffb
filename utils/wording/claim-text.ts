/** Claims in words: the fact, the time it was true, and where it stands. */

import type { Citation, Cited, Claim, PartialDate, Source } from '../model/facts.ts';
import type { ClaimView } from '../view/context-view.ts';
import type { Texts } from './texts.ts';

/** A citation ready to show. */
export interface CitationText {
  /** Name of the source and the date that it speaks of. */
  readonly text: string;
  /** Address of the page cited; null where it is no web address. */
  readonly url: string | null;
  /** The cited page was never opened: the fact is shown as unconfirmed. */
  readonly isUnconfirmed: boolean;
}

/** The address where it is one of the web, else null: nothing else is ever made a link. */
export function webAddress(address: string): string | null {
  const text = /^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(address) ? `https://${address}` : address;
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** `since 2018`, `from 2011 to 2013`; null where neither end is stated. */
export function wordPeriod(cited: Pick<Cited, 'from' | 'to'>, texts: Texts): string | null {
  const from = cited.from === null ? null : texts.date(cited.from);
  const to = cited.to === null ? null : texts.date(cited.to);
  if (from !== null && to !== null) return texts.say('claim.from-to', { from, to });
  if (from !== null) return texts.say('claim.from', { from });
  return to === null ? null : texts.say('claim.to', { to });
}

function wordRegister(claim: Extract<Claim, { kind: 'register' }>, texts: Texts): string {
  if (claim.register === 'pack') return claim.value;
  const value = texts.sayIfAny(`value.${claim.value}`) ?? claim.value;
  return texts.say('claim.register', { register: texts.say(`register.${claim.register}`), value });
}

function wordFact({ claim, object }: ClaimView, texts: Texts): string {
  const name = object ?? '';
  switch (claim.kind) {
    case 'owner':
      return claim.share === null
        ? texts.say('claim.owner', { name })
        : texts.say('claim.owner-share', { name, share: texts.share(claim.share / 100) });
    case 'funder':
      return claim.funding === null
        ? texts.say('claim.funder', { name })
        : texts.say('claim.funder-by', { name, funding: texts.say(`funding.${claim.funding}`) });
    case 'parent':
      return texts.say('claim.parent', { name });
    case 'control':
      return texts.say(`control.${claim.control}`);
    case 'funding':
      return texts.say('claim.funding', { funding: texts.say(`funding.${claim.funding}`) });
    case 'register':
      return wordRegister(claim, texts);
    case 'founded':
      return texts.say('claim.founded', { date: texts.date(claim.date) });
    case 'closed':
      return texts.say('claim.closed', { date: texts.date(claim.date) });
  }
}

/** The fact with its period: `Owned by Example Holding, since 2014`. */
export function wordClaim(view: ClaimView, texts: Texts): string {
  const fact = wordFact(view, texts);
  const isOfPack = view.claim.kind === 'register' && view.claim.register === 'pack';
  const claim = isOfPack ? texts.say('claim.pack', { pack: view.source.name, claim: fact }) : fact;
  const period = wordPeriod(view.claim, texts);
  return period === null ? claim : texts.say('claim.with-period', { claim, period });
}

interface Standing {
  readonly source: Source;
  readonly url: string;
  readonly date: PartialDate | null;
  readonly check: Citation['check'];
  readonly copy: boolean;
}

/**
 * Name of what a fact stands on. A source without a page of its own (facts that we wrote down one by one) says
 * nothing to a reader: there it is the site of the page cited.
 */
export function nameOfSource(url: string, source: Pick<Source, 'name' | 'url'>): string {
  const address = webAddress(source.url) === null ? webAddress(url) : null;
  return address === null ? source.name : new URL(address).hostname.replace(/^www\./, '');
}

/** Where a fact stands: source and date, and whether the page was read. */
export function wordCitation(standing: Standing, texts: Texts): CitationText {
  const date = standing.date ?? standing.source.date;
  const source = nameOfSource(standing.url, standing.source);
  const text = date ? texts.say('cite.source', { source, date: texts.date(date) }) : source;
  return {
    text: standing.copy ? `${text} (${texts.say('cite.copy')})` : text,
    url: webAddress(standing.url || standing.source.url),
    isUnconfirmed: standing.check === 'unread',
  };
}

/** The citation of a claim. */
export function citationOf({ claim, source }: ClaimView, texts: Texts): CitationText {
  return wordCitation({ ...claim.citation, source }, texts);
}
