import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly name: string;
  readonly isFixed?: boolean;
  readonly onRemove: () => void;
}

/** Takes one entry from a list; the cross is for the eye, the words are read aloud and shown on hover. */
export function RemoveButton({ name, isFixed = false, onRemove }: Props) {
  const label = spokenTexts().say('settings.remove', { name });
  return (
    <button
      type="button"
      class="remove"
      title={label}
      aria-label={label}
      disabled={isFixed}
      onClick={onRemove}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
