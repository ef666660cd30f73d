import {
  answersProblems,
  givesIndicator,
  hasQuantity,
  introducesConditions,
  introducesProblems,
  isCourtesy,
  isFrame,
  leadsIn,
  leavesConditions,
  opensTargets,
  proposesTargets,
} from './cues.ts';
import type { Role } from './role.ts';
import type { StatementKind } from './tree.ts';

/** What earlier sentences of the part say about the next one. */
export interface Passage {
  /** NEW at a paragraph's first sentence. */
  paragraph: 'NEW' | 'CONDITIONS' | 'TARGETS' | 'PLAIN';
  /** A lead-in ended the paragraph before: «主要预期目标是:», «有利条件:». */
  awaits: 'CONDITIONS' | 'TARGETS' | null;
  /** The part's words before its sections, or after them. */
  place: 'BEFORE' | 'AFTER' | 'IN';
  /** Whether sentences here may be tasks: in sections of tasks, or in a part of tasks without sections. */
  tasks: boolean;
}

/** The kind of a sentence that is neither an item nor a challenge. */
export function kindOf(sentence: string, role: Role, passage: Passage): StatementKind {
  if (isCourtesy(sentence)) return 'NARRATIVE';
  switch (role) {
    case 'REVIEW':
      return reviewKind(sentence, passage);
    case 'TASKS':
      return taskKind(sentence, passage);
    case 'PASSAGE':
    case 'PROBLEMS':
      return 'NARRATIVE';
    default:
      return planKind(sentence, role, passage);
  }
}

function reviewKind(sentence: string, { place }: Passage): StatementKind {
  if (answersProblems(sentence) || introducesProblems(sentence)) return 'NARRATIVE';
  if (place !== 'IN') return hasQuantity(sentence) ? 'ACHIEVEMENT' : 'NARRATIVE';
  if (leadsIn(sentence)) return 'NARRATIVE';
  return isFrame(sentence) && !hasQuantity(sentence) ? 'NARRATIVE' : 'ACHIEVEMENT';
}

function taskKind(sentence: string, passage: Passage): StatementKind {
  if (!passage.tasks) return planSentence(sentence, passage);
  return leadsIn(sentence) || /^(?:过去|去年|一年来|五年来)/.test(sentence) ? 'NARRATIVE' : 'MEASURE';
}

function planKind(sentence: string, role: Role, passage: Passage): StatementKind {
  if (role === 'TARGETS' && givesIndicator(sentence)) return 'TARGET';
  if (role === 'CONDITIONS')
    return leadsIn(sentence) || leavesConditions(sentence) ? 'NARRATIVE' : 'CONDITION';
  return planSentence(sentence, passage);
}

function planSentence(sentence: string, passage: Passage): StatementKind {
  if (passage.paragraph === 'NEW') {
    passage.paragraph = passage.awaits ?? 'PLAIN';
    if (passage.awaits === 'TARGETS' && !givesIndicator(sentence)) passage.paragraph = 'PLAIN';
    if (passage.paragraph === 'PLAIN') passage.awaits = null;
  }
  if (proposesTargets(sentence)) {
    passage.paragraph = 'TARGETS';
    return 'TARGET';
  }
  if (opensTargets(sentence)) {
    passage.awaits = 'TARGETS';
    return 'NARRATIVE';
  }
  if (passage.paragraph === 'TARGETS' && givesIndicator(sentence)) return 'TARGET';
  if (introducesConditions(sentence)) {
    const told = !/[：:]$/.test(sentence);
    passage.paragraph = 'CONDITIONS';
    if (!told) passage.awaits = 'CONDITIONS';
    return told && /[：:，,].{6}/.test(sentence) ? 'CONDITION' : 'NARRATIVE';
  }
  if (passage.paragraph === 'CONDITIONS' && !leavesConditions(sentence)) return 'CONDITION';
  passage.paragraph = 'PLAIN';
  return 'NARRATIVE';
}
