import { badgeKinds } from '../utils/protocol/settings.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  /** The popup's keyboard shortcut as the browser names it; null where it has none. */
  readonly keys: string | null;
  readonly onSettings: () => void;
}

/** The first page that a new reader sees: what it does, what it cannot know, and what leaves the browser. */
export function WelcomePage({ keys, onSettings }: Props) {
  const texts = spokenTexts();
  const does = ['welcome.does-1', 'welcome.does-2', 'welcome.does-3'] as const;
  const cannot = ['welcome.cannot-1', 'welcome.cannot-2', 'welcome.cannot-3', 'welcome.cannot-4'] as const;
  return (
    <main class="page welcome">
      <img class="icon" src="/icons/icon-96.png" alt="" />
      <h1>{texts.say('welcome.title')}</h1>
      <p class="lead">{texts.say('welcome.lead')}</p>
      <h2>{texts.say('welcome.does')}</h2>
      <ul class="bullets">
        {does.map((key) => (
          <li key={key}>{texts.say(key)}</li>
        ))}
      </ul>
      <h2>{texts.say('welcome.cannot')}</h2>
      <ul class="bullets">
        {cannot.map((key) => (
          <li key={key}>{texts.say(key)}</li>
        ))}
      </ul>
      <h2>{texts.say('welcome.leaves')}</h2>
      <p>{texts.say('welcome.leaves-1')}</p>
      <h2>{texts.say('welcome.badges')}</h2>
      <ul class="kinds">
        {badgeKinds.map((kind) => (
          <li key={kind}>
            <BadgeMark badge={kind} isLabelled />
          </li>
        ))}
      </ul>
      <p>{keys === null ? texts.say('welcome.start-button') : texts.say('welcome.start', { keys })}</p>
      <button type="button" class="button" onClick={onSettings}>
        {texts.say('welcome.settings')}
      </button>
    </main>
  );
}
