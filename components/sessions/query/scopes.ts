import { conferencesPath } from '#lib/addresses.ts';
import type { Query, Scope } from '#lib/search/query.ts';

/** One of the lists that a page can show, from its own to that of all conferences. */
export interface ScopeChoice {
  scope: Scope;
  sessions: number;
  /** “in the trip reports”, “at KubeCon Europe 2019”, “at all KubeCons”. */
  where: string;
  /** What is only in this list, seen from a narrower one: “at other KubeCons”. */
  further: string;
  /** Where its rows are loaded from; empty for the page's own list, which is in the page. */
  path: string;
  /** The page that shows it without script. */
  href: string;
}

/** The list that a query asks for; an unknown one, as of a link to another page, is the page's own. */
export const scopeOf = (scopes: readonly ScopeChoice[], { scope }: Pick<Query, 'scope'>) =>
  scopes.find((one) => one.scope === scope) ?? scopes[0];

/** The path of the search that covers a list: that of the conference or, for the list of all, that of all. */
export const enginePathOf = (choice: ScopeChoice | undefined, conferencePath: string) =>
  choice?.path === conferencesPath ? conferencesPath : conferencePath;
