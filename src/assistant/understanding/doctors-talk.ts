const but = /\b(?:but|still|not|no|never|barely|hardly|only|stopped?|unless|again and again)\b|n['’]t\b|\?/i;
const recovered = /\b(?:is|are|he['’]?s|she['’]?s|they['’]?re)\b.{0,20}\b(?:breathing|awake|conscious|responsive|talking|alert|stable|back|ok(?:ay)?|fine|herself|himself)\b(?: \w+){0,2} (?:again|now)\b|\b(?:came|come|has come) (?:round|around|to)\b/i;
const conditional = /^\W*(?:yes|yeah|yep|ok(?:ay)?|sure|fine|go ahead)\W+(?:but )?(?:only )?(?:if|provided|providing|as long as|so long as|unless|assuming|once)\b.*\b(?:on|taking|takes|allergic|prescribed)\b/i;
const onlyNames = /^\W*(?:(?:now|and|then|next|ok(?:ay)?|also|first|no|wait|please)\W+)*the (?:\p{L}+ ){1,3}(?:man|woman|lady|guy|gentleman|girl|boy|child|kid|one|patient|alert)(?:\W+(?:now|first|next|then|too|please))*\W*$/iu;

/** Whether a doctor's text tells of no danger at hand: who is spoken of is well again, only called by what ails them, or the subject of a condition. */
export const tellsOfNone = (text: string): boolean => (recovered.test(text) && !but.test(text.replace(/\b(?:where|what) [^.?!]*\?/gi, ''))) || conditional.test(text) || onlyNames.test(text);
