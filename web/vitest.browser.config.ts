import { defineConfig } from "vitest/config";

/** The tests in a real browser, against the packed program: one file after the other, as they share the machine. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine takes longer than the usual second.
    expect: { poll: { timeout: 20_000 } },
  },
});
