import { positionPattern } from '../../kernel/schema.ts';

const position = new RegExp(positionPattern);
/** Positions are unsigned 64-bit numbers, written as a decimal. */
export const isWellFormedPosition = (text: string): boolean => position.test(text);
