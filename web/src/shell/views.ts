import type { ComponentType } from "preact";
import { type Key, say } from "../words/say";
import { lazy } from "./lazy";

/** The views by the first part of the path; each is fetched when first shown. */
export const views: Readonly<Record<string, ComponentType>> = {
  "": lazy(() => import("../home/View")),
  read: lazy(() => import("../reading/View")),
  search: lazy(() => import("../search/View")),
  relation: lazy(() => import("../relation/View")),
  network: lazy(() => import("../network/View")),
  question: lazy(() => import("../question/View")),
  brief: lazy(() => import("../brief/View")),
  corrections: lazy(() => import("../corrections/View")),
};

const names: Readonly<Record<string, Key>> = {
  "": "shell.home",
  read: "shell.read",
  search: "shell.search",
  relation: "shell.relation",
  network: "shell.network",
  question: "shell.question",
  brief: "shell.brief",
  corrections: "shell.corrections",
};

/** What the view is called whose path begins so. */
export function nameOf(first: string): string {
  return (say as (key: Key) => string)(names[first] ?? "shell.missing");
}
