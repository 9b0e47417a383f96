/** The texts of parts that several views use. */
export const parts = {
  "parts.close": "Close",
  "parts.cancel": "Cancel",
  "parts.more": "Show more",
  "parts.retry": "Try again",
  "parts.copied": "Link copied",
  "parts.copyLink": "Copy link",
  "parts.notCopied": "The browser does not let the page copy. This is the link: {address}",
  "parts.noActor": "nobody named",
  "parts.actorEvents": { one: "{count} event", other: "{count} events" },
  "parts.actorSuggestions": { one: "{count} suggestion", other: "{count} suggestions" },
  "parts.actorNone": "No actor of that name here",
  "parts.noServer": "The server does not answer",
  "parts.noServerHint": "Is “entente serve” still running? Start it again and reload this page.",
  "parts.failed": "That did not work",
} as const;
