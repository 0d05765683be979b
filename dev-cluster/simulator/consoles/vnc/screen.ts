import { glyphOf } from './font';

/** The picture is 80 columns by 25 lines of text, as a server without a desktop shows it. */
const COLUMNS = 80;
const LINES = 25;
const CELL = { width: 8, height: 16 };
export const WIDTH = COLUMNS * CELL.width;
export const HEIGHT = LINES * CELL.height;

/** 0xRRGGBB */
export type Color = number;
const INK: Color = 0xd2d2d2;
const PAPER: Color = 0x151515;
const MARK: Color = 0x92c5f9;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const bandOf = (line: number): Rectangle => ({
  x: 0,
  y: line * CELL.height,
  width: WIDTH,
  height: CELL.height,
});

/** A text console as a picture. It outlives who looks at it, as a monitor does. */
export class Screen {
  private readonly lines: string[] = Array.from({ length: LINES }, () => '');
  private readonly viewers = new Set<(changed: Rectangle) => void>();

  lineAt(line: number): string {
    return this.lines[line] ?? '';
  }

  /** Writes a whole line, from 0; what is too long is cut. */
  write(line: number, text: string): void {
    const cut = text.slice(0, COLUMNS);
    if (line >= LINES || this.lines[line] === cut) return;
    this.lines[line] = cut;
    for (const viewer of this.viewers) viewer(bandOf(line));
  }

  /** Calls `viewer` with each part of the picture that changes, until the returned function is called. */
  onChange(viewer: (changed: Rectangle) => void): () => void {
    this.viewers.add(viewer);
    return () => this.viewers.delete(viewer);
  }

  /** The colour of one point. The first line is a title bar. */
  at(x: number, y: number): Color {
    const line = Math.floor(y / CELL.height);
    const ink = line === 0 ? MARK : INK;
    const character = this.lines[line]?.[Math.floor(x / CELL.width)] ?? ' ';
    const column = (x % CELL.width) - 1;
    const row = ((y % CELL.height) - 1) >> 1;
    const bits = glyphOf(character)[column] ?? 0;
    return row >= 0 && (bits >> row) & 1 ? ink : PAPER;
  }
}
