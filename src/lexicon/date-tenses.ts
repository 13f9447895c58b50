/** Words that tell which way a bare `Friday` or `in March` points: `future` for what will be, `past` for what was. */
export const tenseRows: readonly (readonly [string, 'future' | 'past'])[] = [
  ...[
    'will', "'ll", "he'll", "we'll", "they'll", "won't", 'shall', 'scheduled', 'slated', 'expected', 'planned', 'plans', 'plan', 'planning', 'due', 'upcoming',
    'intends', 'intend', 'expects', 'expect', 'hopes', 'hope', 'aims', 'going to', 'set to', 'is to', 'are to', 'was to', 'were to', 'would', 'forthcoming', 'starting',
    'effective', 'deadline', 'tentatively', 'prepares', 'preparing', 'ahead of', 'poised', 'should', 'must', 'can', 'could', 'looks forward', 'look forward',
    'looking forward', 'takes place', 'takes effect', 'begins', 'starts', 'opens', 'returns', 'expires', 'next', 'invited', 'forecast',
  ].map((word) => [word, 'future'] as const),
  ...[
    'was', 'were', 'had', 'did', 'said', 'told', 'met', 'held', 'took', 'gave', 'came', 'went', 'made', 'began', 'left', 'saw', 'sent', 'spoke',
    'wrote', 'won', 'lost', 'fell', 'rose', 'became', 'got', 'led', 'paid', 'put', 'ran', 'signed', 'announced', 'arrived', 'visited', 'reported',
    'discussed', 'stated', 'noted', 'added', 'agreed', 'received', 'launched', 'approved', 'adopted', 'killed', 'issued', 'released', 'elected',
    'appointed', 'started', 'ended', 'opened', 'closed', 'concluded', 'completed', 'confirmed', 'warned', 'called', 'posted', 'published',
    'decided', 'voted', 'attacked', 'struck', 'died', 'happened', 'occurred', 'returned', 'attended', 'hosted', 'welcomed', 'accused', 'ago',
    'brought', 'broke', 'built', 'caught', 'chose', 'drew', 'felt', 'fought', 'found', 'grew', 'heard', 'hit', 'kept', 'knew', 'laid', 'meant', 'sat', 'sold',
    'stood', 'swore', 'taken', 'thought', 'withdrew', 'has been', 'have been', 'shut', 'cut', 'since', 'last', 'been', 'ended', 'unveiled', 'introduced', 'fled',
  ].map((word) => [word, 'past'] as const),
];
