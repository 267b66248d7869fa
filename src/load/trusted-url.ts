/**
 * Addresses of scripts that run beside the page: its service worker and its workers. The page's policy lets
 * nothing else make one (Trusted Types), and this makes them for our own origin only.
 */
interface UrlPolicy {
  createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: UrlPolicy) => UrlPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

function checkedUrl(url: string): string {
  const { origin, protocol } = new URL(url, window.location.href);
  if (origin === window.location.origin || protocol === 'blob:') return url;
  throw new Error(`${url}: a script of another origin; only our own may run`);
}

let policy: UrlPolicy | null = null;

/** The address as the browser's policy wants it. Throws for an address of another origin. */
export function trustedScriptUrl(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('as-reported', { createScriptURL: checkedUrl }) ?? {
    createScriptURL: checkedUrl,
  };
  return policy.createScriptURL(url);
}
