import { RICH_TEXT_LIMITS } from '../../contract/rich-text.ts';
import type { Draft } from './draft.ts';
import { type Line, lineOf, lineText, type Piece } from './line.ts';

/** Text beyond this is not even collected; the limits of the tree cut the rest where words end. */
const MOST_COLLECTED = RICH_TEXT_LIMITS.characters * 2;
/** A heading longer than this is a paragraph that someone wanted large. */
const LONGEST_HEADING = 160;

/** Collects what a source says in reading order into drafts of blocks. Sources call it; it knows no markup. */
export class BlockBuilder {
  readonly drafts: Draft[] = [];
  /** True once text was left out because there was too much. */
  isFull = false;
  strong = 0;
  emphasis = 0;
  link: { href: string } | undefined;
  #collected = 0;
  #pieces: Piece[] = [];
  #lines: Line[] = [];
  #pending: 'nothing' | 'line' | 'cell' = 'nothing';
  #heading: 2 | 3 | undefined;
  #list: { ordered: boolean; items: Line[][] } | undefined;
  #listDepth = 0;

  get isInList(): boolean {
    return this.#list !== undefined;
  }

  text(text: string): void {
    const isBlank = text.trim() === '';
    if (this.isFull || (isBlank && this.#pieces.length === 0)) return;
    this.#collected += isBlank ? 1 : text.length;
    this.isFull = this.#collected > MOST_COLLECTED;
    if (!isBlank) this.#settle();
    this.#push(text.slice(0, MOST_COLLECTED));
  }

  /** Text whose line ends count: one ends the line, an empty line ends the block. */
  preformatted(text: string): void {
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (this.isFull) return;
      if (index > 0) this.lineBreak();
      this.text(line);
    }
  }

  /** Ends the line; two of them in a row end a paragraph. */
  lineBreak(): void {
    this.#pending = 'nothing';
    this.#lines.push(this.#takeLine());
  }

  /** The edge of a block inside a list item or a table cell: what follows begins a line, if anything follows. */
  edge(): void {
    if (this.#pieces.length > 0 && this.#pending === 'nothing') this.#pending = 'line';
  }

  /** The edge of a table cell: what follows stays on the line, set apart by a dot. */
  cell(): void {
    if (this.#pieces.length > 0 || this.#lines.length > 0) this.#pending = 'cell';
  }

  openHeading(level: 2 | 3): void {
    this.endBlock();
    this.#heading = level;
  }

  /** A list inside a list gives its items to the outer one, after the item that holds it. */
  openList(ordered: boolean): void {
    this.endBlock();
    this.#list ??= { ordered, items: [] };
    this.#listDepth += 1;
  }

  closeList(): void {
    this.endBlock();
    this.#listDepth -= 1;
    if (this.#listDepth > 0 || !this.#list) return;
    if (this.#list.items.length > 0) this.drafts.push({ type: 'list', ...this.#list });
    this.#list = undefined;
  }

  /** Ends the block or the list item at hand; empty ones leave no trace. */
  endBlock(): void {
    this.#pending = 'nothing';
    const lines = [...this.#lines, this.#takeLine()];
    const filled = lines.filter((line) => line.length > 0);
    const heading = this.#heading;
    this.#lines = [];
    this.#heading = undefined;
    if (filled.length === 0) return;
    if (this.#list) this.#list.items.push(filled);
    else if (heading && filled.map(lineText).join(' ').length <= LONGEST_HEADING) {
      this.drafts.push({ type: 'heading', level: heading, lines: filled });
    } else this.#pushParagraphs(lines);
  }

  /** The drafts of all that was said. */
  end(): Draft[] {
    this.endBlock();
    this.#listDepth = 1;
    this.closeList();
    return this.drafts;
  }

  #pushParagraphs(lines: Line[]): void {
    let paragraph: Line[] = [];
    for (const line of [...lines, []]) {
      if (line.length > 0) paragraph.push(line);
      else if (paragraph.length > 0) {
        this.drafts.push({ type: 'paragraph', lines: paragraph });
        paragraph = [];
      }
    }
  }

  #settle(): void {
    if (this.#pending === 'line') this.#lines.push(this.#takeLine());
    else if (this.#pending === 'cell') {
      const separator = { text: ' · ', strong: false, emphasis: false, link: undefined };
      this.#pieces.push(separator);
    }
    this.#pending = 'nothing';
  }

  #push(text: string): void {
    this.#pieces.push({ text, strong: this.strong > 0, emphasis: this.emphasis > 0, link: this.link });
  }

  #takeLine(): Line {
    const line = lineOf(this.#pieces);
    this.#pieces = [];
    return line;
  }
}
