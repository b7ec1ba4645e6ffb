/** The page's article: its fields put together, and the passages that they were read from. */

import type { Article, ArticleLabel, Aside } from '../model/article.ts';
import { findAsides } from './asides.ts';
import type { Evidence, Findings } from './evidence.ts';
import { findLabels } from './labels.ts';
import { meta, resolve } from './markup.ts';
import { PassageBuilder } from './passage.ts';
import type { ArticlePassages } from './places.ts';

export interface Described {
  readonly article: Article;
  readonly passages: ArticlePassages;
}

function storyPassage({ reading, story }: Evidence): PassageBuilder {
  const builder = new PassageBuilder();
  for (const block of story.blocks) {
    builder.add(reading, reading.blockFrom[block] as number, reading.blockTo[block] as number);
    builder.endParagraph();
  }
  return builder;
}

/** Puts the article together. */
export function describeArticle(evidence: Findings): Described {
  const { markup, url, headline, site } = evidence;
  const text = storyPassage(evidence).done();
  const asides = findAsides(evidence, headline.element);
  const labels: ArticleLabel[] = findLabels(evidence, headline.title);
  const lang = evidence.lang || null;
  const article: Article = {
    title: headline.title,
    authors: evidence.authors,
    publisher: site || null,
    ...evidence.dates,
    lang,
    url: resolve(markup.canonical || meta(markup, 'og:url') || url, url) || null,
    text: text.text,
    labels,
    asides: asides.map(({ where, passage }): Aside => ({ where, text: passage.text })),
  };
  return {
    article,
    passages: { title: headline.passage, text, asides: asides.map(({ passage }) => passage) },
  };
}
