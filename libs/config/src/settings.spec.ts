import { ConfigError, readSettings } from './settings.js';

describe('settings', () => {
  it('all have defaults', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, rateLimit: 600 });
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
    ['TRITHUC_PROT', '3000', 'TRITHUC_PROT is not a setting'],
  ])('refuse %s=%s and say what is wrong', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(ConfigError);
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });
});
