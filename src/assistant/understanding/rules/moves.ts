const polite = "(?:(?:please|pls|plz|hi|hey|ok(?:ay)?|so|and|then|can you|could you|can we|could we|can i|could i|i(?:'d| would) like to|i (?:need|want) to|let'?s|just|actually|no)\\W+)*";
const thing = '(?:it|that|this|them|(?:my|the|our|that|this) (?:\\w+ )?(?:appointments?|appts?|bookings?|visits?|slot|meeting|one))';
const length = '(?:(?:about|around|maybe|just) )?(?:\\d{1,3}|half|an?|one|two|three|four|a few|a couple(?: of)?|(?:an? )?quarter(?: of)?)(?: of)?(?: an?)? (?:minutes?|mins?|hours?|hrs?|days?|weeks?)';
const whole = new RegExp(`^\\W*${polite}(?:push|move|shift|bring|put|pull) ${thing}(?: (?:back|forward|up|on|out|ahead|later|earlier))?(?: (?:by )?${length})?(?: (?:back|forward|later|earlier|up|on))?(?:\\W+(?:please|pls|then|thanks|thank you|if possible|instead))*\\W*$`);

/** Whether a text says nothing but that an appointment shall be moved, and by how much: "push it back by half an hour". `folded` comes from `fold`. */
export const onlyMoves = (folded: string): boolean => folded.length <= 120 && whole.test(folded);
