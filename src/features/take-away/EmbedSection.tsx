import { useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useView } from '../../view/useView.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { Choice } from './Choice.tsx';
import { embedCode, PIXELS, SIZES, type EmbedSize } from './embed.ts';

/** The code that shows this view within another page. */
export function EmbedSection() {
  const { moment, linkTo } = useView();
  const { t, day, number } = useWords();
  const [size, setSize] = useState<EmbedSize>('wide');
  const link = linkTo({ embed: true, present: false });
  const title = t('takeAway.embed.title', { page: t('core.title'), day: day(moment.day, 'long') });
  const code = embedCode({ link, title, size });
  const options = SIZES.map((id) => {
    const { width, height } = PIXELS[id];
    return { id, name: t(`takeAway.embed.${id}`, { width: number(width), height: number(height) }) };
  });
  return (
    <section className="take-away-part" aria-labelledby="take-away-embed">
      <h3 id="take-away-embed">{t('takeAway.embed')}</h3>
      <Choice label={t('takeAway.embed.size')} options={options} chosen={size} onChoose={setSize} />
      <textarea
        className="take-away-text"
        readOnly
        rows={4}
        dir="ltr"
        aria-label={t('takeAway.embed.code')}
        value={code}
      />
      <p className="take-away-row">
        <CopyButton
          text={() => code}
          label={t('takeAway.embed.copy')}
          done={t('takeAway.copied')}
          failed={t('takeAway.copyFailed')}
        />
      </p>
      <p className="take-away-aside">{t('takeAway.embed.note')}</p>
      {link.startsWith('file:') && <p className="take-away-warning">{t('takeAway.embed.disk')}</p>}
    </section>
  );
}
