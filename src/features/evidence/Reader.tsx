import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Article } from '../../domain/schema/article.ts';
import type { Passage } from '../../domain/schema/base.ts';
import { LoadProblem } from '../../load/problem.ts';
import { articleTextQuery } from '../../load/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { inPlace } from './in-place.ts';
import './reader.css';

interface ReaderProps {
  passages: readonly Passage[];
  article: Article;
  onClose: () => void;
}

function WholeText({ passages, text }: { passages: readonly Passage[]; text: string }) {
  const { t } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const paragraphs = inPlace(text, passages);
  useEffect(() => body.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), []);
  return (
    <div className="reader-text" lang="en" dir="ltr" ref={body}>
      {paragraphs === null && <p className="reader-orphaned">{t('evidence.orphaned')}</p>}
      {(paragraphs ?? inPlace(text, []))?.map((paragraph) => (
        <p key={paragraph.start}>
          <MarkedText text={paragraph.text} ranges={paragraph.ranges} look="selected" />
        </p>
      ))}
    </div>
  );
}

/** The whole article, with the report's passages marked where they stand. For local use: see ArticleText. */
export function Reader({ passages, article, onClose }: ReaderProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error } = useQuery(articleTextQuery(article.id));
  useEffect(() => dialog.current?.showModal(), []);
  const detail = error instanceof LoadProblem ? error.detail : String(error);
  return (
    <dialog className="reader" ref={dialog} aria-label={t('evidence.reader.title')} onClose={onClose}>
      <header>
        <h2 lang="en" dir="ltr">
          {article.title}
        </h2>
        <Button onClick={() => dialog.current?.close()}>{t('evidence.close')}</Button>
      </header>
      <p className="reader-local">{t('evidence.reader.local')}</p>
      {error !== null && <p role="alert">{t('evidence.reader.failed', { detail })}</p>}
      {error === null && data === undefined && <p role="status">{t('evidence.reader.loading')}</p>}
      {data !== undefined && <WholeText passages={passages} text={data.text} />}
    </dialog>
  );
}
