import { defineConfig } from "vitest/config";

/** What is measured or drawn in a real browser, on request: `STORE=gulf.db npm run measure -- firstPaint`. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["browser/**/*.measure.ts"],
    fileParallelism: false,
    hookTimeout: 120_000,
  },
});
