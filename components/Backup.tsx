import { useState } from 'preact/hooks';
import { FileButton } from './FileButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly onExport: () => void;
  /** Takes settings from the text of a file; false where it holds none. */
  readonly onImport: (text: string) => Promise<boolean>;
  readonly onReset: () => void;
}

/** Settings to a file, from a file, and back to the defaults. */
export function Backup({ onExport, onImport, onReset }: Props) {
  const texts = spokenTexts();
  const [said, setSaid] = useState('');
  const take = async (text: string): Promise<void> => {
    setSaid(texts.say((await onImport(text)) ? 'settings.imported' : 'settings.import-bad'));
  };
  const reset = (): void => {
    onReset();
    setSaid(texts.say('settings.was-reset'));
  };
  return (
    <section>
      <h2>{texts.say('settings.backup')}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {texts.say('settings.export')}
        </button>
        <FileButton label={texts.say('settings.import')} onText={take} />
        <button type="button" class="button" onClick={reset}>
          {texts.say('settings.reset')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
