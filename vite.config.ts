import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const addin = resolve(import.meta.dirname, 'addin');

/** The pane and the page; fonts, office.js and blank kits are served beside them (see addin/server). */
export default defineConfig({
  root: addin,
  base: './',
  publicDir: resolve(addin, 'public'),
  build: {
    outDir: resolve(import.meta.dirname, 'dist/addin'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { pane: resolve(addin, 'pane.html'), page: resolve(addin, 'page.html') } },
  },
});
