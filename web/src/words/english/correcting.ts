/** The texts of correcting, wherever it is done. */
export const correcting = {
  "correcting.undo": "Undo",
  "correcting.redo": "Redo",
  "correcting.CONFIRM": "Confirmed.",
  "correcting.REJECT": "Rejected.",
  "correcting.EDIT": "Edited.",
  "correcting.ADD": "Added.",
  "correcting.MERGE": "Merged. {what}",
  "correcting.SPLIT": "Split. {what}",
  "correcting.undone": "Undone: “{what}”",
  "correcting.redone": "Redone: “{what}”",
} as const;
