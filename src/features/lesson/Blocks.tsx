import { useCorpus } from '../../load/useCorpus.ts';
import type { Block, Inline } from '../../domain/schema/lesson.ts';
import { ViewLink } from '../../view/ViewLink.tsx';
import { keyed } from './keyed.ts';
import { viewOfLink } from './model.ts';

function Words({ inline }: { inline: Inline }) {
  if (inline.mark === 'emphasis') return <em>{inline.text}</em>;
  return inline.mark === 'strong' ? <strong>{inline.text}</strong> : inline.text;
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  const corpus = useCorpus();
  return keyed(inlines).map(({ key, item }) =>
    item.link === null ? (
      <Words key={key} inline={item} />
    ) : (
      <ViewLink key={key} patch={viewOfLink(item.link, corpus)}>
        <Words inline={item} />
      </ViewLink>
    ),
  );
}

function ListOf({ block }: { block: Block & { kind: 'list' } }) {
  const items = keyed(block.items).map(({ key, item }) => (
    <li key={key}>
      <Inlines inlines={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function OneBlock({ block }: { block: Block }) {
  if (block.kind === 'list') return <ListOf block={block} />;
  const inlines = <Inlines inlines={block.inlines} />;
  return block.kind === 'quote' ? <blockquote>{inlines}</blockquote> : <p>{inlines}</p>;
}

/** The text of a lesson, drawn as text: whatever stands in it, nothing of it becomes markup. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return keyed(blocks).map(({ key, item }) => <OneBlock key={key} block={item} />);
}
