import type { MessageKey } from '../../words/catalog.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { BOUNDS } from './bounds-table.ts';
import { SOFTWARE } from './licences.ts';

function Heads({ keys }: { keys: readonly MessageKey[] }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        {keys.map((key) => (
          <th key={key} scope="col">
            {t(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What a number's words allow. */
export function BoundsTable() {
  const { t } = useWords();
  return (
    <table className="help-table">
      <caption className="visually-hidden">{t('help.bounds')}</caption>
      <Heads keys={['help.bounds.words', 'help.bounds.stated', 'help.bounds.low', 'help.bounds.high']} />
      <tbody>
        {BOUNDS.map(({ words, stated, low, high }) => (
          <tr key={words}>
            <th scope="row">{t(words)}</th>
            <td>{t(stated)}</td>
            <td>{t(low)}</td>
            <td>{t(high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const KEYS = ['tab', 'enter', 'arrows', 'pages', 'ends', 'walk', 'table', 'swap', 'lesson', 'list'] as const;

/** What can be done from the keyboard beyond the browser's own keys. */
export function KeyTable() {
  const { t } = useWords();
  return (
    <table className="help-table">
      <caption className="visually-hidden">{t('help.keys')}</caption>
      <Heads keys={['help.keys.key', 'help.keys.does']} />
      <tbody>
        {KEYS.map((key) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{t(`help.keys.${key}`)}</kbd>
            </th>
            <td>{t(`help.keys.${key}.does`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Packages by their licence. */
export function SoftwareList() {
  return (
    <dl className="help-software">
      {SOFTWARE.map(({ licence, packages }) => (
        <div key={licence}>
          <dt>{licence}</dt>
          <dd>{packages.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
