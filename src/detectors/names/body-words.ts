import { int32At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import { isCapitalWord, textAt } from '../../core/look.js';
import { Label } from './labels.js';

/** A word that a body's name may hold: with a capital, and no office or honorific, where the name ends (`Chamber of Commerce | President Ana Oru`). */
export const isBodyPart = (document: Document, labels: Int32Array, at: number): boolean =>
  isCapitalWord(document, at) && (int32At(labels, at) & (Label.title | Label.honorific)) === 0;

/** `State Bank *of* Pakistan`, `Commerce *and* Industry`: a small word inside a body's name. */
export const joinsBody = (document: Document, at: number): boolean =>
  /^(?:of|for|and|&)$/u.test(textAt(document, at));
