import type { ComponentType } from "preact";
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
