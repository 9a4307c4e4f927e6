import { access } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function executable(): Promise<{ path: string; args: string[] }> {
  for (const path of [process.env.CHROMIUM, ...INSTALLED]) {
    if (
      path &&
      (await access(path).then(
        () => true,
        () => false,
      ))
    )
      return { path, args: [] };
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: packed.args };
}

/** A real Chromium without a display: the machine's own, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const { path, args } = await executable();
  return chromium.launch({ executablePath: path, args: [...args, '--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Someone's window: signed in, with every request that left the hub and every fault of the page. */
export interface Window {
  page: Page;
  context: BrowserContext;
  foreign: string[];
  faults: string[];
}

export interface Look {
  width: number;
  height: number;
  dark?: boolean;
  language?: 'zh-CN' | 'en';
}

export const DESK: Look = { width: 1440, height: 900 };
export const PHONE: Look = { width: 360, height: 780 };

export async function openWindow(
  browser: Browser,
  url: string,
  { width, height, dark = false, language = 'zh-CN' }: Look,
): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    timezoneId: 'Asia/Shanghai',
    hasTouch: width < 600,
  });
  await context.addInitScript((chosen) => localStorage.setItem('onedoor.language', JSON.stringify(chosen)), language);
  const page = await context.newPage();
  const foreign: string[] = [];
  const faults: string[] = [];
  const own = new URL(url).host;
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) foreign.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== own) foreign.push(socket.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return { page, context, foreign, faults };
}
