/** The page's article: its fields put together, and the stretches of the page that they were read from. */

import type { Article, ArticleLabel, Aside } from '../model/article.ts';
import type { PagePlaces } from '../model/page-tables.ts';
import { findAsides } from './asides.ts';
import { textsOf } from './block-text.ts';
import type { Evidence, Findings } from './evidence.ts';
import { findLabels } from './labels.ts';
import { meta, resolve } from './markup.ts';
import { type Passage, PassageBuilder } from './passage.ts';

/** Characters in which an English text has one of its common words. */
const SOME_TEXT = 400;

export interface Described {
  readonly article: Article;
  /** The story's passage, that of `article.text`. */
  readonly text: Passage;
  /** Where the article was read; its links are not in it. */
  readonly places: Omit<PagePlaces, 'links'>;
}

function storyPassage({ reading, story }: Evidence): PassageBuilder {
  const builder = new PassageBuilder();
  for (const block of story.blocks) {
    builder.add(reading.texts, reading.blockFrom[block] as number, reading.blockTo[block] as number);
    builder.endParagraph();
  }
  return builder;
}

/** Whether a text cannot be English, which the templates of many sites say of every page. */
const isForeign = (text: string): boolean =>
  text.length > SOME_TEXT && !/\b(?:the|and)\b/i.test(text.slice(0, 5 * SOME_TEXT));

/** Puts the article together. */
export function describeArticle(evidence: Findings): Described {
  const { markup, url, headline, site, reading, story } = evidence;
  const text = storyPassage(evidence).done();
  const asides = findAsides(evidence, headline.element);
  const labels: ArticleLabel[] = findLabels(evidence, headline.title);
  const isStated = evidence.lang !== '' && !(/^en\b/i.test(evidence.lang) && isForeign(text.text));
  const article: Article = {
    title: headline.title,
    authors: evidence.authors,
    publisher: site || null,
    ...evidence.dates,
    lang: isStated ? evidence.lang : null,
    url: resolve(markup.canonical || meta(markup, 'og:url') || url, url) || null,
    text: text.text,
    labels,
    asides: asides.map(({ where, passage }): Aside => ({ where, text: passage.text })),
  };
  return {
    article,
    text,
    places: {
      title: headline.isShown ? textsOf(reading, headline.element) : null,
      text: story.blocks.map((block) => [
        reading.blockFrom[block] as number,
        reading.blockTo[block] as number,
      ]),
      asides: asides.map(({ element }) => textsOf(reading, element)),
    },
  };
}
