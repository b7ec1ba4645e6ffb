import type { ContextView } from '../utils/view/context-view.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly view: ContextView;
  /** Today, ISO 8601: the day that offices are read for where the page gives no date. */
  readonly today: string;
}

/** The article itself: title, authors, date, and what it calls itself (opinion, press release). */
export function ArticleHead({ view, today }: Props) {
  const texts = spokenTexts();
  const { title, authors, date, labels } = view;
  return (
    <header class="article">
      {title !== null && (
        <h1 lang={view.lang ?? undefined}>
          <bdi>{title}</bdi>
        </h1>
      )}
      <p class="dim">
        {authors.length > 0 && <span>{texts.say('popup.by', { names: texts.list(authors) })}</span>}
        <span>
          {date === null
            ? texts.say('popup.no-date', { date: texts.date(today) })
            : texts.say('popup.published', { date: texts.date(date) })}
        </span>
      </p>
      {labels.length > 0 && (
        <ul class="labels">
          {labels.map((label) => (
            <li key={label}>{texts.say(`label.${label}`)}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
