import { useRef, useState } from 'preact/hooks';
import type { Pack } from '../utils/model/pack.ts';
import type { PackProblem } from '../utils/protocol/pack.ts';
import type { Texts } from '../utils/wording/texts.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { useTexts } from './texts-context.ts';

/** What became of adding a pack. */
export type PackOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] }
  | { readonly kind: 'full' };

export interface PackActions {
  addText(text: string): Promise<PackOutcome>;
  remove(id: string): void;
  turn(id: string, isOn: boolean): void;
}

interface Props {
  readonly packs: readonly Pack[];
  readonly off: readonly string[];
  readonly actions: PackActions;
}

const countClaims = ({ outlets }: Pack): number =>
  outlets.reduce((sum, { claims }) => sum + claims.length, 0);

function sayOutcome(outcome: PackOutcome, texts: Texts): string {
  switch (outcome.kind) {
    case 'added':
      return texts.say('settings.saved');
    case 'full':
      return texts.say('settings.not-saved');
    case 'problems':
      return texts.say('settings.pack-bad', { count: outcome.problems.length });
  }
}

function PackRow({ pack, isOn, actions }: { pack: Pack; isOn: boolean; actions: PackActions }) {
  const texts = useTexts();
  const { id, name, publisher, date } = pack;
  const count = countClaims(pack);
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => actions.turn(id, event.currentTarget.checked)}
        />
        <span>
          {texts.say('settings.pack-switch', { name })}
          <br />
          <span class="dim">
            {texts.say('settings.pack-about', { count, publisher, date: texts.date(date) })}
          </span>
        </span>
      </label>
      <RemoveButton name={name} onRemove={() => actions.remove(id)} />
    </li>
  );
}

function Outcome({ outcome }: { outcome: PackOutcome | null }) {
  const texts = useTexts();
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

/** Data packs: each with its switch, and a button that adds one from a file. */
export function Packs({ packs, off, actions }: Props) {
  const texts = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const take = async (): Promise<void> => {
    const text = await file.current?.files?.[0]?.text();
    if (text !== undefined) setOutcome(await actions.addText(text));
    if (file.current) file.current.value = '';
  };
  return (
    <section class="packs">
      <h2>{texts.say('settings.packs')}</h2>
      <p class="dim">{texts.say('settings.packs-help')}</p>
      {packs.length === 0 && <p>{texts.say('settings.packs-none')}</p>}
      <ul>
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} isOn={!off.includes(pack.id)} actions={actions} />
        ))}
      </ul>
      <div class="buttons">
        <label class="button file">
          {texts.say('settings.pack-file')}
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={() => void take()}
          />
        </label>
      </div>
      <Outcome outcome={outcome} />
    </section>
  );
}
