import { ViewLink } from '../../view/ViewLink.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { RelatedPair, WhoSays } from './who-says.ts';

const RELATION_KEYS = {
  agree: 'agree',
  'different day': 'different-day',
  'different quantity': 'different-quantity',
  'adds up': 'adds-up',
  real: 'real',
} as const;

function Pair({ pair }: { pair: RelatedPair }) {
  const { t, short } = useWords();
  const [a, b] = pair.outlets;
  const key = RELATION_KEYS[pair.relation];
  return (
    <li className={`relation is-${key}`}>
      {t('compare.pair', { a: short(a), b: short(b), relation: t(`compare.relation.${key}`) })}
      {': '}
      <ViewLink patch={{ panel: 'explore', select: pair.a }}>{pair.a}</ViewLink>
      {', '}
      <ViewLink patch={{ panel: 'explore', select: pair.b }}>{pair.b}</ViewLink>
    </li>
  );
}

/** Agreement, difference and silence, in words. */
export function Relations({ said }: { said: WhoSays }) {
  const { t, list, name } = useWords();
  const outlets = list(said.silent.map(name));
  return (
    <section className="relations" aria-label={t('compare.relations')}>
      <h3>{t('compare.relations')}</h3>
      {said.pairs.length === 0 && <p>{t('compare.noRelations')}</p>}
      <ul>
        {said.pairs.map((pair) => (
          <Pair key={`${pair.a} ${pair.b}`} pair={pair} />
        ))}
      </ul>
      <p className="silence">
        {said.silent.length === 0
          ? t('compare.noSilence')
          : t('compare.silence', { outlets, count: said.silent.length })}
      </p>
    </section>
  );
}
