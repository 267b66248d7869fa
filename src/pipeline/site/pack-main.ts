/** `npm run pack`: dist/as-reported.html, the whole dashboard in one file that works from a USB stick. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { packedPage } from './pack.ts';

const SCRATCH = 'node_modules/.cache/as-reported/pack';
const TARGET = 'dist/as-reported.html';

await build({
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: SCRATCH,
    emptyOutDir: true,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const page = await packedPage(SCRATCH, 'public');
await mkdir('dist', { recursive: true });
await writeFile(TARGET, page);
await rm(SCRATCH, { recursive: true });
process.stdout.write(`${TARGET}: ${(Buffer.byteLength(page) / 1024).toFixed(0)} kB in one file\n`);
