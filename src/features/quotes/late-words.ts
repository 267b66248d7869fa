/** What stands around words that have yet to come: fetched with the first of them, since the first screen has all of its own. */
import { later } from '../../load/later.tsx';

export const LateWords = later('late-words', async () => (await import('../../ui/LateWords.tsx')).LateWords);
