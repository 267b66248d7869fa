import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { readonly id: T; readonly name: string }[];
  chosen: T;
  onChoose: (id: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className="take-away-choice">
      <legend>{label}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
