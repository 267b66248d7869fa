import type { KeyboardEvent, ReactNode } from 'react';

interface SvgButtonProps {
  /** What the drawing's rows are found by again when one drawing takes over from another. */
  row: string;
  name: string;
  className: string;
  /** Whether what it stands for is selected; null: it is no choice but an action. */
  pressed: boolean | null;
  onPress: () => void;
  children: ReactNode;
}

/** A button made of drawing: SVG has no button of its own. */
export function SvgButton({ row, name, className, pressed, onPress, children }: SvgButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      data-row={row}
      aria-label={name}
      aria-pressed={pressed ?? undefined}
      className={className}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </g>
  );
}
