/** The texts of the search view. */
export const search = {
  "search.title": "Search",
} as const;
