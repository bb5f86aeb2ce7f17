import { expect, test } from 'vitest';
import { phraseIndex } from './phrases.ts';

const phrases = [
  ['Kubernetes', 'kubernetes'],
  ['K8s', 'kubernetes'],
  ['Multi-Cluster', 'multicluster'],
  ['Open Policy Agent', 'opa'],
  ['OPA', 'opa'],
  ['Istio', 'istio'],
  ['CI/CD', 'delivery'],
  ['Mesh', 'mesh'],
  ['Service Mesh Interface', 'smi'],
] as const;
const find = phraseIndex(phrases);

test.each([
  ['a K8s Controller for kubernetes', ['kubernetes']],
  ['Ingress V2 and Multicluster Services', ['multicluster']],
  ['multi cluster, multi–cluster', ['multicluster']],
  ["Istio's Multi-Cluster Gateways", ['istio', 'multicluster']],
  ['“Oh-pa”: Open Policy\nAgent', ['opa']],
  ['CI/CD and CI / CD', ['delivery']],
  ['KUBERNETES', ['kubernetes']],
])('in %j finds %j', (text, found) => expect(find(text)).toEqual(found));

test('only whole words match', () => expect(find('opaque meshes, istiod')).toEqual([]));

test('a phrase does not continue past a comma', () => expect(find('open policy, agent')).toEqual([]));

test('where phrases overlap, the longer one wins', () =>
  expect(find('the Service Mesh Interface')).toEqual(['smi']));

test('finds names whatever their accents', () => {
  expect(phraseIndex([['Karol Gołąb', 1]])('by Karol Golab of Google')).toEqual([1]);
});
