/** Ids of the articles that this build has the whole text of, as the build wrote them; see vite.config.ts. */
const WHOLE_TEXTS: readonly string[] = String(import.meta.env['VITE_WHOLE_TEXTS'] ?? '').split(',');

/** True where the whole article can be read beside the page: in a local build with the texts, never in a published one. */
export function withWholeText(article: string): boolean {
  return WHOLE_TEXTS.includes(article);
}
