import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Look {
  /** `on` is in use, `primary` is the way on, `quiet` has no border; `square` holds only an icon. */
  look?: 'on' | 'primary' | 'quiet' | undefined;
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

/** The head of a `<details>` that looks like a button, and filled in while it is open. */
export function ButtonSummary({ look, square, ...rest }: ComponentProps<'summary'> & Look) {
  return <summary {...data({ look, square })} {...rest} />;
}
