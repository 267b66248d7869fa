import type { KeyboardEvent, ReactNode } from 'react';

interface SvgButtonProps {
  className: string;
  /** Accessible name. */
  label: string;
  isPressed: boolean;
  onPress: () => void;
  /** Id of the place that it stands for: the focus is found again by it when the map engine takes over. */
  place?: string;
  /** False: reached by arrow keys only. */
  isStop?: boolean;
  /** Keys other than Enter and Space. */
  onKey?: (event: KeyboardEvent<SVGGElement>) => void;
  /** The pointer or the focus came (true) or went. */
  onPoint?: (isHere: boolean) => void;
  children: ReactNode;
}

/** A part of a drawing as a button: SVG has none of its own. */
export function SvgButton(props: SvgButtonProps) {
  const { className, label, isPressed, onPress, place, isStop = true, onKey, onPoint, children } = props;
  const pressByKey = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return onKey?.(event);
    event.preventDefault();
    return onPress();
  };
  return (
    <g
      role="button"
      className={className}
      aria-label={label}
      aria-pressed={isPressed}
      tabIndex={isStop ? 0 : -1}
      data-place={place}
      onClick={onPress}
      onKeyDown={pressByKey}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
    >
      {children}
    </g>
  );
}
