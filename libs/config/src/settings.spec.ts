import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './settings.js';
import { ConfigError } from './variable.js';

describe('settings', () => {
  it('all have defaults', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, rateLimit: 1_800 });
  });

  it('take what the environment says', () => {
    expect(readSettings({ TRITHUC_PORT: '0', TRITHUC_LOG_LEVEL: 'warn' })).toMatchObject({
      port: 0,
      logLevel: 'warn',
    });
  });

  it('treat an empty variable as not set', () => {
    expect(readSettings({ TRITHUC_PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['TRITHUC_PORT', '70000', 'TRITHUC_PORT takes a whole number from 0 to 65535'],
    ['TRITHUC_PORT', '0x10', 'TRITHUC_PORT takes a whole number'],
    ['TRITHUC_LOG_LEVEL', 'loud', 'TRITHUC_LOG_LEVEL takes one of'],
    ['TRITHUC_STORE', 'mongo', 'TRITHUC_STORE=mongo needs TRITHUC_MONGO_URI'],
    ['TRITHUC_INDEX', 'meili', 'TRITHUC_INDEX=meili needs TRITHUC_MEILI_URL'],
    ['TRITHUC_ADMIN_TOKEN', 'x', 'TRITHUC_ADMIN_TOKEN is not a setting'],
    [
      'TRITHUC_OIDC_ISSUER',
      'https://id.example',
      'TRITHUC_OIDC_ISSUER=https://id.example needs TRITHUC_OIDC_CLIENT_ID',
    ],
    ['TRITHUC_MAIL_FROM', 'trithuc@example.org', 'needs TRITHUC_SMTP_URL'],
    ['TRITHUC_SMTP_URL', 'http://example.org', 'takes an address that begins with smtp://'],
    ['TRITHUC_ANONYMOUS', 'everybody', 'TRITHUC_ANONYMOUS takes one of local, off'],
    ['TRITHUC_AUDIT_KEEP_DAYS', '1', 'takes a whole number from 30'],
    ['TRITHUC_MEILI_URL', 'localhost:7700', 'takes an address that begins with http:// or https://'],
    ['TRITHUC_MEILI_URL', 'http://', 'takes an address such as'],
    ['TRITHUC_MEILI_INDEX', 'tri thức', 'takes at most 100 of the letters a to z'],
    ['TRITHUC_MONGO_WRITE_CONCERN', '0', 'takes a whole number from 1'],
    ['TRITHUC_MONGO_URI_FILE', '/no/such/file', 'TRITHUC_MONGO_URI_FILE: ENOENT'],
    ['TRITHUC_HOST_FILE', '/etc/hostname', 'TRITHUC_HOST_FILE is not a setting'],
    ['TRITHUC_PROT', '3000', 'TRITHUC_PROT is not a setting'],
  ])('refuse %s=%s and say what is wrong', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(ConfigError);
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });

  it('let nobody read without logging in where the base is shared by machines, unless it is said', () => {
    const shared = { TRITHUC_STORE: 'mongo', TRITHUC_MONGO_URI: 'mongodb://host/trithuc' };
    expect(readSettings({}).anonymous).toBe('local');
    expect(readSettings(shared).anonymous).toBe('off');
    expect(readSettings({ ...shared, TRITHUC_ANONYMOUS: 'local' }).anonymous).toBe('local');
  });

  it('never repeat an address that may hold a password', () => {
    const read = () => readSettings({ TRITHUC_MONGO_URI: 'mongo://user:hunter2@host' });
    expect(read).toThrow('TRITHUC_MONGO_URI takes an address');
    expect(read).not.toThrow('hunter2');
  });

  it('take a secret from the file that is named, without the line break at its end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trithuc-secret-'));
    const file = join(folder, 'key.txt');
    writeFileSync(file, 'a key\n');
    expect(readSettings({ TRITHUC_MEILI_KEY_FILE: file }).meiliKey).toBe('a key');
    rmSync(folder, { recursive: true });
  });
});
