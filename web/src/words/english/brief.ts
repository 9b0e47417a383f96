/** The texts of the brief view. */
export const brief = {
  "brief.title": "Brief",
  "brief.lead":
    "One paper on a pair and a threat: every claim carries a number that leads to source, date and sentence; method, coverage and uncertainty stand at the end.",
  "brief.about": "What it is about",
  "brief.a": "One rival",
  "brief.b": "The other rival",
  "brief.threat": "Common threat",
  "brief.at": "Day",
  "brief.texts": "Only these texts",
  "brief.allTexts": "All texts of the workspace, unless some are chosen.",
  "brief.ownPair": "Without a pair the texts tell which two they are about, and who threatens both.",
  "brief.noTexts": "The workspace has no texts, only event data.",
  "brief.settings": {
    one: "{count} changed assumption is taken along.",
    other: "{count} changed assumptions are taken along.",
  },
  "brief.get": "Get it",
  "brief.open": "Open to read and print",
  "brief.openHint": "Opens in a new tab; one file that needs no network. Print it from there.",
  "brief.html": "HTML file",
  "brief.pdf": "PDF",
  "brief.md": "Markdown",
  "brief.json": "JSON",
} as const;
