/** Everyday words that stand near a word of directions, and are no typing errors for one. */
export const plainWords: ReadonlySet<string> = new Set(
  `that none feel tell they would side check sick show thing think them fell move thank seen wake gave hard black message white slot talking ever very were stuck sleepy made mean pull lift weak waters ache
  drank infection shut file size fall news hear mind table spots mate slots bell stay aches noise bank those print bath heat soon drunk felt feed rang nice nope actually seconds liver mole shin must shows less
  supposed though yeah tree means wish heard stars hang shop threw shoes latex hall droop smell shallow plane cheers suit shall lens began suppose oven thirsty crew veins shoe teen sides rush fade lake metal
  seat super info apple whatever power stab peace strep lets shoot paint fact held cats miles starts completely viral hangs aura others mess heads chesty lane shout piles strap gray abort halt aware timer tire
  lawyer cups laser twin tiles scald chess bark taxes state meat soot path location literally noose such slipping watery sock induction intro tale user inspection cars steering packed retching grown begun checks
  fake grain pint nest pocket`.split(/\s+/),
);
