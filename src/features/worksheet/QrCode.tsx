import { useWords } from '../../words/WordsProvider.tsx';
import { codeOf } from './qr.ts';

/** The link as a code for phones, and as words that can be typed. */
export function QrCode({ link }: { link: string }) {
  const { t } = useWords();
  const code = codeOf(link);
  return (
    <div className="paper-link">
      {code !== null && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('worksheet.code')}>
          <rect className="paper-code-ground" width={code.size} height={code.size} />
          <path className="paper-code" d={code.path} />
        </svg>
      )}
      <p>
        {t(code === null ? 'worksheet.longAddress' : 'worksheet.address')}
        <span className="paper-address" dir="ltr">
          {link.replace(/^https?:\/\//, '')}
        </span>
      </p>
    </div>
  );
}
