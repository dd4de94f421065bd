/** FNV-1a (Fowler, Noll and Vo) of 32 bits over a text's code units, going on from an earlier hash where one is given. */
export function fnv1a(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
