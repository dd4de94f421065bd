/** Of what a server wrote before it ended, the line that says why: its last error, and not what it still did after it (`initdb: removing data directory`). */
export const lastWords = (said: string, telling = /FATAL|PANIC|ERROR|error/): string => {
  const lines = said.trim().split('\n');
  return (lines.findLast((line) => telling.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 300);
};
