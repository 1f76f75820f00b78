import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { resolve } from 'node:path';

/** Software WebGL2, fonts and colours that look the same on every machine. */
const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-dev-shm-usage',
  // Without a graphics card the page around the map is drawn several times faster by the processor itself.
  '--disable-gpu-rasterization',
];

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How to launch a Chromium, with nothing installed but Node: LOC_BROWSER if it is set, on Linux x64 the one
 * carried by an npm package (with the libraries a bare machine lacks), an installed Chrome, or Playwright's own.
 */
export async function findBrowser(): Promise<{ executablePath?: string; args: string[] }> {
  const { LOC_BROWSER } = process.env;
  if (LOC_BROWSER) return { executablePath: LOC_BROWSER, args: ARGS };
  if (platform() === 'linux' && arch() === 'x64') return { executablePath: await unpacked(), args: ARGS };
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  return { args: ARGS };
}

async function unpacked(): Promise<string> {
  // The package reuses whatever lies in the temp folder: give it one of the project's own.
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // Makes it unpack the shared libraries too.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // Its font settings name /tmp/fonts whatever TMPDIR says, and without any font a form control ends the browser.
  writeFileSync(resolve(folder, 'fonts/fonts.conf'), fontSettings(folder));
  return executablePath;
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}
