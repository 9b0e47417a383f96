/** The texts of the brief view. */
export const brief = {
  "brief.title": "Brief",
} as const;
