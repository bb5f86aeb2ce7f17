/** Words found in or in place of a person's name. Lower case. */

/** Lower-case words within a name: "Erwin van Eyk", "Maria de la Cruz". */
export const PARTICLES = `
  van von de der den del della di da do dos das du la le lo el al ul bin ibn ben bint ter ten te zu zum zur y e af
  av st. san dit abu ould mac mc
`;

/** Part of the name, after a comma or a space: "William A. Rowe, Jr.". */
export const NAME_SUFFIXES = `jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d. esq esq.`;

/** Phrases in a list of speakers that name nobody. */
export const NOBODY = `
  others | other speakers | more | and more | many more | et al | et al. | friends | tba | tbd | tbc | none | n/a | speakers
  speaker | to be announced | various | panelists | panel | staff | organizers | organisers | the organizers | -
`;

/** Phrases that name nobody and can be the whole byline: `Lightning Talks by Various Presenters`. */
export const COLLECTIVES = `
  various presenters | various speakers | various people | various artists | various authors | various attendees | various
  many people | many speakers | many presenters | multiple people | multiple speakers | multiple presenters
  several people | several speakers | all speakers | everybody | everyone | the community | community members | attendees
  the audience | speakers | presenters | panelists | the panelists | you | tba | tbd | to be announced
`;
