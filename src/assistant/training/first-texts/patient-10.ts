/** Sentences of our own. */
export const patientFirstTexts10 = `
# book_appointment
My left knee has begun to narrate the stairs, and it is an unreliable narrator.
I find, counsel, that I can no longer adjourn the matter of my shoulder.
Something in the hinge of my jaw clicks on every consonant, which for an actor is poor form
The subject, male, 71, wakes four times nightly to visit the bathroom. The subject is me.
my hip is filing a complaint
After thirty years of telling witnesses to speak up it appears I am the one who can't hear
System status: lower back degraded, partial outage since Tuesday, requesting a human technician
One would rather not make a fuss, but the rash has now reached the collar and I've a portrait sitting in June.
Dr Abernathy once told me to come back when the cough outlasted the crocuses. The crocuses are over.
I should like an audience with whoever looks after eyes
put me in Okonjo's diary wherever there is a blank page
A small lump on my wrist, the size of a full stop. It was a comma last month.
hello, my daughter is convinced I look grey, so to secure domestic peace I'd better be looked at
seven years since anyone took my blood pressure and my publisher wants me to live until the sequel
The boy has earache again. Third movement, same theme.
Kindly pencil me in for the flu jab, left arm, I conduct with the right
sleep has left me for someone younger
I've read my own lab report twice, understood the nouns and none of the verbs, and would like to sit opposite somebody who'll explain it
There's a mole on my back my wife has begun to refer to in the third person
Annual inspection due. Chassis old, engine optimistic. Any morning.
If the skin doctor has a gap between the real patients I'd happily fill it
Reading glasses, three pairs, none of them work, and I'm told it's not the glasses
The pills ran out, yes, but that's by the by: what I want is twenty minutes in a chair across from Dr Lindqvist
Would Thursday's ten o'clock still be an orphan? I'll adopt it.
my big toe woke up in the eighteenth century, port and all
Giddy when I stand for the anthem, steady otherwise, has been so a month
I'm off to Lima in March to give a lecture nobody asked for, and they tell me one needs puncturing first
heartburn. every night. like a bad review
mother is eighty-eight, forgets only what she wishes to, but it's time somebody professional took a look at her memory
Having outlived two of your doctors, I suppose I ought to meet the third. When can that be done?
The cellist's thumb, an occupational cliché, has finally found me
I've been advised by my barber, who sees it daily, that the patch on my scalp wants a professional
an itch where one doesn't scratch in company
Since the lectures began my voice gives out by the second slide
It's ridiculous, I tripped over Proust, vol. 3, and the wrist hasn't been right these ten days
schedule preventive maintenance, unit is 54 years old, last serviced 2019
I wonder whether Dr Adeyemi might be prevailed upon to see me before the Easter vacation
My ankles swell by evening like characters in a Russian novel
the twins start school in september and have to be jabbed before they're let loose on it
Shingles, the vaccine not the roof. When may I come?
I'm the colour of parchment and about as lively; the canon thinks anaemia
Last time Dr Rousseau said the appointment could wait until it bothered me. It bothers me.
no drama, a persistent eyelid twitch, it makes my students think I'm winking
I should be glad of half an hour with someone about the drink, if that can be arranged discreetly
my fingers go white in the cold like a Bergman film
Might there be room at the inn for a man with a boil?
I would take the Thursday at four that's shown on your page, if nobody's toying with it
After the novel was finished everything I'd postponed arrived at once: teeth grinding, stomach, and a general want of appetite
hearing: left channel noisy, right channel mostly fine, want it tested
The granddaughter's cough has a seal in it, she's five and otherwise merry
get me in with that splendid woman who does hormones
My report says see a cardiologist in the spring. It's spring. I've seen blossoms and no cardiologist.
It has been put to me, by three friends independently, that I'm depressed.
travel jabs. Zanzibar. don't ask
Would somebody be so good as to look at the thing on my ear
Husband snores in D flat and stops for whole bars. He consents to be examined.
For some weeks the pins and needles in my foot have been holding a convention
i am feeling not so well since the moving of house, very tired, the doctor please to see me
Time, I think, that someone inspected the plumbing. I'm sixty-three and male; draw your conclusions.
My feet have become strangers to me, numb as bishops
One grows deaf to sopranos first, I'm told. I've lost the sopranos.
a bee stung my hand last week and it's still the size of a libretto, no fever, feeling foolish
Perhaps you'd set me down for a quarter of an hour with Dr Eze
I'm due, by my own arithmetic, for the ten-year tetanus
It began as a crick in the neck during Parsifal and has lasted rather longer than Parsifal
need someone to look in my throat, preferably not with the wooden thing
My editor calls it a block, my wife calls it gloom, and I'd like a doctor's word for it
Dr Karlsson removed one just like it in 2016, and behold, its heir has arrived on my nose
the missus has booked herself in and says i'm to do likewise
I walk like a question mark. Someone straighten me, any day but Sunday.
there's a ringing. it isn't the telephone.
Could a place be found for my son, eleven, whose ankle has been the talk of the under-twelves?
Noise in bearing: right hip, under load, worse on stairs. Request inspection.
Forgive the delicacy, but matters at the seat of learning have become painful
the pollen is up and i am down
A student observed that my hands shake when I pass out papers, and I can't mark her down for accuracy
I'm told one should see a gynaecologist yearly; it's been a decade, say a decade and a half
Put my name to the Wednesday cancellation, the one at twenty past two
i lost nine kilos without being on a diet, my tailor is worried, so then I also
I had hoped to get through the season on lozenges. I've not. Who can see me this week?
Pilots have medicals, ships have surveys. I'm asking for a survey.
I have become, since the new year, a man who burps
baby's six-week review, she's five weeks and a philosopher
Mum won't say so but she can't read the hymn numbers any more and the eye people should see her, I'll bring her
to be looked over by somebody sensible before I walk to Santiago
A tick, on the calf, removed with tweezers and Latin. Ought it to be seen?
Doctor for waterworks, at your earliest
I taught anatomy for forty years and can't tell you what's wrong with my own neck
After the chorus's third complaint I concede my singing may be due to adenoids
At breakfast I dropped the teapot, the second this month; grip isn't what it was
would you have a word with the diary on my behalf, any doctor, any morning
A wart has taken lodgings on my sole and pays no rent
My old friend the sciatic nerve is in town again
Who'd have thought it, at my age, acne. Someone must be shown this.
Kindly fix a time for me to be told off about my weight
I'd meant to see Dr Solheim when the book was done; the book is done
constant drip from the nose since michaelmas
Dry eyes. Not metaphorically; I wept at Lear as usual. They burn by evening.
the five year old pulls at his ear and says it is full of sand
Requesting slot allocation, general practice, duration 15 min, priority low, reason: persistent cough
My reports are in and they're dull, so the specialist tells me I've only to come annually. Let's begin the annual.
Last winter's flu flattened the whole quartet. Where do we four queue for the jab? Start with me, the viola.
A bench, a cold night, and one chilblain, if they still exist as a diagnosis. I've brought one back.
could Dr Papadopoulou cast an eye over my mother, who gets breathless reciting but not walking
I have been putting off this sentence for a year: I should like to stop smoking with help.
Something clicks in my shoulder when I hail a cab
my periods have gone free verse
The optician frowned, wrote pressure on a card, and advised me to take it to a doctor. This I'm doing.
for the knee that I injured as Mercutio, I am now playing Lear, is there an orthopaedic gentleman to see it?
Pre-operation assessment, they said I'm to arrange it myself. Very well, arrange me.
tired tired tired and it's not the Hegel
I'd welcome a talk about memory; I put the marmalade in the letterbox
any chance of a smear test before I go back to sea
My little girl has had a tummy ache on each school day since the new teacher, so I'd like her seen, belly or soul
Your website offers me Monday at 8:50 with Dr Stavros. Sold.
Dentistry aside, which I know you don't do, the ulcer in my cheek is three weeks old
The stoic in me says nothing; the stomach says otherwise, after every meal
I used to judge men; now I'd like somebody to judge my hearing
Whom the gods would destroy they first make itch. Elbows and knees.
tendon, achilles, mine, sore. irony noted
Shall we say Wednesday with Dr Osei, if he'll have me?
Between the translation and the index my eyes have begun to see two of everything, by evening only
I lost the argument with my wife; I'm to have my prostate looked at
You'll think it trivial, but my smell hasn't returned since the cold and I review restaurants
Rumour has it there's a clinic for the menopause. Lead me to it.
Vibration detected in left eyelid and right calf, intermittent, non-critical, requires diagnosis
my baby, nine month, the vaccine he must have now, in my country we do at eight
No refill this time; I'd like instead to be seen, and talked down from these tablets for good
Last year's appointment was so agreeable that I propose we make it annual
I've a nail that grows inward, like a monk
Nobody has listened to my chest since the conservatoire
For the fourth spring running I'm sneezing through the love scenes
My father, a retired bishop, hears confession but not the doorbell. He needs his ears testing.
i keep needing to sit down in museums
a chat about contraception with someone under sixty
Let me have Dr Marchetti at his earliest, I'll fit my life round it
Having been bitten by a parrot, though politely, I'm told to show somebody the finger
What ails me is small, hard, and behind the left ear
I grind my way downstairs like a funicular. Knees, plural.
Our youngest wets the bed still at seven, cheerful as you like, and we thought it time to ask a doctor in person
The heat has got into my feet: they burn at night under the sheet
check up. long overdue. like the library book
May a man be fitted in on a Friday who has nothing worse than palpitations at exam time, none now?
new patient, old body, would like to be introduced to a doctor
The school nurse wrote that Tobias squints at the board. I suppose it's eyes next.
A vaccination for the lungs, they say, at sixty-five. I turned it on Sunday.
I can't get my ring off, the knuckles have thickened, and my mother's went just so
# view_appointments
Has posterity recorded when I'm next expected?
I have a card on the fridge which says the 14th and a wife who says the 15th; kindly adjudicate
Am I right in believing there's something on Friday, or did I dream it?
what does the calendar hold against me
Somebody rang, said a great many polite things, and I put the receiver down without retaining the date
not cancelling, heaven forbid, merely checking whether it's the knee man or the eye woman on Monday
Query: next scheduled event for this user. Return date, time, location.
I pressed the green button on Sunday night and the screen went coy. Am I booked or not?
In which building do I present myself for Dr Farouk, the old wing or the glass cathedral?
Remind an old thespian of his next call time
how many times did I darken your door last year, for my memoirs
whose hands am I in on wednesday
The rehearsal schedule has come out and I must see whether it collides with whatever I've got with you
did my request for the podiatrist ever bear fruit
I moved it in April, and then I think you moved it, and now neither of us, I suspect, knows where it lies. Where does it lie?
when was I last in for my ears, roughly, was the old king still alive
Do I owe you my presence at any point this month?
9.15 or 9.50, my handwriting is no longer admissible
before I say yes to a weekend in Bath what have you got me down for
Where do I stand with you in June?
My memory, once the terror of the bar, can't produce the hour of my next visit
Did the machine accept my Thursday or was it just being polite
Enlighten me as to whether the eye appointment precedes the lecture or follows it
the calendar app and my paper diary have divorced, which of them kept the dentist... the dermatologist i mean
I believe it's with Dr Yamamoto but my belief has been shaken by a text message
Confirm, if you would, that I exist on the 22nd.
list open tickets under my name, i.e. appointments
Not asking to move it. Just tell me whether it's the half hour or the full.
Do I need to set an alarm for tomorrow or is the appointment civilised?
My prescription's fine, my results are fine, it's only the hour of Monday's meeting I've mislaid
what have I let myself in for this autumn
How long since I last saw Dr Obuya? My wife says two years, I plead eighteen months.
she said she'd squeeze me in. was i squeezed
one reminder email says Video, another says Room 6. which medium am I to appear in?
Is it this Wednesday or that elusive next one that I have the scan discussion
Read me my engagements, Jeeves
I'm trying to work out if I must fast before whatever it is you're doing to me on Friday and, first, what it is
whether my booking survived your new website
I am, they say, expected. When?
Which came first, the skin or the bloods? I've both down for the same week and no order.
My niece made the booking for me and has gone up the Amazon. What did she choose?
has anything been entered for me at all since the spring
A glance at the ledger, if you please: Friday, Petrosyan, and what o'clock
do i see the doctor herself or one of her disciples on monday
The letter went into the stove with the kindling. It had a date on it.
tomorrow: yes or no
My referral to the hand clinic, is it an appointment yet or still an aspiration?
When you've a moment, the hour at which I'm to have my eyes dilated, since I must not drive there
What's next
Did I attend in March? I'm settling a wager with my conscience.
They've changed my appointment so often that I'd like the current edition
not cancelling and not complaining, just when is it
how far off is the thing with the dietitian
I'd be obliged for the full list: the date, the name and the floor of everything ahead of me
On the 19th am I yours or am I free to accept a lunch?
this screen says pending. pending what, my dear? have I a place on tuesday
Is the home visit for father set down for the morning
As between the 5th and the 12th, on which do I have the honour?
It has slipped through the sieve, this eye business. Date?
Unless I'm mistaken, and the odds shorten yearly, I've somebody to see this week
I'm being cross-examined by my daughter on when the surgeon sees me next. Help me answer.
the kidney chap, has he me down
Would my husband-driven transport be needed before nine on Thursday, that is, how early am I due?
What became of the appointment my doctor said he'd make for me himself?
I hear the results will be given in person; then there must be a meeting. When does it take place?
Show past visits, sort descending
they've texted see you soon! how soon
Do I have Dr Nwosu before or after Pentecost?
I clicked, I paid no attention, I clicked again. How many bookings have I made?
Ought I to be anywhere on Monday?
Before I renew my season ticket, what's to come with the physiotherapist, all dates
it was friday i think, not to change it, only to dress for it
My man of affairs has lost my affairs. Kindly repeat the date of my check-up.
Is my telephone consultation the sort where you ring me or I ring you, and at what hour?
wherefore and when am I coming in
In which month was my last tetanus visit
To the best of your knowledge, when is my next entrance?
There's a string on my finger and I've forgotten what for. Something with you on Thursday?
Could the appointment desk's memory supplement mine: what hour was I promised?
I had a reply saying the matter is in hand. In whose hand, and on which day?
Doctor, place, hour, the three unities please
was it booked for my son or for me, the names being identical
Have I by any chance a rendezvous with the nurse
It's the scan I'm asking about, not its result: when am I to have the talk about it?
booking status??
At some ungodly hour I was promised to Dr Vasquez. Which ungodly hour?
Count for me, please, the visits still to come under this physio
Somewhere between the Proms and the dentist lies a check-up. Locate it.
my diary was in the coat and the coat is in Vienna
When am I to be relieved of these stitches, is it written
Has Dr Jablonski still got me down after all that to-do with the strike?
I'm on the list for Saturday, yes? They told me so in the corridor
the other day I rang and made one for october, what date did we land on
Ahead of the holidays, is there anything left on my slate with you?
On what day did I see that locum with the beautiful tie?
upcoming
# cancel_appointment
My Tuesday with Dr Chen must be sacrificed.
Strike me from Thursday's list, I withdraw the appeal
the cough has gone into voluntary exile so the appointment can be released to the deserving poor
I regret that I shall be otherwise dead to the world on the 3rd: matinee and evening. Give my slot away.
Exit patient, stage left. The 2pm, I mean.
Someone more in need may have my Monday; the knee has recanted
Regrettably a funeral (not mine) falls on the same hour and I shan't be wanting another
decommission the booking with physio pls, fault cleared itself
I've no quarrel with Dr Halloran, but I've decided to let the wart live. Stand him down.
Scratch the dermatologist
It seems I was over-hasty in February. The eye test you gave me for the 20th is no longer required, my optician having beaten you to it.
please to liberate my hour of Friday, I am not needing it more
My wife tells me that I'm cured and she has never lost a case, so the follow-up may be dropped
that appointment on the ninth, let it go the way of all flesh
Bury the one o'clock. No flowers.
we shall be in Umbria, and the children's check-up will have to do without the children. We will begin afresh next year, no hurry.
The understudy in my knee, i.e. a new brace, has taken over. Thank the surgeon and call off our meeting.
The muse has come and she's staying through Friday, so I shan't be.
Let us draw a veil over Wednesday's appointment, I've no need of it
consider my name erased from Dr Papadakis's Monday
After long reflection I'd rather grow old with the bunion than lie under the knife; you may strike the consultation.
My sister's making the decision easier by whisking me to Madeira. The 11th is off, and no, not another date.
rollback the booking I made last night, it was the wine
I won't be needing the hearing test, as it turned out to be wax and a nephew with a syringe
we can let Thursday go
Dr Sorensen needn't sit waiting for me at three; pray tell whoever keeps the book that I renounce it
This is embarrassing, I've two appointments with the same doctor in one week. Kill the later.
The ode is done, the insomnia with it, and so is my reason for coming on the 8th
dont keep the friday for me im moving to Trieste
I hereby abdicate my 10:45
Could someone release me from the physiotherapy I so rashly swore to?
My appointments with the dietician, all of them, are to be abandoned like so many diets
No longer troubled by the tooth-coloured spot on my nail, so kindly free the hour
the pm one can go in the bin
Let the record show that the plaintiff withdraws. Friday, 2.15.
The appointment I made in a fit of hypochondria on Sunday may be unmade
my hay fever went the way of the hay. no need of dr Wójcik tomorrow
I'd be a fraud to turn up on Thursday, I've never felt better
You had me down for the nurse at eleven. You have me down no longer, if you'd be so kind.
we've emigrated, so to speak, to another practice, and our October bookings should be laid to rest
Take my name off Monday; I've no heart for more needles and my oncologist agrees
abort scheduled task: 07:30 fasting glucose
Fear not, nothing's wrong, I just no longer require the consultation about the veins
I was to bring my daughter in for her warts. They vanished overnight as in Tom Sawyer. So no.
Dr Delacroix's hour on the 27th I return to him with my compliments
On sober reflection, no colonoscopy chat for me this month. Cancel, and I'll be in touch when brave.
sadly must scrub weds
The second opinion is superfluous, the first being now my own. Withdraw me, please.
i made 2 by mistake like a drunk printer, remove the thursday copy
It's about my mother's ten o'clock: she's gone into the hospice garden and wishes no more appointments. Thank them all.
Call off the dogs, or rather the podiatrist
I fear the 16th must do without me, and I it
Dr Henriksen will be relieved to hear that I'm not coming
I've been talked out of the vasectomy by a very small cousin. Please annul Tuesday's discussion.
you may tear up my ticket for monday
My foot having healed in defiance of all predictions, I surrender the place I'd reserved for it
The nine-thirty: no. The reason: laziness. The remedy: none. Just remove it.
No further sessions, please. The counsellor was excellent, which is why I don't need her any more.
Could you unbook what my wife booked, she meant it kindly
the show has been extended to december and i with it, so i give up the november check
My appointment was to have the stitches out, and my neighbour, a vet, has done it already
appointment with Dr Sithole, I'd sooner not, cancel it softly
since the lab found nothing I see no point in friday
Delete me. From Wednesday, not in general.
I needn't detain the dermatologist; the rash turned out to be ink
kindly to take away the reservation of the 24, I return to my country on the 20
Let's spare the nurse. My ears have been syringed at the day centre.
It is with no regret whatever that I cancel the enema consultation
My place in Monday's queue I leave to my successors
We have weighed it in council, wife, cat and I, and there'll be no Thursday visit
Dr Mancini may have his quarter to six back
Rain check? No. Cancel outright, I shan't want it in fair weather either.
the appt for my daughter, vetoed by my daughter. she is nineteen and within her rights
it's a miracle or it's the magnesium: cramps gone, visit off
I have it on good authority (my own) that I don't need a memory test. Withdraw it before I forget.
release slot 16:20, no longer required
Owing to a bereavement I can't think of check-ups. Please let it lapse, I'll write when I'm able.
Undo my Friday
I was to see Dr Kuznetsova on the strength of a blood result which has since proved to be another man's. Cancel me.
Forgive a fickle old woman, the hip clinic on the 3rd is not to be
The eye man in town saw me yesterday as a favour, hence your eye man needn't.
no to the 8am, it was booked by an optimist
I'm giving up the allergy injections, all the remaining dates, the cat having died
Farewell to Wednesday's nurse, alas, alas. I'm healed.
pls drop the follow up on the 26 it serves no more
Leave the prescription be, but take me out of tomorrow's list
# reschedule_appointment
Nine in the morning is an hour I know only by reputation. Is there something after lunch instead?
My Thursday has been annexed by the Law Society; could the hearing be adjourned a week?
the train strike has rewritten act two, so could my 11:30 slide to some later date
Could we nudge Dr Venkataraman into the following week? I've a deadline with teeth
I had thought I could wait till August. The hip thinks otherwise. Anything nearer?
tuesday clashes w the seminar, wednesday would be bliss
Latency too high: current slot is in six weeks, request lower
It was kind of you to offer the 6th, and kinder still if it became the 16th
My chauffeur, by which I mean my son-in-law, is indisposed that day. Any other day will do.
I'd as soon keep the date but trade the doctor, Dr Pym and I having exhausted one another
push me back. gently. a fortnight
A jury summons, of all ironies, for a retired judge, lands squarely on my blood test. What else can you do?
the appointment and my grandson's christening have been double cast
I'd rather not lose it, only to have it in the afternoon, mornings being for prose
Would it be an imposition to bring the cardiology visit forward, as my daughter flies home before then?
can the 4th become the 5th, by whatever alchemy you use
Premiere that night. Need my 5pm to be a noon, or else another week.
i said Friday because i was being agreeable. i cannot do Friday
Pray exchange my Monday for a Saturday if such luxuries exist
The Dean has, with his usual genius, convened us for exactly the hour of my check-up. When else?
Would you slide me along the pew a few days
My understudy is ill, which means I'm on, which means that Wednesday's matinee replaces Wednesday's doctor. Next week?
I'm not a morning creature and somehow have been given 8.10. Find me something post meridiem.
Thurs no good, Fri same time?
it's the tide, you see, on the 12th I can't get off the island. the 13th I can.
Bring it forward if you can; patience was never on my coat of arms
could my slot with Dr Mukherjee be swapped for one with Dr Vance, nothing personal, she's nearer my own age
Request change: appointment ID whatever it is, from Monday to any day with a prime number
I am summoned to Brussels. My skin must therefore be examined in another week.
shift my wednesday, the piano tuner cometh
Whoever chose the last day of Ramadan for my fasting bloods has a sense of humour. Any other day.
Mustn't miss it, can't make it, what shall we do about it?
Not cancelling! Only, the ferry gets in at noon and you want me at eleven
my son can drive me tuesdays, and only tuesdays, and you've given me a monday
Let's defer the hip discussion until I have finished the index
a later hour same day would spare me the 5.40 train
The lecture in Uppsala grew a second lecture. That sinks the 30th; early next month I'm at your disposal.
I'd been content with December until the headaches became a serial. Could I be seen earlier than that?
The 21st turns out to be my own wedding anniversary, of which I've just been reminded with some force. Another day?
Dr Rasmussen and I keep missing each other like lovers in Chekhov; find us a new date
sooner please
My slot for Tuesday, could it migrate south by a couple of hours?
Filming overran. I'm in a ruff until Saturday. Anything the week after?
if it's all the same to you I'd have the eye test after my new year lectures, not amid them
conflict detected: your 14:00 and my daughter's graduation. mine is movable, hers isn't
They are laying asphalt outside my gate all Thursday and I'm walled in like Fortunato. Friday?
The doctor said six weeks. Your system said eleven. I side with the doctor, can it be changed?
Would an afternoon be within your gift, in lieu of the dawn you've allotted me?
I'd promised you the 2nd, and then the choir promised me to Salisbury
can it be by video instead and a bit later, I'll be on a train to Gdansk in person
my appointment with the nurse should be after the one with the doctor, and you've put the cart first
Ask no questions, just make the Monday a Tuesday
A change of physician, same hour: I'd feel easier with Dr Ndlovu than with her colleague
in view of the ice, and my record with ice, some milder week for the check-up
Is the 4.30 transferable to the morrow?
Postpone me. I have a sonnet due.
we need to be moved, the boy's school has put the exam on our date
Monday's a bank holiday, which neither of us noticed when we shook hands on it. What now?
The sitter has eloped, or at least isn't answering. A later day, please, for the smear.
Jupiter and my diary are misaligned on the 7th. Offer me the 9th.
I'm in for Dr Yeboah at noon, but noon is when the nurse comes to Mother. Four?
Can my twelve-month wait be commuted?
postpone till the thesis is in
That early slot you gave me belongs by rights to a dairyman; I'd have it at eleven
My hearing aid fitting, bless it, is at the hour of my hearing at the tribunal. You see the difficulty.
If a cancellation should fall from the table I'd take it over my present date in March
Same doctor, same complaint, different Thursday
next wk instead of this, throat still too raw for scoping
I must choose between you and the Queen Mary 2, which sails on the morning in question; I'd be back on the 28th
Advance my appointment, would you? The pharmacy's patience with my empty prescription is at an end.
could we begin half an hour later, the bus has retired before I have
Both my girls are down for 3 and 3.10 on different days. It'd be neater all on one.
We're snowed in like an Agatha Christie, pick us any date after the thaw
I've mixed my Wednesdays: said I could do this one, meant next
not with the young man again, if you please, keep the time but give me Dr Szabo
Trade my tomorrow for a someday soon
A more Christian hour, if one exists, for Friday's appointment
Oh dear, the 18th is the private view
I'd be loath to give up my appointment, yet Monday has become an impossibility; what of Thursday?
Dr Jankowska at ten won't do, as I've promised ten to the roofers, a vindictive people
Whenever you next have an hour earlier than mine, think of me
may we transpose my appointment down a third, say from six to four
The 29th, I've discovered, doesn't suit the only man in the village with a car
Would next Tuesday serve as well as this one? The rehearsal's been called
Too late in the day, 5.15, for a person who dines at five
Wrong week! I'd looked at May. Please put it in June.
It's a fortnight to the appointment and the tingling would rather it were a weekend. Anything?
amend booking: +7 days, all other parameters unchanged
having the builders till the 10th, kindly put me after the 10th
My results aren't in yet, so there's no sense in seeing Dr Halvorsen before they are. Push us back some days.
They've offered me Lady Bracknell in Leeds, six weeks. You'll understand that my bunion must wait.
from Dr Cheung to Dr Reyes, if no feelings are hurt
thursday morning i must bring my mother to the airport so in the afternoon same day it is possible?
I'm double booked, with you and with my own retirement party
Could the injection go ahead of the Bank Holiday instead of after it
# view_prescriptions
How many more encores has my blood pressure tablet got?
the little white one, morning or night, the label has been washed into modernism
Dr Rosenthal mumbled a dosage at me and I, out of vanity, nodded. What was it?
I seem to be down to the last of the statins, like the last of the Mohicans
What precisely am I swallowing every morning, and for whose benefit?
Is the metformin still in the repertoire or was it cut?
With food or without, the big ones
supply chain alert: three amlodipine remaining
My pharmacist, a man of few words, says none left on file. Would you see about some more?
I was given a cream after my last appointment and have lost the box, the tube's name, and my patience
do I stop the antibiotics when I feel better or play to the final whistle, what did the doctor write
recite my pharmacopoeia
Was the steroid meant to taper, and if so by what rule? I remember a staircase of numbers
Half a tablet or a whole one? Dr Mbeki's hand is worse than mine
The drops for glaucoma: twice daily, I believe, though I have believed many things
I'm packing for Lisbon and should like to know whether what's left of my thyroxine will see me to the end of the month, or whether another lot's due to me
ran out of puffs
May I be reminded of the cast of my pillbox?
I am down to my last two of the pink ones, and can't face the world unmedicated
dr Albright changed the strength in January and I should like to know to what
Were the water tablets for life, or just for the summer
Never mind the appointment on Friday, what's the dose of ramipril meant to be until then
Do the sleeping pills come with a number of repeats or is each one a fresh petition?
refill, lisinopril, the usual, if the fates allow
The instruction leaflet is in six languages, none of which says whether I may halve it
how often the nasal spray, I've been treating it like punctuation
Have I been prescribed anything at all since the pneumonia?
A question of chronology: iron first, then coffee, or coffee first, then iron? The label knows and it's been recycled.
My wife does the pills; my wife is in Ghent; what do I take
is there still life in the prescription for the eczema ointment
current medication list as table if possible
I've been taking two, it occurs to me that it might have been one
the anticoagulant, are we still on that
When the doctor said to take it as needed, did he put a ceiling on need? It'll be on the script.
I've mislaid my regimen. Kindly recite it.
The yellow capsules, what were they in aid of?
By what route does the cream proceed, thinly or like butter?
How long is Dr Gunawardena's course of tablets supposed to run, I lost count at the weekend
pls renew my inhaler, the brown, it's gasping
There were to be three repeats. I've claimed two, the chemist claims three. Who is right?
Does the record say 20 or 40 milligrams, a matter on which my bottle and my memory part company
Am I still officially on the beta blocker?
What's left on my levothyroxine script? I'm planning a long voyage and a short suitcase
so the lab work's normal, fine, but has the doctor left me on the old dose or a new one
the evening pill, before or after the port
my grandfather's clock and my warfarin both need winding up on the first of the month. More warfarin, please
Which of my potions is for the stomach?
Was I ever given something for gout, about two summers back, by the locum
rx status: active or expired? for the antihistamine
I can't read the sticker. It's the eye ointment. How many times per day?
can i have more of the stuff for sleeping
The chemist awaits your pleasure regarding my cholesterol pills
Is the gabapentin three times daily or thrice weekly? One hopes someone cares about the distinction
I have a drawer of boxes and no chronology. Which of them is current?
antibiotic, how many days in total, I've stopped counting sheep and started counting capsules
I've a doctor's appointment in May but tablets only until April; mind the gap, as they say, and top me up
my heart pill has changed colour, has it changed in substance
Were there repeats on that tincture for the scalp?
How much insulin was it that I'm meant to have at bedtime, the written figure, not the remembered one
list of my meds for the anaesthetist's questionnaire, please, spellings included
Has my EpiPen been re-prescribed or is it a museum piece?
what did she put me on tuesday? i was too busy being brave to listen
Before food, after food, instead of food. The new iron.
Two puffs or four
You'd oblige me by renewing the omeprazole, the last of which perished this morning
Did the consultant leave the dose alone after all that frowning?
Once again the bottle says as directed. By whom, and what were the directions?
i forget if i have to keep on with the eye drops now the operation is one month ago
Would you remind a forgetful fellow how to taper?
I've reached the bottom of the bottle. The antacid, I hasten to add.
How strong are the painkillers I was given, on paper?
On Thursday I'm to tell the anaesthetist everything I take. What do I take?
am i to shake it, sip it or rub it in
My repeat, is it a perpetual calendar or does it lapse
three days' worth of sertraline left, then the deluge
What was that antihistamine, the one that didn't send me to sleep on the bench?
The doctor's last message says continue as before. Before what? Which dose is that?
since when have I been on the blood thinner, for the form
I'm told there's an ointment waiting in my name, called what and to be applied where?
Alendronate: Sundays, standing, empty stomach? Confirm the rubric.
more tamsulosin, if the well's not dry
Did anyone renew my migraine tablets after the telephone call
Are the folic acid and the methotrexate to be taken on the same day? I know that my sheet says and I've lost my sheet
qty remaining, all repeats
Nothing new was prescribed on Friday, was it? I left with a paper but in the wrong spectacles
Please to tell how many drops in the each eye
# view_reports
Has the lab spoken?
I am told my blood has been read. I'd like to read it too.
Any verdict from the pathologist?
My cholesterol and I have been estranged since spring; what's it up to
the MRI of my spine, I gather it's more baroque than expected, let me see it
Did the appointment on the 2nd leave any trace in the form of numbers
output of last week's thyroid test please, units included
Eight days I have waited for the biopsy with what I like to call composure.
What name did they finally give the thing in my elbow? It ended in -itis.
Show me the case file, I shall not be contesting it
They X-rayed my foot in a room like a submarine and nobody has told me how the film ended
sugar, kidneys, liver: the whole dramatis personae from monday's blood
I need my vaccination record for a residency in Accra, whatever you have in the vault
is the jury back on my bone scan
Not the prescription, thank you, that I have. It's the ECG tracing I'm after.
hba1c?
I should like to see what the lab made of my modest contribution.
The cardiologist has been, the echo's been done, and the rest is silence. Anything on file?
Dr Achterberg used a Greek word for my skin, and I, who taught Greek, have forgotten it. What's in the record?
is my vitamin d as low as my spirits
Was anything found in the urine, or am I unworthy of comment
my PSA please. I've poured the whisky
It said in the appointment letter that findings would be posted here within the week. Here I am, within the week.
did the mammogram come back, I've been not thinking about it with enormous energy
post the CT write-up where I can see it
Are last year's kidney numbers still in the archive? I'd like to compare vintages
allergy test outcome, I've bet my brother it's his cat
What's the latest from the laboratory, comedy or tragedy?
they swabbed me, they bottled it, they vanished
Somewhere in your files is a letter that says which of my vertebrae is the culprit
My prescription hinges on potassium, I'm told. What is my potassium?
diagnosis as filed, verbatim please, i'm an editor
The X-ray of my hand, a pianist's whole fortune: may I look at it?
any word from the bench scientists on my sample
Dr Laurent promised that the histology would be up by Wednesday. It's Wednesday with knobs on.
What was my haemoglobin, in round figures
There's an appointment to discuss the scan but I'm a man who reads the last page first. Show me the scan.
test came back? says email. where
I had my bones weighed, or whatever it is that they do, in May. Do we have a score?
hearing test graph, for my own edification
Could I see what's written under diagnoses, I suspect a misprint
My liver and I were to be told something by Friday.
give me the culture result for throat, I've to sing Saturday
The nurse drew six tubes. Six! To what end, and what did they say?
copies of my records since 2015, I'm assembling an autobiography of the body
Did they find the stone?
before anyone rings me with a kind voice, let me see the smear result in cold print
ferritin now vs ferritin then
Did my tissue sample reveal anything worth a chapter?
I've had my arteries photographed and would like to see the album
Yes, I've an appointment with him Thursday; no, I can't wait; let me see the colonoscopy findings.
What did Dr Esposito conclude, in the written letter, about my gait?
is it b12? it was low, i think. what's it now
Results, however unflattering
The ultrasound lady hummed all the way through and wouldn't say a word. What has she written?
A simple yes or no: have my hormone levels arrived?
the blood group i carry, i ought to know at my age
They told my father at my age he had sugar. Have they told my file?
Have I ever formally been diagnosed with asthma or is that family legend?
sleep study. numbers. brace me
I want to read the radiologist's own words, not the translation
My chest film from the winter, clear or clouded?
the patch test, which of the metals am I at war with
Where does this site keep its findings? I'm after Monday's liver panel.
The oracle of the blood: has she pronounced?
My thyroid went to be examined without me knowing how it did
Any news of the culture, agar permitting?
I gave them a sample, they gave me a biscuit. What came of the sample?
kidney function trend over three years pls, a graph would be heaven
Dr Andersson said degenerative, I heard degenerate. Let me see it in writing.
Kindly show the bone density numbers, and spare me the adjectives
What's the state of my iron? I'm not asking for tablets, I've tablets, just the figure
Was it a fracture or a sprain in the end, according to the film?
results out yet? the lung thing
You have, I believe, a full history of me. I should like to read it, as one reads one's obituary in draft.
The holter came off on Sunday. What did my heart get up to?
before my appointment tomorrow I'd like to look at the MRI myself so I can pretend to be calm
stool test, forgive me, outcome
Have they settled on a name for my headaches, in the notes?
# doctor_info
Which of your number understands gout?
Is Dr Tremblay a Wednesday sort of person?
Have you anybody on the staff who treats voices, professionally used and badly abused?
I merely wonder, without committing myself, when the rheumatologist next has daylight
who's good with knees that have climbed too many mountains
Does Dr Oyelaran see children, or only those who behave like them?
The lady with the silver spectacles who did my cataract: what is she called, and is she still among you?
dramatis personae of the skin department please
Has Dr Petrov retired, as rumour has it at the chess club
For a hand that shakes when it holds a pen, is it a neurologist one wants, and have you got one?
what languages does your dr Haddad speak, my mother-in-law has only Arabic and opinions
I'm told there is a new urologist. Male? Female? Merciful?
Friday evening surgeries, does any doctor do them
Between the two Dr Kims, which is the heart and which the bowel?
Before I book, and I may not, tell me who handles sleep and how long the queue runs
whats dr Szymanski's line exactly
Is there a physician in the house next Monday who looks at ears?
Dr Castellanos, is she general or does she specialise? She was so thorough that I couldn't tell.
load on the physio team this week, any gaps?
I seek a doctor who listens. Failing that, a dermatologist. Who've you got?
Which physician handles the stomach in its moods?
Are there any women on the list who look after men's troubles? Curiosity only
Dr Quintero's Tuesdays: does she keep them?
is the physio in at weekends or does he rest like the Lord
Whom does one see for tinnitus, an ear doctor or a philosopher?
My wife swears by a Dr Zielinski. Is he one of yours?
Could you tell me what Dr Ferreira is a doctor of?
next free hour of the endocrinologist, asking for planning purposes only
how many GPs are you nowadays, in my day it was one man and a bicycle
Who took over from old Dr Macallister when he went to his bees?
Is there anyone among your ranks who does acupuncture without incense
which doctors take telephone consultations, I'm in a lighthouse
Would a six-year-old be seen by Dr Hosseini or passed along to another?
What are Dr Lafferty's days? I ask as one might ask about trains.
Someone to examine migraines, with aura, who would that be?
dr bhattacharya ...still there?
I've no wish to book yet; I'd only like to read the biographies of your heart people
Does anybody there know about the illnesses of glassblowers? Lungs, I mean
Could you commend to me a specialist in the complaints of dancers? Ankles, chiefly
Dr Thorvaldsen: does he take on the over-eighties or are we sent to pasture?
how does one tell your Dr Ames from your Dr Amis, apart from the vowel
Who among them is kind to cowards with needles?
When is the ophthalmologist next at leisure?
is it only me or has Dr Kaminski vanished from the site
For thyroid does one consult an endocrinologist there, or does the family doctor manage it?
name of the tall doctor with the limp who covers thursdays?
I'd like to know whether your psychiatrist sees poets
any lady doctor for my mama, she speak only Portuguese
Of the doctors with a slot before Easter, which is the one for lungs?
Does Dr Achebe's surgery run late in the week, say Friday afternoons?
Who's on for paediatrics tomorrow, just to know my options
is the allergist resident or does she merely descend on certain days
I've an appointment already, thank you, with Dr Lund. What I'd like to know is what Dr Lund specialises in
which of you does hands
Tell me about Dr Rahimi's training, if it isn't impertinent
would a rheumatologist be the one for a stiff morning, and what's his name
Have you such a thing as a sports physician?
Do any of your doctors make house calls, or did that end with the horse?
Which surgeon is it that one wants for a hernia?
I should like a doctor older than my shoes. Who's been there longest?
Dr Bianchi, Thursday, in or out?
Is there someone on the panel for eating troubles in a girl of fifteen, and are they gentle?
who reads the skin, who reads the bones, who reads the mind. names pls
Would Dr Kariuki see a man about a cough or is she purely obstetric?
Has your paediatrician any openings in the half-term week? I'm only counting my options.
does anybody in the building understand vertigo
Rumour says that Dr Lindgren no longer accepts new patients. True?
I'm composing a dedication and need to spell correctly the doctor who looked after my liver. There's a z in her.
what days is the diabetic nurse about
Men's health, who presides?
The nephrologist, what is he like, a talker or a grunter, and when's he there?
I have Dr Vu's prescription in my hand and can't tell from it what she is: neurologist? GP?
which of the doctors trained in Edinburgh
From among your cardiologists, whose first free date is soonest? I only ask.
Do I recall correctly that Dr Fairweather treats allergies
Are your weekends covered by a doctor or by a recorded voice
Dr Thackeray, with a name like that, what does he practise?
Supposing one had a fear of flying, which of your people would one talk to?
I hear you've taken on a young man for backs. When does he begin?
Is there an Urdu-speaking physician for my father's sake?
Next Thursday: are any of the GPs idle after three? An idle question itself.
who would look at a baby's hip
Has Dr Wanjiru a gap before the solstice
Does anyone on your roster specialise in the ailments of the old, or are we everybody's?
what's the surname of dr Pradeep, and what's he doctor of
For something between a mole and a misgiving, whom do you recommend?
Does the gynaecologist come on Mondays or was that her predecessor
I want neither to book nor to cancel, simply to learn whether Dr Lim works in August.
Which of them is fond of explaining things? My consultant isn't.
pulmonologist on staff y/n
How soon, hypothetically, could a man be seen by the eye surgeon?
Are Dr Ogilvie and Dr Ogilvy one doctor or two
Is it Dr Sandoval who's in charge of pregnancies
A child psychologist, have you one hidden away?
i need to know who does the ears of small childrens
# message_doctor
Kindly tell Dr Whitcombe that the new tablets have turned me into a sleeping gargoyle and ask if that's intended.
A line to my surgeon, if you'd carry it: the scar is behaving like a gentleman
I have one question for Dr Nakagawa, it's small but it keeps me awake: may I sing?
could the doctor ring me, she'll know why
Let it be known to Dr Iqbal that I've walked every day as sentenced
report back to the cardiologist: readings averaging 138 over 84, stable for two weeks
The prescription says avoid grapefruit. I have a grapefruit tree. I'd like Dr Levin's own view on marmalade.
no need of an appointment, only please say to Dr Moreau the pain, she is moved from left to right
I'd be grateful if somebody on the team would telephone, I'm best before noon and bearable until three
Ask him whether I may fly. He said something about fluid, then a fire drill intervened.
forgot to mention to Dr Sato that my father and grandfather both had it
pass a note up to the bench: the swelling's down, the patient's gratitude up
Would Dr Bellweather consider a word in writing to explain what she meant by watchful waiting? I'm waiting; I can't vouch for watchful.
tell nurse Adaeze the stocking is too tight and the leg looks like a sausage at a wedding
I've nothing to ask, I simply want Dr Grunwald to know it worked.
The lab figures I've seen, thank you. What I haven't got is the doctor's opinion of them. Could you put that to her?
have someone from Dr Amari's shop call me back abt the injection
Might I trouble Dr Fontaine to learn whether the two tablets can be taken in each other's company?
word for the midwife: I've felt kicks, in iambs
Inform Dr Strand that the patient took the tablets, the tablets took the patient, and they're now at peace.
Would you lay before Dr Olufemi the following: may a man with my heart shovel snow?
I'd like him to know that the physiotherapist and I've agreed on a truce
ask my doctor if red wine is contraindicated or merely frowned upon
Please convey to Dr Ishikawa that the bandage came off in the bath, no harm done, what now?
the appointment went well but on the stairs I thought of the question I should have put to her: does it run in families? put it to her
A telephone call from the practice nurse would not be unwelcome
let dr Baptiste know the tremor has been quieter since we dropped the coffee
I owe Dr Hargreaves a diary of my headaches. May I send it through you?
Query for Dr Nasser: is dizziness after dose increase expected behaviour or a bug?
tell her i'm grateful and constipated, in that order
Somebody should let the surgeon know that I've begun taking fish oil again, he made a face about it last time
Would the good doctor object to my taking up swimming? I'd value two lines.
This is for the team that did my cataract: I can read the small print and I wish I couldn't
word to dr Valdés, the rash she is gone, the itch no, what to do
my results mention a nodule; I don't want the results, I want Dr Brandt to ring and say it's nothing
Leave a note for the midwife that my blood pressure diary has been uploaded
I can't quite recall if Dr Mwangi said ice or heat. Might you ask?
get Petra from the diabetes team to phone me, not urgent, I'm only confused
I'd have Dr Castellan know that I took his advice, against my nature, and it's answered
Might a message be got to the registrar who sewed my thumb? It's about the stitches, whether they dissolve.
tell dr Fofanah the cough syrup tastes of regret and do I need to finish it
Would you ask whether the fasting includes black coffee, a thing the doctor alone can pardon
Pls forward to cardiology: monitor strap came loose on night 2, data gap 02:00 to 05:00
a small confession for Dr Wetherby, namely that I stopped the tablets in Lent
The tablets I have; the instructions I have; what I lack is her blessing to take them with my herbal tea. Would you ask?
Someone was to phone me on Tuesday regarding the biopsy site. I've sat beside the instrument like a jilted bride. Please have them ring.
My physiotherapist should hear this: I climbed to the gods without stopping
let my gp know I'm now a vegetarian, if it bears on the iron
Dr Bergström asked me to write in after a week on the new dose. Here I am: less pain, odder dreams.
a note to the doc, ankle's gone the colour of a Turner but hurts less
I wonder what Dr Kapoor would say to my going back on stage in a fortnight. Do find out.
Pass on to the team on ward four that the patient they sent home is behaving
is it permissible to garden after cataract surgery? that's for dr Iwasaki, not for you
I'd rather say it to a person. Could the nurse call me this afternoon?
for Dr Moretti. my husband he refuses the walking stick, I his wife want that you tell her so
Do thank Dr Obi for her letter, and tell her I agree to the plan, all four clauses
she wanted my weight. it's 71. pass it up the chain
Breathe a word to Dr Ramaswamy that the exercises are working, and that I resent it
For the rheumatologist's ears only: fingers better, toes worse, temper unchanged
Dr Calloway might like to hear that I have given up the pipe
ring me, someone, regarding the new injection, I've a fear best discussed aloud
Could my doctor be asked if it's wise to give blood while on these?
I've seen the report. It says mild degenerative change, which is also true of my prose. Would Dr Hadley tell me if I must act on it?
kindly telegraph to Dr Bouchard: tablets tolerated, stop, sleep restored, stop
Her instructions were to shout if the fever returned. It hasn't; I'm whispering the news. Do let her know.
Tell the lady who took my blood that the bruise is now a map of Corsica
ask Dr Tan whether i can skip the statin while in Japan, in writing preferably
I neglected to say at Monday's appointment that I also take St John's wort. Dr Aguilar should know.
Please, to the attention of Doctor Novak: the child has eaten well, slept well, asks when he may again play football
To whom do I report that the cast is loose? Not an emergency, it only rattles like Marley's chain. Let the fracture people know.
my physician and I correspond through you, I gather. So: is once a week often enough for the patch?
update for dr singh, bp log attached in spirit, mean 131/79
Should Dr Lebedev have a minute today, I'd be glad of a call
May I drink at my daughter's wedding? I'd like the doctor's answer, not the internet's.
I owe an apology to Dr Strickland for my temper. Would you deliver it?
the pharmacist queried the dose and says the doctor must settle it. Could you ask her to?
I promised Dr Vandermeer a bulletin. The patient eats, sleeps, and complains in complete sentences.
Ask Dr Haugen, when he surfaces, whether the cough medicine and the rum toddy are rivals
It would ease my mind if the specialist's secretary were to give me a ring
For Dr Winterbourne: I've considered the operation and my answer is yes.
the pills make me weep at adverts, could that be passed to whoever prescribed them
Should I resume the aspirin after the tooth comes out? The doctor would know.
My chart says allergic to penicillin. I am not. Would you have my doctor hear of it?
tell Dr Coker the boot rubs
A query, through you, to the endocrinologist: do I take the tablet on the morning of the blood test?
Do let the ward sister know that the flowers are from me
please to ask at the doctor if my wife can visit a sauna with the new hip, we are Finns
I can do stairs again! Somebody tell Dr Mazur, he had money on it.
feedback to physio: exercise 3 raises pain from 2 to 5, others nominal, advise
Not another appointment, I beg; a sentence from Dr Lacroix would suffice as to whether it's safe to run
I believe my doctor meant to write to my employer's physician. Would you jog her elbow?
let her know the new glasses didn't cure the headaches, she'd wondered
When convenient, have Dr Bose telephone me, on the landline, and let it ring
regarding the letter I got today, paragraph two frightens me, I want to ask the doctor what he means
The weight's down four pounds. Tell my dietitian to ring the bells.
# help
I've never spoken to a machine that wasn't a lift. How does one proceed?
what's your repertoire
Explain yourself, in the kindest sense: what are you able to do for me?
lost, in the Dantean sense, middle of your website
Is there a glossary of things one may ask you?
I feel like Theseus on this page, have you any thread
instructions, please. I read manuals for pleasure
who or what am I addressing and how do I use it
Enumerate your powers
I'm a novice here. How does one ask for things properly?
pretend i'm your grandmother and explain this contraption
what sort of business can be transacted at this window
what may I ask and what may I not
Do I speak to you in full sentences or in keywords? Guide me.
stuck
Tutorial, please, for a man who still owns a slide rule
Give an ignorant old scholar the lie of the land
could you show me round, so to speak
what happens if I press the wrong thing in here, how does it all go
I'm befogged
# greeting
Good morrow, invisible clerk
salutations
Good evening from the third floor
ahoy
Greetings from the Department of Medieval Studies
well, good afternoon to you
Hail, oracle
hello hello, testing
Good day to you, whoever you are
evening, Sphinx
hullo
# thanks_goodbye
You've been most civil. Farewell.
And with that, curtain. Thank you kindly
bless you, that's all, goodnight
much obliged, I'll see myself out
Splendid, splendid, I'll trouble you no further
adieu, and may your circuits stay cool
Ta. Off to the garden.
i am in your debt, goodbye
That concludes my business. Good day
thanks, you were quicker than my agent
Cheerio then
I rest my case. Thank you, and good night.
All settled then. Au revoir
You were a great help, dear ghost
thanks awfully
That'll do nicely, bye for now
Nothing more, and many thanks. Sleep well.
I'm off. Ever so grateful
Bravo. Until the next indisposition
my thanks to you and to your makers
# confirm
So ordered.
by all means
Indeed yes, and with alacrity
Aye
it would seem so, yes
Naturally
Quite so
yes, let it be done
Agreed, m'learned friend
I do
Carry on, yes
it has my blessing
Yea, verily
That's the ticket
ay, go to it
# deny
Overruled.
I think not, thank you
heaven forfend
Not on your life
I'd prefer not to
nay
Certainly not
no, strike that
I must decline
By no means
no and again no
Let's not
On no account
No, I've thought better of it
alas no
# out_of_scope
Where does one abandon a Morris Minor near your front door without being fined?
What does your establishment charge for a medical certificate these days?
is it true that Chopin died of tuberculosis
My wife had her bloods done on Monday and has asked me, her secretary, to find out the results
Book me two stalls for the Ibsen on Saturday
Do you dream, in there?
My insurer has sent me a letter in what I take to be Old Norse; can you translate clause four?
how late is the front desk manned of a sunday
The dog has an abscess, and I've rather lost faith in the vet
cancel my subscription to the London Review
Would you recommend a decent restaurant within limping distance of the clinic?
what is the difference between a virus and a bacterium, for a poem
I need a form signed for my disabled parking badge
My typewriter needs a doctor: the e sticks
wifi password for the waiting room pls
Will it rain on the fête?
Who, in your view, will win the by-election?
Compose for me a limerick on the subject of gallstones
Which bus passes nearest, the 38 or the 73?
reschedule my boiler service, the man never came
I was invoiced twice for the same ear. Kindly look into it.
My neighbour Desmond won't say what his scan showed; could you tell me, between friends?
What time do you unbar the doors on a Saturday?
My late aunt's medical file, might I have it for the biography?
Please find out what my husband's urologist told him, he's being opaque
Who wrote the line about physicians and nature curing the disease?
How many calories in a scone, jam included?
Is there a lift, or does one climb?
do you take the Alliance policy or shall I be ruined
book us a table by the window at Carluccio's
a second opinion on my novel's third chapter
Remind me to water the begonias at six
I need my taxes looked at, which I concede isn't your organ
Does turmeric do anything whatsoever, in the literature
can one bring a small dog to the waiting room
My phone won't turn up its volume, or else the world's gone quiet
get Dr Gillespie's home address for me, I wish to send plums
Could I have a sick note for the university, they doubt my hip
What is your view of Brexit?
Move my haircut to Friday
The vending machine on your second floor has eaten a ten-pound note
translate Weltschmerz
When's the pharmacy on Market Street open till?
Tell me what measles looks like; I'm writing a Victorian nursery
Can you find my umbrella? Black, sulking, last seen in your waiting room.
What are the visiting hours of the prison at Reading, it's for a play
The doctor on the television says to eat tomatoes. Is he sound?
my brother's surgeon hasn't told us anything, would you show me his operation notes
I require an invoice for my accountant, 2023, all visits
Who invented the stethoscope?
Check my horoscope, Libra
A taxi to the clinic for quarter to nine, please
How does the heart know when to beat? The child asks and I'm only a historian.
are you paid by the word
I need the name of a good upholsterer
Reserve me the squash court on Thursday
Does my policy with the Teachers' Mutual cover podiatry?
my car failed its check-up, what's a cv joint
Prescribe me, if you will, a good detective novel
How do I update my address with you, we've moved to a barge
The cat has swallowed her worming tablet and half of my sleeve. Next dose when?
Is your café doing the lentil soup today
say something rude about my landlord
Which is the quicker road from Harrogate, in roadworks season
cancel my milk for the fortnight
Is there a seat free at Saturday's lecture on Spinoza?
Is there anywhere to chain a bicycle, or a novelist?
I'm writing a poisoning. How quickly does digitalis act, in chapter nine?
what were you trained on, little one
The bill from my March visit appears to have been composed by a surrealist
Do let me know what my sister's tests said; I'm her next of kin and her elder
Who is playing Hamlet at the National?
Would you phone my plumber?
Fetch me the address of the nearest post office
Why do onions make one cry
My appointment with destiny, when is it? I jest. Tell me a joke in return.
the blood bank, are they open on thursdays, I wish to give
Cancel the newspapers and let the milkman know
Is Lisbon warm in November?
What does a hip replacement cost, privately, if one pays in cash and grumbling
I need a passport photograph countersigned by a doctor
Could you recommend a wine to go with pheasant?
the chairs in your waiting room are an atrocity, to whom does one complain
Can my health insurance be told that I'm alive?
my laptop has a virus, ha, who'd see to that
Book me a massage at the Turkish baths
Is it normal in general for the pulse to slow with age
which horse in the 3.40
What's the going rate for a will, and do you witness them?
Is the museum shut on Mondays?
At what hour does your receptionist take lunch
Who discovered insulin, seven letters
Arrange a doctorate for me, honorary will do
Where's the nearest cash machine to your east entrance?
my wife's next appointment, she won't tell me and it's her birthday surprise at stake
How do vaccines work, roughly, in the manner of a bedtime story?
Should I sell my shares in the railway
I left a first edition in room four. Has it been handed in?
a receipt for the parking, the machine swallowed mine
You sound tired. Do they let you rest?
Cancel Tuesday's bridge four and tell Marguerite I'm sorry
Does my plan pay for new spectacles?
please reschedule my parcel, it came while i was in the bath
I'd like the recipe for beef tea
Compare the merits of keto and the Mediterranean diet, in general, I'm refereeing a dinner party
What's the Latin for elbow?
The judge's gown needs mending, is there a tailor on your street
is your clinic hiring, my nephew's a radiographer
Have you a form on which one may leave one's body to science?
the surgeon's daughter, a novel, who wrote it
My neighbour's boy has spots; what did his doctor put in the file?
`;
