import type { Call } from '../grpc/call.ts';
import { Page } from '../log/pages.ts';
import type { Writer } from '../log/writer.ts';
import { caughtUp } from '../wire/answers.ts';
import type { LiveCursor } from './cursors.ts';
import { asGrpcError, tooSlow } from './errors.ts';

/** A live subscriber may be this far behind before it counts as catching up again. */
const liveWindow = 32;

/**
 * Sends what is in the log, then what comes: one loop over one cursor, so that nothing falls between catching up and being
 * live. It runs when the log grows and when the client has taken what was sent; in between it holds nothing but its place.
 */
export function subscribe(call: Call, cursor: LiveCursor, { writer, liveQueue }: { readonly writer: Writer; readonly liveQueue?: number }): void {
  let blocked = false;
  let live = false;
  let scheduled = false;

  function pump(): void {
    if (call.ended || blocked || scheduled) return;
    try {
      const page = new Page();
      const more = cursor.readInto(page);
      if (!more && !live) {
        live = true;
        cursor.rest(page);
        page.add(caughtUp);
      }
      if (page.size > 0 && !call.write(page.take())) {
        blocked = true;
        call.onDrain(drained);
      } else if (more) again();
    } catch (error) {
      call.fail(asGrpcError(error));
    }
  }

  /** Lets others have a turn while a long log is read. */
  function again(): void {
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      pump();
    });
  }

  function drained(): void {
    blocked = false;
    if (cursor.behind() > liveWindow) live = false;
    pump();
  }

  function grown(): void {
    if (live && liveQueue !== undefined && cursor.behind() > liveQueue) call.fail(tooSlow());
    else pump();
  }

  call.onClose(writer.follow(grown));
  pump();
}
