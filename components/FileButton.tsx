interface Props {
  readonly label: string;
  readonly onText: (text: string) => Promise<void>;
}

/** A button that asks for a JSON file and hands over its text. The same file can be taken again. */
export function FileButton({ label, onText }: Props) {
  const take = async (input: HTMLInputElement): Promise<void> => {
    const text = await input.files?.[0]?.text();
    if (text !== undefined) await onText(text);
    input.value = '';
  };
  return (
    <label class="button file">
      {label}
      <input
        class="unseen"
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
    </label>
  );
}
