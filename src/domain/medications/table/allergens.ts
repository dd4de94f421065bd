/**
 * What an allergy is recorded to, beside the medications of the table and the names of their classes: `name | classes | other names`.
 * A name that is an ingredient of the table's medications counts for those; a line without classes is known to be in none of the
 * table's others. `s` at the end is understood.
 */
export const allergenLines = `
sulfamethoxazole | sulfonamide-antibiotic | sulphamethoxazole, smx, smz
sulfacetamide | sulfonamide-antibiotic | sulphacetamide
clavulanate | | clavulanic acid, clavulanate potassium
sulbactam, tazobactam, avibactam
probenecid | | benemid
diflunisal | nsaid, salicylate | dolobid
dipyrone | nsaid | metamizole, metamizol, novalgin, analgin
diamorphine | opioid, opioid-phenanthrene | heroin
dihydrocodeine | opioid, opioid-phenanthrene | df118
nalbuphine, butorphanol, pentazocine | opioid, opioid-phenanthrene
streptomycin, neomycin, kanamycin, amikacin, tobramycin | aminoglycoside
bupivacaine, ropivacaine, mepivacaine, articaine, prilocaine, levobupivacaine | local-anaesthetic-amide | marcaine, emla, carbocaine, septocaine
procaine, chloroprocaine, benzocaine, tetracaine, cocaine, proparacaine | | novocaine, novocain, amethocaine
propofol, rocuronium, succinylcholine, atracurium, vecuronium | | diprivan, suxamethonium
iodinated contrast | | contrast, contrast dye, contrast media, contrast medium, contrast agent, iv contrast, ct contrast, iodine contrast, iodinated contrast media, iodinated contrast medium, x-ray dye, iv dye, radiocontrast, radiocontrast media, iohexol, iopamidol, iodixanol, omnipaque, isovue, visipaque
gadolinium | | gadolinium contrast, mri contrast, gadobutrol, gadoterate, gadavist
iodine | iodinated | iodide, povidone-iodine, povidone iodine, betadine
chlorhexidine, bacitracin, thimerosal, gelatin, sulfite, bisulfite, metabisulfite, tartrazine, formaldehyde, paraben, lanolin, tetanus toxoid, influenza vaccine, flu vaccine, flu shot, vaccine
latex, latex glove, rubber, adhesive, adhesive tape, tape, band-aid, nickel, perfume, fragrance, hair dye, cat hair, dog hair
peanut, nut, tree nut, almond, cashew, walnut, hazelnut, pecan, pistachio, brazil nut, sesame, soy, soya, wheat, gluten, egg, egg white, hen's egg, milk, cow's milk, dairy, lactose
shellfish, shrimp, prawn, crab, lobster, fish, seafood, strawberry, strawberries, kiwi, banana, avocado, mango, peach, apple, tomato, citrus, mustard, celery
pollen, tree pollen, grass pollen, ragweed, grass, dust, dust mite, house dust mite, mite, mold, mould, cat, cat dander, dog, dog dander, horse, animal dander, pet dander, dander
bee, bee sting, bee venom, wasp, wasp sting, wasp venom, hornet, insect sting, insect bite, sting, venom, mosquito
none, none known, no known, no known drug, nkda, nka, nil, nil known, none reported, none recorded, none on file, denies, no
`;

/**
 * Stems of international nonproprietary names and the class they say, for what stands in no line (WHO, The use of stems in the
 * selection of international nonproprietary names, 2018, WHO/EMP/RHT/TSN/2018.1; ceph- and sulpha- are older spellings).
 */
export const stems: readonly (readonly [RegExp, string])[] = [
  [/cillin$/, 'penicillin'],
  [/^(?:cef|ceph)/, 'cephalosporin'],
  [/penem$/, 'carbapenem'],
  [/^sul(?:f|ph)a/, 'sulfonamide-antibiotic'],
  [/thromycin$/, 'macrolide'],
  [/cycline$/, 'tetracycline-class'],
  [/floxacin$/, 'fluoroquinolone'],
  [/oxicam$|profen$|fenac$|coxib$/, 'nsaid'],
  [/pril(?:at)?$/, 'ace-inhibitor'],
  [/sartan$/, 'arb'],
  [/vastatin$/, 'statin'],
  [/olol$/, 'beta-blocker'],
  [/azepam$|azolam$/, 'benzodiazepine'],
  [/parin$/, 'heparin-class'],
  [/conazole$/, 'azole-antifungal'],
  [/(?<!i)prazole$/, 'proton-pump-inhibitor'],
  [/thiazide$/, 'thiazide'],
];
