/**
 * What a command with an idempotency key leaves beside the log, in digests only. With a position: it changed nothing, and found its stream so. Without one: it is
 * about to append behind that revision.
 */
export type Mark = {
  /** Of the stream and the command's id. */
  readonly command: string;
  readonly stream: string;
  /** Of the command's name and data. */
  readonly hash: string;
  readonly revision: number;
  readonly position: bigint | undefined;
  /** When it was put, ms since the epoch; left out: now. */
  readonly at?: number;
};
/** Where marks are kept, beside the keys: like these they cannot be made again from the log. What resolves is durable. */
export type Marks = {
  /** Puts each in the place of a mark that gives way to it (see `givesWay`), or of none; resolves with the marks that stood in the way of the others. All are of different commands. */
  put(marks: readonly Mark[]): Promise<readonly Mark[]>;
  find(command: string): Mark | undefined | Promise<Mark | undefined>;
  /** A page of the commands that changed nothing, in the order of `command`, with their time. */
  after(command: string, limit: number): Promise<readonly Required<Mark>[]>;
};

/**
 * Of the commands of a stream that changed nothing at least so many are kept (API §3 promises 1,000). That somebody was about to append is kept for so long, and looked over so often, ms:
 * by then it has long happened, or never will.
 */
export const kept = { unchanging: 2_000, announced: 600_000 };

/**
 * A command that was about to append behind a revision gives way to its repeat at a later one, since its append can no longer succeed, and to the same announced once more; one that changed
 * nothing gives way to nobody.
 */
export const givesWay = (standing: Mark, to: Mark): boolean =>
  standing.position === undefined && (standing.revision < to.revision || (standing.revision === to.revision && standing.hash === to.hash && to.position === undefined));
