/** Why a change is kept for this page alone, or not at all, in words. */
export const TROUBLES = {
  forbidden: 'This browser does not let the site keep anything. Your list lasts until you leave this page.',
  full: 'This browser has no room left for your list. What you do now lasts until you leave this page.',
  newer: 'Your list was written by a newer version of this site. Reload the page to change it.',
};
