import { useWords } from '../../words/WordsProvider.tsx';
import { initials, type SpeakerGroup } from './by-speaker.ts';
import { speakerWords } from './card-words.ts';

/** Initials in place of a portrait, name, role and side. */
export function SpeakerHead({ group }: { group: SpeakerGroup }) {
  const words = useWords();
  const { t, name, number } = words;
  const [first] = group.speakers;
  const side = group.sides.map((each) => t(`filters.side.${each}`)).join(', ');
  return (
    <header className="quotes-speaker">
      <span className="quotes-initials" aria-hidden="true">
        {group.speakers.length === 1 && first !== undefined ? initials(name(first)) : number(group.speakers.length)}
      </span>
      <h3>{speakerWords(group, words)}</h3>
      <p>{group.speakers.length === 1 && first !== undefined ? t('quotes.side', { role: first.role, side }) : side}</p>
      <em>{number(group.cards.length)}</em>
    </header>
  );
}
