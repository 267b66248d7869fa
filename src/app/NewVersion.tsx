import { useEffect, useState } from 'react';
import { trustedScriptUrl } from '../load/trusted-url.ts';
import { Button } from '../ui/Button.tsx';
import { whenCalm } from '../ui/use-turn.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** Tells when a worker of a newer version has all its files and waits for this page to let go. */
function watchForWaiting(registration: ServiceWorkerRegistration, tell: (waiting: ServiceWorker) => void): void {
  const check = () => {
    // without a controller this is the first visit: nothing older is on screen
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) tell(registration.waiting);
  };
  check();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', check));
}

async function register(tell: (waiting: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(trustedScriptUrl('./sw.js'));
  watchForWaiting(registration, tell);
}

/** After the first visit the page works without a network; a newer version is announced, and never mixed in. */
export function NewVersion() {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    const isServed = window.location.protocol.startsWith('http') && 'serviceWorker' in navigator;
    if (!import.meta.env.PROD || !isServed) return undefined;
    // it fetches the whole site: never while the page itself is still coming to life
    return whenCalm(() => void register(setWaiting).catch(() => setWaiting(null)));
  }, []);
  const change = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  return (
    <div role="status" className="notices notices-version">
      {waiting !== null && (
        <p>
          <span>{t('core.newVersion')}</span>
          <Button look="link" onClick={change}>
            {t('core.useNewVersion')}
          </Button>
        </p>
      )}
    </div>
  );
}
