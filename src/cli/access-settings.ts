import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Access } from '../server/access.ts';
import { isLoopback } from './loopback.ts';
import { read, readWholeNumber, SettingError, type Environment } from './environment.ts';

/** Requests of one client in a minute where others than this machine may ask: ten a second. */
const USUAL_RATE = 600;
const MOST_REQUESTS = 9_999_999;
const MOST_PROXIES = 10;

const listOf = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function originsOf(environment: Environment, hasTokens: boolean): string[] {
  const origins = listOf(read(environment, 'CORS_ORIGINS') ?? '');
  for (const origin of origins) {
    if (origin === '*') continue;
    if (origin.includes('*') || !URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new SettingError(
        `CORS_ORIGINS holds «${origin}»: write origins like https://example.org, with commas between them, and no path.`,
      );
    }
  }
  if (origins.includes('*') && hasTokens) {
    throw new SettingError(
      'CORS_ORIGINS is «*» and TOKENS_FILE is set: name the origins whose pages may use a token.',
    );
  }
  return origins;
}

function rateOf(environment: Environment, host: string): number | null {
  const usual = isLoopback(host) ? 0 : USUAL_RATE;
  const hint = 'requests of one client in a minute; 0 sets no limit';
  const rate = readWholeNumber(environment, 'RATE_LIMIT', { least: 0, most: MOST_REQUESTS, hint }) ?? usual;
  return rate === 0 ? null : rate;
}

function isNetwork(value: string): boolean {
  const [address = '', bits] = value.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return bits === undefined ? most > 0 : /^\d{1,3}$/u.test(bits) && Number(bits) <= most;
}

function proxiesOf(environment: Environment): number | string[] | null {
  const value = read(environment, 'TRUST_PROXY');
  if (value === undefined || value === '0') return null;
  if (/^\d+$/u.test(value) && Number(value) <= MOST_PROXIES) return Number(value);
  const networks = listOf(value);
  if (networks.length > 0 && networks.every(isNetwork)) return networks;
  throw new SettingError(
    `TRUST_PROXY is «${value}»: write how many proxies stand before the server, as in 1, or their addresses, as in 10.0.0.0/8.`,
  );
}

/** @throws SettingError */
export function readAccess(environment: Environment, host: string): Access {
  const tokens = read(environment, 'TOKENS_FILE');
  return {
    origins: originsOf(environment, tokens !== undefined),
    perMinute: rateOf(environment, host),
    trustProxy: proxiesOf(environment),
    tokensFile: tokens === undefined ? null : resolve(tokens),
  };
}
