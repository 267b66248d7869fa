/** Small drawings of the marks, in the colours and weights of the page, each with its words. */
import type { ReactNode } from 'react';
import { LOOKS } from '../../ui/patterns-looks.ts';
import { PatternSource, StarSwatch, Swatch } from '../../ui/patterns.tsx';
import type { MessageKey } from '../../words/catalog.ts';
import { useWords } from '../../words/WordsProvider.tsx';

const PREFIX = 'help';

function Sign({ drawing, children }: { drawing: ReactNode; children: ReactNode }) {
  return (
    <li>
      {drawing}
      <span>{children}</span>
    </li>
  );
}

function Small({ children }: { children: ReactNode }) {
  return (
    <svg className="help-sign" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Every state of a district. `staleAfter`: days after which a report is old. */
export function DistrictSigns({ staleAfter }: { staleAfter: number }) {
  const { t } = useWords();
  return (
    <ul className="help-signs">
      {LOOKS.map((look) => (
        <Sign key={look} drawing={<Swatch look={look} prefix={PREFIX} />}>
          {t(`help.map.${look}`, { days: staleAfter })}
        </Sign>
      ))}
      <Sign drawing={<StarSwatch />}>{t('help.map.fire')}</Sign>
    </ul>
  );
}

/** The patterns that the swatches of this page refer to. */
export function HelpPatterns() {
  return <PatternSource prefix={PREFIX} />;
}

/** Four shrinking steps, from the middle upwards. */
const FADE = [
  { x: 9.5, y: 9, width: 7, height: 4, opacity: 1 },
  { x: 9.8, y: 5.6, width: 6.4, height: 2.4, opacity: 0.8 },
  { x: 10.1, y: 3, width: 5.7, height: 1.8, opacity: 0.6 },
  { x: 10.4, y: 1, width: 5.3, height: 1.2, opacity: 0.45 },
] as const;

function Fade({ isDown = false }: { isDown?: boolean }) {
  return (
    <g className="help-fade" transform={isDown ? 'rotate(180 13 13)' : undefined}>
      {FADE.map((step) => (
        <rect key={step.y} {...step} />
      ))}
    </g>
  );
}

const SHARE_SIGNS: readonly { message: MessageKey; drawing: ReactNode }[] = [
  { message: 'help.shares.included', drawing: <rect className="help-cap" x="7.5" y="11" width="11" height="4" /> },
  {
    message: 'help.shares.excluded',
    drawing: <rect className="help-cap help-cap-hollow" x="7.5" y="11" width="11" height="4" />,
  },
  { message: 'help.shares.bar', drawing: <rect className="help-bar" x="9.5" y="2" width="7" height="22" /> },
  { message: 'help.shares.fade', drawing: <Fade isDown /> },
  {
    message: 'help.shares.about',
    drawing: (
      <>
        <Fade />
        <Fade isDown />
        <circle className="help-dot" cx="13" cy="13" r="4.6" />
      </>
    ),
  },
  { message: 'help.shares.dispute', drawing: <path className="help-flag" d="M7 23V4H19L16 8L19 12H7" /> },
];

/** Caps, bars and fades of the chart. */
export function ShareSigns() {
  const { t } = useWords();
  return (
    <ul className="help-signs">
      {SHARE_SIGNS.map(({ message, drawing }) => (
        <Sign key={message} drawing={<Small>{drawing}</Small>}>
          {t(message)}
        </Sign>
      ))}
    </ul>
  );
}

const DAY_SIGNS: readonly { message: MessageKey; className: string; kind: 'bar' | 'square' | 'range' }[] = [
  { message: 'help.days.place', className: 'help-day-place', kind: 'bar' },
  { message: 'help.days.share', className: 'help-day-share', kind: 'bar' },
  { message: 'help.days.later', className: 'help-day-later', kind: 'bar' },
  { message: 'help.days.unpublished', className: 'help-day-unpublished', kind: 'bar' },
  { message: 'help.days.solid', className: 'help-day-solid', kind: 'square' },
  { message: 'help.days.hollow', className: 'help-day-hollow', kind: 'square' },
  { message: 'help.days.range', className: 'help-day-range', kind: 'range' },
];

const DAY_SHAPES = {
  bar: 'M7 10.5h12v2h-12zM7 13.5h12v2h-12z',
  square: 'M9 9h8v9h-8z',
  range: 'M2 9h22v9h-22z',
} as const;

/** Bars and article marks of the day bar. */
export function DaySigns() {
  const { t } = useWords();
  return (
    <ul className="help-signs">
      {DAY_SIGNS.map(({ message, className, kind }) => (
        <Sign
          key={message}
          drawing={
            <Small>
              <path className={className} d={DAY_SHAPES[kind]} />
            </Small>
          }
        >
          {t(message)}
        </Sign>
      ))}
    </ul>
  );
}
