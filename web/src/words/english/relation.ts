/** The texts of the relation view. */
export const relation = {
  "relation.title": "Relation",
} as const;
