import { useState } from 'preact/hooks';
import type { Place } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly name: string;
  readonly places: readonly Place[];
  readonly onShow: (place: Place) => Promise<boolean>;
}

/** Leads to places in the page, one after the other. */
export function ShowButton({ name, places, onShow }: Props) {
  const texts = spokenTexts();
  const [at, setAt] = useState(0);
  const [isGone, setGone] = useState(false);
  const count = places.length;
  const place = places[at % count];
  if (!place) return null;
  const show = async (): Promise<void> => {
    setGone(!(await onShow(place)));
    setAt((at + 1) % count);
  };
  const label = texts.say('popup.show-of', { at: (at % count) + 1, count });
  return (
    <>
      <button type="button" class="show" title={label} aria-label={`${name}: ${label}`} onClick={show}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1.5a5 5 0 0 1 5 5c0 3.5-5 8-5 8s-5-4.5-5-8a5 5 0 0 1 5-5zm0 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4z" />
        </svg>
        <span aria-hidden="true">{texts.number(count)}</span>
      </button>
      <span class="gone" role="status">
        {isGone && texts.say('popup.not-shown')}
      </span>
    </>
  );
}
