/**
 * A script that the suite puts first on every page. It keeps what the page has to complain of for as long as its tab is
 * open: thrown errors, errors in the console, what could not be loaded, and what the policy of the page refused. Not
 * every driver tells of these; every browser tells the page.
 */
export const COMPLAINTS = `
const complain = (text) =>
  sessionStorage.setItem('complaints', JSON.stringify([...complaints(), location.pathname + ': ' + text]));
const complaints = () => JSON.parse(sessionStorage.getItem('complaints') ?? '[]');
addEventListener('error', ({ message, filename, lineno, target }) =>
  complain(message ? message + ' at ' + filename + ':' + lineno : 'not loaded: ' + (target.src ?? target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => complain('rejected: ' + reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  complain('refused by ' + violatedDirective + ': ' + blockedURI + ' ' + sample));
const { error } = console;
console.error = (...values) => {
  complain('logged: ' + values.join(' '));
  error(...values);
};
`;

export const COMPLAINTS_PATH = '/complaints.js';

/** Put the script into a page's text, before everything else. Other texts stay as they are. */
export const withComplaints = (_: string, text: string): string | undefined =>
  text.startsWith('<!DOCTYPE html>')
    ? text.replace('<head>', `<head><script src="${COMPLAINTS_PATH}"></script>`)
    : undefined;
