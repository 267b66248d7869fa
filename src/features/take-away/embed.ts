/** The code that shows this view within another page. */

export const SIZES = ['wide', 'column'] as const;
export type EmbedSize = (typeof SIZES)[number];

/** Pixels that the embedded view needs: beside each other from 900 on, below that one column that scrolls. */
export const PIXELS: Readonly<Record<EmbedSize, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1100, height: 720 },
  column: { width: 420, height: 760 },
};

/**
 * What the frame may do. The page loads its own data with its own origin; without that, browsers refuse it.
 * The link to the whole page opens a window, which is free of the frame's limits.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface Embed {
  readonly link: string;
  readonly title: string;
  readonly size: EmbedSize;
}

/** An iframe element as HTML text. */
export function embedCode({ link, title, size }: Embed): string {
  const { width, height } = PIXELS[size];
  const attributes = {
    src: link,
    title,
    width: String(width),
    height: String(height),
    sandbox: SANDBOX,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}
