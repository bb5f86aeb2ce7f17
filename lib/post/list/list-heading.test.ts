import { describe, expect, test } from 'vitest';
import { isLikely, isSure, plainHeading } from './list-heading.ts';

test.each([
  ['All The Sessions I Went To', 'all the sessions i went to'],
  ['🎥 Talks — and more!', 'talks and more'],
  ['3. Talks I’ve seen', "talks i've seen"],
  ['2024 talks', 'talks'],
  ['2024', '2024'],
  ['  Day   2  ', 'day 2'],
  ['Talks of 2024 and more', 'talks of 2024 and more'],
  ['(3)  Talks', 'talks'],
])('the heading “%s” is compared as “%s”', (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test.each([
  'Talks I attended',
  'The sessions we went to',
  "Keynotes I've seen and sessions I’ve visited",
  'Presentations that I have all watched',
  'Videos we have been watching, and those we enjoyed',
  'Videos we caught',
  'Keynotes I sat in',
  'A session I made it to',
  'Presentations that we joined',
  'Sessions I have been to',
  'A keynote that we all enjoyed',
  'The talk I went to',
  'Talks Attended',
  'Presentation attended',
  'The session joined by all',
  'My talks watched',
  'The presentations visited by us',
  'Sessions seen',
  'Attended Sessions',
  'Watched talks',
  'Session list',
  'The talks list',
  "Videos' list",
  'List of all the sessions',
  'A list of my talks',
  'List of videos',
  'All sessions',
  'All of the talks',
  'All my videos on YouTube',
])('below “%s” a list must follow', (heading) => {
  expect(isSure(plainHeading(heading))).toBe(true);
});

test.each([
  'Talks',
  'The talks',
  'My favourite talks',
  'My favorite sessions',
  'Recommended videos',
  'Our schedule',
  'Agenda',
  'Programme',
  'Program',
  'Playlist',
  'Notable presentations',
  'Sessions by day',
  'My talks with links',
  'Videos, per day',
  'Links to the talks',
  'Videos of all my sessions',
  'Recordings for talks I liked',
  'My KubeCon schedule',
  'Personal agenda',
  'Conference talks',
  'Our conference sessions',
  'Meine Vorträge',
  'Die besuchten Sessions',
  'Vorträge, die ich gesehen habe',
  'Toutes les conférences',
  'Mis charlas',
  'Charlas a las que fui',
  'Minhas palestras',
  'Tutte le presentazioni',
  'Mijn sessies',
])('“%s” may be over a list', (heading) => {
  expect([isLikely(plainHeading(heading)), isSure(plainHeading(heading))]).toEqual([true, false]);
});

test.each([
  'Storage',
  'What I learnt from the talks',
  'How I talk to people',
  'Talk to us',
  'Some talks attended badly',
  'People who attended talks',
  'The list',
  'Playlist of songs',
  'A list of regrets',
  'Not all sessions',
  'Side talks watched',
  'Conference food',
  'KubeCon',
  'My hotel schedule',
  'Old favourite talks',
  'Some talks with links',
  'Talks about links and pods',
  'Workshops I went to',
  'Talks they went to',
  'Talkshow we watched',
  'Talks of the town',
  'Linksys to the talks',
  'KubeCon schedule changes',
  'Talks for children',
  'My favourite talks and why',
  'The best of my favourite talks',
  'The session list of last year',
  'On attended sessions',
  'The links to the sessionals',
])('“%s” is over no list of talks', (heading) => {
  expect([isLikely(plainHeading(heading)), isSure(plainHeading(heading))]).toEqual([false, false]);
});

describe('one of a kind and several of it are the same', () => {
  test.each(['session', 'talk', 'presentation', 'keynote', 'video'])('%s', (noun) => {
    for (const word of [noun, `${noun}s`]) {
      expect([word, isSure(`the ${word} i attended`)]).toEqual([word, true]);
      expect([word, isSure(`the ${word}ation i attended`)]).toEqual([word, false]);
    }
  });
  test.each(['session', 'talk', 'presentation'])('attended, the %s', (noun) => {
    for (const word of [noun, `${noun}s`])
      for (const seen of ['attended', 'watched', 'seen', 'visited', 'joined'])
        expect([word, isSure(`${word} ${seen}`)]).toEqual([word, true]);
  });
  test.each(['session', 'talk', 'video', 'presentation'])('of a list, the %s', (noun) => {
    for (const word of [noun, `${noun}s`])
      for (const words of [`list of ${word}`, `all ${word}`, `all of the ${word}`])
        expect([words, isSure(words)]).toEqual([words, true]);
  });
  test.each(['session', 'talk', 'presentation', 'video', 'recording'])('by itself, the %s', (noun) => {
    for (const word of [noun, `${noun}s`])
      for (const words of [`my ${word}`, `our favourite ${word}`, `recommended ${word}`])
        expect([words, isLikely(words)]).toEqual([words, true]);
  });
  test.each(['session', 'talk', 'video', 'recording'])('with links, the %s', (noun) => {
    for (const word of [noun, `${noun}s`])
      for (const words of [
        `link to ${word}`,
        `videos of all my ${word}`,
        `${word} with link`,
        `my ${word} by day`,
      ])
        expect([words, isLikely(words)]).toEqual([words, true]);
  });
  test.each(['session', 'talk'])('of a conference, the %s', (noun) => {
    for (const word of [noun, `${noun}s`])
      expect([word, isLikely(`my kubecon ${word}`)]).toEqual([word, true]);
  });
});
