/** Markdown blocks <-> the blocks of a lesson. Whatever a lesson cannot show is named, never dropped in silence. */
import type { BlockContent, DefinitionContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from '../schema/lesson.ts';

/** What could not be taken: the line in the file (from 1), what kind of thing it is, and what stands there. */
export interface LessonFault {
  readonly line: number;
  readonly kind:
    | 'front matter'
    | 'yaml'
    | 'length'
    | 'field'
    | 'heading'
    | 'label'
    | 'link'
    | 'inline'
    | 'nested'
    | 'block';
  /** The word for it in Markdown, the address of the link, or the field and its fault; may be empty. */
  readonly detail: string;
  /** The same in an English sentence with its remedy, for the build. */
  readonly what: string;
}

export type Tell = (fault: LessonFault) => void;

export function lineOf(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 0;
}

/** The query of a link to a view; null when the address leads anywhere else. */
export function viewQuery(url: string): string | null {
  return url.startsWith('?') ? url.slice(1) : null;
}

function linked(node: PhrasingContent & { type: 'link' }, tell: Tell): Inline[] {
  const link = viewQuery(node.url);
  if (link === null)
    tell({
      line: lineOf(node),
      kind: 'link',
      detail: node.url,
      what: `the link "${node.url}"; only links to views ("?...") are kept`,
    });
  return inlinesOf(node.children, tell).map((inline) => ({ ...inline, link }));
}

function inlineOf(node: PhrasingContent, tell: Tell): Inline[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), mark: 'plain', link: null }];
  if (node.type === 'break') return [{ text: ' ', mark: 'plain', link: null }];
  if (node.type === 'emphasis' || node.type === 'strong') {
    const mark = node.type;
    return inlinesOf(node.children, tell).map((inline) => ({ ...inline, mark }));
  }
  if (node.type === 'link') return linked(node, tell);
  tell({ line: lineOf(node), kind: 'inline', detail: node.type, what: `${node.type}; write it as plain text` });
  return 'value' in node ? [{ text: node.value, mark: 'plain', link: null }] : [];
}

function inlinesOf(nodes: readonly PhrasingContent[], tell: Tell): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, tell));
}

function itemOf(nodes: readonly (BlockContent | DefinitionContent)[], tell: Tell): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return inlinesOf(node.children, tell);
    tell({
      line: lineOf(node),
      kind: 'nested',
      detail: node.type,
      what: `${node.type} within a list or a quotation; keep one paragraph`,
    });
    return [];
  });
}

function listOf(node: List, tell: Tell): Block {
  return {
    kind: 'list',
    ordered: node.ordered === true,
    items: node.children.map((item) => itemOf(item.children, tell)),
  };
}

/** The block of a Markdown node; null, and told, for what a lesson does not hold (tables, code, HTML, images). */
export function blockOf(node: RootContent, tell: Tell): Block | null {
  if (node.type === 'paragraph') return { kind: 'paragraph', inlines: inlinesOf(node.children, tell) };
  if (node.type === 'blockquote') return { kind: 'quote', inlines: itemOf(node.children, tell) };
  if (node.type === 'list') return listOf(node, tell);
  tell({
    line: lineOf(node),
    kind: 'block',
    detail: node.type,
    what: `${node.type}; a lesson holds headings, paragraphs, lists and quotations`,
  });
  return null;
}

function phrasing(inline: Inline): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: inline.text };
  const marked: PhrasingContent = inline.mark === 'plain' ? text : { type: inline.mark, children: [text] };
  return inline.link === null ? marked : { type: 'link', url: `?${inline.link}`, title: null, children: [marked] };
}

export function paragraphOf(inlines: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inlines.map(phrasing) };
}

/** The Markdown node of a block. */
export function nodeOf(block: Block): RootContent {
  if (block.kind === 'paragraph') return paragraphOf(block.inlines);
  if (block.kind === 'quote') return { type: 'blockquote', children: [paragraphOf(block.inlines)] };
  const items = block.items.map((item) => ({ type: 'listItem' as const, children: [paragraphOf(item)] }));
  return { type: 'list', ordered: block.ordered, spread: false, children: items };
}
