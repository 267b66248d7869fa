import { remembered } from './remembered.ts';

const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r\t\v]/g;
const ODD_BREAK = /[\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** The text with every kind of space as a plain one and every kind of line break as LF. The length never changes, so offsets hold. */
export function foldSpaces(text: string): string {
  return text.replace(ODD_SPACE, ' ').replace(ODD_BREAK, '\n');
}

/** Whether the code unit is drawn as nothing at all (zero-width space, soft hyphen, byte order mark). */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

/** The text without what is drawn as nothing: for names that are shown. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A word as it is compared: ligatures opened, invisible characters dropped, apostrophes straight. Case is kept. */
export function cleanWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word;
  return word
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[‘’‛ʼ]/g, "'");
}

/** A name as a key: lower case, without accents, hyphens, dots and the Arabic article. */
export const nameKey = remembered(keyOfName);

function keyOfName(name: string): string {
  const bare = NOT_ASCII.test(name) ? cleanWord(name).normalize('NFKD').replace(/\p{M}/gu, '') : name;
  return bare
    .toLowerCase()
    .replace(/(?:^|(?<=\s))(?:al|el|ash|as|an|ad|ar|at|az)-/g, '')
    .replace(/[-.,"“”'()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
