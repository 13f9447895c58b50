/** Verbs that the news has persons as subjects of: a capitalised word before one of them is more likely a person. */
export const personVerbs: readonly string[] =
  'said says told tells added adds noted notes stressed stresses emphasized emphasised underlined underscored stated states claimed claims asked asks replied answered explained explains thanked thanks met meets recalled recalls warned warns urged urges insisted insists argued argues admitted admits believes thinks hopes wrote writes tweeted posted spoke speaks reiterated reaffirmed expressed expresses congratulated welcomed received hosted invited conveyed indicated confessed joked quipped remarked commented acknowledged admitted arrived left flew travelled traveled resigned died was is has had'.split(
    ' ',
  );
