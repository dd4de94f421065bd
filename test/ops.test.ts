import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createMetrics } from '../src/metrics/metrics.ts';
import { watch } from '../src/metrics/watch.ts';

const ops = new URL('../ops/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, ops), 'utf8');
const documentsOf = (name: string): Record<string, unknown>[] =>
  parseAllDocuments(textOf(name)).map((document) => {
    expect(document.errors, name).toEqual([]);
    return document.toJS() as Record<string, unknown>;
  });

/** The names of all series that a process can have, a histogram's parts among them. */
async function seriesNames(): Promise<Set<string>> {
  const { registry } = createMetrics();
  watch(registry, {
    feed: { connected: true, freshAt: () => 1 },
    bus: { state: 'local' },
    projector: { status: () => [], standing: () => 'leading' },
    reactors: { status: () => [] },
    pool: { totalCount: 0, idleCount: 0, waitingCount: 0 },
    sockets: () => ({ sockets: 0, rooms: 0 }),
    gateways: () => 1,
  });
  const names = new Set<string>(['up']);
  for (const { name, type } of await registry.getMetricsAsJSON()) {
    names.add(name);
    // prom-client gives the type as a word here.
    if (String(type) === 'histogram') for (const part of ['bucket', 'sum', 'count']) names.add(`${name}_${part}`);
  }
  return names;
}
/** `up` is Prometheus's own. */
const namesIn = (expression: string): string[] => expression.match(/\b(?:(?:medreserve|nodejs|process)_[a-z0-9_]+|up(?=\{))/g) ?? [];

test('what the dashboard and the alerts ask for exists', async () => {
  const names = await seriesNames();
  const dashboard = JSON.parse(textOf('grafana-dashboard.json')) as { panels: { id: number; title: string; targets: { expr: string }[] }[] };
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  const [alerts] = documentsOf('prometheus-alerts.yaml') as [{ groups: { rules: { alert: string; expr: string; annotations: { summary: string } }[] }[] }];
  const rules = alerts.groups.flatMap((group) => group.rules);
  const asked = [...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)), ...rules.map(({ expr }) => expr)];
  expect(asked.length).toBeGreaterThan(30);
  for (const expression of asked) {
    expect(namesIn(expression), expression).not.toEqual([]);
    expect(namesIn(expression).filter((name) => !names.has(name)), expression).toEqual([]);
    expect(expression.replaceAll(/[^()[\]{}]/g, '').length % 2, expression).toBe(0);
  }
  // A sum over no series is no 0 but nothing, and would never be an alarm.
  for (const { expr } of rules) if (/\bsum\b.*== 0/.test(expr)) for (const name of namesIn(expr)) expect(expr).toContain(`or absent(${name})`);
  const [{ scrape_configs }] = documentsOf('prometheus-scrape.yaml') as [{ scrape_configs: { job_name: string }[] }];
  const jobs = asked.flatMap((expression) => [...expression.matchAll(/job="([^"]*)"/g)].map(([, job]) => job));
  expect(new Set(jobs)).toEqual(new Set(scrape_configs.map(({ job_name }) => job_name)));
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  expect(rules.every(({ annotations }) => annotations.summary.length > 0)).toBe(true);
});

type Pod = { containers: { envFrom: Record<string, unknown>[]; env: { name: string; value: string }[]; ports: { name: string }[]; securityContext: object; livenessProbe: { httpGet: { path: string } }; readinessProbe: { httpGet: { path: string } }; startupProbe: object }[]; securityContext: { runAsNonRoot: boolean }; terminationGracePeriodSeconds: number; volumes: { name: string }[] };
type Manifest = { apiVersion: string; kind: string; metadata: { name: string; namespace?: string }; spec: { replicas?: number; scaleTargetRef?: { name: string }; egress?: { to?: unknown; ports: { port: number }[] }[]; template: { metadata: { labels: Record<string, string> }; spec: Pod }; selector: { matchLabels: Record<string, string> }; podSelector: { matchLabels: Record<string, string> } } };

test('the Kubernetes manifests hang together, and hold no secret', () => {
  const files = readdirSync(new URL('kubernetes/', ops));
  const manifests = files.flatMap((name) => documentsOf(`kubernetes/${name}`)) as unknown as Manifest[];
  for (const { apiVersion, kind, metadata } of manifests) {
    expect([apiVersion, kind, metadata.name].every((word) => typeof word === 'string' && word !== '')).toBe(true);
    if (kind !== 'Namespace') expect(metadata.namespace, metadata.name).toBe('medreserve');
    expect(kind).not.toBe('Secret');
  }
  const of = (kind: string): Manifest[] => manifests.filter((manifest) => manifest.kind === kind);
  const deployments = of('Deployment');
  expect(deployments.map(({ metadata }) => metadata.name)).toEqual(['gateway', 'projector']);
  const scaled = of('HorizontalPodAutoscaler').map(({ spec }) => spec.scaleTargetRef?.name);
  // https to the issuer of tokens, wherever it is.
  expect(of('NetworkPolicy').some(({ spec }) => spec.egress?.some(({ to, ports }) => to === undefined && ports.some(({ port }) => port === 443)))).toBe(true);
  for (const { metadata, spec } of deployments) {
    expect(spec.replicas === undefined, metadata.name).toBe(scaled.includes(metadata.name));
    const { labels } = spec.template.metadata;
    expect(labels).toMatchObject(spec.selector.matchLabels);
    for (const kind of ['PodDisruptionBudget', 'NetworkPolicy']) expect(of(kind).some((manifest) => Object.entries((manifest.spec.selector ?? manifest.spec.podSelector).matchLabels).every(([key, value]) => labels[key] === value)), `${kind} of ${metadata.name}`).toBe(true);
    const pod = spec.template.spec;
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(15);
    const [container] = pod.containers;
    expect(container).toMatchObject({ securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }, livenessProbe: { httpGet: { path: '/livez' } }, readinessProbe: { httpGet: { path: '/readyz' } } });
    expect(container?.env).toContainEqual({ name: 'PROCESS_ROLE', value: metadata.name });
    expect(container?.envFrom).toContainEqual({ secretRef: { name: 'medreserve' } });
  }
});
