/** The texts of the reading view. */
export const reading = {
  "reading.title": "Reading",
} as const;
