/**
 * Words of asking, offering, thanking and deciding: a sentence that holds one tells what the sides want of one another, and a topic named
 * in it is more than mentioned (`thanked Norland for the medical aid`, `called for new sanctions`).
 */
export const salientWords: readonly string[] = `thanked; thanks; thank; thanking; grateful; gratitude; appreciates; appreciate; appreciated; appreciation; praised; praising; commended; hailed; welcomed; called on; called for; calls for; calling for; calls on; urged; urges; urging; appealed; asked for; asked to; requested; demanded; demands; insisted;
  invited; inviting; invites; offered; offers; proposed; proposes; proposal; suggested; readiness; ready to; willingness; willing to; interested in; interest in; committed to; commitment to; commitment; pledged; pledges; promised; vowed; agreed; agreement on; agree; signed; approved; adopted; decided; decision; announced; announces; announcing; allocate; allocated; allocates;
  will provide; to provide; provided; providing; provides; supported; supports; support for; in support of; backs; backed; backing; assistance in; help in; need for; needs; need to; necessary; important; importance; priority; priorities; crucial; vital; essential; critical; key; special attention; in particular; emphasis; emphasised; emphasized; stressed; underlined; underscored; highlighted; reaffirmed; reiterated; joint; jointly; cooperation; cooperate; strengthen; strengthening; expand; expanding; deepen; develop; increase; increasing; boost; enhance; plans to; plan to; aims to; aimed at; in order to; participation in; participate; join; joined; joining; contribute; contribution; accelerate; launch; launched`
  .split(';')
  .map((word) => word.trim());

/** Words that take a subject off the table: what their sentence names was not talked about. */
export const deniedWords: readonly string[] = `did not discuss; didn't discuss; not discussed; was not discussed; were not discussed; not on the agenda; not on the table; did not touch upon; did not raise; was not raised; were not raised; not come up; denied that; had not come up; no discussion of; without discussing; declined to discuss; refused to discuss; did not come up; ruled out discussing; off the table; off the agenda; not up for discussion; not part of the talks`
  .split(';')
  .map((word) => word.trim());

/** Words of courtesy: what stands behind them was wished, not talked about (`congratulated her on her election victory`). */
export const courtesyWords: readonly string[] =
  'congratulated; congratulates; congratulate; congratulating; congratulations on; congratulations to'.split('; ');

/** Words with which a list of those present begins: `accompanied by the ministers of energy and health`. */
export const companyWords: readonly string[] = 'accompanied by; attended by; in the presence of; present were'.split('; ');

/** Words whose whole sentence tells who was in the room or what a person did before. */
export const asideWords: readonly string[] =
  'were present; was present; were also present; was also present; in attendance; also attended; present at the meeting; was born in; born in; graduated from; studied at; holds a degree; holds a master; holds a doctorate; previously served as; previously worked as; began his career; began her career'.split(
    '; ',
  );
