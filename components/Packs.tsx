import type { Pack } from '../utils/model/pack.ts';
import { type AddActions, AddPack } from './AddPack.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

export interface PackActions extends AddActions {
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

function PackRow({ pack, isOn, actions }: { pack: Pack; isOn: boolean; actions: PackActions }) {
  const texts = spokenTexts();
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

/** Data packs: each with its switch, and ways to add one. */
export function Packs({ packs, off, actions }: Props) {
  const texts = spokenTexts();
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
      <AddPack actions={actions} />
    </section>
  );
}
