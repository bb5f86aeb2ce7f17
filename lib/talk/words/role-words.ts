/** Words of job titles. Lower case. */

/** A part that contains one of these, or its plural with -s, is a job title or a function. */
export const ROLE_HEADS = `
  administrator advisor advocate ambassador analyst approver architect associate author board ceo chair
  chairman chairperson chairwoman chief ciso co-chair co-creator co-founder co-lead co-organizer cio cfo
  cmo cofounder committer consultant contributor coo cpo creator cto designer developer devrel director
  editor engineer eng evangelist evp executive expert fellow founder gm head host instructor intern
  lead leader lecturer maintainer manager marketer member mentee mentor moderator officer organizer
  owner physicist president principal professor programmer publisher recruiter researcher reviewer
  scientist scholar specialist sre strategist student superintendent svp sysadmin teacher technologist
  trainer tsc vp writer phd undergraduate
`;

/** Words that precede a job title but are not one by themselves. */
export const ROLE_MODIFIERS = `
  assistant corporate distinguished executive former global group junior principal product senior
  software solutions sr. staff technical vice
`;

/** Job titles that the company may follow without a comma: "Co-founder Scytale Inc.". */
export const ROLE_STARTS = `ceo cto coo cio ciso founder co-founder cofounder co-ceo`;
