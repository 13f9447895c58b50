import type { Context, Detection, Detector } from '../../core/detector.js';
import type { Document } from '../../core/document.js';

/** A cue of a topic: `air defence systems`. */
export interface TopicCue {
  readonly topic: string;
  /** How strongly the words speak for the topic, 0 to 1. */
  readonly weight: number;
}

/** Finds the cues of the taxonomy's topics. */
export const topicDetector: Detector<'topics', TopicCue> = {
  kind: 'topics',
  vocabulary: [],
  detect: (_document: Document, _context: Context): Detection<TopicCue> => ({ mentions: [], issues: [] }),
};
