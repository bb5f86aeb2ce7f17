import { describe, expect, test } from 'vitest';
import { isEventName, namesConference, withoutEventName } from './event-name.ts';

describe('a conference with its year is an event', () => {
  test.each([
    'XConf 2024',
    'RubyConf ’2019',
    'Cloud Summit Oslo 2023',
    'KubeCon + CloudNativeCon Europe 2019',
    'Ruby & Rails Festival 1999',
    'DevOpsDays Berlin 2021',
    'GoGaRuCo 2012',
    'FOSDEM 2020',
    'OpenFest 2011',
    'Oslo Meeting May 2019',
    'Oslo Meeting Sept. 2019',
    'Day of the Summit 2020',
    'Ruby Kaigi 2015',
  ])('%s', (name) => {
    expect(isEventName(name)).toBe(true);
  });

  test.each([
    '2024',
    'XConf',
    'XConf 24',
    'XConf 2024 Recap',
    'XConf 20245',
    'XConf in 2024',
    'xconf for all 2024',
    'May 2019',
    'Con 2019',
    'Road 2030',
    'Kubernetes 2024',
    'RailsThing 2024',
    'ABC 2024',
    'One Two Three Four Five Six Summit 2024',
    'Summit 2024!',
    '',
  ])('but not %j', (words) => {
    expect(isEventName(words)).toBe(false);
  });

  test('up to six words long', () => {
    expect(isEventName('One Two Three Four Five Summit 2024')).toBe(true);
  });
});

test.each([
  ['RubyConf', true],
  ['Cloud Summit', true],
  ['The Unconference', true],
  ['FooCon', true],
  ['OpenFest', true],
  ['RailsCamp', true],
  ['Container Days', true],
  ['ContainerDay', true],
  ['Falcon', false],
  ['Silicon Valley', false],
  ['Manifest', false],
  ['FooCons', false],
  ['Monday', false],
  ['Day', false],
])('%s names a conference by itself: %s', (words, expected) => {
  expect(namesConference(words)).toBe(expected);
});

const rest = (text: string) => text.slice(...withoutEventName(text, [0, text.length]));

describe('the event before or behind a title is left out', () => {
  test.each([
    ['XConf 2024 - Seven Pods', 'Seven Pods'],
    ['XConf 2024: Seven Pods', 'Seven Pods'],
    ['XConf 2024 | Seven Pods', 'Seven Pods'],
    ['XConf 2024 -- Seven Pods', 'Seven Pods'],
    ['Seven Pods | XConf 2024', 'Seven Pods'],
    ['Seven Pods - XConf 2024', 'Seven Pods'],
    ['Seven Pods @ XConf 2024', 'Seven Pods'],
    ['Seven Pods at XConf 2024', 'Seven Pods'],
    ['XConf 2024 - Seven Pods at XConf 2024', 'Seven Pods'],
    ['Seven Pods - Ann Lee - XConf 2024', 'Seven Pods - Ann Lee'],
    [`${'Pods '.repeat(30)}- XConf 2024`, 'Pods '.repeat(30).trim()],
  ])('%s', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  test.each([
    'XConf 2024',
    'Road to 2024 - Seven Pods',
    'Seven Pods - Made in 2024',
    'Seven Pods, XConf 2024',
    'XConf 2024 Seven Pods',
    'Seven Pods - XConf 2024!',
  ])('but %j stays', (text) => {
    expect(rest(text)).toBe(text);
  });

  test('within the range that is looked at', () => {
    const text = 'Talks: XConf 2024 - Seven Pods | XConf 2024 [video]';
    expect(text.slice(...withoutEventName(text, [7, text.indexOf(' [')]))).toBe('Seven Pods');
  });
});
