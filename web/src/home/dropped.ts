/** Files from what was dropped, folders walked to their ends; hidden files are left out. In the order of their paths. */
export async function filesOf(items: DataTransferItemList): Promise<File[]> {
  // The list is emptied as soon as the event is over: take the entries before the first wait.
  const entries = [...items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(entries.map((entry) => (entry instanceof File ? [entry] : walk(entry))));
  return found.flat().sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}

/** Whether neither the file nor a folder on the way to it is hidden. */
export function isOpen(file: File): boolean {
  return !(file.webkitRelativePath || file.name).split("/").some((part) => part.startsWith("."));
}

/** All files of an entry, each named by its path from where it was dropped. */
export async function walk(entry: FileSystemEntry | null): Promise<File[]> {
  if (entry === null || entry.name.startsWith(".")) return [];
  if (entry.isFile) return [named(await fileOf(entry as FileSystemFileEntry), entry.fullPath)];
  const found = await Promise.all((await childrenOf(entry as FileSystemDirectoryEntry)).map(walk));
  return found.flat();
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((found, failed) => entry.file(found, failed));
}

/** A reader gives a folder's entries in batches, and an empty batch at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (batch.length === 0) return children;
    children.push(...batch);
  }
}

function named(file: File, path: string): File {
  const name = path.replace(/^\//, "");
  return name === file.name
    ? file
    : new File([file], name, { type: file.type, lastModified: file.lastModified });
}
