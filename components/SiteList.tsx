import { useState } from 'preact/hooks';
import { hostOf } from '../utils/protocol/settings.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly sites: readonly string[];
  readonly isFixed: boolean;
  readonly onChange: (sites: readonly string[]) => void;
}

/** A list of sites that can be added to and taken from. */
export function SiteList({ sites, isFixed, onChange }: Props) {
  const texts = spokenTexts();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setRefused(host === null ? typed : '');
    if (host === null) return;
    setTyped('');
    if (!sites.includes(host)) onChange([...sites, host]);
  };
  const label = texts.say('settings.sites-add');
  return (
    <div class="sites">
      {sites.length === 0 && <p class="dim">{texts.say('settings.no-sites')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <RemoveButton
              name={site}
              isFixed={isFixed}
              onRemove={() => onChange(sites.filter((one) => one !== site))}
            />
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          value={typed}
          placeholder={label}
          aria-label={label}
          disabled={isFixed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isFixed}>
          {texts.say('settings.add')}
        </button>
      </form>
      <p role="alert">{refused && texts.say('settings.bad-site', { name: refused })}</p>
    </div>
  );
}
