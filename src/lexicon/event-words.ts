import type { EventType } from '../core/model.js';

/**
 * Words that tell of events, one row a verb or noun.
 *
 * `frame` says who is who:
 * `mutual` (`A met B`, `A and B met`), `host` (the subject receives the object), `guest` (the subject calls on the object),
 * `topic` (the subject discusses something with somebody), `travel` (the subject goes to a place), `lead` (the subject leads a delegation to a place), `sign` (the subject signs something), `tell` (the subject tells the object something: they met, where the day is told), `speak` (the subject addresses the press or a public).
 */
export type EventFrame = 'mutual' | 'host' | 'guest' | 'topic' | 'travel' | 'lead' | 'sign' | 'tell' | 'speak';

export interface EventVerbRow {
  /** All inflected forms, the base form first; several words are allowed. */
  readonly forms: readonly string[];
  readonly type: EventType;
  readonly frame: EventFrame;
  /** The object has to be a person, an office or a side: `received a letter` is no meeting. */
  readonly needsObject: boolean;
}

/** `paid a courtesy call on`, `pays farewell call to`, `made an introductory call on`. */
const courtesyCalls: readonly string[] = ['pay', 'pays', 'paid', 'paying', 'make', 'made'].flatMap((verb) =>
  ['a courtesy call', 'courtesy call', 'a courtesy visit', 'courtesy visit', 'a farewell call', 'farewell call', 'a farewell visit', 'an introductory call', 'a call'].flatMap((call) =>
    ['on', 'to', 'upon'].map((to) => `${verb} ${call} ${to}`),
  ),
);

export const eventVerbs: readonly EventVerbRow[] = [
  { forms: ['meet', 'meets', 'met', 'meet with', 'meets with', 'met with'], type: 'meeting', frame: 'mutual', needsObject: false },
  { forms: ['after meeting', 'after meeting with'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['look forward to meeting', 'looks forward to meeting', 'looking forward to meeting', 'look forward to meeting with', 'looks forward to meeting with', 'looking forward to meeting with'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['sit down with', 'sits down with', 'sat down with'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['sit down', 'sits down', 'sat down'], type: 'meeting', frame: 'mutual', needsObject: false },
  { forms: ['confer with', 'confers with', 'conferred with'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['exchange pleasantries with', 'exchanges pleasantries with', 'exchanged pleasantries with', 'shook hands with', 'lunch with', 'lunched with', 'dine with', 'dines with', 'dined with', 'had lunch with', 'had dinner with', 'had breakfast with', 'huddle with', 'huddles with', 'huddled with', 'interacted with', 'interacts with', 'caught up with'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['see each other', 'saw each other', 'seen each other'], type: 'meeting', frame: 'mutual', needsObject: false },
  { forms: ['told', 'tells'], type: 'meeting', frame: 'tell', needsObject: true },
  { forms: ['gather', 'gathers', 'gathered', 'convene', 'convenes', 'convened', 'assembled', 'huddle', 'huddled'], type: 'summit', frame: 'mutual', needsObject: false },
  { forms: ['receive', 'receives', 'received'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['host', 'hosts', 'hosted'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['welcome', 'welcomes', 'welcomed'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['give audience to', 'gave audience to', 'granted an audience to', 'gave an audience to', 'accepted the credentials of', 'accepted credentials from', 'accepted the credentials from', 'accepted the letters of credence of', 'accepted the letters of credence from', 'accepted letters of credence from', 'accepts credentials of', 'accepts credentials from', 'received the credentials of', 'received credentials from'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['call on', 'calls on', 'called on', 'called upon'], type: 'meeting', frame: 'guest', needsObject: true },
  { forms: courtesyCalls, type: 'meeting', frame: 'guest', needsObject: true },
  { forms: ['present his credentials to', 'presented his credentials to', 'presented her credentials to', 'presented credentials to', 'presented their credentials to', 'presents credentials to', 'presented to'], type: 'meeting', frame: 'guest', needsObject: true },
  { forms: ['present his credentials', 'presented his credentials', 'presented her credentials', 'presented their credentials', 'presented credentials', 'presents his credentials', 'presents her credentials', 'presents credentials', 'presented his letters of credence', 'presented her letters of credence', 'presented letters of credence', 'presents letters of credence', 'presented his letter of credence', 'presented her letter of credence', 'presented copies of his credentials', 'presented copies of her credentials', 'presented a copy of his credentials', 'presented a copy of her credentials', 'presented copies of credentials', 'presented the copies of his credentials', 'presented the copies of her credentials', 'presented copies of his letters of credence', 'handed over his credentials', 'handed over her credentials', 'handed over his letters of credence', 'handed his credentials'], type: 'meeting', frame: 'guest', needsObject: false },
  { forms: ['join', 'joins', 'joined'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['talk', 'talked', 'talked with', 'talked to', 'brief', 'briefs'], type: 'meeting', frame: 'mutual', needsObject: true },
  { forms: ['summon', 'summons', 'summoned'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['discuss', 'discusses', 'discussed', 'discussing', 'debated', 'negotiated', 'exchange views', 'exchanged views', 'compare notes', 'compared notes', 'held discussions', 'coordinated positions', 'reviewed', 'review', 'reviews', 'agreed', 'agree'], type: 'meeting', frame: 'topic', needsObject: true },
  { forms: ['see', 'saw', 'sees'], type: 'meeting', frame: 'host', needsObject: true },
  { forms: ['phone', 'phones', 'phoned', 'telephone', 'telephones', 'telephoned'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['call', 'calls', 'called', 'called up', 'calls up'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['speak by phone with', 'speaks by phone with', 'spoke by phone with', 'spoke by telephone with', 'spoke on the phone with', 'spoke over the phone with', 'talked by phone with', 'talked on the phone with', 'spoke via video link with', 'spoke by video with'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['speak with', 'speaks with', 'spoke with', 'speak to', 'spoke to'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['speak by phone', 'spoke by phone', 'speak by telephone', 'spoke by telephone', 'spoke on the phone', 'spoke over the phone', 'spoke over phone', 'spoke by video', 'spoke by video link', 'spoke via video link', 'spoken by phone', 'spoken by telephone', 'talked by phone', 'talked by telephone', 'talked by video link', 'talked on the phone'], type: 'call', frame: 'mutual', needsObject: false },
  { forms: ['spoken by phone with', 'spoken by telephone with', 'spoken with'], type: 'call', frame: 'mutual', needsObject: true },
  { forms: ['visit', 'visits', 'visited'], type: 'visit', frame: 'travel', needsObject: false },
  { forms: ['arrive', 'arrives', 'arrived', 'arrive in', 'arrives in', 'arrived in', 'arrived at', 'arrive at', 'arrives at', 'arriving in', 'land in', 'landed in', 'lands in', 'touched down in', 'landed at', 'touched down at', 'came to', 'comes to', 'reach', 'reaches', 'reached'], type: 'visit', frame: 'travel', needsObject: false },
  { forms: ['travel', 'travels', 'travelled', 'traveled', 'travelling', 'traveling', 'fly', 'flies', 'flew', 'travel to', 'travels to', 'travelled to', 'traveled to', 'travel on to', 'fly to', 'flies to', 'flew to', 'fly on to', 'flies on to', 'flew on to', 'head to', 'heads to', 'headed to', 'leave for', 'leaves for', 'left for', 'leaving for', 'depart for', 'departs for', 'departed for', 'travelling to', 'traveling to', 'flying to', 'continue to', 'continues to', 'continue on to', 'continued on to', 'go on to', 'goes on to', 'went on to'], type: 'visit', frame: 'travel', needsObject: false },
  { forms: ['inspect', 'inspects', 'inspected', 'tour', 'tours', 'toured'], type: 'visit', frame: 'travel', needsObject: false },
  { forms: ['visiting', 'due in', 'expected in', 'due to arrive in', 'expected to arrive in'], type: 'visit', frame: 'travel', needsObject: false },
  { forms: ['lead', 'leads', 'led', 'leading', 'head', 'heads', 'headed'], type: 'visit', frame: 'lead', needsObject: false },
  { forms: ['sign', 'signs', 'signed', 'ink', 'inks', 'inked', 'initialled', 'co-signed', 'penned'], type: 'signing', frame: 'sign', needsObject: false },
];

export interface EventNounRow {
  readonly forms: readonly string[];
  readonly type: EventType;
  /** The word alone is weak: it counts only with a participant, a date or a place beside it. */
  readonly weak?: boolean;
}

export const eventNouns: readonly EventNounRow[] = [
  { forms: ['meeting', 'meetings', 'bilateral', 'pull-aside', 'pull-asides', 'bilaterals', 'working lunch', 'working dinner', 'working breakfast', 'audience', 'conversation', 'conversations', 'courtesy call', 'courtesy visit', 'farewell call', 'introductory call', 'protocol call', 'tete-a-tete', 'tête-à-tête', 'one-on-one'], type: 'meeting' },
  { forms: ['session', 'sessions', 'round of talks', 'round', 'talks', 'negotiations', 'consultations', 'consultation', 'political consultation', 'discussion', 'discussions', 'dialogue', 'bilateral talks'], type: 'meeting', weak: true },
  { forms: ['phone call', 'phone calls', 'telephone call', 'telephone calls', 'telephone conversation', 'phone conversation', 'telephone conversations', 'phone conversations', 'telephone talks', 'phone talks', 'phone talk', 'telephone talk', 'video call', 'video conference', 'videoconference', 'video-conference', 'video conversation', 'video meeting', 'virtual meeting', 'online meeting', 'teleconference', 'conference call', 'telephone discussion', 'telephonic conversation', 'telephone exchange', 'telephone conference', 'phone conference', 'phone consultation', 'telephone consultation'], type: 'call' },
  { forms: ['call'], type: 'call', weak: true },
  { forms: ['visit', 'visits', 'trip', 'state visit', 'official visit', 'working visit', 'working trip'], type: 'visit' },
  { forms: ['summit', 'summits', 'conference', 'forum', 'ministerial', 'leaders meeting', 'three-way talks', 'trilateral talks', 'trilateral meeting', 'three-way meeting', 'four-way talks', 'quadrilateral meeting', 'council meeting', 'ministerial meeting', 'summit meeting', 'trilateral', 'retreat', 'gathering'], type: 'summit', weak: true },
  { forms: ['press conference', 'news conference', 'joint press conference', 'joint news conference', 'briefing', 'press briefing', 'media briefing', 'joint briefing', 'joint press briefing', 'media availability', 'interview', 'speech', 'address', 'opening address', 'keynote speech'], type: 'briefing' },
  { forms: ['meeting with media representatives', 'meeting with representatives of the media', 'meeting with journalists', 'meeting with reporters', 'meeting with the press', 'meeting with the media', 'conversation with journalists', 'statement to the press', 'statements to the press', 'statements for the press', 'statements for the media', 'statements to the media', 'joint statement to the press', 'joint statements to the media'], type: 'briefing' },
  { forms: ['signing', 'signing ceremony'], type: 'signing' },
];

/** What is held for a guest. */
export const receptionNouns: readonly string[] = [
  'reception', 'banquet', 'dinner', 'luncheon', 'lunch', 'breakfast', 'welcome ceremony', 'welcoming ceremony', 'reception ceremony', 'ceremonial welcome', 'ceremonial reception', 'guard of honour', 'iftar',
];

/** Verbs that only carry the noun: `held a meeting with`, `had talks with`, `attended the summit`. */
export const lightVerbs: readonly string[] =
  'holding having conducting attending hosting wound winding winds wraps concludes ends kicked kicks arrived arrives arriving paying is are was were been hold holds held holding have has had having conduct conducts conducted attend attends attended attending join joins joined chair chairs chaired co-chaired co-chair open opened host hosts hosted address addresses addressed pay pays paid make makes made begin begins began begun start starts started wrap wrapped conclude concludes concluded end ended take takes took give gives gave told tell tells speak spoke speaking participate participated participates represent represents represented continue continued complete completed embark embarks embarked embarking commence commences commenced scheduled schedules cancelled canceled cancels postponed concluding completing wrapping ending beginning starting undertake undertook convened convene lead led leads granted grant grants be witness witnesses witnessed witnessing observe observed oversaw oversee'.split(
    ' ',
  );

/** Bodies of one state or firm whose sessions are no events: `the board meeting`, `a cabinet meeting`. */
export const sessionBodies: readonly string[] =
  'board cabinet committee parliament parliamentary party faction staff shareholders government governing council-of-ministers security-council policy monetary team plenary session spring assembly shareholder annual general'.split(
    ' ',
  );
