/**
 * The verbs by which news tells what came of talks. A row adds a kind's words; each form is executed by the tests.
 *
 * - `done`: a past form, with its object behind it (`signed a memorandum`)
 * - `bare`: the base form: it wants `will`, `to`, `plans to` before it, or stands in a headline (`Norland, Ilvania sign pact`)
 * - `passive`: the object stands before it (`a memorandum was signed`)
 */
import type { OutcomeKind } from '../core/model.js';

export type OutcomeVoice = 'done' | 'bare' | 'passive';

/** What the object must name, so that `introduced his guest` or `provided an update` are no outcomes; `any` for all else. */
export type OutcomeObject = 'any' | 'document' | 'measure' | 'aid' | 'law' | 'name' | 'people';

export interface OutcomeRow {
  readonly kind: OutcomeKind;
  readonly object: OutcomeObject;
  readonly done: readonly string[];
  readonly bare: readonly string[];
  readonly passive: readonly string[];
}

const forms = (text: string): readonly string[] => text.split(';').map((form) => form.trim());

export const outcomeVerbs: readonly OutcomeRow[] = [
  {
    kind: 'signed', object: 'document',
    done: forms('signed; finalised; finalized; inked; initialled; initialed; co-signed; concluded; exchanged; witnessed the signing of; attended the signing of; have signed; has signed; signing; signing of; saw the signing of; oversaw the signing of; presided over the signing of; included the signing of; culminated in the signing of; culminated with the signing of; were present at the signing of; attended the signing ceremony of; attended the signing ceremony for; witnessed the exchange of; attended the exchange of; signs; inks; put their signatures to; put his signature to; put her signature to; penned; affixed their signatures to'),
    bare: forms('sign; ink; initial; conclude; finalise; finalize'),
    passive: forms('was signed; were signed; has been signed; have been signed; was inked; were inked; was concluded; were concluded; was initialled; were initialled; will be signed; to be signed; is to be signed; are to be signed; were exchanged'),
  },
  {
    kind: 'agreed', object: 'any',
    done: forms('agreed; agreed on; agreed to; agreed that; agreed upon; reached an agreement on; reached agreement on; reached a deal on; reached an agreement to; reached a deal to; struck a deal on; struck a deal to; came to an agreement on; reached an understanding on; reached consensus on; reached a consensus on; reached agreement in principle on; reached an agreement in principle on; reached a preliminary agreement on; reached a framework agreement on; reached an accord on; reached a compromise on; reached an agreement regarding; agreed in principle on; agreed in principle to; have agreed to; have agreed on; has agreed to; agrees to; agrees on; decided to; decided on; accepted the invitation to; accepted an invitation to; resolved to; undertook to'),
    bare: forms('agree on; agree to'),
    passive: forms('was agreed; were agreed; has been agreed; have been agreed; was agreed upon; was agreed on'),
  },
  {
    kind: 'agreed', object: 'document',
    done: forms('adopted; endorsed; approved; issued; joined; acceded to; launched; established; announced the establishment of; set up'),
    bare: forms('adopt; endorse; approve; join; accede to; launch; establish'),
    passive: forms('was adopted; were adopted; was approved; were approved; was endorsed; has been adopted; was launched; was established'),
  },
  {
    kind: 'pledged', object: 'any',
    done: forms('pledged; promised; vowed to; committed to; has pledged; offered to provide; expressed readiness to provide; expressed its readiness to provide; announced its readiness to; undertook to provide; reaffirmed the commitment to; pledged to; vowed; pledges; confirmed its readiness to provide; confirmed readiness to provide; confirmed his readiness to provide; confirmed the readiness to provide; assured of continued'),
    bare: forms('pledge'),
    passive: forms('was pledged; were pledged; has been pledged; was promised; were promised; has been promised'),
  },
  {
    kind: 'pledged', object: 'aid',
    done: forms('announced; unveiled; offered'),
    bare: forms('announce; contribute; donate'),
    passive: forms('was announced; were announced; has been announced'),
  },
  {
    kind: 'allocated', object: 'aid',
    done: forms('has committed; have committed; committed; contributes; allocates; donates; earmarks; disburses; allotted; approved a grant of; allocated; earmarked; disbursed; provided; granted; donated; contributed; approved; released; transferred; extended; set aside; set aside for; secured; lent; raised'),
    bare: forms('allocate; disburse; provide; grant; extend; transfer; receive; release'),
    passive: forms('was allocated; were allocated; has been allocated; will be allocated; was disbursed; was earmarked; was provided; will be provided; was approved; has been approved; was granted; was released'),
  },
  {
    kind: 'ratified', object: 'law',
    done: forms('ratifies; ratified; has ratified; voted to ratify; completed the ratification of; passed; enacted'),
    bare: forms('ratify'),
    passive: forms('was ratified; were ratified; has been ratified; was passed; was enacted'),
  },
  {
    kind: 'imposed', object: 'measure',
    done: forms('imposes; slaps; re-imposed; has imposed; imposed; introduced; slapped; extended; tightened; reimposed; adopted; announced; levied; widened; prolonged; approved'),
    bare: forms('impose; introduce; extend; tighten; reimpose'),
    passive: forms('was imposed; were imposed; has been imposed; have been imposed; were introduced; were extended; was introduced; were tightened; will be imposed'),
  },
  {
    kind: 'handed-over', object: 'any',
    done: forms('handed over; handed over to; turned over'),
    bare: forms('hand over'),
    passive: forms('was handed over; were handed over; has been handed over; have been handed over'),
  },
  {
    kind: 'handed-over', object: 'aid',
    done: forms('delivered; sent; shipped'),
    bare: forms('deliver; ship'),
    passive: forms('was delivered; were delivered; has been delivered; have been delivered'),
  },
  {
    kind: 'handed-over', object: 'people',
    done: forms('exchanged; released; freed; swapped; repatriated; returned; has released; have exchanged; brought home'),
    bare: forms('release; free; swap; exchange; repatriate'),
    passive: forms('were exchanged; were released; was released; were freed; were repatriated; have been released; have been freed; will be released'),
  },
  {
    kind: 'invited', object: 'any',
    done: forms('invites; extends an invitation to; extended his invitation to; extended her invitation to; invited; extended an invitation to; has invited; conveyed an invitation to; extended an invitation for; reiterated the invitation to; renewed the invitation to; reiterated his invitation to; handed over an invitation to'),
    bare: forms('invite'),
    passive: forms('was invited; were invited; has been invited; have been invited'),
  },
  {
    kind: 'appointed', object: 'name',
    done: forms('appoints; appointed; elected; nominated; named as; has appointed; reappointed; installed'),
    bare: forms('appoint; nominate'),
    passive: forms('was appointed; were appointed; has been appointed; was nominated; was named as; was reappointed; was elected as; has been nominated; was sworn in as'),
  },
  {
    kind: 'scheduled', object: 'any',
    done: forms('agreed to meet; agreed to hold; scheduled; agreed to meet again; agreed to continue; rescheduled; set the date for; set a date for; agreed to convene; agreed on the date of; agreed on the dates of'),
    bare: forms('reconvene; meet again'),
    passive: forms('will take place; will be held; is scheduled for; are scheduled for; was scheduled for; is scheduled to take place; is due to take place; is to be held; are to be held; is set for; will be convened; has been scheduled for; is planned for; are planned for; is expected to take place; is slated for'),
  },
  {
    kind: 'refused', object: 'any',
    done: forms('refused; refused to; rejected; declined; declined to; turned down; ruled out; vetoed; refused any; has rejected; dismissed calls for; walked away from; withdrew from; pulled out of'),
    bare: forms('reject; veto; turn down; rule out'),
    passive: forms('was rejected; were rejected; was turned down; was vetoed; was ruled out; has been rejected; were turned down'),
  },
];

/** What an object of each kind names: one of these words stands in it. */
export const objectWords: Readonly<Record<Exclude<OutcomeObject, 'any' | 'name'>, readonly string[]>> = {
  document: `agreement agreements memorandum memoranda memorandums mou mous mou's declaration declarations treaty treaties protocol protocols contract contracts deal deals pact pacts statement roadmap
    letter letters convention conventions accord accords communique communiqué plan plans document documents programme programmes program charter compact arrangement arrangements framework resolution
    initiative coalition platform mechanism fund strategy partnership instrument understanding instruments package decision proposal commission council committee centre center dialogue alliance
    budget concession lease note notes intent`.split(/\s+/u),
  measure: `sanctions sanction tariff tariffs duty duties embargo embargoes restrictions restriction ban bans curbs controls levy levies cap curfew measures quota quotas blockade penalties penalty fine fines moratorium freeze`.split(/\s+/u),
  aid: `aid assistance package packages support loan loans grant grants weapons ammunition systems system missiles vehicles generators generator fund funds tranche tranches equipment drones jets tanks
    training doses vaccines tons tonnes money financing funding credit line scholarships scholarship million billion billions millions trillion crore bn bln mln medicine medicines food shells howitzers helicopters ambulances
    investment investments donation contribution relief supplies subsidy subsidies artillery armour transformers buses trucks tents batch consignment visas`.split(/\s+/u),
  people: `prisoners prisoner captives hostages hostage detainees bodies remains servicemen journalists sailors pows abductees`.split(/\s+/u),
  law: `agreement agreements treaty treaties protocol protocols convention conventions law laws bill bills amendment amendments accession act legislation deal pact accord resolution membership budget`.split(/\s+/u),
};
