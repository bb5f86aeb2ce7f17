/** Speakers that follow one another and are of one company. */
interface CompanyGroup<Person> {
  people: Person[];
  company: string | null;
}

/** Group speakers as a byline names them: those of one company together, where they follow one another. */
export function byCompany<Person extends { company: string | null }>(
  speakers: readonly Person[],
): CompanyGroup<Person>[] {
  const groups: CompanyGroup<Person>[] = [];
  for (const speaker of speakers) {
    const last = groups.at(-1);
    if (last && last.company === speaker.company) last.people.push(speaker);
    else groups.push({ people: [speaker], company: speaker.company });
  }
  return groups;
}
