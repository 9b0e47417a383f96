/** The texts of pictures and of evidence, in several views. */
export const picture = {
  "picture.table": "The same as a table",
  "evidence.none": "no sentence",
  "evidence.count": { one: "{count} source", other: "{count} sources" },
  "evidence.more": "{shown} of {total} are shown.",
  "evidence.read": "Read it in its text",
  "basis.MEASURED": "measured",
  "basis.STATED": "stated in the reports",
  "basis.JUDGEMENT": "judgement",
  "basis.GIVEN": "set by you",
  "force.none": "No third party moves the two by as much as 0.01.",
  "force.pulls": "pulls together",
  "force.pushes": "pushes apart",
  "force.COMMON_FRIEND": "common friend",
  "force.COMMON_ENEMY": "common enemy",
  "force.CROSS_PRESSURE": "friend of one, enemy of the other",
} as const;
