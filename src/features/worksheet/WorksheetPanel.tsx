import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ViewLink } from '../../view/ViewLink.tsx';
import type { View } from '../../view/view.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import './worksheet.css';

interface WorksheetPanelProps {
  count: number;
  /** Leads back to what the worksheet is of. */
  back: Partial<View>;
  /** The same for this view alone, or for the whole lesson; null: there is no other. */
  other: { readonly patch: Partial<View>; readonly name: string } | null;
  children: ReactNode;
}

/** The pages as they will be printed; the browser's own dialog chooses the paper. */
export function WorksheetPanel({ count, back, other, children }: WorksheetPanelProps) {
  const { t } = useWords();
  return (
    <section className="worksheet" aria-labelledby="worksheet-title">
      <div className="worksheet-bar">
        <h1 id="worksheet-title">{t('worksheet.title')}</h1>
        <p>{t('worksheet.intro', { count })}</p>
        <Button look="main" onClick={() => window.print()}>
          {t('worksheet.print')}
        </Button>
        {other !== null && (
          <ViewLink patch={other.patch} className="button button-plain">
            {other.name}
          </ViewLink>
        )}
        <ViewLink patch={back} className="button button-plain">
          {t('worksheet.back')}
        </ViewLink>
      </div>
      {children}
    </section>
  );
}
