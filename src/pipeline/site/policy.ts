/** The Content-Security-Policy of the built pages. ARCHITECTURE.md tells hosts how to send it as a header, too. */
import { createHash } from 'node:crypto';

/** `'sha256-...'` of an inline script or style: the only inline ones that may run. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Every script of an HTML text that would run inline, and every inline style sheet. */
export function inlineParts(html: string): Inline {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  return { scripts: scripts.map((match) => match[1] ?? ''), styles: styles.map((match) => match[1] ?? '') };
}

/** Policy names: React needs none; `as-reported` makes the addresses of workers, `default` lets the map engine start. */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types as-reported default'];

/** `self` is "'self'" on a server, and nothing in a file opened from disk, which holds all it needs. */
export function contentPolicy(inline: Inline, isPacked: boolean): string {
  const self = isPacked ? [] : ["'self'"];
  const inData = isPacked ? ['data:'] : [];
  const list = (name: string, values: readonly string[]) =>
    `${name} ${values.length === 0 ? "'none'" : values.join(' ')}`;
  return [
    "default-src 'none'",
    list('script-src', [...self, ...inline.scripts.map(hashOf)]),
    list('style-src', [...self, ...inline.styles.map(hashOf)]),
    list('img-src', [...self, 'data:', 'blob:']),
    list('font-src', [...self, ...inData]),
    list('connect-src', self),
    list('worker-src', isPacked ? ['blob:'] : self),
    list('manifest-src', self),
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED_TYPES,
  ].join('; ');
}

/** Puts the policy into the head, before anything it rules. */
export function withPolicy(html: string, isPacked: boolean): string {
  const policy = contentPolicy(inlineParts(html), isPacked);
  return html.replace(/<meta charset="utf-8" ?\/?>/i, (charset) => {
    return `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  });
}
