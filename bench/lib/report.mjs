export const argumentsOf = (defaults) => ({ ...defaults, ...Object.fromEntries(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('='))) });

export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One Markdown table per title. */
export function table(results) {
  return [...new Set(results.map((result) => result.title))]
    .map((title) => {
      const rows = results.filter((result) => result.title === title);
      const columns = Object.keys(rows[0]).filter((column) => column !== 'title');
      return [`\n**${title}**\n`, `| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`)].join('\n');
    })
    .join('\n');
}
