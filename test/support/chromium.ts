import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** The two sizes at which everything on the page must stand right. */
export const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** How a page is opened. */
export interface PageOptions {
  /** Wide if not given. */
  readonly size?: keyof typeof SIZES;
  /** Light if not given. */
  readonly theme?: 'light' | 'dark';
}

/** Opens an address in a tab of its own, with nothing kept from tabs before. */
export type OpenPage = (url: string, options?: PageOptions) => Promise<Page>;

/**
 * A `describe` whose tests run in Debian's Chromium. Without Chromium they are skipped, which is said on stderr; under
 * CI that is an error. A script error in the page fails the test that opened it.
 */
export function describeInChromium(title: string, define: (open: OpenPage) => void): void {
  if (existsSync(CHROMIUM)) describe(title, () => define(opener()));
  else if (process.env['CI'] === 'true') {
    test(`${title}: needs Chromium at ${CHROMIUM}`, () => {
      throw new Error(`There is no Chromium at ${CHROMIUM}; on Debian: apt-get install -y chromium`);
    });
  } else {
    process.stderr.write(`\nSKIPPED, no Chromium at ${CHROMIUM}: ${title}\n`);
    describe.skip(title, () => define(opener()));
  }
}

function opener(): OpenPage {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let scriptErrors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const errors = scriptErrors;
    contexts = [];
    scriptErrors = [];
    expect(errors).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (url, { size = 'wide', theme = 'light' } = {}) => {
    const context = await browser.newContext({
      viewport: SIZES[size],
      colorScheme: theme,
      hasTouch: size === 'phone',
      timezoneId: 'Pacific/Auckland',
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(40_000);
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => scriptErrors.push(String(error)));
    await page.goto(url);
    return page;
  };
}
