import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run visual`: how the page looks, against pictures; by hand, because they hold for one version of the browser. */
export default defineConfig(base, { testMatch: '**/*.visual.ts' });
