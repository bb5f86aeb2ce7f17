/** Words around title and speakers that belong to neither. */

/** Texts of links that only say where the link leads; they are not part of the entry's words. */
export const LINK_LABELS = `
  video | videos | watch | watch here | watch video | watch the video | watch on youtube | youtube | recording | talk
  slides | slide | deck | presentation | pdf | pptx | link | links | here | sched | schedule | session | session link
  details | info | more | more info | notes | my notes | blog | abstract | demo | repo | code | github | twitter | yt
  aufzeichnung | mitschnitt | folien | vidéo | enregistrement | diapositives | grabación | vídeo | ver | diapositivas
  regarder | ansehen | watch the talk | watch it | watch now | full talk | on youtube | youtube video | recording on youtube
  watch recording | video recording | talk video | slides & video | 📹 | 🎥 | 📺 | ▶️ | 🎬 | 📄 | 🔗 | 📝 | ⏯ | ▶
`;

/** Texts of links besides the video. At the end of an entry, they must not be taken for a speaker or a company. */
export const SECONDARY_LINKS = `
  transcript | transcripts | paper | papers | slides | code | source code | hn | hacker news | hn discussion | lobsters | video | recording
  recordings | speaker deck | notes | comments
`;

/** Words in capitals with one of these among them are a notice about tickets: `SEPARATE REGISTRATION REQUIRED`. */
export const TICKET_NOTICES = `REQUIRED REGISTRATION REGISTRATIONS PASS PASSES TICKET TICKETS RSVP SOLD WAITLIST INVITATION INVITE-ONLY CANCELLED CANCELED POSTPONED`;

/** Notices in brackets at either end of a title or at the end of a byline: levels, sign languages, changes. */
export const BRACKETED = `
  any skill level | any | beginner | beginner skill level | intermediate | intermediate skill level | advanced
  advanced skill level | all skill levels | a | b | i | asl | isl | bsl | lsf | dgs | ngt | jsl | csl | lis | repeat | encore | video | recording
  virtual | in-person + virtual | slides attached | slides included | slides | sold out | full | in-person
  room updated | room change | time updated | time change | updated | canceled | cancelled | new | english | chinese
  in chinese | in english | en | ja | jp | ja/en | revised | fixed | re-upload | reupload | live | pre-recorded | hybrid
`;

/** Any text in brackets that begins with one of these is a notice as well. */
export const NOTICE_STARTS = `limited | additional | first-come | first come | pre-registration | registration | repeat of | see | please | note | slides`;

/** Notices at the very start of an entry, before a colon or a dash. */
export const LEADING_NOTICES = `canceled | cancelled | cancellation | postponed | rescheduled | new | updated`;

/** If the text before ` | ` contains one of these, it is the event that the talk was part of. */
export const EVENT_WORDS = `theater theatre day days con summit kubecon cloudnativecon servicemeshcon promcon rejekts forum track stage colo co-located colocated zone`;
