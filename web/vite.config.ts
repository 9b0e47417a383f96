import { defineConfig } from "vitest/config";

const server = process.env.ENTENTE_SERVER ?? "http://127.0.0.1:8750";

export default defineConfig({
  base: "/",
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    outDir: "target/page/org/entente/page",
    emptyOutDir: true,
    target: "es2022",
    // A data: address in a style would break the policy that only this server's own files load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
  },
  server: { port: 5173, proxy: { "/api": { target: server, changeOrigin: true } } },
  test: { environment: "happy-dom", include: ["test/**/*.test.{ts,tsx}"], restoreMocks: true },
});
