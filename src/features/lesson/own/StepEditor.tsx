import type { Block, LessonStep } from '../../../domain/schema/lesson.ts';
import { Button } from '../../../ui/Button.tsx';
import { ViewLink } from '../../../view/ViewLink.tsx';
import type { View } from '../../../view/view.ts';
import { useWords } from '../../../words/WordsProvider.tsx';
import { BlocksField } from './BlocksField.tsx';
import { StepLinkFields } from './StepLinkFields.tsx';
import { TextField } from './TextField.tsx';

/** The parts of a step that hold blocks, in the order in which a class meets them. */
const PARTS = ['text', 'question', 'reveal', 'notes'] as const;

export interface StepEditorProps {
  step: LessonStep;
  /** From 1. */
  number: number;
  count: number;
  isOpen: boolean;
  /** The whole view of the step. */
  view: View;
  /** Changes with everything but typing: the fields then show what is kept. */
  revision: number;
  onToggle: () => void;
  /** Moves the step by so many places. */
  onMove: (by: number) => void;
  onRemove: () => void;
  /** `field` names what was typed into. */
  onChange: (patch: Partial<LessonStep>, field: string) => void;
}

function Moves({ number, count, onMove, onRemove }: Pick<StepEditorProps, 'number' | 'count' | 'onMove' | 'onRemove'>) {
  const { t } = useWords();
  return (
    <>
      <Button
        data-part="up"
        aria-label={t('ownLesson.upOf', { number })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      >
        {t('ownLesson.up')}
      </Button>
      <Button
        data-part="down"
        aria-label={t('ownLesson.downOf', { number })}
        disabled={number === count}
        onClick={() => onMove(1)}
      >
        {t('ownLesson.down')}
      </Button>
      <Button aria-label={t('ownLesson.removeStepOf', { number })} disabled={count === 1} onClick={onRemove}>
        {t('ownLesson.removeStep')}
      </Button>
    </>
  );
}

function Parts({ step, onChange }: Pick<StepEditorProps, 'step' | 'onChange'>) {
  const { t } = useWords();
  return (
    <div className="own-parts">
      {PARTS.map((part) => (
        <BlocksField
          key={part}
          part={part}
          label={t(`ownLesson.field.${part}`)}
          blocks={step[part]}
          onChange={(blocks: Block[]) => onChange({ [part]: blocks }, part)}
        />
      ))}
      <StepLinkFields link={step.link} onChange={(link) => onChange({ link }, 'link')} />
    </div>
  );
}

/** One step: its heading and place in a row, everything else below it when it is opened. */
export function StepEditor(props: StepEditorProps) {
  const { step, number, isOpen, view, revision, onToggle, onChange } = props;
  const { t } = useWords();
  return (
    <li className="own-step" data-step={number} aria-label={t('ownLesson.stepName', { number, heading: step.heading })}>
      <div className="own-step-row">
        <span className="own-number" aria-hidden="true">
          {number}
        </span>
        <TextField
          key={revision}
          part="heading"
          label={t('ownLesson.field.heading')}
          value={step.heading}
          onChange={(heading) => onChange({ heading }, 'heading')}
        />
        <div className="own-row">
          <Button aria-expanded={isOpen} data-part="toggle" onClick={onToggle}>
            {t('ownLesson.parts')}
          </Button>
          <ViewLink patch={view}>{t('ownLesson.openStep')}</ViewLink>
          <Moves {...props} />
        </div>
      </div>
      {isOpen && <Parts key={revision} step={step} onChange={onChange} />}
    </li>
  );
}
