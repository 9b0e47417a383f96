import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { announce } from "../parts/notices";
import { say } from "../words/say";
import { addFiles, type Start } from "./adding";
import { filesOf, isOpen } from "./dropped";

/** A place to drop files and folders on, and buttons that choose them. */
export function AddFiles({ start }: { readonly start: Start }) {
  const [date, setDate] = useState("");
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current !== null) folder.current.webkitdirectory = true;
  }, []);
  const add = (chosen: readonly File[]) => {
    if (chosen.length === 0) return announce(say("home.nothingDropped"), "bad");
    announce(say("home.sending", { count: chosen.length }));
    start(addFiles(chosen, date));
  };
  const choose = (event: JSX.TargetedEvent<HTMLInputElement>) => {
    add([...(event.currentTarget.files ?? [])].filter(isOpen));
    event.currentTarget.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) filesOf(event.dataTransfer.items).then(add, () => add([]));
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div class="form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same by keyboard */}
      <div
        class={`drop${over ? " drop-over" : ""}`}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p class="drop-title">{say("home.drop")}</p>
        <p class="hint">{say("home.dropHint")}</p>
        <div class="actions">
          <Button onClick={() => files.current?.click()}>{say("home.chooseFiles")}</Button>
          <Button onClick={() => folder.current?.click()}>{say("home.chooseFolder")}</Button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={say("home.chooseFiles")}
          onChange={choose}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label={say("home.chooseFolder")}
          onChange={choose}
        />
      </div>
      <DateField label={say("home.date")} value={date} onChange={setDate} />
    </div>
  );
}
