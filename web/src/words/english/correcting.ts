/** The texts of correcting, wherever it is done. */
export const correcting = {
  "correcting.correct": "Correct",
  "correcting.undo": "Undo",
  "correcting.redo": "Redo",
  "correcting.CONFIRM": "Confirmed.",
  "correcting.REJECT": "Rejected.",
  "correcting.EDIT": "Edited.",
  "correcting.ADD": "Added.",
  "correcting.MERGE": "Corrected. {what}",
  "correcting.SPLIT": "Corrected. {what}",
  "correcting.undone": "Undone: {what}",
  "correcting.redone": "Redone: {what}",
  "correcting.reason": "Reason (optional)",
} as const;
