import type { MessageKey } from '../utils/wording/texts.ts';
import { spokenTexts } from './spoken-texts.ts';

/** A command and the keys that the browser has for it; empty where it has none. */
export interface CommandKeys {
  readonly command: string;
  readonly keys: string;
}

interface Props {
  readonly commands: readonly CommandKeys[];
}

const says: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'settings.keys-popup',
  'look-up': 'manifest.command-lookup',
  'next-badge': 'manifest.command-next',
};

/** What can be done by keyboard anywhere in the browser, and with which keys. */
export function KeyList({ commands }: Props) {
  const texts = spokenTexts();
  const known = commands.flatMap(({ command, keys }) => {
    const key = says[command];
    return key === undefined ? [] : [{ command, keys, text: texts.say(key) }];
  });
  return (
    <section>
      <h2>{texts.say('settings.keys')}</h2>
      <dl class="keys">
        {known.map(({ command, keys, text }) => (
          <div key={command}>
            <dt>{text}</dt>
            <dd>{keys === '' ? texts.say('settings.keys-none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="dim">{texts.say('settings.keys-help')}</p>
    </section>
  );
}
