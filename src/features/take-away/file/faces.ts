/** The page's own faces as style rules with the fonts within, so that a picture reads the same everywhere. */
import arabic from '../../../ui/fonts/arabic-400.woff2?url';
import arabicBold from '../../../ui/fonts/arabic-600.woff2?url';
import sans from '../../../ui/fonts/sans.woff2?url';
import serifItalic from '../../../ui/fonts/serif-italic.woff2?url';
import serif from '../../../ui/fonts/serif.woff2?url';

interface FaceFile {
  readonly family: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly url: string;
}

const LATIN: readonly FaceFile[] = [
  { family: 'Report Sans', weight: '400 700', style: 'normal', url: sans },
  { family: 'Report Serif', weight: '400 600', style: 'normal', url: serif },
  { family: 'Report Serif', weight: '400', style: 'italic', url: serifItalic },
];

const ARABIC: readonly FaceFile[] = [
  { family: 'Report Arabic', weight: '400', style: 'normal', url: arabic },
  { family: 'Report Arabic', weight: '600', style: 'normal', url: arabicBold },
];

function readAsUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the font could not be read')));
    reader.readAsDataURL(blob);
  });
}

/** A font's file as a data address; in the one-file page it is one already. */
async function dataUrl(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return readAsUrl(await response.blob());
}

async function rule({ family, weight, style, url }: FaceFile): Promise<string> {
  const source = (await dataUrl(url)).replace(/^data:[^;,]*/, 'data:font/woff2');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${source}") format("woff2")}`;
}

/** Rules for the faces that texts of this language need. Rejects when a font cannot be fetched. */
export async function faceRules(locale: string): Promise<string> {
  const rules = await Promise.all([...LATIN, ...(locale === 'ar' ? ARABIC : [])].map(rule));
  return [...rules, 'text{font-feature-settings:"tnum","lnum"}'].join('\n');
}
