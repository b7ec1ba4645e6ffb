import { useState } from 'preact/hooks';
import type { PackProblem } from '../utils/protocol/pack.ts';
import type { Texts } from '../utils/wording/texts.ts';
import { FileButton } from './FileButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

/** What became of adding a pack. */
export type PackOutcome =
  | { readonly kind: 'added' | 'full' | 'not-address' | 'no-permission' | 'moved' }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'unreachable'; readonly error: string };

export interface AddActions {
  addText(text: string): Promise<PackOutcome>;
  /** Fetches it from an address; called straight from the reader's click. */
  addFrom(address: string): Promise<PackOutcome>;
}

function sayOutcome(outcome: PackOutcome, texts: Texts): string {
  switch (outcome.kind) {
    case 'added':
      return texts.say('settings.saved');
    case 'full':
      return texts.say('settings.not-saved');
    case 'problems':
      return texts.say('settings.pack-bad', { count: outcome.problems.length });
    case 'unreachable':
      return texts.say('settings.pack-unreachable', { error: outcome.error });
    default:
      return texts.say(`settings.pack-${outcome.kind}`);
  }
}

function Outcome({ outcome }: { outcome: PackOutcome | null }) {
  const texts = spokenTexts();
  return (
    <div role="status">
      {outcome !== null && <p>{sayOutcome(outcome, texts)}</p>}
      {outcome?.kind === 'problems' && (
        <ul class="problems">
          {outcome.problems.map(({ kind, path, expected }, at) => (
            <li key={at}>{texts.say(`pack.${kind}`, { path, expected })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Adds a pack from a file, or from an address that is asked for once. */
export function AddPack({ actions }: { actions: AddActions }) {
  const texts = spokenTexts();
  const [address, setAddress] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const takeAddress = async (event: Event): Promise<void> => {
    event.preventDefault();
    // Before anything is waited for: the browser asks the reader only in answer to a click.
    const adding = actions.addFrom(address);
    setBusy(true);
    const became = await adding;
    setBusy(false);
    setOutcome(became);
    if (became.kind === 'added') setAddress('');
  };
  const label = texts.say('settings.pack-address');
  return (
    <>
      <div class="buttons">
        <FileButton
          label={texts.say('settings.pack-file')}
          onText={async (text) => setOutcome(await actions.addText(text))}
        />
      </div>
      <form onSubmit={(event) => void takeAddress(event)}>
        <input
          type="url"
          required
          dir={address ? 'ltr' : undefined}
          value={address}
          placeholder={label}
          aria-label={label}
          aria-describedby="pack-address-help"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isBusy}>
          {texts.say('settings.pack-fetch')}
        </button>
      </form>
      <p id="pack-address-help" class="dim">
        {texts.say('settings.pack-address-help')}
      </p>
      <Outcome outcome={outcome} />
    </>
  );
}
