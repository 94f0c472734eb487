import { defineConfig } from 'vite';

/** Vite bundles what runs in the page and in the worker; `src/build/main.ts` drives it. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: ['es2020', 'safari14.1'],
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
