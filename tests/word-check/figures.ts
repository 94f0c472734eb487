import type { Checker } from '../../src/vocabulary/checker.ts';
import { unmark } from '../../src/vocabulary/examples.ts';
import type { Finding } from '../../src/vocabulary/rules.ts';

/** A sentence and the stretches of it that must be reported; without any it must be left alone. */
export interface Sentence {
  readonly text: string;
  readonly marks: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Figures {
  readonly sentences: number;
  readonly marks: number;
  readonly hits: number;
  readonly findings: number;
  readonly falseAlarms: number;
  /** Marked stretches that no finding touches. */
  readonly misses: readonly string[];
  /** Findings that touch no marked stretch, with their rule. */
  readonly alarms: readonly string[];
}

/** Reads `[[ ]]` around what must be reported. */
export function toSentence(marked: string): Sentence {
  const { text, marked: places } = unmark(marked);
  const marks = places.map((place) => {
    const [start, end] = place.split('-').map(Number);
    return { start: start!, end: end! };
  });
  return { text, marks };
}

/**
 * Compares what the checker reports with what it should. A mark counts as reported when any finding shares a sign with it,
 * for a reader is told either way.
 */
export function figuresOf(
  sentences: readonly Sentence[],
  check: Checker,
  counts: (finding: Finding) => boolean = () => true,
): Figures {
  const perSentence = sentences.map(({ text, marks }) => {
    const findings = check(text).filter(counts);
    const missed = marks.filter((mark) => !findings.some((finding) => touch(finding, mark)));
    const wrong = findings.filter((finding) => !marks.some((mark) => touch(finding, mark)));
    return {
      marks: marks.length,
      findings: findings.length,
      misses: missed.map((mark) => withMark(text, mark)),
      alarms: wrong.map((finding) => `${withMark(text, finding)}  (${finding.rule.id})`),
    };
  });
  const sum = (key: 'marks' | 'findings') =>
    perSentence.reduce((total, sentence) => total + sentence[key], 0);
  const misses = perSentence.flatMap((sentence) => sentence.misses);
  const alarms = perSentence.flatMap((sentence) => sentence.alarms);
  return {
    sentences: sentences.length,
    marks: sum('marks'),
    hits: sum('marks') - misses.length,
    findings: sum('findings'),
    falseAlarms: alarms.length,
    misses,
    alarms,
  };
}

/** Shares between 0 and 1, or undefined where there is nothing to share. */
export const recall = ({ hits, marks }: Figures) => (marks === 0 ? undefined : hits / marks);
export const precision = ({ findings, falseAlarms }: Figures) =>
  findings === 0 ? undefined : (findings - falseAlarms) / findings;
export const alarmsPerHundred = ({ falseAlarms, sentences }: Figures) => (falseAlarms / sentences) * 100;

export const onlyAvoid = ({ rule }: Finding) => rule.severity === 'avoid';

function touch(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function withMark(text: string, { start, end }: Stretch): string {
  return `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
}
