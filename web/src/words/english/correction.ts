/** The texts of the correction view. */
export const correction = {
  "correction.title": "Correction",
} as const;
