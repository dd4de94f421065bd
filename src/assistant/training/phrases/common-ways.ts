import type { Templates } from '../expand.ts';

/** Further ways in which either may greet, thank, agree, decline and ask for help. */
export const commonWays: Templates = {
  help: `
can you [only|just] [do|handle] [bookings|the diary|prescriptions|appointments] or [other things|more|anything else] [too|as well|]
[am i|do i have|should i be] [meant to|to|] [type|be typing|write] [full sentences|short words|in english] or [what|just words|anything goes]
what [can i|do i|am i able to] [use you for|say to you|ask you|type here|do with this]
what [is it|exactly is it] [you|this thing|this app|this assistant] [do|does|can do] [exactly|]
[how|kindly guide me how|show me how] [to use this|this works|does this work|this thing dey work|do i use you]
[what|which] [things|tasks|stuff|jobs] [can you|are you able to|do you] [sort|do|handle|take care of] [for me|here|]
[i'm|im] [lost|stuck|confused|new here|new to this], [what are my options|what do i do|where do i start|show options]
i [pressed|clicked] something and [i'm lost|got lost|now i don't know where i am]
give me [a cheat sheet|some examples|a few examples|a list] [of what i can say|of commands|of things to ask|]
[first day|first time|day one] [here|with this|on the new system], [where do i start|what can it do|what does it do]
what['s| is] your [job|role|purpose|function] [here|in this app|]
[que|en que|como] [puedes hacer|me puedes ayudar|funciona esto|te uso]
[list|show|name] [your|the] [functions|features|commands|options|abilities]
what [knowledge|subjects|topics|areas|skills] do you [have|know|excel in|cover|understand|like] [best|about|]
[what|which] kind of [subjects|topics|questions|things] [do you excel in|are you good at|can you answer|do you know about|do you like]
`,
  greeting: `
[wagwan|howya|what's the craic|how's she cutting|how's it hanging|ayo|yo yo|hey hey|well hello|how you dey|how far na]
[alright there|you alright|alright mate|alright pal|what's good|how's things|how are we]
[hi|hello|hey], it's [{first}|me|{first} again|{surname}]
[hello|hi|good morning|good evening] [again|dear assistant|assistant|from {first}|ji|sir|to you|everybody]
[anyone|anybody|is anyone] [home|there|around]
[back|i'm back|me again|here again], [hi|hello]
[will|would|can|could] you tell me how [you are|the ai is|your day is|you've been] [doing|going|] [today|]
[it is|it's|so] [good|nice|great|lovely] to [see|meet|hear from|be talking to] you [again|]
[how's|how has|how was] your [day|morning|week] [been|going|so far|]
`,
  thanks_goodbye: `
[cheers|thanks|ta|thank you], [that's me sorted|that's the lot|i'm off|that helped|you've been great|off home]
[that'll be|that will be|that's] [all|everything] [for today|for now|from me|thanks]
[grand so|great stuff|lovely|super|brilliant|legend|sweet], [thanks|bye|cheers|catch you later|bye now]
[end of shift|end of day|done for the day|clocking off|heading home|logging off], [goodnight|bye|thanks|see you]
[god bless|bless you|you try well|well done|thank you o], [thank you|bye|]
[i'm done here|that's me done|i'm away|that's me away|gotta run|must dash], [bye|thanks|goodnight|]
[gracias|muchisimas gracias|eso es todo], [hasta luego|adios|hasta manana|chao]
[thanks|thank you|cheers|ta] for [the|that|your] [reply|answer|quick reply|message|response|update|clarification]
[good|nice|great|lovely] [speaking|talking|chatting] [to|with] you
i [really|] [appreciate|apprecaite|appeciate] [the help from you|it|what you did|this|the reply|you helping]
`,
  confirm: `
[yep|yes|sure|aye|yeah|ok], [go for it|go on|go ahead|book it so|save|sign it|proceed|do that|that suits|dale]
[sounds|looks] [good|right|grand|fine|perfect] to me
[that's|it's] [what i want|right|it|correct|the one]
[haan|si|na so|sure look], [kar do|dale|go ahead|go on|confirmalo]
`,
  deny: `
[no no|god no|ah no|hmm no|nah], [stop|leave it|the other one|let me think again|not that|leave it as it is]
[hang on|hold on|wait], [that's wrong|don't do that|no|not that one]
[not him|not her|not that one|neither of those|wrong one], [the other one|try again|]
[forget about it|leave it out|never mind then|scrap it]
i [said no|changed my mind, don't|meant the other one|misspoke, cancel that]
no [quiero|todavia no|o, leave am|o]
`,
};
