/** Tells every shown answer that the workspace has changed, so that it asks again. */
const listeners = new Set<() => void>();

export function workspaceChanged(): void {
  for (const listener of [...listeners]) listener();
}

/** Calls the listener after each change; the answer ends that. */
export function onWorkspaceChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
