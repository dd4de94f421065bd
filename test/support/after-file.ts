const tasks: (() => unknown)[] = [];

/** Runs once when the test file that is running has ended: a module of several files is imported once by each worker, so its own `afterAll` would be the first file's only. */
export function afterThisFile(task: () => unknown): void {
  tasks.push(task);
}

export async function endFile(): Promise<void> {
  for (const task of tasks.splice(0).reverse()) await task();
}
