/** The texts of the question view. */
export const question = {
  "question.title": "Question",
} as const;
