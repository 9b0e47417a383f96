import { brief } from "./english/brief";
import { correcting } from "./english/correcting";
import { correction } from "./english/correction";
import { home } from "./english/home";
import { network } from "./english/network";
import { parts } from "./english/parts";
import { picture } from "./english/picture";
import { question } from "./english/question";
import { reading } from "./english/reading";
import { relation } from "./english/relation";
import { search } from "./english/search";
import { shell } from "./english/shell";
import { terms } from "./english/terms";

/**
 * The one catalogue of all texts of the interface, in English; a part for each view. A text may have holes, `{name}`, and
 * forms `one` and `other` that follow the hole `count`. Keys begin with the view's name.
 */
export const english = {
  ...shell,
  ...parts,
  ...picture,
  ...terms,
  ...home,
  ...reading,
  ...correcting,
  ...correction,
  ...search,
  ...relation,
  ...network,
  ...question,
  ...brief,
} as const;
