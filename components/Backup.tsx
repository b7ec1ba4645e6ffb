import { useRef, useState } from 'preact/hooks';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly onExport: () => void;
  /** Takes settings from the text of a file; false where it holds none. */
  readonly onImport: (text: string) => Promise<boolean>;
  readonly onReset: () => void;
}

/** Settings to a file, from a file, and back to the defaults. */
export function Backup({ onExport, onImport, onReset }: Props) {
  const texts = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const take = async (): Promise<void> => {
    const text = await file.current?.files?.[0]?.text();
    if (text === undefined) return;
    setSaid(texts.say((await onImport(text)) ? 'settings.imported' : 'settings.import-bad'));
    if (file.current) file.current.value = '';
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
        <label class="button file">
          {texts.say('settings.import')}
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={() => void take()}
          />
        </label>
        <button type="button" class="button" onClick={reset}>
          {texts.say('settings.reset')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
