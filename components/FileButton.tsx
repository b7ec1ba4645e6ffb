import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly onText: (text: string) => Promise<void>;
}

/** A button that asks for a JSON file and hands over its text. The same file can be taken again. */
export function FileButton({ label, onText }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const take = async (): Promise<void> => {
    const text = await file.current?.files?.[0]?.text();
    if (text !== undefined) await onText(text);
    if (file.current) file.current.value = '';
  };
  return (
    <label class="button file">
      {label}
      <input
        ref={file}
        class="unseen"
        type="file"
        accept="application/json,.json"
        onChange={() => void take()}
      />
    </label>
  );
}
