import type { Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import styles from './prose.module.css';

/** A report's text, rendered from its HTML tree. */
export function Prose({ tree }: { tree: Nodes }) {
  return <div className={styles.root}>{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</div>;
}
