/** What was wrong with the frames that this file's sockets got. */
export const strange: string[] = [];
