import { send } from "../server/client";

/** Waits for the number of a job and follows it; whether the server took the work on. */
export type Start = (accepted: Promise<number>) => Promise<boolean>;

interface Accepted {
  readonly job: number;
}

/** A text to add as it is. */
export interface PastedText {
  readonly text: string;
  readonly title: string;
  readonly date: string;
}

/** Sends files to be read; the number of the job. */
export async function addFiles(files: readonly File[], date: string): Promise<number> {
  const form = new FormData();
  if (date !== "") form.append("date", date);
  for (const file of files) form.append("file", file, file.webkitRelativePath || file.name);
  return (await send<Accepted>("POST", "/documents", form)).job;
}

/** Sends a text to be read; the number of the job. */
export async function addText({ text, title, date }: PastedText): Promise<number> {
  return (await send<Accepted>("POST", "/documents", { text, ...given({ title, date }) })).job;
}

/** Has a page or feed fetched and read; the number of the job. */
export async function addAddress(address: string, date: string): Promise<number> {
  return (await send<Accepted>("POST", "/documents", { address, ...given({ date }) })).job;
}

function given(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
}
