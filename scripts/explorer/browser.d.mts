import type { BrowserContext, chromium } from 'playwright-core';

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

export const NO_BROWSER: string;
export function findBrowser(): string | undefined;
export function openBrowser(profile: string, options?: LaunchOptions): Promise<BrowserContext>;
export function withServer<Result>(
  work: (origin: string, folder: string) => Promise<Result>,
  prepare?: (data: string) => void,
): Promise<Result>;
