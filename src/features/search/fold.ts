/** Words as the search compares them: one spelling for what English and Arabic write in several ways. */
import { foldText } from '../../domain/search-text.ts';

/** The article, as English writes it before Arabic names: al-Shaar, el-Shaar, ash-Shaar. */
const ARTICLE = /^(?:al|el|ul|as|ash|an|ar|at|ad|az)$/;

/** The article as Arabic writes it, where at least three letters follow. */
const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/** The text in words, without case, accents, apostrophes, Arabic vowel signs and the tatweel. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .replace(/['`ʿʾ\u0640]|\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One word in the form that is indexed; null for an article, which tells nothing apart. */
export function foldWord(word: string): string | null {
  if (ARTICLE.test(word)) return null;
  return word.replace(ARABIC_ARTICLE, '').replaceAll('ٱ', 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}
