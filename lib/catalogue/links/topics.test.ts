import { expect, test } from 'vitest';
import { indexTopics } from './topics.ts';
import { assembleFiles, printed, trip } from '#lib/catalogue/fixture.ts';

const TOPICS = `- { name: Kubernetes, kind: project, aliases: [K8s] }
- { name: Service mesh, kind: subject, aliases: [meshes] }
- { name: Istio, kind: project }
- { name: Storage, kind: subject }
- { name: CNCF, kind: subject }
`;
const topicsOf = (notes: string, tags = '') =>
  assembleFiles({ 'topics.yaml': TOPICS, '2019-eu/reports/trip.md': trip(undefined, notes, tags) }).talks.map(
    ({ topics }) => topics.join(),
  );

test('a talk has the topics of its title, then those of the passages about it', () => {
  expect(topicsOf('[Istio](https://youtu.be/aaaaaaaaaaa) is one of the meshes for K8s.')).toEqual([
    'istio,service-mesh,kubernetes',
    'storage',
  ]);
});

test('if a passage links two talks, each gets the topics named after its link', () => {
  const passage =
    'The CNCF showed [this](https://youtu.be/aaaaaaaaaaa) on meshes and [that](https://youtu.be/bbbbbbbbbbb) on K8s.';
  expect(topicsOf(passage)).toEqual(['istio,service-mesh', 'storage,kubernetes']);
});

test('elsewhere in the section a topic counts only if it is a tag of the report; a tag alone does not count', () => {
  const notes = 'On [Istio](https://youtu.be/aaaaaaaaaaa).\n\nMeshes need Kubernetes.';
  expect(topicsOf(notes)).toEqual(['istio', 'storage']);
  expect(topicsOf(notes, 'Kubernetes, CNCF')).toEqual(['istio,kubernetes', 'storage']);
});

test('a talk has the topic that its whole track is called by; a track of several says nothing of one talk', () => {
  const find = indexTopics([
    { slug: 'service-mesh', name: 'Service mesh', kind: 'subject', aliases: ['meshes'], unlisted: false },
    { slug: 'storage', name: 'Storage', kind: 'subject', aliases: [], unlisted: false },
  ]);
  expect([
    find('Disks and storage', 'Service Mesh', []),
    find('A talk', 'Service Mesh + Storage', []),
  ]).toEqual([['storage', 'service-mesh'], []]);
});

test('topics list their talks in programme order, and are kept if they have none', () => {
  const { topics } = assembleFiles({ 'topics.yaml': TOPICS });
  expect(topics.map(({ slug, talks }) => `${slug}: ${talks.join()}`)).toEqual([
    'cncf: ',
    'istio: istio',
    'kubernetes: ',
    'service-mesh: ',
    'storage: storage',
  ]);
});

test('a word that stands for two topics is an error', () => {
  const topics = `${TOPICS}- { name: K8S, kind: subject, aliases: [Service-Mesh] }\n`;
  expect(printed(assembleFiles({ 'topics.yaml': topics }))).toMatchInlineSnapshot(`
    [
      "error data/topics.yaml:6:11: Unexpected \`K8S\`, expected it to stand for one name: \`Kubernetes\` has it too alias-twice",
      "error data/topics.yaml:6:41: Unexpected \`Service-Mesh\`, expected it to stand for one name: \`Service mesh\` has it too alias-twice",
    ]
  `);
});
