import nlp from 'compromise';

/** compromise parses a phrase in about 0.7 ms, and longer ones in more than their share: it gets a name's length, in UTF-16 units. */
const LONGEST = 60;

/** Whether compromise takes the phrase for the name of a person. It is asked for the phrase alone: its sentence adds cost and no evidence. */
export const looksLikePerson = (phrase: string): boolean =>
  phrase.length <= LONGEST && nlp(phrase).people().found;
