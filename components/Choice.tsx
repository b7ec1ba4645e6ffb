interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly isFixed: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few, as radio buttons under a heading. */
export function Choice<T extends string>({ legend, name, options, value, isFixed, onChange }: Props<T>) {
  return (
    <fieldset disabled={isFixed}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
