import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/WordsProvider.tsx';
import type { CityRow } from './model.ts';
import { itemWords } from './world-scene.ts';

/** The same happenings as a list, where the map has no room for them. */
export function CityList({ cities, onSelect }: { cities: readonly CityRow[]; onSelect: (id: string) => void }) {
  const words = useWords();
  const { name, list, t } = words;
  return (
    <dl className="city-list">
      {cities.map((city) => (
        <div key={city.place.id}>
          <dt>{name(city.place)}</dt>
          {city.items.map((item) => (
            <dd key={item.select} className={item.dimmed ? 'is-dimmed' : undefined}>
              <Button
                look="link"
                className={item.selected ? 'is-selected' : ''}
                aria-pressed={item.selected}
                onClick={() => onSelect(item.select)}
              >
                {itemWords(item, city, words)}
              </Button>
              {item.kind === 'happening' && item.participants.length > 0 ? (
                <span>{t('map.world.with', { participants: list(item.participants.map(name)) })}</span>
              ) : null}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
