import type { Templates } from '../expand.ts';

/** What both say. Bare ones are for the rules as well; here they teach what the words weigh in longer company. */
export const commonPhrases: Templates = {
  help: `
[help|help me|i need help|help please|can you help me|could you help me|can you help|please help me out|i need some help|i need assistance]
what [can|could] [you|this bot|this assistant|this thing|it] [do|do for me|help me with|help with|offer|assist with]
what [are|'re] [you able to do|you capable of|my options|the options|your functions|your capabilities|the commands|you for|your features]
how [does this work|do i use this|do you work|does this chat work|do i get started|can you help me|do i talk to you|can i use this|does this assistant work]
what [can i|should i|do i] [ask|say|do here|ask you|type|tell you|do with you]
[show|list|give] [me|] [the menu|your options|the commands|what you can do|options|help|the instructions|all commands]
[tell|explain to|teach] me [how to use this|what you can do|how this works|what i can ask|your commands|what you are able to do]
i [don't know|am not sure|'m not sure] [what to do|how to use this|what to say|how this works|what i can ask]
[i'm|i am] [lost|confused|new here|stuck] [, what can i do|, help|, what are my options|]
[ayuda|que puedes hacer|como funciona esto|necesito ayuda|en que me puedes ayudar|opciones|menu|instructions|commands]
what [kind of|sort of|type of] [things|questions|tasks|stuff] can [i ask|you do|you handle|you answer] [you|for me|]
what [services|features|functions] [do you offer|are there|are available|does this chat have] [here|in this chat|]
[what subjects|what topics|what] can i [ask|ask you about|talk to you about|query you about]
[is there|do you have] a [manual|guide|list of commands|tutorial|help page]
what do you [know|do|know about|understand]
[which|what] [subjects|topics|areas|fields] [are you|do you have] [experienced with|experienced in|an expert in|good at|knowledgeable about|most familiar with]
what [are|were] you [programmed|made|designed|built|trained] [to do|for|to help with] [for me|]
what [can|could] you do [to|for] [make yourself useful|help|assist me|make my life easier]
[what|which] [requests|tasks|things|questions] [do you|can you|are you able to] [understand|handle|answer|take|do]
in what [ways|areas] can you [help|assist] [me|]
[give|show|tell] me [some|an] [examples|example|idea|overview] of what [i can ask|you can do|to say]`,
  greeting: `
[hi|hello|hey|hiya|howdy|yo|greetings|good morning|good afternoon|good evening|good day|hola|buenos dias|buenas tardes|hey there|hi there|hello there] [doc|doctor|there|everyone|bot|assistant|again||||]
[hi|hello|hey|good morning|], how [are you|are you doing|is it going|are things|have you been|are you today|are you doing today]
[nice|pleased|good|great] to [meet|see|talk to] you
[what's up|sup|how's it going|how do you do|how is your day|how's everything|how are you feeling|que tal|como estas|how is everything going|what is up with you]
[anyone there|are you there|is anybody there|hello anyone]
[i'd like to know|tell me|let me know|i want to know|i need to know|can you tell me|would you tell me] how [you are doing|you are|you are feeling|are you doing|you're doing|the bot is doing] [today|]
[are you|you] [okay|ok|alright|doing okay|well|doing well|good] [today|]
[what's|whats|what is] [new|new with you|happening|cooking|going on|good]
[how|what] are you feeling [today|]
[how is|how's|how was] [your day|everything|life|it going|the day] [going|been|so far|today|]
[is everything|everything] [ok|okay|alright|good|going well] [with you|today|]
[hey|hi|hello], what's [new|up|going on|happening]`,
  thanks_goodbye: `
[thanks|thank you|thx|ty|many thanks|thank you so much|thanks a lot|thank you very much|thanks so much|gracias|muchas gracias|cheers|much appreciated|thanks a bunch|thanks a million] [for your help|for everything|for that|for the info|for your time|doc|again|for helping me|, that's all|, bye|, that is everything|, have a good day|for your assistance|for all your help|||]
[bye|goodbye|bye bye|see you|see you later|see ya|talk to you later|good night|have a nice day|have a great day|take care|adios|hasta luego|farewell|later|until next time|catch you later|so long] [doc|then|thanks|for now||||]
[that's|that is|that will be|that would be] [all|it|everything|all for now|all for today|all i needed|all i need] [thanks|thank you|, bye||for now]
[i'm|we're|i am] [done|all set|good|finished] [for today|for now|thanks|thank you|, bye|]
[great|perfect|awesome|ok|okay|cool|excellent|wonderful|lovely|alright|no], [thanks|thank you|thanks a lot|thank you very much|that's all|that is all|that's everything i needed|bye] [.|for your help|goodbye|have a nice day|]
i [really|] [appreciate|appreciated] [it|that|your help|the help|your time|your assistance|all you do|this]
you [have been|'ve been|were|are] [very|so|really|] [helpful|great|kind|awesome|a big help|wonderful|amazing]
[no|nope], [that's all|that is all|nothing else|i'm good|that will be all] [thanks|thank you|for now|]
[it was|it's been] [nice|great|good|a pleasure] [talking to you|chatting with you|speaking with you]
[i'm|i am] [very|so|really] grateful [for your help|to you|]
[that's|that is] [very helpful|a great help|good to know|really kind|sweet of you|great news] [, thanks|thank you|]
[i am|i'm] leaving [now|], [bye|goodbye|thank you]
[you answered|that answers|that answered] [all|] my questions [thanks|thank you|]
[i'll|i will] [talk to you later|speak to you soon|be back later|let you go|be going now]
[thanks|thank you|thanks a lot|thank you so much] [for|] [the reply|the response|the advice|all the information|answering|the quick answer|being there|sorting that out|the help you gave]
[i would like|i want|i'd like|i wish] to [thank you|say thanks|say goodbye|say thank you] [for everything|bot|for your help|very much|]
[many|lots of|big|huge] [thanks|thank yous|thanx] [to you|for that|]
[you've|you have] [given me|told me|helped me with] [so much|what i needed|everything i need|a lot] [, thank you|, thanks|information, thank you]
[signing off|regards|over and out|logging off|i'm off|best wishes|peace out|toodles|gotta go|have to go now|i must go|kind regards|until later|time to go]
[thanks|thank you|great, thanks]. [please add|i'd like to add|i want to put|add|put] [it|this|the event|that] [to|on|in] my [calendar|diary|planner]
[it was|that was] [all i needed|exactly what i needed|great|perfect], [thank you|thanks|bye]
[no|nope|nothing], [that is|that's|that will be|that'd be] [all|everything|it] [for now|for today|thanks|thank you|]
[good|nice|great] [work|job|stuff] [, thanks|thank you|bot|]
[enjoy|have] [your|a good|a pleasant] [day|evening|weekend|rest of your day] [and thanks|]`,
  confirm: `
[yes|yeah|yep|yup|sure|ok|okay|alright|correct|right|exactly|absolutely|definitely|si|of course|fine] [please|thanks|go ahead|do it|that's right|that works|book it|confirm|that's fine|that's correct|sounds good|i confirm|i do|||]
[go ahead|do it|confirm|book it|send it|proceed|go for it|make it so|please do|that's right|that's correct|looks good|sounds good|that works|works for me|all good|perfect] [please|thanks|then|and send it|with that|]
[yes|yeah|ok], [go ahead and|please|you can|i want to|let's] [book it|confirm|confirm it|do that|send it|cancel it|go with that|proceed|do it|submit it|take that one]
[that|it] [is|'s] [right|correct|fine|good|perfect|ok with me|what i want]
[i|yes i] [confirm|agree|accept|approve|am sure|do want that|would like that]
[yes|yeah], [the|that] [time|one|day|date|first one] [is fine|works|is good|is perfect|is ok]`,
  deny: `
[no|nope|nah|no way|not really|negative|no thanks] [don't|thanks|thank you|not that|not that one|that's wrong|i changed my mind|wait|stop|please|leave it|||]
[don't|do not|please don't] [do it|do that|book it|send it|send that|cancel it|confirm|confirm that|proceed|book that|save it|do this]
[that's|that is|it's|this is] [wrong|not right|not correct|incorrect|not what i want|not what i said|not it|not what i meant|the wrong one|the wrong day|the wrong patient|the wrong doctor|the wrong dose]
[never mind|nevermind|forget it|forget about it|stop|wait|hold on|leave it|scratch that|cancel that|i changed my mind|on second thought no|rather not|hold off|abort|skip it]
[no|nope], [i meant|i said|make it|it should be|i wanted|it's|use|change it to] [{day}|{dr}|{time}|{name}|{mg}|{freq}|the other one|something else|{hour}pm|{spec}]
[no|nope|nah], [{day}|{time}|{dr}|{name}|{mg}|{freq}|{weekday}|{hour}pm|not {weekday}|the other one|the second one|another one]
not [{weekday}|{dr}|that day|that time|that one|that doctor|{name}|this one|him|her|{hour}pm], [{weekday}|{dr}|{name}|{day}|the other|another one]
[actually|on second thought|hmm|wait|um|sorry] [no|no thanks|don't|not that one|i changed my mind|no not that|let's not]
i [don't|do not|wouldn't] [want that|want this|think so|like that|agree|confirm|want to do that|want it]`,
};
