import type { ContextView, RowView } from '../utils/view/context-view.ts';
import { EntityRow } from './EntityRow.tsx';
import type { PopupActions } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';
import { useGrowing } from './use-growing.ts';

interface Props {
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly view: ContextView;
  readonly actions: PopupActions;
}

/** A titled list of rows; nothing where there are none. Long lists are drawn in portions. */
export function RowSection({ title, rows, view, actions }: Props) {
  const texts = spokenTexts();
  const shown = useGrowing(rows.length);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="dim">{texts.number(rows.length)}</span>
      </h2>
      <ul class="rows">
        {rows.slice(0, shown).map((row) => (
          <EntityRow key={`${row.id} ${row.name}`} row={row} view={view} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
