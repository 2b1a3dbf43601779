import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '@app/config';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: { readonly test: readonly unknown[] };
  readonly restart: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly deploy: { readonly resources: { readonly limits: { readonly memory: string } } };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose;
const dockerfile = readFileSync('Dockerfile', 'utf8');
const services = Object.entries(compose.services);
const PINNED = /:v?\d+\.\d+\.\d+(?:-[\w-]+)?$/;

describe('the containers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trithuc-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['api', 'worker'])('%s has settings that the program takes', (name) => {
    const { environment = {} } = compose.services[name]!;
    const there = Object.entries(environment).map(([variable, value]) => {
      if (!variable.endsWith('_FILE')) return [variable, value];
      const file = join(folder, variable);
      writeFileSync(file, 'mongodb://trithuc:x@mongo:27017/trithuc?replicaSet=rs0\n');
      return [variable, file];
    });
    expect(readSettings(Object.fromEntries(there) as Record<string, string>)).toMatchObject({
      store: 'mongo',
      index: 'meili',
      indexer: 'worker',
    });
  });

  it('are of a named version, never of the latest', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image]) => image!);
    expect(bases.length).toBeGreaterThan(0);
    for (const image of [...bases, ...services.map(([, service]) => service.image)]) {
      expect(image).toMatch(PINNED);
    }
  });

  it('get secrets as files that are never committed', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('secrets/');
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\/\w+\.txt$/);
    for (const [, { environment = {}, secrets = [] }] of services) {
      for (const [variable, value] of Object.entries(environment)) {
        if (/PASSWORD|TOKEN|KEY|URI|SECRET/.test(variable)) expect(variable).toMatch(/_FILE$/);
        const [, secret] = /^\/run\/secrets\/(\w+)$/.exec(value) ?? [];
        if (secret) expect(secrets).toContain(secret);
      }
      for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret);
    }
  });

  it('may do no more than they need, and come back when they fall', () => {
    for (const [name, service] of services) {
      expect([name, service]).toEqual([
        name,
        expect.objectContaining({
          restart: 'unless-stopped',
          read_only: true,
          cap_drop: ['ALL'],
          security_opt: ['no-new-privileges:true'],
        }),
      ]);
      expect(service.deploy.resources.limits.memory).toMatch(/^\d+g$/);
    }
  });

  it('open the API alone to the outside', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['api']);
    expect(compose.networks['engines']).toEqual({ internal: true });
    expect(services.filter(([, { networks }]) => networks.includes('outside')).length).toBe(1);
  });

  it('say how they are: each by its own check, the API by that of the image', () => {
    const unchecked = services.filter(([, { healthcheck }]) => !healthcheck).map(([name]) => name);
    expect(unchecked).toEqual(['api']);
    const checks = services.flatMap(([, { healthcheck }]) => healthcheck?.test ?? []);
    expect(checks.filter((word) => typeof word !== 'string')).toEqual([]);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\n {2}CMD \["node", .*\/api\/v1\/health/m);
  });

  it('of trithuc run as nobody special and stop on SIGTERM', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(dockerfile.lastIndexOf('\nUSER ')).toBeGreaterThan(dockerfile.lastIndexOf('\nRUN '));
  });
});
