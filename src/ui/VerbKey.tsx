import type { ReactNode } from 'react';
import './verbs.css';

/** The class that gives a drawing or a text the tone of its verb; null: none. */
export function toneClass(tone: number | null): string {
  return tone === null ? '' : `verb-tone verb-tone-${tone}`;
}

interface VerbKeyProps {
  label: string;
  verbs: readonly { readonly verb: string; readonly tone: number; readonly count?: string }[];
  /** The way back to the look without the lens. */
  children?: ReactNode;
}

/** Which tone stands for which verb; the verbs are words of the reports. */
export function VerbKey({ label, verbs, children }: VerbKeyProps) {
  return (
    <div className="verb-key">
      <ul aria-label={label}>
        {verbs.map(({ verb, tone, count }) => (
          <li key={verb} className={toneClass(tone)}>
            <span className="verb-sign" aria-hidden="true" />
            <bdi lang="en">{verb}</bdi> <small>{count}</small>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
