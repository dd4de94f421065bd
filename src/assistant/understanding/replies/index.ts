import { classify } from '../classifier/classify.ts';
import { heard } from '../classifier/hear.ts';
import type { Canonical } from '../dates/canonical.ts';
import { loadModel, type Act, type Model } from './model.ts';

export type { Act } from './model.ts';

/** For what an assistant waits: a yes to what it read back, or what it asked for. */
export type Awaited = 'yes' | 'answer';
/** `confidence`: 0 to 1. */
export type Reply = { readonly act: Act; readonly confidence: number };

/** What is waited for stands before a text, as a sentence of its own. */
export const inState = (text: string, awaited: Awaited): string => `${awaited === 'yes' ? 'readback' : 'asked'}. ${text}`;

export type Replies = (text: string, held: Canonical, awaited: Awaited, isPerson: (word: string) => boolean) => Reply;

/** What a text does that answers an assistant; `held` is its canonical form. Loads the model; throws where there is none. */
export function createReplies(model: Model = loadModel()): Replies {
  return (text, held, awaited, isPerson) => {
    const { label, confidence } = classify(inState(heard(text, held, { knows: model.lexis.knows, isPerson }), awaited), model.weights, model.lexis);
    return { act: label, confidence: Math.round(confidence * 1_000) / 1_000 };
  };
}
