/** The texts of the home view. */
export const home = {
  "home.title": "Home",
} as const;
