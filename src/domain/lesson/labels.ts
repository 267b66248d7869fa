/** The labels that begin another part of a step: "Question: ...", "Reveal: ...", "Notes: ...". */
import type { Paragraph, RootContent } from 'mdast';

const LABELS = { question: /^Question:\s*/, reveal: /^Reveal:\s*/, notes: /^Notes:\s*/ } as const;
type Part = keyof typeof LABELS;

/** The part that a paragraph begins, and the paragraph without its label; null for what begins none. */
export function labelOf(node: RootContent): { role: Part; rest: RootContent } | null {
  if (node.type !== 'paragraph') return null;
  const [first, ...others] = node.children;
  if (first?.type !== 'text') return null;
  const role = (['question', 'reveal', 'notes'] as const).find((each) => LABELS[each].test(first.value));
  if (role === undefined) return null;
  const text = { ...first, value: first.value.replace(LABELS[role], '') };
  const rest: Paragraph = {
    ...node,
    children: text.value === '' ? others : [text, ...others],
  };
  return { role, rest };
}
