import { Word } from '../words.ts';
import type { Marked } from './marked.ts';
import { has, looksCapital, pieceToken, type Token, tokenAt } from './tokens.ts';

/** A sentence of a paragraph with every outer quotation as one token. */
export interface Sentence {
  readonly nodes: readonly Token[];
}

/** Longest sentence in tokens: text without full stops is cut there, so that all work stays linear. */
const LONGEST = 400;
const TERMINAL = new Set(['.', '!', '?', '…']);

/** The tokens with everything inside an outer quotation replaced by one token. */
export function foldPieces(tokens: readonly Token[], outer: readonly Marked[]): Token[] {
  const nodes: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((outer[next]?.outerEnd ?? Infinity) <= token.start) next += 1;
    const piece = outer[next];
    if (piece === undefined || token.start < piece.outerStart) nodes.push(token);
    else if (nodes.at(-1)?.piece !== next) nodes.push(pieceToken(piece, next));
  }
  return nodes;
}

/** Splits folded tokens into sentences. A quotation that ends in a full stop ends its sentence too. */
export function splitSentences(text: string, nodes: readonly Token[], outer: readonly Marked[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    if (index + 1 - from < LONGEST && !endsAt(text, nodes, index, outer)) continue;
    sentences.push({ nodes: nodes.slice(from, index + 1) });
    from = index + 1;
  }
  if (from < nodes.length) sentences.push({ nodes: nodes.slice(from) });
  return sentences;
}

function endsAt(text: string, nodes: readonly Token[], index: number, outer: readonly Marked[]): boolean {
  const node = nodes[index];
  const next = nodes[index + 1];
  if (node === undefined || next === undefined) return false;
  if (node.type === 'piece') return pieceEnds(text, nodes, index, outer);
  if (node.type !== 'punct' || !TERMINAL.has(node.text)) return false;
  const starts = looksCapital(next) || next.type === 'piece' || next.type === 'number' || /^[-•–—[(]$/.test(next.text);
  if (node.text !== '.') return starts;
  const before = tokenAt(nodes, index - 1);
  if (before.end === node.start && next.type !== 'piece' && isAbbreviation(before)) return false;
  if (/^[.,;]$/.test(next.text) || next.start === node.end) return false;
  return starts || next.type === 'word';
}

function isAbbreviation(token: Token): boolean {
  return has(token, Word.abbreviation) || (token.text.length === 1 && token.capital && token.text !== 'I');
}

function pieceEnds(text: string, nodes: readonly Token[], index: number, outer: readonly Marked[]): boolean {
  const next = nodes[index + 1];
  const marked = outer[nodes[index]?.piece ?? -1];
  if (next === undefined || marked === undefined || !marked.closed) return false;
  const last = text.charAt(marked.end - 1);
  const lastButMark = /["'”’»)\]]/.test(last) ? text.charAt(marked.end - 2) : last;
  if (lastButMark === '.')
    return looksCapital(next) || next.type === 'piece' || next.type === 'number' || /^[•[(]$/.test(next.text);
  return /[!?…]/.test(lastButMark) && next.type === 'piece';
}
