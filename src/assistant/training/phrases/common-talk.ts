import type { Templates } from '../expand.ts';

/** More of what both say. */
export const commonTalk: Templates = {
  help: `
i could use [a hand|some guidance|some help] [figuring this [thing|] out|here|with this chat|using this]
[can you|could you] [walk me through|explain|run me through] [the options|this|how this works|what you do]
what [are the things|stuff|things] [i can|can i] ask you about
give me a list of what you [do|can do]
[que cosas puedes hacer|que sabes hacer|como te uso] [por mi|]
[list|show] your [commands|abilities|skills]
not sure how this works, [could you explain|help me|what now]
what can this [assistant|bot|chat] do for me
how do i use you`,
  greeting: `
[heya|hiya|hello hello|morning bot|hi bot|hey bot|good day to you|buenas tardes|buenas]
hi, hope you're [doing well|well|having a good day]
[hello|hi], is [anyone|anybody|someone] there`,
  thanks_goodbye: `
ok that's me done[, cheers|]
[brilliant|super|fab|lovely|grand|terrific], thank you [ever so much|kindly|so much|]
[alright|ok|right] bye [now|then|]
ta [very much|]
nothing more[, thanks|]
thats all folks
[that'll be|that will be|that is] all for today[, thanks|]
[done|finished|we're done] for today[, goodnight|, bye|, thanks|]
it was [great|good|very good|nice|lovely] to talk to you [bye|]
see you [next time|around|later|soon|then|tomorrow]
[you're|you are] a [star|legend|lifesaver|gem|champ][, thank you|]
thanks for [sorting that|the info|that|your patience|all of this]`,
  confirm: `
[mhm|uh huh|yea|yess|yeah yeah] [yes|sure|]
yes that's the [one|right one|patient|day]
that'll [work|do|be fine|be great]
[ok|] perfect, do that
[sure|yeah], why not
[please|yes please|kindly] do
yes [prescribe it|send it|add it|record it|book that|cancel that one|move it]
[ok|yep|yes] [save|send|book|sign|submit|post] [it|that|this]
[si|si claro|claro que si|por favor si], [esta bien|adelante|hazlo|]
confirmed
you can go ahead [and book it|and do that|]
approved
[yes|that is|yes that is] [approved|authorised|correct|right|exactly right]
[go on|go ahead] then
yes, [exactly|cancel it|book it|indeed|by all means]`,
  deny: `
[no|nope], [that isn't|that's not|this is not] [right|it|correct|what i asked for]
[nope|no] not [that day|that doctor|that time|her|him|them]
don't [book|send|do|save|cancel] [it|that|anything] [yet|please|]
no not [her|him|that], the other [doctor|one|patient|day]
leave it [for now|be|as it was|]
[hmm|um|wait|oh] no, [{weekday}|{day}|{dr}|the other one] [instead|please|]`,
};
