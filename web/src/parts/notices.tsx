import { useEffect, useState } from "preact/hooks";

export interface Notice {
  readonly number: number;
  readonly text: string;
  readonly tone: "plain" | "bad";
}

const listeners = new Set<(notice: Notice) => void>();
let last = 0;

/** Shows a short text at the page's foot and has screen readers say it. */
export function announce(text: string, tone: Notice["tone"] = "plain"): void {
  last += 1;
  for (const listener of listeners) listener({ number: last, text, tone });
}

/** The live region and its notices; each goes after a while. */
export function Notices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    const hear = (notice: Notice) => {
      setNotices((before) => [...before.slice(-2), notice]);
      setTimeout(() => setNotices((before) => before.filter((one) => one !== notice)), 9000);
    };
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, []);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.number} class={`notice notice-${notice.tone}`}>
          {notice.text}
        </p>
      ))}
    </div>
  );
}
