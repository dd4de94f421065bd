import type { Sink } from './outbox.ts';

/** Resolves true when what was written has left, false when the socket closed or took longer than `deadline` ms. */
export function drained(sink: Sink, deadline: number): Promise<boolean> {
  const { stream } = sink;
  if (!sink.open || !stream.writable) return Promise.resolve(false);
  if (!stream.writableNeedDrain) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (ok: boolean): void => {
      clearTimeout(timer);
      stream.off('drain', onDrain);
      stream.off('close', onClose);
      resolve(ok);
    };
    const onDrain = (): void => settle(true);
    const onClose = (): void => settle(false);
    const timer = setTimeout(onClose, deadline);
    stream.on('drain', onDrain);
    stream.on('close', onClose);
  });
}
