import { meantWord } from '../../../understanding/lexicon/senses.ts';

const manners = '(?:(?:no+|nope|wait|sorry|oh|oops|actually|ok(?:ay)?|please|pls|now|then|and|hm+|can you|could you|just|again|after all|right away|at once)\\b\\W*)*';
const onlyEnds = new RegExp(`^\\W*${manners}(?:stop|discontinue|cancel|undo|remove|delete|end|revoke|withdraw|get rid of|take(?= (?:it|that|this) (?:off|back|out|away)))\\b(?:\\W+(?:it|that|this|off|back|out|away|(?:the |that |this )?(?:last )?(?:one|order|prescription|script|rx|diagnosis|dx|entry)))*\\W*${manners}$`, 'i');

/** Whether a text says nothing but that what was spoken of is to end, misspelt or not: “stop it”, “dsicontinue that please”. */
export const onlyEndsIt = (text: string): boolean => onlyEnds.test(text) || (text.trim().split(/\s+/).length <= 4 && onlyEnds.test(text.toLowerCase().replaceAll(/[a-z]{5,}/g, meantWord)));
