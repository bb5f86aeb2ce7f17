import { describe, expect, test } from 'vitest';
import { kindPrefix, kindSuffix, kindWithin, withoutSponsor } from './kind.ts';

type Finder = typeof kindPrefix;
const found = (find: Finder, text: string, before = '', after = '') => {
  const whole = before + text + after;
  const kind = find(whole, [before.length, before.length + text.length]);
  return kind && [kind.kind, whole.slice(...kind.range), whole.slice(...kind.rest)];
};

describe('words before a title that state its kind', () => {
  test.each([
    ['Keynote: Pods', 'keynote', 'Keynote', 'Pods'],
    ['keynote : Pods', 'keynote', 'keynote', 'Pods'],
    ['Tutorial - Pods', 'tutorial', 'Tutorial', 'Pods'],
    ['Panel | Pods', 'panel', 'Panel', 'Pods'],
    ['[Workshop] Pods', 'workshop', 'Workshop', 'Pods'],
    ['(Workshop): Pods', 'workshop', 'Workshop', 'Pods'],
    ['BoF (Virtual): Pods', 'bof', 'BoF', 'Pods'],
    ['Lightning  Talk: Pods', 'lightning-talk', 'Lightning  Talk', 'Pods'],
    ['Intro + Deep Dive: Pods', 'intro-deep-dive', 'Intro + Deep Dive', 'Pods'],
    ['Deep Dive and Intro: Pods', 'intro-deep-dive', 'Deep Dive and Intro', 'Pods'],
    ['Intro: Pods', 'intro', 'Intro', 'Pods'],
    ['Deep-Dive: Pods', 'deep-dive', 'Deep-Dive', 'Pods'],
    ['Deep Dive BoF: Pods', 'bof', 'Deep Dive BoF', 'Pods'],
    ['Sponsored Keynote: Pods', 'sponsored-keynote', 'Sponsored Keynote', 'Pods'],
    ['Sponsored Lightning Talk: Pods', 'sponsored-lightning-talk', 'Sponsored Lightning Talk', 'Pods'],
    ['Sponsored Demo: Pods', 'sponsored-demo', 'Sponsored Demo', 'Pods'],
    ['Project Demo: Pods', 'demo', 'Project Demo', 'Pods'],
    ['Project Demos | Pods', 'demo', 'Project Demos', 'Pods'],
    ['Sponsored Session: Pods', 'sponsored-session', 'Sponsored Session', 'Pods'],
    ['Sponsored Workshop: Pods', 'workshop', 'Sponsored Workshop', 'Pods'],
    ['Closing Keynote Panel: Pods', 'keynote', 'Closing Keynote Panel', 'Pods'],
    ['Poster Session: Pods', 'poster', 'Poster Session', 'Pods'],
  ])('%s', (text, ...expected) => {
    expect(found(kindPrefix, text)).toEqual(expected);
    expect(found(kindPrefix, text, '- ', ' [video]')).toEqual(expected);
  });

  test.each([
    'Keynote',
    'Keynote: ',
    'Keynotes of the Year: Pods',
    'Keynote-Pods',
    'Keynote:Pods',
    'Demo: Pods',
    'Opening Session: Pods',
    'The Keynote: Pods',
    'Pods: Keynote',
  ])('but %j states none', (text) => {
    expect(found(kindPrefix, text)).toBeNull();
  });
});

describe('words behind a title that state its kind', () => {
  test.each([
    ['Pods | Project Lightning Talk', 'lightning-talk', 'Project Lightning Talk', 'Pods'],
    ['Pods |PLT', 'lightning-talk', 'PLT', 'Pods'],
    ['Pods - PLT', 'lightning-talk', 'PLT', 'Pods'],
    ['Pods - Lightning Talk', 'lightning-talk', 'Lightning Talk', 'Pods'],
    ['Pods — Panel', 'panel', 'Panel', 'Pods'],
    ['Pods - Panel Discussion', 'panel', 'Panel Discussion', 'Pods'],
    ['Pods (Tutorial)', 'tutorial', 'Tutorial', 'Pods'],
    ['Pods [Keynote]', 'keynote', 'Keynote', 'Pods'],
    ['Pods | Intro', 'intro', 'Intro', 'Pods'],
    ['Pods | Project Demo', 'demo', 'Project Demo', 'Pods'],
    [`${'Pods '.repeat(40)}(BoF)`, 'bof', 'BoF', 'Pods '.repeat(40).trim()],
  ])('%s', (text, ...expected) => {
    expect(found(kindSuffix, text)).toEqual(expected);
    expect(found(kindSuffix, text, '- ', ' [video]')).toEqual(expected);
  });

  test.each([
    'Harbor - Intro',
    'Panel',
    '(Panel)',
    'Pods-Panel',
    'Pods - The Panel',
    'Pods (Panel) Recap',
    'Pods (Demo)',
    'Pods | Panel of Experts',
    'Pods Tutorial',
  ])('but %j states none', (text) => {
    expect(found(kindSuffix, text)).toBeNull();
  });
});

describe('a title that calls itself a BoF is one, and keeps the word', () => {
  test.each([
    ['Kubeflow BoF', 'BoF'],
    ['CI/CD BOF: Delivering Quality', 'BOF'],
    ['Panel + BoF : Pods', 'BoF'],
    ['Pods Birds of a Feather', 'Birds of a Feather'],
    ['Pods Birds-of-a-Feather', 'Birds-of-a-Feather'],
  ])('%s', (text, words) => {
    expect(found(kindWithin, text, '- ', ' - Ann Lee')).toEqual(['bof', words, text]);
  });

  test.each([
    'BoFs of the Year',
    'Planning BoF Sessions',
    'A Boffin',
    'TheBoF',
    'Kubeflow Deep Dive',
    'Kubeflow - Intro',
  ])('but %j says nothing of its kind', (text) => {
    expect(found(kindWithin, text)).toBeNull();
  });
});

const titled = (title: string, companies: string[], kind: 'keynote' | 'sponsored-session' | null = null) => {
  const found = withoutSponsor(title, { kind, range: null, rest: [0, title.length] }, companies);
  return [found.kind, found.range && title.slice(...found.range), title.slice(...found.rest)];
};

describe("a sponsor's name before a title", () => {
  test.each([
    ['Acme Sponsored Session - Pods', ['Acme'], 'sponsored-session', 'Sponsored Session', 'Pods'],
    ['Acme Sponsored Session: Pods', ['Bolt', 'ACME'], 'sponsored-session', 'Sponsored Session', 'Pods'],
    ['Acme Cloud Sponsored Keynote | Pods', ['Acme'], 'sponsored-keynote', 'Sponsored Keynote', 'Pods'],
    ['Acme Sponsored Demo - Pods', ['Acme Cloud'], 'sponsored-demo', 'Sponsored Demo', 'Pods'],
  ])('%s, by somebody of %j', (title, companies, ...expected) => {
    expect(titled(title, companies)).toEqual(expected);
  });

  test('is no part of a sponsored title either', () => {
    expect(titled('Acme - Pods', ['Acme'], 'sponsored-session')).toEqual(['sponsored-session', null, 'Pods']);
  });

  test.each([
    ['Acme Sponsored Session - Pods', [], null],
    ['Acme Sponsored Session - Pods', ['Bolt'], null],
    ['Acme Sponsored Session', ['Acme'], null],
    ['Acme - Pods', ['Acme'], null],
    ['Acme - Pods', ['Acme'], 'keynote' as const],
    ['Acme - Pods', [], 'sponsored-session' as const],
    ['Acmeist - Pods', ['Acme'], 'sponsored-session' as const],
    ['Acme: Pods', ['Acme'], 'sponsored-session' as const],
  ])('stays in “%s”, by somebody of %j (%s)', (title, companies, kind) => {
    expect(titled(title, companies, kind)).toEqual([kind, null, title]);
  });
});
