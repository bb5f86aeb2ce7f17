import { readdirSync, readFileSync } from 'node:fs';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unknownKeys } from '#deploy/kubernetes/unknown-keys.ts';

const FOLDER = import.meta.dirname;
const KINDS = [Deployment, NetworkPolicy, PodDisruptionBudget, Service, StatefulSet];
const KUSTOMIZATION = 'kustomization.yaml';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && file !== KUSTOMIZATION);
const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

const replicas = new StatefulSet(read('replicas.yaml')).spec;
const cache = new Deployment(read('cache.yaml')).spec;
const replica = replicas?.template?.spec?.containers[0];
const nginx = cache?.template?.spec?.containers[0];

test.each(files)('%s is a valid manifest without unknown keys', (file) => {
  const manifest = read(file);
  const Kind = KINDS.find(({ is }) => is(manifest));
  expect(Kind && unknownKeys(new Kind(manifest))).toEqual([]);
});

test('the kustomization has every manifest, and the images of both', () => {
  const { resources, images } = read(KUSTOMIZATION);
  expect(new Set(resources)).toEqual(new Set(files));
  const names = images.map(({ name }: { name: string }) => name);
  expect(names).toEqual([replica?.image, nginx?.image]);
});

test('nginx asks every replica at an address of its own, and each address leads to one replica', () => {
  const asked = readFileSync(`${FOLDER}/replicas.conf`, 'utf8').matchAll(/^server ([\w-]+):(\d+) /gm);
  const addresses = [...asked].map(([, name, port]) => ({ name, port: Number(port) }));
  expect(addresses).toHaveLength(replicas?.replicas ?? 0);
  for (const { name, port } of addresses) {
    const service = new Service(read(`service-${name}.yaml`));
    expect(service.metadata?.name).toBe(name);
    expect(service.spec?.selector).toEqual({ 'statefulset.kubernetes.io/pod-name': name });
    expect(service.spec?.ports?.[0]).toMatchObject({ port, targetPort: replica?.ports?.[0]?.name });
    expect(replica?.ports?.[0]?.containerPort).toBe(port);
    expect(replica?.env).toContainEqual({ name: 'PORT', value: String(port) });
  }
});

test('readers reach the cache, and nobody but the cache reaches the replicas', () => {
  const service = new Service(read('service.yaml'));
  const policy = new NetworkPolicy(read('network-policy.yaml'));
  const budget = new PodDisruptionBudget(read('disruption-budget.yaml'));
  const ofCache = cache?.template?.metadata?.labels;
  const ofReplicas = replicas?.template?.metadata?.labels;
  expect(service.spec?.selector).toEqual(ofCache);
  expect(cache?.selector.matchLabels).toEqual(ofCache);
  expect(replicas?.selector.matchLabels).toEqual(ofReplicas);
  expect(policy.spec?.podSelector?.matchLabels).toEqual(ofReplicas);
  expect(policy.spec?.ingress?.[0]?.from?.[0]?.podSelector?.matchLabels).toEqual(ofCache);
  expect(budget.spec?.selector?.matchLabels).toEqual(ofReplicas);
  const conf = readFileSync('deploy/replicas.conf', 'utf8');
  expect(conf).toContain(`listen ${nginx?.ports?.[0]?.containerPort};`);
  expect(conf).toContain('include generated/replicas.conf;');
});

test('both keep to the restricted standard, write only to /tmp and have limits', () => {
  for (const [pod, container] of [
    [replicas?.template?.spec, replica],
    [cache?.template?.spec, nginx],
  ] as const) {
    expect(pod?.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const writable = container?.volumeMounts?.filter(({ readOnly }) => !readOnly);
    expect(writable?.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
    expect(Object.keys(container?.resources?.limits ?? {})).toEqual(['cpu', 'memory']);
  }
});
