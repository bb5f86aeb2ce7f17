import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Look {
  /** `on` for a setting in effect, `primary` for the main action, `quiet` without a border. */
  look?: 'on' | 'primary' | 'quiet' | undefined;
  /** For an icon without a label. */
  square?: boolean | undefined;
}

const data = ({ look, square }: Look) => ({
  className: styles.root,
  'data-look': look,
  'data-square': square || undefined,
});

export function Button({ look, square, ...rest }: ComponentProps<'button'> & Look) {
  return <button type="button" {...data({ look, square })} {...rest} />;
}

export function ButtonLink({ look, square, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a {...data({ look, square })} {...rest}>
      {children}
    </a>
  );
}

/** The `<summary>` of a `<details>`, as a button that is filled in while open. */
export function ButtonSummary({ look, square, ...rest }: ComponentProps<'summary'> & Look) {
  return <summary {...data({ look, square })} {...rest} />;
}
