/** The passages of a report as runs of text: context, the words, context. */
import type { Report } from '../../domain/corpus.ts';
import type { Passage } from '../../domain/schema/base.ts';

/** One piece of a run; `words` are the ones that the report rests on. */
export interface Piece {
  readonly role: 'context' | 'passage' | 'words';
  readonly text: string;
}

/** A stretch of the article without a gap. */
export interface Run {
  /** UTF-16 offset of the first passage in the article. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Spaces and line breaks as one space; unlike a trimmed text, pieces can be joined again. */
function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The words within the passage: all of it for a quotation or an event, the carrying words for other reports. */
function wordsIn(report: Report, { exact }: Passage, index: number): readonly [number, number] {
  if (report.kind === 'statement' || report.kind === 'event') return [0, exact.length];
  const at = index === 0 ? exact.indexOf(report.row.words) : -1;
  return at === -1 ? [0, 0] : [at, at + report.row.words.length];
}

function piecesOf(report: Report, passage: Passage, index: number): Piece[] {
  const [from, to] = wordsIn(report, passage, index);
  const { exact } = passage;
  const pieces: Piece[] = [
    { role: 'passage', text: oneSpace(exact.slice(0, from)) },
    { role: 'words', text: oneSpace(exact.slice(from, to)) },
    { role: 'passage', text: oneSpace(exact.slice(to)) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Where the context is cut from its article. */
const CUT = '…';

function before({ prefix }: Passage): Piece[] {
  return prefix === '' ? [] : [{ role: 'context', text: `${CUT} ${oneSpace(prefix).trimStart()}` }];
}

function after({ suffix }: Passage): Piece[] {
  return suffix === '' ? [] : [{ role: 'context', text: `${oneSpace(suffix).trimEnd()} ${CUT}` }];
}

/** The article's words between two passages, where the first one's context reaches that far; else null. */
function between(passage: Passage, next: Passage | undefined): string | null {
  if (next === undefined) return null;
  const gap = next.start - passage.end;
  return gap >= 0 && gap <= passage.suffix.length ? passage.suffix.slice(0, gap) : null;
}

/** The passages of a report in the article's order, joined where nothing is left out between them. */
export function passageRuns(report: Report, passages: readonly Passage[]): Run[] {
  const runs: { start: number; pieces: Piece[] }[] = [];
  let isJoined = false;
  passages.forEach((passage, index) => {
    const run = isJoined ? runs.at(-1) : undefined;
    const own = piecesOf(report, passage, index);
    const gap = between(passage, passages[index + 1]);
    const rest: Piece[] = gap === null ? after(passage) : [{ role: 'context', text: oneSpace(gap) }];
    if (run === undefined) runs.push({ start: passage.start, pieces: [...before(passage), ...own, ...rest] });
    else run.pieces.push(...own, ...rest);
    isJoined = gap !== null;
  });
  return runs;
}

/** Characters in all, for the size of the type. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { pieces }) => sum + pieces.reduce((length, { text }) => length + text.length, 0), 0);
}
