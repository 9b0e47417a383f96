import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./Button";

export interface Notice {
  readonly number: number;
  readonly text: string;
  readonly tone: "plain" | "bad";
  readonly action: Action | null;
}

/** What a notice offers to do. The same must be possible elsewhere, as the notice goes by itself. */
export interface Action {
  readonly label: string;
  readonly run: () => void;
}

const STAYS = 9000;
const listeners = new Set<(notice: Notice) => void>();
let last = 0;

/** Shows a short text at the page's foot and has screen readers say it. */
export function announce(text: string, tone: Notice["tone"] = "plain", action: Action | null = null): void {
  last += 1;
  for (const listener of listeners) listener({ number: last, text, tone, action });
}

/** The live region and its notices; each goes after a while, and one that offers something when the next such comes. */
export function Notices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    const hear = (notice: Notice) =>
      setNotices((before) => [
        ...before.filter((one) => one.action === null || notice.action === null).slice(-2),
        notice,
      ]);
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, []);
  const leave = (notice: Notice) => setNotices((before) => before.filter((one) => one !== notice));
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <Shown key={notice.number} notice={notice} onLeave={() => leave(notice)} />
      ))}
    </div>
  );
}

/** Stays for as long as the pointer or the focus is on it; what it offers gives the focus back. */
function Shown({ notice, onLeave }: { readonly notice: Notice; readonly onLeave: () => void }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (place.current?.matches(":hover, :focus-within") !== true) onLeave();
    }, STAYS);
    return () => clearInterval(timer);
  }, []);
  const before = useRef<EventTarget | null>(null);
  const act = (action: Action) => {
    onLeave();
    const back = before.current instanceof HTMLElement ? before.current : document.getElementById("content");
    back?.focus({ preventScroll: true });
    action.run();
  };
  const { action, text, tone } = notice;
  return (
    <p ref={place} class={`notice notice-${tone}`}>
      {text}
      {action === null ? null : (
        <Button
          class="notice-action"
          onFocus={(event) => {
            before.current = event.relatedTarget;
          }}
          onClick={() => act(action)}
        >
          {action.label}
        </Button>
      )}
    </p>
  );
}
