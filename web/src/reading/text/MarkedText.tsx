import { useEffect, useMemo, useRef } from "preact/hooks";
import type { TextMention } from "../../server/types";
import { type Finding, foundAt } from "../findings";
import { type Span, touches } from "./cut";
import { type Mark, shows } from "./marks";
import { ParagraphText } from "./ParagraphText";
import { paragraphsOf, shareOut } from "./paragraphs";
import { bringIntoView } from "./scrolling";

interface Props {
  readonly text: string;
  /** Where the first sentence begins; what stands before is the head that tells title and date. */
  readonly bodyAt: number;
  readonly mentions: readonly TextMention[];
  readonly findings: readonly Finding[];
  readonly chosen: Finding | null;
  /** Words that an event is being added to, or that a link leads to. */
  readonly draft: Span | null;
  readonly onChoose: (finding: Finding) => void;
}

/** The text with its marks. A press on a mark chooses it; by keyboard the list beside it does. */
export function MarkedText({ text, bodyAt, mentions, findings, chosen, draft, onChoose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const shares = useMemo(
    () => shareOut(paragraphs, marksOf(mentions, findings)),
    [paragraphs, mentions, findings],
  );
  useEffect(() => {
    if (chosen !== null) bringIntoView(root.current?.querySelector(".marked-chosen"));
  }, [chosen?.id]);
  useEffect(() => {
    if (draft !== null) bringIntoView(root.current?.querySelector(".marked-draft"));
  }, [draft]);
  const press = (event: MouseEvent) => {
    const place = (event.target as Element).closest("span[data-begin]")?.getAttribute("data-begin");
    if (place == null || getSelection()?.isCollapsed === false) return;
    const found = foundAt(findings, Number(place), chosen?.id ?? "");
    if (found !== undefined) onChoose(found);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys move in the list
    <div class="reading-text" ref={root} onClick={press}>
      {paragraphs.map((paragraph, place) => (
        <ParagraphText
          key={paragraph.begin}
          text={text}
          paragraph={paragraph}
          head={paragraph.end <= bodyAt}
          marks={shares[place] ?? []}
          chosen={chosen !== null && shows(paragraph, chosen) ? chosen : null}
          draft={draft !== null && touches(paragraph, draft) ? draft : null}
        />
      ))}
    </div>
  );
}

function marksOf(mentions: readonly TextMention[], findings: readonly Finding[]): Mark[] {
  return [
    ...mentions.map(({ begin, end, actor }) => ({ what: "name" as const, begin, end, actor: actor.id })),
    ...findings.map((finding) => ({
      what: "finding" as const,
      begin: finding.begin,
      end: finding.end,
      finding,
    })),
  ];
}
