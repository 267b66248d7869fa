import { useWords } from '../words/WordsProvider.tsx';
import './loading.css';

/** Title and rules stand at once; one line says what is going on. */
export function Loading() {
  const { t } = useWords();
  return (
    <div className="loading">
      <header className="loading-header">
        <h1>{t('core.title')}</h1>
      </header>
      <p role="status">{t('core.loading')}</p>
    </div>
  );
}
