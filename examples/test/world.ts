import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startWorld } from '../start-world.ts';
import type { WorldUrls } from '../world/urls.ts';
import { findChromium, thisMachine } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the world that the browser tests run in. */
    urls: WorldUrls;
    /** The folder of the files that were built for that world. */
    built: string;
    /** Where the one browser of the run is reached. */
    browserEndpoint: string;
  }
}

/**
 * Starts everything once for all browser tests: the service in workerd with its database and the demo world, freshly
 * loaded into a folder of its own, the host pages, and one browser.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium(thisMachine());
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-world-'));
  const tidy = async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const version = await versionOf(browser.wsEndpoint());
    process.stderr.write(`Browser tests run in Chromium ${version} (${executablePath})\n`);
    const world = await startWorld({ dataDir: folder });
    project.provide('urls', world.urls);
    project.provide('built', world.built);
    project.provide('browserEndpoint', browser.wsEndpoint());
    return async () => {
      await world.stop();
      await tidy();
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}

async function versionOf(endpoint: string): Promise<string> {
  const browser = await chromium.connect(endpoint);
  const version = browser.version();
  await browser.close();
  return version;
}
