/** What a sentence speaks of that tells whether a danger in it is at hand; expressions for a sentence written as ` word word … word `, bounded as it is. */
export const circumstances: readonly RegExp[] = [
  / (?:(?:in|since|back in|around|of) (?:19|20)\d\d|(?:years?|months?|decades|yrs|weeks) (?:ago|back)|ages ago|long ago|last (?:year|month|summer|winter|spring|week)|when (?:i|he|she) was|as a (?:child|kid|teenager|baby)|used to|history of|previous|previously|in the past|survivor|died (?:of|from)|passed away|my late|family history|hace) /,
  / (?:gone|resolved|better|settled|fine|ok|okay|went away|stopped|passed|cleared|normal|nothing|recovered|healed|well|happy|playing|laughing|discharged|false alarm) /,
  / (?:if|what if|in case|suppose|supposing|hypothetically|would|ever|si) /,
  / (?:movie|film|show|series|book|novel|game|episode|story|documentary|dream|dreams|song|podcast|character|netflix|tv|play|nightmare|news) /,
  / (?:dog|dogs|puppy|cat|cats|kitten|horse|hamster|rabbit|bird|goldfish|fish|cow|pet|vet|perro|gato|parrot|budgie|goat) /,
  / (?:prescribe|order|ordering|refill|document|note|diagnosis|dx|start|hold|discharge|rule out|ruled out|prn|mg|consult|titrate) /,
  / (?:lol|haha|lmao|joke|laughing|hahaha|jk) /,
  / (?:book|booking|appointment|reschedule|cancel|slot|refill|prescription|form|letter|copy|invoice|bill|insurance|leaflet|follow|check|report|results|course|class|training|vaccine) /,
];
export const asking = / (?:what|how|which|why|when|where|who|does|do|can|is|are|could|should|cual|cuales|como|que) /;
