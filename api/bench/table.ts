import type { Figure } from './figure.ts';

/** What one part of the run found, and what has to be known to read it. */
export interface Section {
  title: string;
  figures: readonly Figure[];
  notes: readonly string[];
}

const HEAD = ['figure', 'measured', 'limit or peer', 'ratio', ''];

/** The sections as one table of text, their notes below it, numbered. */
export function table(sections: readonly Section[]): string {
  const notes = sections.flatMap((section) => section.notes);
  const groups = sections.map((section) => {
    const marks = section.notes.map((note) => `[${notes.indexOf(note) + 1}]`).join('');
    return { title: [section.title, marks].filter(Boolean).join(' '), figures: section.figures };
  });
  const figures = sections.flatMap((section) => section.figures);
  // What is only told may be long, and runs over the columns of what is held against something.
  const fitting = [HEAD, ...figures.filter(({ verdict }) => verdict).map(cells), ...figures.map(({ figure }) => [`  ${figure}`])];
  const widths = HEAD.map((_, column) => Math.max(...fitting.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      // Names and limits begin together, numbers end together.
      .map((cell, column) => (column % 2 === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = [line(HEAD), '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))];
  for (const group of groups) lines.push(group.title, ...group.figures.map((figure) => line(cells(figure))), '');
  return [...lines, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join('\n');
}

function cells({ figure, measured, against, ratio, verdict }: Figure): string[] {
  return [`  ${figure}`, measured, against, ratio === undefined ? '' : ratio.toFixed(2), verdict ?? ''];
}
