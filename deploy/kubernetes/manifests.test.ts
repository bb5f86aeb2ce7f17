import { readdirSync, readFileSync } from 'node:fs';
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unknownKeys } from './unknown-keys.ts';

const FOLDER = import.meta.dirname;
const KINDS = [
  Deployment,
  HTTPRoute,
  HorizontalPodAutoscaler,
  Ingress,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
];
const KUSTOMIZATION = 'kustomization.yaml';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && file !== KUSTOMIZATION);
const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

const deployment = new Deployment(read('deployment.yaml'));
const service = new Service(read('service.yaml'));
const template = deployment.spec?.template;
const container = template?.spec?.containers[0];
const labels = template?.metadata?.labels;

function check(manifest: ReturnType<typeof read>) {
  const Kind = KINDS.find(({ is }) => is(manifest));
  if (!Kind) throw new Error('Unexpected kind or apiVersion, expected one that this test knows');
  return unknownKeys(new Kind(manifest));
}

test.each(files)('%s is a valid manifest without unknown keys', (file) => {
  expect(check(read(file))).toEqual([]);
});

test('a misspelt key, a wrong type and a missing part are found', () => {
  const misspelt = read('deployment.yaml');
  misspelt.spec.template.spec.containers[0].readinesProbe = {};
  expect(check(misspelt)).toEqual(['/spec/template/spec/containers/0/readinesProbe']);
  const wrong = read('service.yaml');
  wrong.spec.ports[0].port = 'http';
  expect(() => check(wrong)).toThrow('data/spec/ports/0/port must be integer');
  const partial = read('deployment.yaml');
  delete partial.spec.selector;
  expect(() => check(partial)).toThrow('data/spec must have required property selector');
});

test('the kustomization has every manifest, but only one of ingress and route', () => {
  const kustomization = read(KUSTOMIZATION);
  expect(new Set([...kustomization.resources, 'httproute.yaml'])).toEqual(new Set(files));
  expect(kustomization.images[0].name).toBe(container?.image);
});

test('service, autoscaler, budget, policy and spread select the pods of the deployment', () => {
  const budget = new PodDisruptionBudget(read('disruption-budget.yaml'));
  const policy = new NetworkPolicy(read('network-policy.yaml'));
  const autoscaler = new HorizontalPodAutoscaler(read('autoscaler.yaml'));
  expect(deployment.spec?.selector.matchLabels).toEqual(labels);
  expect(service.spec?.selector).toEqual(labels);
  expect(budget.spec?.selector?.matchLabels).toEqual(labels);
  expect(policy.spec?.podSelector?.matchLabels).toEqual(labels);
  expect(policy.spec?.ingress?.[0]?.ports?.[0]?.port).toBe(container?.ports?.[0]?.name);
  for (const { labelSelector } of template?.spec?.topologySpreadConstraints ?? []) {
    expect(labelSelector?.matchLabels).toEqual(labels);
  }
  expect(autoscaler.spec?.scaleTargetRef.name).toBe(deployment.metadata?.name);
});

test('ingress and route lead to the service, and the service to the port that nginx listens on', () => {
  const ingress = new Ingress(read('ingress.yaml'));
  const route = new HTTPRoute(read('httproute.yaml'));
  const backend = ingress.spec?.rules?.[0]?.http?.paths[0]?.backend.service;
  const port = service.spec?.ports?.[0];
  expect(backend).toEqual({ name: service.metadata?.name, port: { name: port?.name } });
  expect(route.spec.rules?.[0]?.backendRefs?.[0]).toEqual({ name: service.metadata?.name, port: port?.port });
  expect(route.spec.hostnames).toEqual([ingress.spec?.rules?.[0]?.host]);
  expect(port?.targetPort).toBe(container?.ports?.[0]?.name);
  const nginx = readFileSync('deploy/nginx.conf', 'utf8');
  expect(nginx).toContain(`listen ${container?.ports?.[0]?.containerPort};`);
  for (const probe of [container?.startupProbe, container?.readinessProbe, container?.livenessProbe]) {
    expect(nginx).toContain(`location = ${probe?.httpGet?.path} {`);
  }
});

test('the pod keeps to the restricted standard, writes only to /tmp and has limits', () => {
  expect(template?.spec?.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(container?.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
  expect(Object.keys(container?.resources?.limits ?? {})).toEqual(['cpu', 'memory']);
});
