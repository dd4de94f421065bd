// The first import of every script, in words that an old Node reads too.
const least = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < least[0] || (major === least[0] && minor < least[1])) {
  process.stderr.write(`Node ${least.join('.')} or later is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}
