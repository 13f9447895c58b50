/**
 * Words that tell that somebody said something, with what they mean (`say`, `promise`, `deny`, `ask`, `thank`, `warn`) and what they take:
 *
 * - `say`: a clause or a quotation (`said that…`, `noted the…`, `stressed: "…"`)
 * - `tell`: a person, then a clause or a quotation (`told Oru that…`, `assured him…`)
 * - `ask`: a person and a demand (`urged the sides to…`, `thanked Peru for…`, `accused Bek of…`)
 * - `mind`: a clause too, but of what somebody thinks (`believes that…`)
 * - `view`: something that is judged or announced (`called the talks "useful"`, `welcomed the…`, `denied…`, `promised to…`)
 *
 * `doubtful` forms are often nouns or mean other things (`reports`, `claims`, `states`): they count only between a plain subject and a clause.
 */
export interface SpeechVerbRow {
  /** All forms, or the phrase: base, third person, -ing, past, and past participle where it is another word. */
  readonly forms: readonly string[];
  readonly polarity: 'say' | 'promise' | 'deny' | 'ask' | 'thank' | 'warn';
  readonly frame: 'say' | 'mind' | 'tell' | 'ask' | 'view';
  readonly doubtful: readonly string[];
}

type Row = readonly [forms: string, frame: SpeechVerbRow['frame'], polarity?: SpeechVerbRow['polarity'], doubtful?: string];

/** `note`: `note`, `notes`, `noting`, `noted`; `point out`: `points out`… Irregular verbs list their forms, parted by `/`. */
function inflect(row: string): readonly string[] {
  const [verb = '', ...particles] = row.split(' ');
  const tail = particles.length > 0 ? ` ${particles.join(' ')}` : '';
  if (verb.includes('/')) return verb.split('/').map((form) => form + tail);
  const y = /[^aeiou]y$/u.test(verb);
  const cut = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${cut}ed`;
  return [verb, third, `${cut}ing`, past].map((form) => form + tail);
}

const table: readonly Row[] = [
  // plain saying
  ['say/says/saying/said', 'say'], ['state', 'say', 'say', 'state states'], ['note', 'say', 'say', 'note notes'], ['add', 'say', 'say', 'add adds'],
  ['stress', 'say', 'say', 'stress stresses'], ['emphasize', 'say'], ['emphasise', 'say'], ['underline', 'say'], ['underscore', 'say'], ['highlight', 'say', 'say', 'highlight highlights'],
  ['explain', 'say'], ['announce', 'say'], ['declare', 'say'], ['claim', 'say', 'say', 'claim claims'], ['argue', 'say'], ['affirm', 'say'], ['assert', 'say'],
  ['reaffirm', 'say'], ['reiterate', 'say'], ['repeat', 'say', 'say', 'repeat repeats'], ['recall', 'say', 'say', 'recall recalls'], ['report', 'say', 'say', 'report reports'], ['mention', 'say', 'say', 'mention mentions'],
  ['observe', 'say', 'say', 'observe observes'], ['remark', 'say', 'say', 'remark remarks'], ['comment', 'say', 'say', 'comment comments'], ['acknowledge', 'say'], ['admit/admits/admitting/admitted', 'say'], ['concede', 'say'], ['confess', 'say'],
  ['conclude', 'say', 'say', 'conclude concludes concluded concluding'], ['confirm', 'say'], ['clarify', 'say'], ['specify', 'say'], ['reveal', 'say'], ['disclose', 'say'], ['point out', 'say'], ['point to', 'view'], ['make/makes/making/made clear', 'say'], ['make/makes/making/made it clear', 'say'],
  ['suggest', 'say'], ['indicate', 'say'], ['signal/signals/signaling/signalling/signaled/signalled', 'say', 'say', 'signal signals'], ['imply', 'say'], ['hint', 'say', 'say', 'hint hints'], ['insist', 'say'], ['insist on', 'view'], ['maintain', 'say', 'say', 'maintain maintains maintaining maintained'], ['contend', 'say'], ['allege', 'say'],
  ['predict', 'say'], ['estimate', 'say', 'say', 'estimate estimates'], ['assess', 'say', 'say', 'assess assesses'], ['testify', 'say'], ['joke', 'say', 'say', 'joke jokes'], ['quip/quips/quipping/quipped', 'say', 'say', 'quip quips'], ['lament', 'say'], ['complain', 'say', 'deny'],
  ['boast', 'say', 'say', 'boast boasts'], ['quote', 'view', 'say', 'quote quotes'], ['opine', 'say'], ['chime in', 'say'], ['interject', 'say'], ['exclaim', 'say'], ['shout', 'say', 'say', 'shout shouts'], ['whisper', 'say', 'say', 'whisper whispers'], ['mutter', 'say'], ['retort', 'say', 'say', 'retort retorts'],
  ['elaborate', 'say'], ['continue', 'say', 'say', 'continue continues continuing continued'], ['go/goes/going/went on', 'say', 'say', 'go goes going'], ['respond', 'say'], ['reply', 'say', 'say', 'reply replies'], ['answer', 'say', 'say', 'answer answers answered answering'], ['counter', 'say', 'say', 'counter counters'], ['echo/echoes/echoing/echoed', 'view'],
  ['write/writes/writing/wrote/written', 'say', 'say', 'written'], ['tweet', 'say', 'say', 'tweet tweets'], ['retweet', 'say', 'say', 'retweet retweets'], ['post', 'say', 'say', 'post posts'], ['publish', 'say', 'say', 'publish publishes publishing published'], ['read/reads', 'say', 'say', 'read reads'],
  ['speak/speaks/speaking/spoke about', 'view'], ['speak/speaks/speaking/spoke of', 'view'], ['talk about', 'view'], ['speak/speaks/speaking/spoke out against', 'view', 'deny'], ['tell/tells/telling/told of', 'view'],
  ['believe', 'mind'], ['think/thinks/thinking/thought', 'mind', 'say', 'thinking thought'], ['feel/feels/feeling/felt', 'mind', 'say', 'feeling feel feels felt'], ['know/knows/knew', 'mind', 'say', 'know knows knew'], ['hope', 'mind', 'say', 'hope hopes'], ['expect', 'mind', 'say', 'expected'], ['fear', 'mind', 'warn', 'fear fears'], ['worry', 'mind', 'warn', 'worry worries worried'],
  ['agree', 'say', 'promise', 'agree agrees agreed agreeing'], ['propose', 'say', 'say', 'proposed'], ['recommend', 'say'], ['advise', 'tell'], ['stipulate', 'say'], ['find/finds/finding/found', 'say', 'say', 'find finds finding found'], ['show/shows/showing/showed', 'say', 'say', 'show shows showing showed'],
  ['learn', 'say', 'say', 'learn learns learning learned'], ['put/puts/putting it', 'say'], ['go/goes/going/went on to say', 'say'], ['have/has/having/had this to say', 'say'],
  ['express', 'view'], ['voice', 'view', 'say', 'voice voices'], ['convey', 'view'], ['articulate', 'view'], ['outline', 'view', 'say', 'outline outlines'], ['emphasize the', 'view'], ['cite', 'view', 'say', 'cited'], ['be/is/was/were/are quoted as saying', 'say'], ['be/is/was/were/are quoted as telling', 'tell'], ['be/is/was/were/are quoted', 'say', 'say', 'is was were are be'],
  ['sum/sums/summing/summed up', 'say'], ['warn of', 'view', 'warn'], ['caution against', 'view', 'warn'], ['warn against', 'view', 'warn'],
  // told to somebody
  ['tell/tells/telling/told', 'tell'], ['inform', 'tell'], ['assure', 'tell', 'promise'], ['reassure', 'tell', 'promise'], ['remind', 'tell'], ['notify', 'tell'], ['brief', 'tell', 'say', 'brief briefs briefing'], ['convince', 'tell', 'say', 'convinced'], ['warn', 'tell', 'warn'], ['caution', 'say', 'warn', 'caution cautions'], ['inform about', 'view'], ['inform of', 'view'],
  // promises
  ['promise', 'view', 'promise', 'promises'], ['pledge', 'view', 'promise', 'pledge pledges'], ['vow', 'view', 'promise', 'vow vows'], ['commit/commits/committing/committed to', 'view', 'promise'], ['undertake/undertakes/undertaking/undertook to', 'view', 'promise'], ['guarantee/guarantees/guaranteeing/guaranteed', 'view', 'promise', 'guarantee guarantees'], ['swear/swears/swearing/swore', 'view', 'promise', 'swearing'], ['threaten to', 'view', 'warn'], ['offer to', 'view', 'promise'],
  // denials
  ['deny', 'view', 'deny'], ['reject', 'view', 'deny'], ['dismiss', 'view', 'deny'], ['refute', 'view', 'deny'], ['dispute', 'view', 'deny', 'dispute disputes'], ['rule/rules/ruling/ruled out', 'view', 'deny'], ['rebuff', 'view', 'deny'], ['decline to', 'view', 'deny'], ['refuse to', 'view', 'deny'], ['question', 'view', 'deny', 'question questions'], ['disagree', 'say', 'deny'], ['object', 'say', 'deny', 'object objects'], ['protest', 'say', 'deny', 'protest protests'], ['doubt', 'say', 'deny', 'doubt doubts'], ['oppose', 'view', 'deny', 'opposed opposing'], ['contradict', 'view', 'deny'],
  // asking
  ['ask', 'ask', 'ask'], ['urge', 'ask', 'ask'], ['call on', 'ask', 'ask', 'call'], ['call upon', 'ask', 'ask', 'call'], ['appeal to', 'ask', 'ask', 'appeal'], ['appeal', 'say', 'ask', 'appeal appeals'], ['call for', 'view', 'ask', 'call'], ['appeal for', 'view', 'ask', 'appeal'], ['demand', 'view', 'ask', 'demand demands'], ['request', 'view', 'ask', 'request requests'], ['invite', 'ask', 'ask', 'invited'], ['encourage', 'ask', 'ask', 'encouraged encouraging'], ['press for', 'view', 'ask'], ['push for', 'view', 'ask', 'push'], ['beg/begs/begging/begged', 'ask', 'ask'], ['implore', 'ask', 'ask'], ['inquire', 'say', 'ask'], ['enquire', 'say', 'ask'], ['wonder', 'say', 'ask', 'wonder wonders'], ['instruct', 'ask', 'ask'], ['order', 'ask', 'ask', 'order orders ordered'], ['insist upon', 'view', 'ask'], ['seek/seeks/seeking/sought', 'view', 'ask', 'seek seeks seeking sought'], ['advocate', 'view', 'ask', 'advocate advocates'], ['call/calls/calling/called to', 'view', 'ask', 'call'],
  // thanks and praise
  ['thank', 'ask', 'thank', 'thanks'], ['express gratitude', 'view', 'thank'], ['praise', 'view', 'thank', 'praise praises'], ['commend', 'view', 'thank'], ['laud', 'view', 'thank'], ['hail', 'view', 'thank', 'hail'], ['welcome', 'view', 'thank', 'welcome welcomes'], ['applaud', 'view', 'thank'], ['appreciate', 'view', 'thank', 'appreciated'], ['congratulate', 'ask', 'thank'], ['salute', 'view', 'thank', 'salute salutes'], ['credit', 'view', 'thank', 'credit credits'], ['endorse', 'view', 'thank'], ['celebrate', 'view', 'thank', 'celebrate celebrates celebrating celebrated'],
  // judging
  ['call', 'view', 'say', 'call calls'], ['describe', 'view'], ['dub/dubs/dubbing/dubbed', 'view', 'say', 'dubbed'], ['brand', 'view', 'say', 'brand brands'], ['label/labels/labeling/labelling/labeled/labelled', 'view', 'say', 'label labels'], ['characterize', 'view'], ['characterise', 'view'], ['deem', 'view', 'say', 'deemed'], ['liken', 'view'], ['compare', 'view', 'say', 'compared'], ['refer/refers/referring/referred to', 'view'], ['term', 'view', 'say', 'term terms'], ['portray', 'view'],
  ['accuse', 'ask', 'deny', 'accused'], ['blame', 'ask', 'deny', 'blame'], ['criticize', 'view', 'deny'], ['criticise', 'view', 'deny'], ['condemn', 'view', 'deny'], ['denounce', 'view', 'deny'], ['slam/slams/slamming/slammed', 'view', 'deny'], ['blast', 'view', 'deny', 'blast blasts'], ['decry', 'view', 'deny'], ['deplore', 'view', 'deny'], ['mock', 'view', 'deny', 'mock'], ['ridicule', 'view', 'deny', 'ridicule'], ['bemoan', 'view', 'deny'], ['regret/regrets/regretting/regretted', 'view', 'deny', 'regret regrets'], ['attack', 'view', 'deny', 'attack attacks attacked attacking'], ['bash', 'view', 'deny'], ['assail', 'view', 'deny'], ['rebuke', 'view', 'deny', 'rebuke rebukes'], ['charge that', 'view', 'deny'], ['mourn', 'view'], ['defend', 'view', 'say', 'defending'], ['tout', 'view'], ['stand/stands/standing/stood by', 'view'], ['apologize', 'say'], ['apologise', 'say'], ['apologize for', 'view'], ['apologise for', 'view'],
];

export const speechVerbs: readonly SpeechVerbRow[] = table.map(([forms, frame, polarity = 'say', doubtful = '']) => ({
  forms: inflect(forms),
  polarity,
  frame,
  doubtful: doubtful.split(' '),
}));

/** Phrases that name a source without a verb; the source follows. */
export const sourcePhrases: readonly string[] = ['according to', 'in the words of', 'in the opinion of', 'as per', 'quoting', 'citing'];

/** Nouns for those who speak without a name. They tell a subject from the words around it. */
export const speakerNouns: readonly string[] =
  'president minister premier chancellor leader leaders official officials spokesman spokeswoman spokesperson spokespeople spokesmen ministry government cabinet parliament senate congress commission council committee board agency office bureau department embassy kremlin administration authorities authority police army military prosecutor prosecutors court judge lawyer lawyers attorney analyst analysts expert experts economist economists diplomat diplomats ambassador envoy envoys negotiator negotiators secretary chairman chairwoman chair chief head director governor mayor senator lawmaker lawmakers deputy deputies candidate candidates campaign party opposition union group groups organization organisation organisations organizations company companies bank banks statement report document letter communique communiqué release readout post tweet source sources aide aides adviser advisor advisers advisors witness witnesses resident residents reporter reporters journalist journalists people person man woman interlocutor interlocutors sides side parties delegation delegations general colonel commander king queen prince crown pope bishop archbishop professor researcher researchers scientist scientists author authors critics supporters activist activists historian voter voters poll survey study others one many some creditors investors bankers ministers presidents diplomat coach captain player founder owner manager executive representative representatives member members publication newspaper outlet channel service text authors organizer organizers organiser organisers'.split(
    ' ',
  );

/** Where something was said: `on Telegram`, `at a briefing`, `in an interview`. */
export const channelNouns: readonly string[] =
  'telegram|x|twitter|facebook|instagram|tiktok|linkedin|youtube|truth social|whatsapp|weibo|social media|social network|social networks|briefing|press briefing|press conference|news conference|interview|address|evening address|video address|speech|statement|press release|release|post|tweet|message|letter|telethon|broadcast|television|tv|radio|air|remarks|commentary|comment|comments|column|article|blog|telegram channel|phone|telephone|email|e-mail|forum|hearing|parliament|reporters|journalists|session|summit|rally|debate|op-ed|memo|readout|communique|communiqué|facebook page|page|website|video|podcast'.split(
    '|',
  );
