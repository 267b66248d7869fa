import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './src/pipeline/vite-messages.ts';

const port = Number(process.env['PORT'] ?? 5173);

export default defineConfig({
  // relative, so that the built site works from any folder of any host
  base: './',
  plugins: [compiledMessages(), react()],
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // laws try hundreds of inputs, on machines of any speed
    testTimeout: 60_000,
  },
});
