const place = "entente.theme";
const themes = ["Auto", "Light", "Dark"] as const;

export type Theme = (typeof themes)[number];

/** The colours chosen in this browser. */
export function theme(): Theme {
  const kept = localStorage.getItem(place);
  return themes.find((one) => one === kept) ?? "Auto";
}

/** Keeps and shows a choice of colours; `Auto` follows the system. */
export function setTheme(chosen: Theme): void {
  localStorage.setItem(place, chosen);
  showTheme();
}

/** Shows the colours chosen before. */
export function showTheme(): void {
  const chosen = theme();
  if (chosen === "Auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen.toLowerCase();
}

export function themeAfter(before: Theme): Theme {
  return themes[(themes.indexOf(before) + 1) % themes.length] ?? "Auto";
}
