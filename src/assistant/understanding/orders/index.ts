import type { Lexis } from '../classifier/features.ts';
import type { Ground } from './features.ts';
import { marksIn, type Marks } from './mark.ts';
import { loadOrderModel, type OrderModel } from './model.ts';

/** Where an order says its parts, as was learned from orders that people wrote (docs/understanding.md). */
export type MarksOf = (order: Omit<Ground, 'lexis'>) => Marks;

/** Loads the model; throws where it is missing. */
export const createMarks = (lexis: Lexis, model: OrderModel = loadOrderModel()): MarksOf => (order) => marksIn({ ...order, lexis }, model);
