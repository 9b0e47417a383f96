/** The texts of correcting, wherever it is done. */
export const correcting = {
  "correcting.undo": "Undo",
  "correcting.redo": "Redo",
  "correcting.CONFIRM": "Confirmed. {what}",
  "correcting.REJECT": "Rejected. {what}",
  "correcting.EDIT": "Edited. {what}",
  "correcting.ADD": "Added. {what}",
  "correcting.MERGE": "Merged. {what}",
  "correcting.SPLIT": "Split. {what}",
  "correcting.undone": "Undone: {what}",
  "correcting.redone": "Redone: {what}",
} as const;
