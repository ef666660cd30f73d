import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, runCli } from '../support/cli.ts';
import { dockerfileStages, environmentOf } from '../support/dockerfile.ts';

interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: string | readonly string[] };
  readonly profiles?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly user?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string): Compose =>
  parse(readFileSync(join(ROOT, file), 'utf8'), { merge: true }) as Compose;
const servicesOf = ({ services }: Compose): [string, Service][] => Object.entries(services);

describe.each(['compose.yaml', 'compose.production.yaml'])('%s', (file) => {
  const compose = read(file);

  test('names nothing that is not there', () => {
    for (const [, service] of servicesOf(compose)) {
      for (const volume of service.volumes ?? [])
        expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      for (const other of Object.keys(service.depends_on ?? {}))
        expect(Object.keys(compose.services)).toContain(other);
      if (service.build !== undefined) expect(existsSync(join(ROOT, service.build, 'Dockerfile'))).toBe(true);
    }
  });

  test('waits only for services that tell their health', () => {
    const waitedFor = servicesOf(compose).flatMap(([, { depends_on = {} }]) => Object.entries(depends_on));
    for (const [name, { condition }] of waitedFor) {
      expect(condition).toBe('service_healthy');
      expect(compose.services[name]!.healthcheck?.test.length).toBeGreaterThan(0);
    }
  });

  test('opens no port of Neo4j but to this machine', () => {
    const ports = servicesOf(compose).flatMap(([, service]) => service.ports ?? []);
    for (const port of ports)
      expect(port).toMatch(/^(?:127\.0\.0\.1:|\$\{PLAN_GRAPH_LISTEN:-127\.0\.0\.1:4000\}:)/u);
  });
});

describe('compose.production.yaml', () => {
  const compose = read('compose.production.yaml');

  test.each(servicesOf(compose))('%s runs with no more rights and memory than it needs', (_, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.mem_limit).toMatch(/^\d+[mg]$/u);
    expect(service.restart).toBe(service.profiles === undefined ? 'unless-stopped' : 'no');
    // The API's user is its image's.
    if (service.build === undefined) expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/u);
    else expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'] });
  });

  test('has no password of its own', () => {
    const text = readFileSync(join(ROOT, 'compose.production.yaml'), 'utf8');
    const passwords = text.split('\n').filter((line) => /^ +NEO4J_(?:PASSWORD|AUTH):/u.test(line));
    expect(passwords).toHaveLength(2);
    for (const line of passwords) expect(line).toMatch(/\$\{NEO4J_PASSWORD:\?[^}]+\}$/u);
  });

  test('believes the proxy before it, and hands on what its operator sets', () => {
    const { environment } = compose.services['api']!;
    expect(environment).toMatchObject({ TRUST_PROXY: '${TRUST_PROXY:-1}' });
    for (const name of [
      'RATE_LIMIT',
      'TOKENS_FILE',
      'CORS_ORIGINS',
      'METRICS_PORT',
      'LOG_LEVEL',
      'SHUTDOWN_DELAY_MS',
    ])
      expect(environment).toHaveProperty(name, `\${${name}:-}`);
  });

  test('sets what the command knows', async () => {
    const { stdout } = await runCli(['--help'], {});
    const image = environmentOf(dockerfileStages().at(-1)!);
    const names = Object.keys({ ...compose.services['api']!.environment, ...image });
    for (const name of names.filter((each) => each !== 'NODE_ENV'))
      expect(stdout).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });
});
