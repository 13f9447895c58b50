import { bulletLength } from './marks.js';

/** A label that makes what stands behind it history: `Background: the sides met in May.` */
const LABEL =
  /^(?:background|previously|for reference|reminder|recall|as a reminder|what preceded(?: it)?|reference)\s?:\s?\S/iu;

/**
 * A paragraph that says of itself that it tells old news. `Earlier today` and `Earlier on Monday` are today's news and stay out,
 * and so does `Last week`, which a lead may open with. Letters are those of Latin script: to fold the case of all the world's takes ten
 * milliseconds at the first look.
 */
const OPENER =
  /^(?:as (?:(?:was|has been|had been|it was|we|previously|earlier|already|[a-z\dÀ-ɏ.-]{2,24}(?: [a-z\dÀ-ɏ.-]{2,24}){0,2}) ){0,2}(?:previously |earlier |already )?(?:reported|recalled|reminded|announced earlier|noted earlier|informed earlier|wrote earlier)\b|earlier,? (?:it was reported|[a-zÀ-ɏ][a-z\dÀ-ɏ.-]* (?:reported|wrote|informed) that)|earlier, |previously, |it was (?:earlier |previously )reported|(?:we|let us|let me|let's) (?:will )?(?:remind|recall)\b|recall that |recall, |recall: |it (?:will|should|must|may|is to) be (?:recalled|reminded|remembered) that|it is worth (?:recalling|reminding)|as a reminder|to recall,|to remind,|by way of background|for background)/iu;
/** `Earlier, Lim said …`: that day's other statement. `As reported, Lysak is in Ireland`: what goes on. */
const STILL =
  /^(?:earlier, [^,.]{2,60}? (?:said|told|stated|noted|announced|wrote)\b|as [^,.]{2,60}, (?:[^,.\s]+ ){1,6}?(?:is|are|will|has been|have been)\b)/iu;
const EARLIER = /^earlier,/iu;
const TODAY =
  /^earlier,? (?:today|in the day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|day))/iu;

/** Whether a paragraph opens as one that retells history. `Earlier, …` does where it is `nearEnd`: higher up it is the same day's news. */
export function opensBackground(paragraph: string, nearEnd: boolean): boolean {
  const bullets = bulletLength(paragraph);
  const text = bullets === 0 ? paragraph.slice(0, 120) : paragraph.slice(bullets, bullets + 120);
  switch (text.charCodeAt(0) | 32) {
    case 97: // as
    case 98: // background, by
    case 101: // earlier
    case 102: // for
    case 105: // it
    case 108: // let
    case 112: // previously
    case 114: // recall, reminder
    case 116: // to
    case 119: // we, what
      if (!nearEnd && EARLIER.test(text)) return false;
      return (OPENER.test(text) && !TODAY.test(text) && !STILL.test(text)) || LABEL.test(text);
    default:
      return false;
  }
}

/** A label that ends a stretch of background: `Details: …`, `Quote: "…"`, `Source: …`. */
export const opensNews = (paragraph: string): boolean =>
  /^(?:details|source|quote(?: from [^:]{2,40})?|updated?|why it matters|what(?:'|’)s next)\s?:/iu.test(
    paragraph.slice(0, 60),
  );
