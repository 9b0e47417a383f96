import { defineConfig } from "vitest/config";

/** The tests in a real browser, against the packed program: one file after the other, as they share the machine. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
