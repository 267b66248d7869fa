/** Every text of ours that a language must translate, with where it stands first. */
import { OWN_WORDS } from '../../domain/own-words.ts';
import type { Annotation } from '../../domain/schema/dataset.ts';
import type { Registry } from '../registry.ts';

type Own<T> = (row: T, put: (text: string) => string) => T;

export class OwnTexts {
  /** Text -> file and id of the first row that has it. */
  readonly places = new Map<string, string>();

  #enter<T extends { readonly id: string }>(file: string, rows: readonly T[], own: Own<T>): void {
    for (const row of rows)
      own(row, (text) => {
        if (!this.places.has(text)) this.places.set(text, `${file} ${row.id}`);
        return text;
      });
  }

  enterRegistry({ outlets, articles, actors, places, happenings, differences }: Registry): void {
    this.#enter(outlets.file, outlets.rows, OWN_WORDS.outlets);
    this.#enter(articles.file, articles.rows, OWN_WORDS.articles);
    this.#enter(actors.file, actors.rows, OWN_WORDS.actors);
    this.#enter(places.file, places.rows, OWN_WORDS.places);
    this.#enter(happenings.file, happenings.rows, OWN_WORDS.happenings);
    this.#enter(differences.file, differences.rows, OWN_WORDS.differences);
  }

  enterRows(file: string, annotation: Annotation): void {
    this.#enter(file, annotation.statements, OWN_WORDS.statements);
    this.#enter(file, annotation.controlReports, OWN_WORDS.controlReports);
    this.#enter(file, annotation.shareReports, OWN_WORDS.shareReports);
    this.#enter(file, annotation.figures, OWN_WORDS.figures);
    this.#enter(file, annotation.events, OWN_WORDS.events);
  }
}
