import { useId, type ReactNode } from 'react';

/** What a control says of itself, for those who do not see the fault below it. */
export interface ControlFacts {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  /** As wide as a number, not as the column. */
  isShort?: boolean;
  /** Why what is written is not kept; null while it is. */
  fault: ReactNode;
  /** The control. */
  children: (facts: ControlFacts) => ReactNode;
}

/** A control under its name, with what is wrong below it, spoken when it appears. */
export function Field({ label, isShort = false, fault, children }: FieldProps) {
  const id = useId();
  const isFaulty = fault !== null;
  return (
    <div className={isShort ? 'own-field own-field-short' : 'own-field'}>
      <label>
        <span>{label}</span>
        {children({ 'aria-invalid': isFaulty, 'aria-describedby': isFaulty ? id : undefined })}
      </label>
      {isFaulty && (
        <div id={id} className="own-trouble" role="alert">
          {fault}
        </div>
      )}
    </div>
  );
}
