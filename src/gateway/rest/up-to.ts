import type { Feed } from '../../eventlog/types.ts';
import { Rejection } from '../../kernel/rejection.ts';
import type { Http } from '../context.ts';

const patience = 2_000;

/** Waits until the log has come here to a position, 2 s at most, else `read-model-stale`. */
export async function reached(feed: Pick<Feed, 'reached' | 'position'>, asked: bigint): Promise<void> {
  if (feed.position >= asked) return;
  await feed.reached(asked, patience).catch((cause: unknown) => {
    throw new Rejection('read-model-stale', undefined, { retry_after: 1 }, { cause });
  });
}

/** For what is answered from streams as they stand: whoever asks for a position gets what is not older (2 s at most, else `read-model-stale`); says in X-Position how far we are. */
export async function upTo(feed: Pick<Feed, 'reached' | 'position'>, ctx: Pick<Http, 'set'>, at_least: bigint | undefined): Promise<void> {
  if (at_least !== undefined) await reached(feed, at_least);
  ctx.set('X-Position', String(feed.position));
}
