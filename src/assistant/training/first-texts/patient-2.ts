/** Sentences of our own. */
export const patientFirstTexts2 = `
# book_appointment
I don't like to make a fuss but my knee has been giving me gyp since the bowls club outing and my wife says I'm to stop moaning and tell somebody
mum's ear is blocked again. she needs someone to look at it. this week please
Ach it's only a wee rash, I would not bother you, but it's gone right round my middle now
toenail gone black
Forty years I stood in front of a blackboard and now my own feet won't carry me to the post office without swelling up like marrows
Would there be any chance at all of a few minutes with Dr Keogh, no rush, I'm only sitting here looking at the rain
Flu jab, the pair of us, same time if you can manage it, we share the one lift into town
I was told by the last girl that I'd get a letter about my six monthly check and there's been no letter, so I suppose I had better arrange it myself
Dad's hands shaking more. Neurologist, soonest you've got.
it is about the waterworks, I would rather a gentleman doctor, and I'd rather not type any more than that on here
My late husband always rang for these things. I'd like to come and have my eyes seen to, whenever suits you
cant hear the telly unless its up at 60, neighbours complaining
The chemist took my blood pressure in the shop and gave me a look and said I ought to see my own doctor about it, not today, but before the month's out
Himself won't admit it but he's up five times a night and I'd like him looked at before I lose my reason from want of sleep
I had shingles in 1998 and I never want it again, so if there's a jab going put my name down
Thursday at half ten sounds grand, the one on your board for Dr Abernethy, I'll have it if no one else has
Since the new tablets I've been that tired I fell asleep in the sermon, and the minister noticed. I think I'd best come in and talk to someone face to face
grandson staying w us, temp 38 since last night, sore throat. can he be seen
I'm sorry to trouble you dear, it's my hip, the other one this time
Nothing dramatic. A mole on my shoulder that my daughter photographed on holiday and has been sending me articles about ever since.
MOT please, I'm seventy on Sunday and the wife thinks I need one
get father in with the heart man, Mr Pettigrew, he's overdue by a year
I've cancelled so many times out of cowardice that I'm ashamed to ask, but I believe I'm ready to have that smear now
my back's away again
Not after results or tablets today, thank you. I simply need to sit down with a doctor about my mood, which has been very low since we lost Margaret
B12 injection is due roundabout now, isn't it, so where do you want me and when
Carer here for Mr Ogilvie. Sore on heel not healing. Nurse to see it please.
The dentist of all people said the lump under my jaw wanted a doctor's eye on it
I keep dropping things. Two cups this week and my good Belleek jug.
any slot any day im retired
We've just moved down from Inverness to be near our daughter, and I suppose we ought to be seen for the first time by whoever is to be our doctor
I've a cough on me since Hallowe'en that would wake the parish
Put Mam down for the memory clinic. We have talked about it and she's agreed.
Can't thread a needle now, nor read my own crossword, and I've been putting it down to the bulbs
Twinges.
I was a district nurse thirty-one years and I know fine what an ulcer looks like, and this is one, so who'll I see
hi, typing for mother, 79. off her food 3 wks, losing weight. GP asap pls
If the doctor could spare ten minutes for an old fool who climbed a ladder against advice, my wrist is the size of a turnip
Every night about three o'clock the cramps come in my calves and I'm walking the landing like a ghost
Not wanting to jump the queue, but as I've finally plucked up courage, might I see somebody regarding the drinking
My report from the optician says refer to clinic within four weeks, and that's three of them gone, so here I am asking
Pneumonia jab, do I come to you for it? I'd like it before the frost
sure I might as well take that cancellation at noon
Signora at church tell me you have doctor for the veins, I want go see him, my legs very ugly and hurt
I'll be honest, I've not darkened your door since 2016, and my wife has given me an ultimatum regarding my snoring
Pop. 81. hearing test. mornings only.
The tablets are fine, I've plenty of tablets, it is that nobody has checked my blood pressure since I started them and I think somebody should
I'm my brother's carer, he has Down's, and he's due his annual health check about now, so let's fix it up
There's a wee lump come up on my eyelid. My mother had one and put gold on it. I'd prefer a doctor.
Could I be slotted in behind my husband on the 19th? He's at ten with Dr Lavery and I'd save the taxi
am constipated 9 days tried everything prunes figs the lot
The little one has her four year boosters due and her mammy is at work till all hours, so Granny will fetch her
I'm not a hypochondriac, I taught PE, but my heart does a sort of flutter when I'm lying down of an evening and I want it gone into properly, at your convenience
need to get wax out. both
I'd a letter saying it's time for the bowel man to have another look up there, five years since the last, and to contact you
Widow, 74, new to the district, would like to be taken on and looked over
It's a daft thing but I have started saying the wrong words. I asked the butcher for a pound of curtains. My son thinks I should see about it.
They told me ring, I rang, they told me go online, so I'm online: Dr Mistry, please, the next he has
My gums bleed, my gout's in both big toes, and I've a ringing in the left ear; would that be one appointment or three, either way I'd better have it
Eczema back with a vengeance, elbows this time
Father wishes to be seen at home if such a thing still exists. If not, bring him Monday?
I have it in my head that a woman of my age should have her breasts checked and nobody's ever sent for me
feet numb
Would a month from today be too early to be asking for, for the follow-up the doctor said I'd need once the plaster was off
Grand altogether except I can't lift my arm past here, and you can't see where here is, but it's about the shoulder
We want mam assessed before she goes home to the farm on her own. Geriatrician or whoever does that.
so im dictating this into the machine because my fingers dont work any more which is in fact the trouble full stop they go white and dead in the mornings
Lambing's done so I've time at last to have this hernia seen to
Is there a nurse could syringe me? Ears, I mean.
mum. uti again. appointment
As deputy head I could bear anything, but hot flushes in front of Year Nine have finally broken me; I wish to consult somebody
It's my voice. It went at the carol service and here's Lent and it's never come back.
I told the doctor in my last message I'd hold off. I'm holding off no longer. When can she take me for the veins?
Please could you squeeze us in, me and the twins, they've the same spots
hearing gone funny in one ear since the flight from Malaga
Dr Drummond again if he'll have me, it's been two years and the waterworks are at it
I've an itch in an unmentionable place
We had a wee fright at the weekend, she's fine, eating her toast, but the out-of-hours lady says her own doctor should go over her heart tablets with her in person this week
Pension day is Thursday and I'm in town anyhow, so Thursday for the bloods if that suits yourselves
My mother-in-law, God give me strength, lives with us now and she's wandering at night; we need her seen and so, frankly, do I
travel jabs. me 66, husband 71. Kenya in may
You know the way your man on the radio says go and get it checked? Well, there was a drop of blood. So I am doing what he says.
My consultant's report says annual review and that I should arrange it locally with yourselves, which I am now attempting
I wonder might one trouble the doctor about one's sleep
Sciatica. Can sit for ten minutes at most. I drive a bus.
Oh it's only the change of season I expect but I'm wheezing like the harmonium at St Brigid's
The half past four you're showing for the practice nurse, write me in there please, Isobel Rennie
I have been dizzy every time I hang out the washing, and my daughter's taken the pegs off me until I get it looked into
nan needs her ulcer dressed twice a week, who do we fix it with, can it be mon + thurs
Not a refill. I'd like to come off the sleeping pills altogether and I want to sit down with someone who'll help me do it
I'm a man of few words. Bowels.
First one of those diabetic foot checks they say I ought to have, where do I come in
My son is over from Perth, Australia not Perth Perth, and has thrown his back out lifting my wardrobe. Could he see someone while he's here?
I've been crying at the adverts
Since the fall I'm feart to go out, and I'm told there's a balance class or a person for that, I'd like to be put forward to see them
Beti here, can you give me doctor for knee, stairs is very hard, my daughter in law is writing
any chance of having the both eyes tested for pressure, glaucoma runs through our family like a burst pipe
Himself is due the big check for the over seventy-fives. He'll grumble but he'll go.
i think ive gout
My wife has written a list and pinned it to my jacket, and item one is the prostate, so you'd better find me a place with somebody
Gallstones again I think. Would rather be seen than guess.
fell off the kerb tues, ankle still fat
I had an appointment a fortnight back and clean forgot it, mea culpa, so I'm starting afresh and would like a new one
It's my nerves, doctor, if it is the doctor, I'm all of a tremble going into shops
RSV vaccine - mum 76 - got the text - book her in
The optician's drawn a wee picture of my retina and says Dr Dalgleish must see it, and I'm to hand it over to nobody else
There was a time I could do the Munros, and now I've to stop at the bend for breath. I'd appreciate someone's opinion, preferably before the summer.
Whatever you have that isn't a Monday, for my ears
I minded my mother till she died and never minded myself, and now there's a good few things wants looking at, all at once
My feet, nurse. I can't reach them and they're in a state.
would like private word w a doctor about, well, marital matters, he being 72 and me 70
Hiya can u fit dad in for the warfarin check thurs early
I've been passing water like a racehorse and drinking like one too, and I'm told that's sugar
Granny's new teeth have her mouth in ribbons, is there a doctor or dentist with you could take a look
The pills ran out, and he said when they ran out I was to come back and see him, so I'm coming back to see him
I don't know is it arthritis or what but I can't open a jar of jam
COVID booster
He's a foster child, nine, and the social worker says a medical within the month. What can you offer us?
I'm on the allotment at six every morning and now there's a sore on my ear that crusts and won't mend
Let's be having the slot you offered my brother and he turned down, the Thursday, for I'm next in line with the same complaint
Bad tummy on and off since I got back from Egypt, and that was February
As her daughter and carer I want an hour, not ten minutes, with somebody senior about mum's Parkinson's, she'll be there too
something's up with my water, it's the colour of Irn-Bru
I was supposed to be reminded about my pessary being changed. Nobody has. It must be six months.
If I was to come down on the Wednesday could a doctor give me the once over for my driving licence, being seventy now
My scan said to have a chat with the surgeon. I'm ready for my chat.
Doctor, the hair is coming out in my brush, handfuls
I'd be wanting the chest man, the same as treated my late brother, Dr Cathcart I think it was, whenever he's next at your place
tetanus?? rusty nail, garden, 2 days ago, it's fine but think I'm out of date
She's as good as gold, my grandchild, but she squints
# view_appointments
I wrote it on the calendar but the calendar is last year's, so would you tell me which day I'm to come
is it the 4th or the 14th
My son says he made me an appointment on the computer on Sunday night and I've no idea whether he pressed the right button. Am I down?
what time is Mum due in tomorrow, I'm driving her
Sorry now, not to cancel or anything of the kind, only I've forgotten if it's the morning or the afternoon on Wednesday
Who is it I am seeing on the 23rd, for the letter has a signature like a spider fell in the ink
The bus pass doesn't work before half nine, so I need to know is my visit before or after that
How many of these visits have I left before Christmas? I'm planning my sister's trip round them.
when did I last see Dr Farquharson, was it before my hip or after
Am I to go to the main building or the one by the chapel for Friday's appointment with the foot lady
had a text saying reminder but it doesnt say what for or when
I'm a terror for double booking myself. I've choir on Tuesdays and I've a feeling I've you on a Tuesday too
dads next one. date and time only pls
The girl on the telephone said she'd pop me in for the nurse and I never heard another word
Could you read me back everything I have with you between now and Easter, slowly as it were
Have I a podiatrist coming up or did I dream it
It's about the appointment, the eye one, I've lost the card, it went through the wash in my cardigan
did the change go through that I asked for last week, am I still on the Monday or is it the Thursday now
Just checking I'm still expected
Going on a wee coach tour to Pitlochry from the 9th and don't want to miss you, so have I anything that week
In 2022 or thereabouts I came about my thumb, would you have a note of what dates I was in
Has my name been put down for the 2nd of February, Candlemas, or did the lassie forget
I've a fellow coming to fix the boiler and he'll only say "sometime Thursday", so what hour did you give me
am i in this week or next
There were two appointments, I know there were two, and I can only find the one card, so when is the other
Mam's list of upcoming pls. she's insisting she has one today and I don't think she does
I don't want anything changed, I'm quite content, only would you confirm it's Dr Bannerman and not the locum
wheres my ear one, hospital or you
It may be I've missed it already. I had it as the 17th but the woman next door had hers on the 15th and we booked together
Before I buy a ticket to see my sister in Cork, what days have you claimed me for
Do they have me down for the long appointment or the short? He said he'd make it the long
My prescription says review due, and I thought I'd a review booked. Have I?
I got the email and deleted the email
what appts did I have last yr? need dates for PIP form
It was arranged at the desk by the tall fellow and he scribbled it on a napkin, which I then used as a napkin
Is tomorrow's still going ahead with the snow, I mean is it still showing there for me
I'm supposed to starve beforehand, so I need to know what time it's at before I decide about my tea
Kindly tell an absent-minded old Latin teacher quando, that is to say when, he is expected
She told me six weeks and they would make it themselves. Six weeks is Friday. Did they make it?
physio. how many sessions left booked
Two of us live here with the same name, myself and my son, both Padraig Duggan, and I'd like to be sure it's me and not him you've got on Tuesday
next blood clinic date for me?
There's a thing in my diary for Monday that just says BLOOD, in my own hand, and no time beside it
Who've I got next
It's the forgetting I'm coming about, and wouldn't you know, I've forgotten when
mam thinks its 9 I think its 11. which
The doctor said he'd like me back but he never said if he'd made it or I'd to make it, have a look would you
I'd be glad of a written note of my coming visits, if you can put them up here on the glass I'll copy them out
Am I still seeing the Scottish doctor? I don't mind either way, I only want to know who to expect
I have never missed one in my life, and I'm not about to, so is it the clinic on Shore Street or the other
Anything booked for Dad the week of the 18th? I'm arranging carers.
My husband kept all the dates in his head, you see, and then he went and died, so I've no notion of when I'm due
did it save
Was my cancellation of the Friday one received, only the reminder has come through regardless and now I'm unsure
I need proof I attended on the 8th of last month, for the travel money, can you see it there
There was a woman I saw in November about my wrists, who was she, and what date was it
The district nurse told me somebody had put me down for a leg scan. Is that so? Nobody tells me anything.
I'm asking about my appointment, no, not to move it, I'm happy with it, I only want to hear the hour of it again
how long from now til my next one
I hear the girls on the desk lost a morning's bookings with the power cut. Is mine safe, it was the Tuesday
If there's a gap between my two on Wednesday I'll have my lunch in it. What are the times?
Every appointment since my retirement, if you can go back that far, it's for a claim about the dust
Did our Sheila ever get me in for the bowel thing she said she'd see to
I'm minding three diaries, my own, my husband's and the parish's, so remind me which afternoon is yours
appt time pls
The minister wants me to read on the 21st and I've a feeling that I'm spoken for by the clinic
Is there a letter coming with my appointment on it, or is it you that tells me, and in that case tell me
I got a reminder for a Mr Findlater. I'm Mrs Findlater. Is it my appointment or is it for the wrong sex entirely
which doctor have I on monday is it the same as last time
Do I still have the dietitian or did that die a death
Cara here, mum's daughter. Need her October dates to book leave.
The last thing I want is to be a bother, it's only I can't find where it says what floor I'm to be on for Thursday's
I've nothing at all on before the 20th, have I? With yourselves I mean, there's plenty with the grandchildren.
How did I leave it with you people, was I to come back in January
Did I have a tetanus visit in the last ten years, or any visit at all
My report of the scan can wait, what I can't find is the hour I'm to come in and hear about it
See this Thursday? Am I in?
I turned up today and the shutters were down. What day does it say there for me?
Somebody moved my appointment, and to where, I'd like to know
any bookings under dads name after the 1st
It may have been the excitement of the wedding, but I couldn't tell you now if I agreed to ten past or twenty past
I have appointment with doctor of bones, I lost paper, tell me day please
Would I be able to see the ones I've been to since Easter, I keep a ledger
Nobody has confirmed my ultrasound and I drank the litre of water. Is it today?
next one when
# cancel_appointment
I'm awful sorry to let the doctor down but the hearse is at eleven and I couldn't not go to old Jimmy's funeral, so please give my time to somebody else
dad not coming thurs. doesnt need it
The knee has righted itself, would you believe, so the young man needn't waste his half hour on me
scrap the ear appointment it popped by itself
Please strike me off for Tuesday. I've gone private, against all my principles, and had the cataract done.
I don't suppose you'd let the nurse know that she can have my quarter past two back, since I've had the jab at the chemist's
My daughter made this booking without so much as a by your leave and I'll thank you to unmake it
Mum's gone into Ashgrove House and they have their own GP, so whatever she has with you, take it all off
I won't be needing Dr Sinclair after all
We're snowed in to the gatepost and the council will not grit us, no point holding Friday, I'll get in touch again in the spring
changed my mind about the colonoscopy chat. not doing it
the both of the appointments in June if you'd be so kind, we'll be in Canada with my brother and then we'll see
Would somebody on your list be glad of a place on Monday at ten? Because they can have mine.
Seemingly I'm booked for a flu clinic and I had that done at the hospital, so there's no call for it
calling off wednesday, sorry
I've talked it over with my wife and, with great respect to the physiotherapist, I do not believe I shall trouble him any further
It was for my husband to come along with me, and he passed in August, so I would sooner not keep that one
get rid of the 8.20
I know it's short notice and I know there's a sign up about missed appointments, but the dog's at the vet and I shan't be there this afternoon
Well now, it's like this, my sister is over from Boston only the three days and one of them is yours, and at our age you don't know, so I'll forgo the doctor
Mother died on Saturday. She had something with you on the 28th. Please remove it.
I shan't be needing my toenails done, the girl at the day centre did them lovely
bin the 3pm
The rash went off the minute I changed the soap powder, so you can let that time go to someone with a real complaint
Forgive me, I booked the wrong clinic altogether, I was after the one in Bangor. If you'd rub it out please
He says he's not going and when my father says he's not going that's the end of it. Dermatology, Monday.
I'd an appointment made about my prescription and the pharmacist has sorted the prescription, so there's nothing left to talk about
I have thought, and prayed, and I will not be having the operation, therefore the pre-op visit can be dropped
Don't expect me Friday.
cant get up the stairs of yours since the lift broke, forget my appointment, ill see the one in the village from now on
It'd be a kindness if you'd release me from the memory test
Two bookings there by mistake, my finger slipped, keep the Tuesday one and do away with the Wednesday
Results came by post and they're clear, so no point me coming in to hear the same thing said out loud
all dads physio. cancel it. hes had a fall and is in the infirmary for weeks
My carer's mother has taken bad and I've nobody to bring me, so regretfully no to this week, and I'll leave it there for now
Not going to make it down the morra, hen, sorry
I'm only after finding out that yoke on the 11th is fifty euro. You can keep it.
please to take my name away from Wednesday doctor, I go back to Poland for sister, I don't know when I come
The lad drove all the way from Leeds to take me and his car's conked out on the forecourt, so that's that, give the slot away
Not required now. Wrist, 4.40.
I'm one of these people that would rather not know, and so, thanking you for the trouble, I'll not be there for the scan
please can you take off mums smear, shes 77 and had a hysterectomy
What's it called when a person doesn't want their appointment? That.
They've rung from Dublin with a bed for me on the very day, so yours has to go by the board
I was only coming for the prescription, and now it's come without me, so you may have your ten minutes back
we'll leave it so, the Thursday
I know I begged for that slot and you were very decent to find it. It turns out it was the mattress. New mattress, no pain, no doctor needed.
My chest physician says not to have the dental thing till he gives the word and he's given no word, so take it off the book until you hear from me
stand down the nurse for 2morrow, leg is healed
Twenty-six pound for a taxi there and the same back, for him to tell me I'm old? I'll stay at home, thank you.
Mother is refusing point blank. I've argued for an hour. Withdraw it.
I have a booking for a flu needle and I've the flu
I'd be obliged if the counselling could be stopped, she was a grand girl, but I've said all I had to say to her
the one after this one, dont need it
Did the foolish thing and made an appointment while I was in a temper about my neighbour's drains. Calm now. Don't want it.
We're moving to Devon on the first, so anything of ours after that had better be rubbed out, both husband's and mine
no show from me tomorrow i'm afraid, too shook after the burglary, I'll see how I feel in the new year
Between the jigs and the reels I won't be in to see the ear man, and I don't want another day either
We've had a second opinion and the second opinion is quite enough, so kindly take Father off Mr Blackadder's list
CANCEL THE FOOT APPOINTMENT sorry I cant get this off capitals
No need to be keeping Monday for me, my dear, I've had a miracle, or else the antibiotics
It was a toss-up between you and the holiday, and the holiday won, I'll get back to you when I'm brown
I meant to press the report button and I pressed the appointment button and now I'm booked in for something, undo it if you please
blood test 2moro, already done at the hospital, bin
My granddaughter has locked us both out and missed the bus into the bargain; tell them not to wait on me today
Whoever put me down for weight management has a cheek, and may take me off again
The prescription you gave me has worked that well that I'd be coming in Wednesday to say nothing at all. So I'll not.
mum booked twice. keep 9.50 lose 11.10
I can't face the stairs, the corridor or the man himself, so I think we'll say no more about Friday
Surplus to requirements, the jab on the 7th, my employer did us all in the canteen
Would you ever tell them Bridie Geoghegan won't be at the balance class, not this one nor the rest
On reflection I withdraw my request to be seen
He's been taken into the hospice, my dad, so the clinic next week, you understand, there isn't any purpose in it
I'd booked for my wee grandson but his mammy's home now and she'll take him to her own place, so that's free
eye test off please, car wont start and im fed up
Dear Sir or Madam, I regret that I must decline the appointment so generously offered for the nineteenth instant
I'd only be taking the chair from somebody worse, so give away my Tuesday
# reschedule_appointment
The nine o'clock is no use to a body who has to take two buses, would there be a later one the same day
mum can't do tuesdays any more. move it
I've my great-grandchild's christening on the 12th which nobody thought to tell me until yesterday, so could the doctor see me some day after it instead
Is there no way of being seen a bit sooner than March? I am eighty three, I could be dead by March, if you'll excuse the joke
same appointment, next week, same doctor
My lift has let me down for Thursday. He can do the Friday, he says, if you can
I don't want to lose my place with Miss Cavanagh, only to shift it till the stitches are out of my other eye
could I be awkward and have a lady doctor for the one I've already got down
Swap me to the afternoon. Mornings I've the home help.
I see I'm at two o'clock and my wife's at half four, and us with the one car, could mine be put back nearer hers
pls push dads review back a fortnight hes in hospital till the 20th
You gave me a Sunday school picnic day. I'm the one with the urn. Any other day in that week will do me
Begging your pardon, but I said yes to the 6th on the phone because I was flustered and the 6th is no good at all, what about the 8th
The pain's got worse since I booked, and three weeks seems an awful long time to wait for the day that's set
bring my cardiology forward if anything comes free
I've to mind my sister till she's over her operation, so would you hold off on me till the end of the month
Trains are on strike the day I'm meant to come up to you. Later that week they're running again.
Dr Nwosu is a lovely man but I'd rather have my visit on the tenth with Dr Lennox who knows my history, could that be altered
12.15 to anything after 3
Cancel it? Not at all. I want it later, when the clocks change and I'm not walking home in the dark
Supposed to be in with you Monday, but Monday's a bank holiday and I think that's a mistake on somebody's part, so whatever's next
Half past eight was wishful thinking on my part, it takes me till ten to get my stockings on
My appointment clashes with the Mothers' Union and I'm giving the talk. Could we dodge round it
need dads eye appt earlier. sight is going fast
You've got me with the student doctor and, no offence to the child, I'd like Dr Hegarty instead if the time can stay as it is
I've a summons for jury service, at seventy! and it's the same week as my tests, so those will have to wait
mon to tues?
If it isn't a terrible inconvenience I'd be happier with a day when my daughter is off, and that's Wednesdays and Thursdays, the rest of it exactly as arranged
The hip people have me for the same hour as the eye people. One of you must give way and the hip people won't answer their telephone
I'll still come, don't think I won't, but not on the day of the Grand National
Mum's transport can only do pm. Her booking is am. Fix please.
I came for my results appointment on the wrong day, sat an hour, and was sent home. May I have a fresh day for it
The 5th has come round on us too quick, I haven't finished the antibiotics that were to be done before he'd see me, so another week I'd say
he was to see the prostate man in july but he's worried sick, is there nothing before that
I'm in quarantine with what I think is only a cold but I'd not like to bring it to you tomorrow, would next Tuesday be any good
My brother-in-law who drives me has had his licence taken off him until the 21st. After the 21st we're laughing
There was talk of an afternoon opening up. If it has, I'll swap my morning for it
Ramadan is start, my appointment is in the middle of day with drinking the liquid, better we do it after Eid please
later in the day if you can, I'm up to high doh with the painters
I realise I asked for the change and you kindly changed it, and now I'm asking for it to be changed back to what it was
switch me from Dr Pym to whoever is the arthritis expert, same week if poss, since it turns out that is what's wrong with me
make it a fortnight on Monday in place of this Monday
The sheep sales are that Wednesday, as anybody from round here could have told you; have you a Wednesday that isn't
4 is school pickup for the grandkids. 2 wld be better. or 1
I'm put down for a telephone one, and I'm deaf, so I'd much rather it were turned into a proper one with a face
If I say I'll be ten minutes late it'll be an hour, knowing our trains. Best make it the later slot on the same morning.
Husband's chemo has landed on my own clinic day. His can't budge. Mine can.
Dad's got covid. 2 weeks later pls, same person
See the appointment I have? Is there one like it only further away, say after Burns Night
I've had the letter about my results visit being in six weeks and I'd be a nervous wreck by then, could I have it within the fortnight
not friday. fish man comes friday
My appointment is with a Dr Lowrie, and it so happens that I taught Dr Lowrie, and caned him. Somebody else might be more comfortable for the pair of us.
The clinic moved me once, and I moved it once, so we're even; and now I need a third date please, the second clashes with my probate man
Would ye ever put me in for the week after, I've the stations in the house and forty people to feed
I gave my appointment as the fifteenth to the ambulance transport and they can only take me on the sixteenth, so it falls to you to shift
earlier if poss, hip is murder
The clocks went back and nobody told me. I arrived an hour before you opened, went home, fell asleep. I'd like another go at it.
my eyesight one, can it be joined on the same day as the blood pressure one so I'm only annoying my neighbour for the one lift
mum at wits end waiting for 29th, any sooner
I've a prescription that lasts until the 10th and my review's on the 14th, which leaves four days of nothing, so surely the review should be before the 10th
Put it off till I'm back from Lourdes. I may not need it after Lourdes but we'll leave it in.
I was in the theatre group the night they rang and agreed to whatever they said. What they said is impossible. A Monday or a Thursday instead.
Could the both of them be on a day with an r in it, I'm joking, but not the Wednesday, truly
That's a long way off, the date you've given me, I've tomatoes that'll be over by then; what would you have that's nearer
shift dad to nurse clinic weds, he's down for thurs, no carer thurs
Oh I am sorry, I'm after looking at the calendar and it's my own golden wedding, he'd never forgive me. The day after?
I've the one with Dr Eastwood, and the one with the nurse, and a week in between, and could they not be put back to back
ten is too early. eleven?
My prescription won't be in till Thursday and he wants me to have been on it a week before he sees me, so Tuesday can't be right, can it, it'll have to go forward
I wrote to ask for a different day, a proper letter with a stamp, three weeks ago, and had no answer, so I'm asking here instead
Tide's wrong for the ferry that morning. I could be over by two.
sooner please, its unbearable sitting
Mum says can hers be w someone who speaks up, she couldn't hear Dr Mossop last time. keep the day, change the doc
I'm not cancelling, let me be clear, I was a headmistress and do not cancel. I require another date.
The grandchildren have given me nits, of all things, and I'd be mortified to come near anyone this week, would next week be all right
We're to have the gas off and workmen in on the day of my visit, and I can't leave them alone with the budgie. Friday would be ideal
My results won't be back by then, the hospital tells me, so there's little sense in coming on the 9th; a week or ten days after would do
can I have it on a different day to my wife, one of us has to stay with her mother
The afternoon does for me. By four I'm good for nothing. Is there a morning I could have for it?
Would it upset anybody if I came on the Monday, rather than on the Tuesday as planned
Mother's review clashes w my shift again. Anything from the 22nd.
Whisht till I tell you, I'm to be a bridesmaid at sixty-eight, and it's on your day, so what else have you around then
hold on the injection til antibiotics finished, say 10 days on from the date I have
I'd an idea there was a cancellation list for folk that could come at a moment's notice; I live across the road and I'm booked for June
could we bring it on a bit
# view_prescriptions
I've five boxes in front of me and I'm blessed if I know which I'm meant to take at night
down to last 3 amlodipine
The wee white ones with the line across, how many of those is it meant to be, one or two
can mum have more of her inhaler please, the brown one
I was put on something for my bladder in the summer and I honestly couldn't say whether I'm to be still on it
My pill organiser came a cropper on the kitchen floor and I'd be obliged for a list of what goes in it
what strength are dads water tablets
I'm away to Tenerife for six weeks with the bowling crowd and I shall want enough tablets to see me through
Before food or after food, the metformin? I've been having it with my porridge, which is neither
The appointment went fine, thank you, but I was that busy nodding I never took in what he was giving me or how often
how many repeats have I left on the thyroxine
Chemist says there's no prescription for me. Doctor said there was. I'm the one standing in the rain between them.
eye drops. which eye
My daughter wants to know all my medicines for the insurance on the cruise, I can name two and there are seven
Have the statins been stopped on your side? For nobody put them in my bag this month
Ointment's run out again, I get through it like butter
I hope I'm not being a nuisance. I've lost the leaflet, and the label is rubbed away, and it's the blood thinner so I don't care to guess
does my prescription go through automatic or do I have to ask every time, the ramipril I'm meaning, I've none after Saturday
was it Dr Moffat put me on omeprazole and how long did he say for
What was it now, that cough bottle, was it three times a day or when required
I've to go into respite Monday and they want it in writing what I take, the whole jing bang
repeat please. the usual. Mr Colquhoun
My patches, do I change them of a Wednesday and a Saturday, or every three days, because it doesn't divide evenly into a week
mum has 2 diff boxes of bisoprolol 2.5 and 5, which is current
There's a yellow one I take and I've taken it since the Millennium and I'd love to know why
I missed the chemist's van and there's none of my puffer left but the dregs, could another be put through
Am I finished with the steroids on Thursday or do I tail them off, it was all written on the paper and the dog got it
Is there still a prescription in force for my support stockings or has it lapsed
calcium ones, chew or swallow
The doctor changed something at my last appointment. I came out with a new one and minus an old one, and which was the minus?
I've no complaint with the doctor, it's my own memory. Was it ten of atorvastatin or was it twenty
Out of HRT, out of patience
Would you have a note of that antibiotic I was given in the spring, the one that suited me, for they always ask
How long have I left on these anti-depressants, what did she put for the length of it
nothing in the bag for my angina spray. who took it off the list
Tell me do I take the Alendronic on the Sunday or the Monday and how long I've to sit bolt upright like a guardsman
I'm sorting out my late wife's drawer from my own drawer, the tablets are all jumbled, and so I need to know which are truly mine
eyedrops running low and it's a holiday weekend, can they be ready by Friday
Now the doctor did say it, I remember him saying it, whether it was half a tablet or a half dozen I couldn't swear
need dads meds list emailed or on screen for A&E form, not emergency just pre-op
The foil says MON TUE WED but I started on a Friday. Does that matter, and how many weeks was I to go on for?
furosemide. more please
When the ambulance men ask me what I'm on I say the pink and the blue, and they sigh, so what are the right names
Is it a repeat or was it just the once, the cream for under the bust
I'm a bit of a squirrel and I found a box of tramadol from you dated last year. Am I meant to have it still?
my hand's so bad i cant open childproof tops. also ive none left in them. so if you could do me another months of the naproxen
The vitamin D - every day, or that big one once a week?
Never having been fond of pills, what I'd like to know is which of these I'm obliged to take and which were put down as 'if needed'
That mouthwash the doctor gave me with the results, is it to be swallowed or spat
Gaviscon on prescription, have I that or do I buy it
mam's insulin - how many units at night. she says 12 pen says 14
I'm going by train to the Alps with the University of the Third Age and they'd like proof of what I'm prescribed
Run out of the gel for my knees, I rub it on the dog as well, don't tell them
Who prescribed me mirtazapine and when, because it certainly wasn't discussed
A different coloured box came. Same word on it, near enough. Is 75 what I'm supposed to be on?
have i any left to collect on the donepezil before i must see someone again
I've a doctor coming to dinner, my nephew, and he wants to see exactly what they've got his auntie taking
I fell out with the pharmacist over whether it says 'one' or 'one to two', so could you read me what the doctor himself put
the nitro spray, is it in date and how many squirts
My appointment with the surgeon is Friday and I've to tell him every tablet, so let me have them, biggest first
He did say to stop one of them a week before the dentist. Which one was that?
Running short of everything. Mrs P. Llewellyn.
levothyroxine 50 or 100 cant read my own writing
I believe there's one more box owing to me on the last script before I've to ask again, is that correct
Mam takes them crushed in jam. Do the instructions say she can't? Slow release ones.
I don't need a doctor, only a drop more of the lactulose
dosette box came with 6 in the morning, used to be 5, whats the extra
They gave me a rescue pack for my chest. I used it. How do I come by another?
The message from the doctor said carry on with the small dose, and I'm darned if I know what the small dose is
Am I allowed still the diazepam or was it only for the flight
I've been taking the blood pressure one at bedtime for seven years, and my daughter says it's a morning one, what have you it down as
gabapentin how often
Have they sent my usual to Mulligan's or the other place, it's the beta blockers I'm after
What was the thing called that I got for the thrush, I'm mortified asking but it was a great success
My new glasses have shown me that I've been using the ear drops in my eye, or is it the other way about; what are they for
please medicine list, I am going India two months, also enough for that time
# view_reports
I gave four bottles of blood to that nice phlebotomist a fortnight ago and not a cheep since
scan back yet?
My appointment isn't till the 30th, but I'd sleep better if I knew now what the x-ray of my hip had to say
Any word on the sample I handed in at the hatch, in the marmalade jar
Dad's account. PSA number from last week please, he's here with me and wants it.
Was it type one or type two they said I had, it's written down in your system somewhere
I'm told it's all on the computer nowadays. I should like to see what has been put down about me since 2010
cholesterol. up or down
The consultant rattled off what was wrong with my spine and I heard the word stenosis and nothing more. Could you show me what he wrote?
bone density thing, results
When I was in about my tablets the nurse took bloods for my kidneys and I've been fretting about them ever since
I don't need to see anybody, I only want to know did the camera test find anything
My grand-niece is doing a family tree of ailments for college, and wants to know what I've officially been diagnosed with. So do I, come to that.
Nobody has rung about my ECG and I am assuming no news is good news but I'd sooner not assume
what was my sugar in the spring and what is it now
Have you the letter from the Royal about my lungs, the one with the test where you blow in the tube
mum says did the biopsy come in, she's too nervous to look herself
I'd a wee camera down me on the 3rd and they said ask in a week
bloods?
Did they find any of that anaemia the doctor was after
I'm meant to bring my kidney figures to the hospital man on Monday and I haven't got any figures, so may I have them
The booking was for the scan, and I've had the scan, thank you; it's what came of it I'm wanting
hi its my mum's login, she's next to me, she wants the mammogram letter read out
My solicitor requires a copy of my record for the years I was off with my back
Somebody told me in passing I'd a heart murmur. Is that down on my file or was he making conversation
What did the hearing test say, apart from what I couldn't hear of it
urine. result.
They took a slice off my nose and sent it to Glasgow and I've been watching the post since
I'm not one for panicking but when a nurse goes quiet looking at a screen you do begin to wonder, and that was the ultrasound, eleven days ago
Do I have osteoarthritis or the other one, the rheumatoid? The pharmacist asked and I went blank
has the hospital sent on my discharge summary, and what's in it
I would like please to see paper from MRI, I wait already one month
When they tested my thyroid in May, was it underactive or only borderline
How's the liver? They did the test after Christmas, which was hardly fair
After all that lying still in the tunnel, with Vera Lynn in my ears, I'd have thought there'd be a picture to look at by now
hba1c
Mr Prentice wrote to my doctor about my hands, I believe, and if he did I'd like sight of that letter
I've an allergy down on my record and I want to see what it says I'm allergic to because I eat everything
Is it good or bad, the lung one
The nurse took three tubes and told me the doctor would message if there was anything. There has been no message. I'd like to see for myself.
Dad wants his own blood results put up on here, he is holding the phone and I'm pressing
What have you got me down as? COPD or asthma? Each one says different
My life assurance wants the echo findings by Friday and I don't so much as know what they were
results pls, knee, the xray not the other
I posted a sample in one of those cardboard envelopes for the bowel screening, an undignified business, and would like to hear how I did
Vaccinations. I want a note of every one I've had, since the certificate went in the flood.
I'll make no appointment until I know if the biopsy is clear, so, is it?
Was anything ever put on paper regarding that turn I took in church
my sodium was low. is it up
The doctor had a graph of my kidneys on his screen going down like the Cresta Run and I would be interested to see it again
They rang and I wasn't quick enough to the phone and the message only said 'your test is back', so what does it say
He took a very long time over the left side, the ultrasound lad, and said somebody would write. It's now Lent.
I've to fill in a form for the gliding club that asks what conditions I've got. What have I got?
ferritin level
See if there's a result there for a Hector Mutch, that's me, I gave blood at the van
I've an appointment to discuss it but I'd like to read it first, with a dictionary, the CT
My mouth swab, was it thrush or wasn't it
24hr heart monitor, gave it back on the 4th, anything?
Let me be blunt. Is it cancer or isn't it, does it say on the report
I'd like my notes from the old practice, the brown envelope ones, did they ever get put on
Could you show the potassium to me over the last year or two, I like to plot things
Was the covid test I did in the car park ever found, I had to stick the thing up myself
Mr Dhaliwal saw me at the fracture place and promised my doctor a report, has it landed
so did i pass my smear
When the hospital let me home there was a paper with the diagnosis on it and the cat was sick on it
The doctor told me in his message that my bloods were 'satisfactory'. I marked essays for a living and want the actual number.
The eye photographs from the diabetic van, what did they show
ive been told i have a fatty something. what and since when
# doctor_info
Is Dr McAllister still with you or has he taken the retirement he was always threatening
who does feet
I'd want a woman for this sort of thing, is there one, and what's her name
Does the skin doctor come on a Thursday only, or have I that wrong?
My wife swears by a Dr Banerjee and I'm just curious which days she's in, I'm not ready to commit
which of your doctors knows about parkinsons
When would be the first day anybody at all had a space? I'm not asking for it, I've to consult the daughter first
I've an appointment with a Mr Thwaite. He's a Mister, not a Doctor. Is he a proper doctor?
is the rheumatologist any good with older people
Would there be a doctor among you that has the Irish, my mother goes back to it when she's tired
dr cheung mondays?
What is the difference between your Dr Hamilton and the other Dr Hamilton, and which is the one with the beard that does hearts
There used to be a lovely young man on the hearing side. Has he been replaced?
My grandson of four comes to us in the summers. Do you have somebody who sees wee ones
how soon could dr osei see someone. just want to know, not booking
Not that I'm complaining of the present one, but what other doctors have you got for kidneys
Will Dr Pritchard be back from her maternity leave by the autumn do you know
who'd I want for dizziness, ear man or brain man
Is it always the same physio, or does one take pot luck
Has anyone on the staff an evening surgery? My son works shifts and would have to bring me
Tell me a bit about this Dr Szymanski that they have put me under, where did she train and what's her line
Before I go bothering anyone, who there is the fellow for shoulders
Was it Dr Strachan went off to New Zealand or has she come back to us
any female gps?
I don't want an appointment, I have one. I want to know is Dr Vaughan the surgeon or only the one who talks to you before the surgeon
My son is forty-five and autistic, and I'd like to know if you've a doctor who's used to that and won't rush him
wed pm who's on
Have ye a man for the nerves? Not nerves as in nervous, nerves as in the sciatic
Which of them is it that takes the warts off with the cold stuff
Dr Mukherjee's next gap - when roughly? Dad's deciding whether to wait or go private
They say a new lady has started for the diabetes. What do they call her and when does she sit
Could anyone there give an opinion on tinnitus, or is it all sent away to the city
The prescription had a squiggle for a name. Is there a doctor with you that starts with Z?
I'm only looking for information. Does the menopause doctor see ladies my age, I'm sixty-eight and still roasting
Would Dr Boyle look at a baby of six months or would that go to somebody else
how long's the wait for dermatology with you
Do any of your people come out to the islands, there used to be one on the Tuesday boat
Dr Hennigan, is he the one does the injections into the knee
list of doctors please and what they do
I had a grand chat with a Polish doctor about my blood pressure and never caught his name, he's there mornings I think
Is there nobody in at all on a Saturday for ordinary things
My friend Winnie had a marvellous heart specialist. Small woman, lilac glasses. Might she be one of yours?
You'd be doing me a favour if you'd name me the doctors that are good with the very deaf
gp on today who?
What's the odds of seeing Dr Pickering this side of Whitsun, not that I'm asking to
Is he a Catholic, Dr Mulvaney, or does he just look it, no, forget that, does he do varicose veins
A woman at the bus stop swore you'd a menopause specialist. Was she romancing?
mother's lost weight, odd bowels, who'd be the right dept to ask for when we're ready
Does the lady doctor do the smears herself or is it the nurse does them
Dr Ferrante, is he the one that speaks Italian, my nonno is ninety and has lost his English
Is there one of the doctors that goes in for acupuncture, or is that all nonsense in your place
My appointment letter names three doctors at the top. Which of the three is the boss?
first available hearing clinic when
Dr Tolland has been off since the summer. Is she coming back or am I to attach myself to another
How long has Dr Hadley been qualified, she looks fifteen
Do your physios treat frozen shoulders or only sports people
I can only manage evenings, being a carer by day. Which of your people are there after six?
thyroid doc name
Is there a doctor in it at all over Christmas week, an ordinary doctor, and what days
My tablets come from a Dr Wren whom I've never clapped eyes on. Does such a person exist?
Would a heart doctor or a lung doctor be the one for swollen ankles, and have you got both
do u have anyone for dementia, name + days
Who looks after the teenagers for their nerves, I'm raising my granddaughter and want to know who's there before I broach it with her
I wouldn't presume to ask for him but is the professor still seeing ordinary people
need name of your epilepsy dr for a form
Are the Tuesday and the Thursday doctor one and the same, a Dr Adeyemi
If I'd a hernia, and I'm not saying I have, which of them would it be I'd ask for
Does Dr Penhaligon take on new people or is her book full
any of them do joint injections?
I don't get on with appointments on the screen. Is there a doctor who still just sees people in the flesh, and when's he about?
My prescription is from Dr Iqbal and my letter's from Dr Iqbal, only one's a Mrs. Have you two of them?
Who's best with stubborn men of seventy-eight
Mam's consultant retired. Who took over his patients?
Would Dr Lindqvist be around in the first week of May, before I go getting ideas
I'm told there's a headache clinic run by a nurse and not a doctor, would that be so
When's the soonest the children's doctor has a gap? I'll have to ask my daughter before I take it.
which ones are women
Has Dr Gallacher got a waiting list as long as they say at the hairdresser's
The allergies person, does he deal with wasps, or only food
Is there someone with letters after their name in old people's medicine, I don't care for the word geriatrics
can any dr there do sign language, wife is deaf
Dr Beaumont does she do Fridays at all
How do I tell which of your doctors understands the rheumatic fever I had as a boy
I may be on the wrong track, but is a urologist the kidneys or the plumbing below, and who's yours
# message_doctor
Would you be so good as to tell Dr Rafferty that the cream did the trick and I'm wearing sandals again
dr to ring mum re dosage. after 4
I forgot to say to him, when I was in, that my father had the same thing, and I think he ought to know
Let the diabetes nurse know my readings were 7.1, 8.4 and 6.9 this week, she did ask me to send them on
The new tablets give me dreams like the Battle of Culloden. Ask the doctor should I persevere.
I'm not looking for an appointment at all. If somebody could just ring me in the evening, I've one question about my pacemaker and it would take two minutes
please pass on to doctor dad has refused the insulin twice
Can I take a glass of sherry with these, would you put that to Dr Whitcombe, he's a man of the world
I've a letter from the hospital here that contradicts what he told me and I'd like him to know about it before we next meet
tell her the swelling is down
A quick word to whoever looks after my warfarin: I've been given an antibiotic by the dentist and is that all right
My prescription is fine, it's not about that. I want Dr Gillespie to know that he was very kind to my wife at the end
somebody rang me yesterday from the doctors and I was in the bath, would they try again
Does he want me to fast before Thursday or not? He didn't say, and I'd need it from the man himself
I'm Jean's daughter. She's too polite to say it but the painkillers aren't touching it. Doctor should know.
Could you get a note to the stoma nurse, I've a wee problem with the new bags and I'd prefer to explain to her directly
ask doctor if swimming ok
Before she signs my form I ought to own up to Dr Quigley that I've started driving again
I said I'd report how the walking stick went. It goes very well, if he's interested, two hundred yards and no pain
I'd be grateful if the consultant could explain what he meant by watchful waiting, because who's watching
Have them phone our Kevin, not me, I'm deaf as a post on the phone. It's for the team doing my leg ulcers
Dr Trimble said to let him know in a week how the drops were, and it's been a week, and they sting like billy-o but I can see the clock
Gran was sick after the 2nd dose. pass to the doctor, want to know carry on or stop
Would the doctor kindly write down for me what it's called, what I have, since my sister in Ontario keeps asking
The consultant's secretary never answers. All I want her to be told is that I accept the operation
get Dr Fenwick to phone
I've been thinking about what she said about stopping the smoking, and I'd like her to hear it from me first: eleven days
Is it normal to be bruised after that injection, could whoever gave it to me say, I'm not alarmed, only purple
My appointment's in May and I'll keep it. In the meantime I'd like the doctor to know the tremor's gone to the left side
tell the nurse dressing came off in the shower, what now
I should like a word passed to Dr Okafor that I was rude to him on Monday, I was frightened, and I'm sorry
It's the community team I'm after, the ones that come about mother's catheter. Let them know the gate code's 1916 now
Can whoever read my x-ray explain to me in plain English what degenerative change is, I was too shy to ask
please ask doctor, my iron tablet make stomach bad, he can give me different?
My wife keeps a diary of my turns and I'd like to send it to the neurologist ahead of time, there are fourteen pages, the short version is nine turns since June
Need the GP to ring me about Dad. I'm his power of attorney. 07 number on file.
I got the results all right. It's that I don't understand them and I'd be thankful if Dr Lomax would explain
Do I go on with the salt-free business? He'd know. I'd rather ask him than have my daughter tell me
In case it matters to her, the dietician, I'm a vegetarian now, on account of my granddaughter
The blood pressure machine you lent me says 182 then 140 then 155, so I wonder which of them the doctor wants to believe, send him the three
Just to say to Dr Nairn that himself passed away peacefully and there's no need for her to call on Thursday nights any more, and thank her
I think the hospital and the doctor have me on the same thing under two names, would someone medical have a look and come back to me
I promised Dr Stannard I'd tell him if the numbness came back. It's come back.
doctor pls call dad's home 2-3pm he wants to talk re operation
It's more of a thank you than anything, to the young physio, I danced at the wedding
Would it do me any harm to have the two tablets together and be done with it, could you put that to her, the doctor I mean
I'm after a word with someone in the heart team about the rehab class, whether I'd be a danger to myself on a bicycle
Mum hasn't slept since the new pill started on Thursday. Make sure the GP's told.
the leg bag leaked. let nurse Geraldine know
My report says 'unremarkable' and I'm a touch offended. Would Dr Sandhu tell me what he meant by it
The pharmacist says the doctor must give the nod before I can have grapefruit. Will you ask him does he nod?
I fibbed about the units of alcohol. Let the doctor know it is nearer thirty.
See that exercise sheet? I can do one to four, and five's beyond me. Tell the lassie that gave me it.
To the consultant, if you'd pass it along: I've decided on the watchful one, not the knife
can the doc ring back today, was cut off
I have a photograph of the foot, it isn't pretty, and Dr Wolfe asked for it, so how would I get it to him
With respect, nobody asked me if I wanted resuscitating, and there's a form. I'd like my own doctor to telephone me about it.
I'm seeing her in a month but could Dr Kinsella be told now that I had a fall, a small one, onto grass
Please say to the team that from Monday I'm at my daughter's in Troon, so that's where the oxygen's to go
tell doc the steroids make her nasty. not like her
I had the hospital on to say my potassium was high, and I'm eating two bananas a day, would my doctor want me to quit those
Is there a way of asking the doctor a wee thing without taking up a whole appointment
Nurse said message her on here w gran's weights: 48.2, 47.9, 47.1
Pass it on to Dr Melville that I took the one tablet as told, and slept like a lamb till noon
doc said email bp readings. 150/90 144/88 161/92. thats dads
I feel foolish asking, but should I have had the second dose by now, would the nurse who did the first give me a tinkle
The prescription's in my hand, it's legible, no trouble, except it says penicillin and I'm allergic. Tell whoever wrote it.
I'd like him informed, the cardiologist, that I'm going up in a hot air balloon on the 18th unless he objects
phone me back please, Mrs Treloar, about my mother's feeding tube, not urgent but today
Might Dr Seaton put in writing that I'm fit for the choir tour, if I ask her nicely through you
The stitches are weeping a little. Before I go making appointments I'd like the surgeon's girl to say whether that's expected
is it ok to stop the aspirin before tooth out. ask Dr Rowntree
I saw the results on this screen last night and there's an H in red beside one. I'd be easier if my doctor told me what he makes of it.
You could say to the mental health nurse that I got out to the shop on my own on Saturday, she'll be pleased
Doctor's been asking after my weight, so here it is: eleven stone four, in my slippers
Dad won't wear the mask at night. Sleep team should be told.
I wonder does the doctor know that my sister had the gene. I've only just learned it at her wake.
Someone on the care team promised to come back to me re the hoist and the rails, I'm still waiting, would you jog them
will dr clements speak to my daughter direct, I get muddled. I give my permission.
If he's changing me to the cheaper brand, and I'm nearly sure he is, I'd like a word of explanation from the man
There's no harm in asking, could she try me on something that doesn't dry the mouth, I sound like a parrot
Let them know at the diabetes team the sensor fell off in the baths
No visit, no tests, all I want is the doctor's word on whether I can lift my grandchild yet
ring dad. landline. Gerry's surgeon or his secretary.
He asked how the knee was and I said fine as you do. It isn't. Would you put that right with him?
# help
My granddaughter put this on my telephone and I've not the foggiest what it does
what do I press
Now, am I to type it like a letter, or do you ask me the questions
I'm lost already, how does a person get anything done on here
is it only for appointments or can you do other things, you'll have to spell it out for me
I'm not sure what I'm to say to you
Explain yourself, young man, what are you for
dads given up. how do we use this
can you book things, or look up things, or what
I was told to talk to this. What does it cover?
My own daughter says you're easier than the phone. Prove it, how do I begin?
menu
What all is in here, if I may ask
I've pressed something and now there's you. What happens next?
Does a person just talk ordinary to you, and then you do the thing
# greeting
Good morning to you, and a soft one it is
Hello there, is this the clinic
Hello dear
Top of the morning, anybody in
Good afternoon, Miss
Well hello
How do
Hi, good evening to you
# thanks_goodbye
You've been very patient with an old man. Cheerio now
that's all, ta
God bless you whoever you are, I'll let you get on
Thank you ever so much, I shall go and put the kettle on
Much obliged to you
right thats us sorted bye
I'll not keep you any longer, you've a queue behind me I'm sure
Slán now, and mind yourself
That's me away then, thank you kindly
ok cheers bye
You've taken a weight off me, pet. Goodbye
Many thanks, and regards to all the staff
ta-ra love
I'm very grateful, and I'm away to my bed
That's everything I came for, thanking you
# confirm
Aye, go on then
That would be grand, yes
certainly, if it's no bother
Och yes
I suppose so, yes
yes yes yes
Correct.
mum says yes
Aye
Indeed I would
that's the one, yes please
Go ahead, I'm agreeable
Very good, proceed
right you are
yes she'll take that
# deny
No thank you dear
Ah no, not at all
nope leave it
I'd rather you didn't
No no, you've the wrong end of the stick
dad says no
Not on your nelly
Och no, never mind
nah
Certainly not
No, that isn't what I want
I think not, thank you all the same
I will not
no thanks not for me
No, sorry, wrong
# out_of_scope
Is there anywhere to leave the car that isn't a fortune, I'm on a blue badge
My neighbour Mrs Tierney had a scan with you, and she won't tell me how she got on, could you say
what time do yous close
I've had a bill for something I understood was covered, forty-two pounds, who do I see about it
Could you book the minibus for the pensioners' lunch on the 5th
Is it true that turmeric helps the joints
Which bus is it from Lanark
My cat needs her thyroid tablets, she is a ginger called Biscuit
do you sell hearing aid batteries
I'm a retired maths master and I want to know are you a person or one of those programs
Cancel my Daily Telegraph please, I've no time to read it
sick line for my son's work, can you email the form
What does the government think it's doing with the winter fuel payment
Would it be dry for the graveyard Mass on Sunday
my husbands blood results, what are they
I left my umbrella, tartan with a duck's head, in your waiting room
Does VHI cover me for this sort of thing or will I be stung
internet code for waiting room?
How long does a hip replacement generally last, on the average
I need an appointment with the bank, the one in the village has been shut on us
Have you a wheelchair at the front door or would I bring our own
tell me the one about the bishop
The chiropodist at the garden centre, what does she charge nowadays
Can a person drive after having drops in their eyes, as a rule
What was the name of that doctor on the television, with the moustache, Dr Finlay's partner
Might you tell me how my friend Agnes in ward 6 is keeping
Book me the chiropodist for my poodle, she's a terrible nail on her
is your lift working
I have to appeal against the attendance allowance people and wondered had you the address
What's good for chilblains, generally speaking, my mother used onion
Do you take cheques? My daughter says nobody takes cheques
The hairdresser comes at two on Thursdays, would you tell her not this week
My daughter-in-law's pregnancy test, did she have it done with you, she won't say
can you renew dads blue badge
Who won the three thirty at Leopardstown
I've a complaint to lodge about your receptionist's tone of voice
Are dogs let in? He's quiet, he's a whippet
prescribe me a nice fortnight in Madeira
What are the symptoms of scurvy, it's for a crossword
how do I get from the station to yours on foot with a stick
Reschedule the coalman, he's to come Monday not Friday
My grandson is doing medicine at Dundee and would like a week's experience with you
the heating in your waiting room. freezing. mother complained twice
I'm needing a passport photo signed by a professional person
Is this computer safe? I read in the Express that they steal your pension
would you recommend a care home near Harrogate
When does the pharmacy in Boots shut of a Saturday
Have you a cure for a broken heart, I'm only asking
Dr Who, what time's it on
How much does it cost to see somebody if you're only visiting from Jersey
Would the clinic take a loan of my late mother's commode, it's hardly used
Is there a toilet on the ground floor
I need my appointment with the solicitor put back
My son's medical records, he's thirty and won't tell me a thing
How would I claim the mileage back
Are you open on St Patrick's Day
My tablet won't charge, the Samsung
what's the best thing for a wasp sting
refund for parking machine that ate my two pound coins
Could you tell the council to send someone about the pothole at my gate
I've written a poem about the nurses, forty verses, would you like it
Which is nearest you, Waverley or Haymarket
my boss's wife is a patient of yours. is she pregnant
The vet says Monty needs his bloods repeated in a month, remind me
I'd like a report on the school my grandchildren are going to
A stroke and a mini one, what's the difference, roughly
order me a taxi for after
Do they still do the tea bar with the volunteers
Does an English prescription count in Donegal, in law
can you sign dads passport form
Will I need to pay anything if I'm over seventy with a medical card
I'm wanting to cancel my direct debit to the RAC
What's a nice hymn for a cremation
who programmed you and do they know how slow you are
Next door's lad wants tested for the autism, what did you people say about him
Is the café doing the soup again
My husband's prescription, is it ready, he's away fishing and I do everything for him
Put me down for a table by the window at the Station Hotel, four of us, Saturday
can i get a copy of the bill for the physio, for bupa
When's the bin collection now they've changed it
I found a lady's ring by your front step, whom do I give it to
Are the new weight injections safe, what do you think yourself
the car park barrier's down and I'm stuck behind it
My horse is lame in the off fore and the vet's engaged
What in the name of heaven is an air fryer
Give me the number of the doctor that lives on our road, his alarm is going
power of attorney form, do you have blank ones
I want my appointment at the Apple shop made later
Was that you on the phone saying I'd a parcel, or was it a scam
how far is it from the bus stance to your door for someone on sticks
I'd like to see the report of the match between Hibs and Hearts
Do you ever sleep, or are you at it all night
Does marmalade interfere with things the way they say, in general
our neighbour's lad is one of your doctors, what does he earn
What year was penicillin discovered, it's for my quiz team
cancel mums meals on wheels tmrw
A translator for my wife's mother at the embassy, could you lay one on
How do I leave a review for you people, a good one
My brother's biopsy, I'm his next of kin, what did it show
`;
