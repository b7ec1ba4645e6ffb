import { useMemo, useState } from 'preact/hooks';
import type { BadgeKind, ContextView } from '../utils/view/context-view.ts';
import { wordBadge } from '../utils/wording/entity-text.ts';
import { LinkedOutletRow } from './LinkedOutletRow.tsx';
import { groupLinks, type LinkedOutlet } from './link-outlets.ts';
import { NamedRows } from './NamedRows.tsx';
import { Publisher } from './Publisher.tsx';
import type { PopupActions } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';
import { useGrowing } from './use-growing.ts';

interface Props {
  readonly view: ContextView;
  readonly actions: PopupActions;
}

interface FilterProps {
  readonly outlets: readonly LinkedOutlet[];
  readonly value: BadgeKind | '';
  readonly onChange: (value: BadgeKind | '') => void;
}

function Filter({ outlets, value, onChange }: FilterProps) {
  const texts = spokenTexts();
  const kinds = [...new Set(outlets.map(({ badge }) => badge))];
  if (kinds.length < 2) return null;
  return (
    <label class="filter">
      {texts.say('popup.filter')}{' '}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as BadgeKind | '')}>
        <option value="">{texts.say('popup.filter-all')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {wordBadge(kind, texts)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A page of links: the outlets that they lead to, with counts and a filter; then whom the headlines name. */
export function IndexScreen({ view, actions }: Props) {
  const texts = spokenTexts();
  const [kind, setKind] = useState<BadgeKind | ''>('');
  const { outlets, unknown } = useMemo(() => groupLinks(view), [view]);
  const rows = outlets.filter(({ badge }) => kind === '' || badge === kind);
  const shown = useGrowing(rows.length);
  return (
    <>
      <Publisher view={view} actions={actions} />
      {outlets.length > 0 && (
        <section>
          <h2>
            {texts.say('popup.links')} <span class="dim">{texts.number(outlets.length)}</span>
          </h2>
          <Filter outlets={outlets} value={kind} onChange={setKind} />
          <ul class="rows">
            {rows.slice(0, shown).map((row) => (
              <LinkedOutletRow key={`${row.card.id} ${row.badge}`} row={row} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {unknown > 0 && <p class="dim">{texts.say('popup.unknown-links', { count: unknown })}</p>}
      <NamedRows kinds={['people', 'institutions']} others={outlets.length} view={view} actions={actions} />
    </>
  );
}
