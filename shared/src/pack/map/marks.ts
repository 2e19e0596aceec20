import type { Ink, Shape, XY } from './drawing.js';
import type { Lettering } from './lettering.js';

/** One thing at a spot: its mark, and what is written beside it. */
export interface Mark {
  at: XY;
  form: 'round' | 'square' | 'diamond';
  ink: Ink;
  letter: string;
  size: number;
  /** Nothing when the map is too small for it. */
  name?: string;
  nameSize: number;
  /** May stand aside with a line to its spot: where exactly a toilet is matters less than that it is seen. */
  moves: boolean;
}

/** How far aside, in sizes of the mark, and in how many directions. */
const ASIDE = [1.9, 2.8, 3.7, 4.6];
const DIRECTIONS = 12;

/**
 * Marks where none hides another, in the order in which they matter; those that could only stand on another keep their
 * spot and are drawn first. All room is taken before a word is written.
 */
export function placed(marks: readonly Mark[], lettering: Lettering): { shapes: Shape[]; marks: Mark[] } {
  const lines: Shape[] = [];
  const under: Mark[] = [];
  const over: Mark[] = [];
  for (const mark of [...marks.filter(({ moves }) => !moves), ...marks.filter(({ moves }) => moves)]) {
    const spot = mark.moves ? spots(mark).find((at) => lettering.isFree(at, mark.size)) : mark.at;
    lettering.block(spot ?? mark.at, mark.size);
    if (!spot) under.push(mark);
    else {
      if (spot !== mark.at) lines.push({ type: 'line', points: [mark.at, spot], ink: mark.ink, width: 0.8 });
      over.push({ ...mark, at: spot });
    }
  }
  return { shapes: [...lines, ...[...under, ...over].map(shapeOf)], marks: [...over, ...under] };
}

function spots({ at: [x, y], at, size }: Mark): XY[] {
  const around = ASIDE.flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, i): XY => {
      const turn = (i * 2 * Math.PI) / DIRECTIONS - Math.PI / 2;
      return [x + far * size * Math.cos(turn), y + far * size * Math.sin(turn)];
    }),
  );
  return [at, ...around];
}

const shapeOf = ({ form, at, ink, letter, size }: Mark): Shape => ({
  type: 'mark',
  form,
  at,
  ink,
  letter,
  size,
});
