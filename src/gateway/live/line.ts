/**
 * Where each member of one room stands between what they have read in the stream and what comes live. The rule: a frame
 * below `next` is dropped, an equal one sent, one above leaves a gap that is read from the stream. Members that are live
 * share one `next`.
 */
export type Line<Member> = {
  /** The seq of the next live frame; undefined until a first frame came or a first member went live. */
  next: number | undefined;
  readonly live: Set<Member>;
  /** Grows whenever `live` changes. */
  version: number;
  /** Those who have read further in the stream than the feed has come, each with the seq that they wait for. */
  readonly ahead: Map<Member, number>;
  /** Those who are reading. Frames are kept for them. */
  readonly joining: Set<Member>;
  /** The live frames from seq `keptFrom` up to `next`; undefined: an event without a frame. */
  kept: (string | undefined)[];
  keptFrom: number;
};
/** Somebody who has to read on in the stream, from this seq. */
export type Behind<Member> = { readonly member: Member; readonly from: number };

/** At least so many live frames wait for those who are still reading; who is further behind reads the stream again. */
export const maxKept = 1_000;
const nobody: readonly never[] = [];

export const newLine = <Member>(): Line<Member> => ({ next: undefined, live: new Set(), version: 0, ahead: new Map(), joining: new Set(), kept: [], keptFrom: 0 });

/** From now on frames are kept for this member, until it has met the line. */
export function join<Member>(line: Line<Member>, member: Member): void {
  leave(line, member);
  line.joining.add(member);
}

export function leave<Member>(line: Line<Member>, member: Member): void {
  if (line.live.delete(member)) line.version += 1;
  line.ahead.delete(member);
  doneJoining(line, member);
}

function goLive<Member>(line: Line<Member>, member: Member): void {
  line.live.add(member);
  line.version += 1;
}

/** The next event of the room has come through the feed. `send` is called if the live members shall have its frame. Returns who has a gap before it; they are joining again. */
export function offer<Member>(line: Line<Member>, seq: number, text: string | undefined, send: () => void): readonly Behind<Member>[] {
  const next = line.next ?? seq;
  if (seq < next) return nobody;
  const behind = seq > next ? fallBehind(line, next, seq) : nobody;
  for (const [member, from] of line.ahead) {
    if (from !== seq) continue;
    line.ahead.delete(member);
    goLive(line, member);
  }
  if (line.joining.size > 0) keep(line, seq, text);
  line.next = seq + 1;
  if (line.live.size > 0) send();
  return behind;
}

/**
 * A member has read the stream up to before `next`. Returns the kept frames that it shall get now, after which it is live
 * (or ahead); undefined when it has to read on, from `next`.
 */
export function meet<Member>(line: Line<Member>, member: Member, next: number): readonly string[] | undefined {
  line.next ??= next;
  if (next > line.next) {
    line.ahead.set(member, next);
    doneJoining(line, member);
    return nobody;
  }
  const missing = next === line.next ? nobody : keptSince(line, next);
  if (!missing) return undefined;
  goLive(line, member);
  doneJoining(line, member);
  return missing;
}

function fallBehind<Member>(line: Line<Member>, next: number, seq: number): readonly Behind<Member>[] {
  const behind: Behind<Member>[] = [];
  for (const member of line.live) behind.push({ member, from: next });
  for (const [member, from] of line.ahead) if (from < seq) behind.push({ member, from });
  for (const { member } of behind) join(line, member);
  line.kept = [];
  return behind;
}

function keep(line: Line<unknown>, seq: number, text: string | undefined): void {
  if (line.kept.length === 0) line.keptFrom = seq;
  line.kept.push(text);
  if (line.kept.length < 2 * maxKept) return;
  line.kept.splice(0, maxKept);
  line.keptFrom += maxKept;
}

function keptSince(line: Line<unknown>, next: number): readonly string[] | undefined {
  if (line.kept.length === 0 || line.keptFrom > next) return undefined;
  return line.kept.slice(next - line.keptFrom).filter((text) => text !== undefined);
}

function doneJoining<Member>(line: Line<Member>, member: Member): void {
  if (line.joining.delete(member) && line.joining.size === 0) line.kept = [];
}
