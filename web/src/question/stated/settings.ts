/** What a person has set, by the key of the input. */
export type Settings = ReadonlyMap<string, number>;

/** The settings of an address's `set` values, each "key:value"; what is no such pair is left out. */
export function settingsOf(sets: readonly string[]): Settings {
  const settings = new Map<string, number>();
  for (const set of sets) {
    const colon = set.lastIndexOf(":");
    const value = Number(set.slice(colon + 1));
    if (colon > 0 && set.length > colon + 1 && Number.isFinite(value))
      settings.set(set.slice(0, colon), value);
  }
  return settings;
}

/** The `set` values of an address, by key, so that the same settings give the same address. */
export function setsOf(settings: Settings): string[] {
  return [...settings]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}:${short(value)}`);
}

/** The settings with one more; going back to the baseline takes it out. */
export function withSetting(settings: Settings, key: string, value: number, baseline: number): Settings {
  const next = new Map(settings);
  if (short(value) === short(baseline)) next.delete(key);
  else next.set(key, short(value));
  return next;
}

export function without(settings: Settings, key: string): Settings {
  const next = new Map(settings);
  next.delete(key);
  return next;
}

/** Three digits that count: more is noise in a judgement, and long in an address. */
export function short(value: number): number {
  return Number(value.toPrecision(3));
}
