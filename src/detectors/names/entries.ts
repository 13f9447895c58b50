import { entriesOf, type LexiconEntry } from '../../core/lexicon-entry.js';
import { ambiguousNames, commonWords } from '../../lexicon/common-words.js';
import { familyFirstSurnames, femaleNames, maleNames, surnames } from '../../lexicon/given-names.js';
import { organisations, organisationWords } from '../../lexicon/organisations.js';
import { personVerbs } from '../../lexicon/person-verbs.js';
import { places } from '../../lexicon/places.js';
import * as v from './vocabulary.js';

const words = (table: string): readonly string[] => table.split(/\s+/u).filter((word) => word !== '');
