import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAdminToken } from './admin-token-file.js';

describe('the admin token', () => {
  let folder: string;
  const file = () => join(folder, 'admin-token.sha256');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trithuc-token-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made on the first start and known to every later one', async () => {
    const first = await openAdminToken(folder, '');
    const later = await openAdminToken(folder, '');
    expect(first.made).toMatch(/^[\w-]{32}$/);
    expect(later.made).toBeNull();
    expect(later.token.matches(first.made!)).toBe(true);
    expect(later.token.matches(`${first.made!}x`)).toBe(false);
  });

  it('is one, printed once, where several servers start together', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openAdminToken(folder, '')));
    const [made, ...others] = opened.flatMap(({ made }) => made ?? []);
    expect(others).toEqual([]);
    expect(opened.filter(({ token }) => !token.matches(made!))).toEqual([]);
    expect(await readdir(folder)).toEqual(['admin-token.sha256']);
  });

  it('is kept as a hash that only its owner reads', async () => {
    const { made } = await openAdminToken(folder, '');
    expect(await readFile(file(), 'utf8')).not.toContain(made);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('is the configured one where one is configured, and leaves no file', async () => {
    const { token, made } = await openAdminToken(folder, 'from the settings');
    expect(made).toBeNull();
    expect(token.matches('from the settings')).toBe(true);
    await expect(stat(file())).rejects.toThrow('ENOENT');
  });

  it('stops the start when its file was spoilt', async () => {
    await writeFile(file(), 'spoilt');
    await expect(openAdminToken(folder, '')).rejects.toThrow('holds no token hash');
  });
});
