import type { ComponentProps } from 'react';
import './button.css';

type ButtonProps = ComponentProps<'button'> & {
  /** `main`: the one that most readers want; `link`: a quiet action within text. */
  look?: 'plain' | 'main' | 'link';
};

/** A button with the look of the page; everything else is the browser's own. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  // oxlint cannot see that `type` is one of the three allowed words
  return <button {...rest} type={type} className={`button button-${look} ${className}`.trim()} />;
}
