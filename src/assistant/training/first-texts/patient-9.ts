/** Sentences of our own. */
export const patientFirstTexts9 = `
# book_appointment
back went again hauling nets. ashore until sunday only
nineteen days at sea with a lump behind the ear, the crew say somebody must look at it
Seaman's medical runs out in May and without the paper I don't sail
fingers go white and dead in the cold, worse than last winter
OK so my belly is doing that heavy heavy thing again and my period has refused to end, day eleven
I have three brides in December and I cannot be fainting on anybody's veil, a full check up please
my sister said fibroids run in the family o, who will look at mine
Abeg my eyes have been itching since I tried that cheap lash glue
Good afternoon. My ankles have become rather like puddings again and I do not care for the look of them.
One has been a little breathless on the organ loft stairs since Michaelmas, nothing dramatic
I believe it is the season for the influenza jab, and my arm is at your disposal
Would there be a nurse who could take out four stitches on Monday or so
acidity whole night on shift, gelusil not doing anything now
not slept properly since 9 days sir, eyes burning, manager also noticing
company wants full body check up report before 31st so fit me in any morning after my shift
small small pimples full on the chest since the hostel changed the water tank
My sugar is too much high in the little machine, two days already
I have a cut in the foot from the cart of the laundry and it not close
the supervisor say we need the paper of tuberculosis test, where they make it to me
mi niña she cough in the night, seven years, she don't sleep nobody sleep
Hi! So my lips are cracking and the accutane starter pack leaflet says blood tests every month and nobody has arranged the second one with me
I think I might have tonsillitis but I also think I might just be homesick, either way it hurts
do exchange students get to register and be seen here, i have a mole that changed shape
panic thing in the library again, third time since exams started
Fell asleep at a rest stop with my fork in my hand. CPAP ain't doing squat
DOT physical due the 19th, I roll through Billings the 16th and 17th
shoulder's froze up from cranking landing gear
thumb smashed in a trailer door a week back and the nail's going a funny green
in the night five times toilet, my wife says go or i send you
Needing the yearly control of prostata, also sugar if it is possible together
hand is shaking a little when I hold the razor, customers look
my grandson he is four, spots on the belly, no fever
Left wrist, fourth position and above, burning. The competition is in five weeks.
My hearing on the right side has become thinner since the Mahler
Before the tour to Japan I need whichever vaccinations apply, two visits if necessary
head is like in the helmet when pressure goes up, in the evening, three evenings
spark in the eye from welding yesterday, not so bad but it makes tears
the firm sends us all for lungs control, they told me make it yourself
ear full of noise since the shipyard
twelve weeks on sunday i think and not one person has looked at me yet
whole toddler room has got slapped cheek and I'm nineteen weeks, do I need checking??
baby's not due a jab is he, he's eight weeks monday, whatever he's due sort it
my stitches feel like they're pulling and the health visitor said get them looked at
heartburn so bad im sleeping sat up like a vampire
Cough. Brown. Three weeks. VA is backed up.
Pneumonia shot. Overdue.
Request evaluation of left knee, 1971 injury, deteriorating
The wife says I whistle when I breathe and she isn't talking about a tune
Since the tulip auction on Monday I see zigzags and lie in the dark after, I know it is migraine, but it comes a bit more than usual
My hands have this rash from the hyacinth bulbs again
Botox for the head, round two, it is twelve weeks
I would say it is not urgent at all, only that I dread food
My brother, my sister, whoever sits behind this machine, the haloes around the lamps have returned
In my family the men lose their sight at fifty and I am forty-five. I should not delay any longer.
My second son fell from the church drum and his wrist is paining him since Sunday
Kindly reserve for me a place for the pressure of the eyes, any weekday but Wednesday for that is Bible study
okay so mija showed me how to talk to this phone period my knees they hurt when I make the masa
it says speak now okay I speak I want that they see the finger that stays bent in the morning I have to pull it with the other hand
ay no I fell in the market on Tuesday no es nada but the hip has a color
and also my grandson the little one needs the shots for the kinder comma he starts the fifteenth
came off the bike on the quays, collarbone's making a noise like a biro
Howya. Arse over handlebars again, elbow this time, skin's weeping a bit
me nan says the cough'll kill me if she doesn't first, so go on, who's free to have a listen
tetanus, I'd say it's about eleven years
School letter says no vaccine no class. I have five childrens, all together one day is possible?
my small daughter Zohra she pull her ear and cry when I wash it
After the last baby I am always cold and hair is coming in the comb, much
The dentist of the school says my son breathes with mouth, must see nose doctor, you have?
My big toe is on fire and I have nineteen tax returns to file. Fix one of those.
A private medical, the full MOT, before the end of the financial year
I was told by a chemist, a CHEMIST, that my blood pressure wants looking at
Something is growing on my bald patch and the barber has stopped making jokes about it
My treatment buddy says I'm thinner. I say it's night shift. Somebody weigh me.
I want the pap smear, and with somebody who does not know my station commander
since the new combination I dream of snakes every night, I'm tired of snakes, let me be seen
Firearms fitness, the yearly one, due end of month
I have burned me the forearm on the oven, it is since Monday, it bubbles
The foie, the liver, mine not the duck's, it must be controlled again
I lose the smell! For a cook it is death. A specialist of the nose, and quick.
My sous-chef cut himself at the thumb but it is me who asks for a tetanus, mine is of 2009
inhaler isnt touching it when i run in pe and miss thinks im faking
can i come on my own or does mum have to be there, its about the pill
my hair's coming out in the shower in like clumps
theres a lump in my boob probs nothing im 16
nurse at school says 3 in 1 booster, i was off that day with the noro
It is small matter, but my handwriting becomes smaller and smaller, my wife noticed in the New Year cards.
I fell one time in the garden. One time only. My daughter in Bellevue insists to report it to doctor.
Excuse me, shingles injection second time, I believe two to six months has passed
swallowing rice has become slow
TSH must be measured every eight weeks and the eight weeks end on Thursday.
My loupe eye sees a grey spot where no grey spot should be.
I should like a fixed slot with the endocrinologist, 07:00 if you open at 07:00.
Knee locked up on me mid-drill in front of forty freshmen, not my best moment
my boy's got sickle cell trait or disease nobody's told us straight, need him in with blood doc before two-a-days start
Whole staff gotta get physicals by August 1, I'm last as usual
Coach here. Ringing in my ears from the whistle, twenty years of it
My daughter tanked her concussion screen at practice last week, she's fine but they want clearance
Five years clean this spring. The control mammogram, please, I sleep better when it is behind me.
Under the scar something pulls when I reach for the top dictionary
I translate sworn documents all day and now the right thumb refuses
boss since last month haze my nafas semput every time climb stairs
macam got one boil at backside, sit on motor pain like hell
Eh need the typhoid jab for food handler, company chasing
got bitten by the kucing at the warung, small only but swollen dy
The hip's at me since the lambing and I'm going round like a gate off its hinge
A ram got me in the shin Tuesday, the bruise is all the colours of a bishop
Himself says I'm deaf. I say he mumbles. Somebody test me and settle it.
would you have room at all for a small woman with a big bunion
My eyes see the candles double, and at Compline I sing the wrong psalm
Dear friends, Sister Concetta says that my snoring passes through two walls and ought to be looked into
The garden knee, as I call it, has gone from complaint to protest
periods MIA for 4 months and its not a baby i checked 3x
ok so i grew a beard hair. singular. but its thick. who do i see abt hormones, like get me in
burnt my hand on the steam wand lol its peeling
mouth ulcers again from stress probs, finals + double shifts
Wallahi the stone is moving again, same side like last year, yesterday I could not drive
my mother she arrives from Nairobi on the 3rd and she needs everything checked from zero
the TLC physical for cab license expire next month, any day but Friday jummah
My youngest doesn't speak yet, he is three, the daycare says bring him to somebody
Got a freckle on me shoulder that's gone feral. Flying doc says don't muck about.
I'm in the Alice for stores on the 19th and 20th, that's the only two days this quarter a doctor can clap eyes on me
Skin check, whole hide, two years late
Me tooth's fine it's me jaw that clicks like a gate latch
my shoulder is leaving the house when I make the kimura, third time this month
One of my students passed me that fungus of the mat, the ring one
I want to make a checkup complete because I will be 36 and my father died with 37
ear is becoming cauliflower, must take the water out
My son is typing for me, I am ninety. I have gone giddy on turning over in bed and I do not like it.
They tell me ninety-year-olds get a visit at home once a year. I haven't had mine.
Both of my hearing aids say they are working but I say they are not, put me in with the ear girl
it's Mum's leg ulcer, I'm her son Clive and she's next to me nodding, could somebody dress it this week
Took four stings Sunday and my arm blew up to the elbow, gone down since, but I got sixty hives to work
anvil's got my wrist talkin back
been coughin up forge soot since Christmas and the missus put her foot down
Alpha-gal's what my neighbor had, I eat a burger now I itch like sin, y'all test for that?
Day 2 of menses today, clinic said must come day 2 or 3 for the bloods, so how
Thyroid must settle first before next cycle right, so endocrine lah, anytime after market close
audit season until my neck cannot turn left already
hubby side also must check, sperm that kind, you all do for both together can?
Brain fog in closing submissions, twice. It's either my ovaries or my career and I'd like a professional view.
Coil out, coil in, one visit, no waffle.
Something clicks in my jaw when I cross-examine
On the hill with the samples I must stop and stand, on the flat I walk like a young man, so already since autumn
Doctor of the expedition will not sign me to Mangystau without new cardiogram
tick was in my groin. I took it out with pliers. Now is a ring
At sixty-three I think I should show my heart to somebody who is not my wife
Hands go numb by the second shuffle. I deal graveyard, what've you got daytime
Forty years of secondhand and two packs of my own, so yeah, the lung scan they offer old smokers
I wanna quit. Patches, hypnosis, a shaman, somebody
My eyes are sandpaper from the pit air
Talofa, my toe has a hard spot on the side from the mower boots and I hardly feel it
need my feet done by the sugar people again, it's been ages
aunty at church checked my pressure and she went quiet
The young fella, six, school sores all over his legs
ankle. landed wrong off the silk. we open friday in your town
I am in this city eleven days and then Graz and then nobody knows, who looks at a hip that jumps out
chalk makes my hands split open, blood on the rope already
would like someone to look at a mole before the wedding dress with no back
Hay fever's started and last year it finished me
jaw wisdom thing swollen up again, comes and goes, want it seen before tour
travelling to Kumasi in June so yellow fever and whatever else
Two years since anyone checked my blood, so there's that
# view_appointments
was it the 3rd or the 13th that you expect me, salt water ate my note
the cook wants to know which day I'm off the boat for the back man
did I come in at all last autumn? the insurance fellow asks me for the dates
Did my Thursday thing enter? The network cut just when I pressed the button
I'm trying to fix a bridal trial and I don't want it to clash with you people, what time did we say
na Dr Adeyemi or the other woman I am seeing for the scan review
I have written chiropodist on the calendar in pencil but no hour, and now I fret
Forgive an old woman. Is it this week or next that the heart nurse expects me?
The taxi firm insists on a pick-up time and I cannot for the life of me recall what I was told
mail came saying confirmed but no time written inside
kindly check whether I am having one on saturday or it is only in my dream, haha, no sleep
last i visited in which month, hr asking
They call me from your number but I was cleaning a room, is something with my cita of Monday?
the girl told me the date very fast in English and I say yes yes but I no understand
is with interpreter or without, the one of thursday
sorry quick one, is mine at the George Square building or the other building
I got two texts with two different times and now I am worried I have two
Is it normal that i cannot see any confirmation since Monday
What day am I supposed to park this rig by your place
dispatch is asking for my home time, remind me when the sleep guy is
you got me down for anything in June or am I clear
please when was it, I wrote on the mirror with soap and the boy cleaned
urologist is before bayram or after bayram
have you noted me for blood taking too or only for the talk with doctor
I would like to verify one thing: hand therapy, 16:20, correct or not
My agent books trains today. On which dates am I expected with you this month?
Rehearsal schedule arrived, so I must check what I promised to you already
boss ask me paper for which day I am missing
I have maybe two of them, cardiology and eyes, I remember only one
When I go to the heart woman again
nan's coming with me to the anomaly scan so what time do I tell her
is the glucose drink one next week or did I make that up, baby brain
who've you put me with this time cos I keep getting someone new
State date, time, location of next pulmonary.
Confirm you have me for 0900 the 12th.
List everything on my calendar through Labor Day
Let me see, the neurologist, was that before or after King's Day
somewhere between the 5th and 9th I have you, but the agenda fell in the water barrel
I have preached on watchfulness yet I have forgotten the day you appointed for my eyes
Is my name written in your book for the month of August? I ask in all humility
Was the man who saw me in Lent called Dr Feldman or Friedman
my daughter is driving from Fresno and she wants to know is it Friday that they put the needle in the knee
hello hello are you hearing I want to know did she make it the cita or did she only say she would make it
what time I have to be there mañana
did ye give me the half nine or the half ten in the end, I was on the phone on a bike
what am I in for on Thursday, fracture clinic or the physio one, they're different ends of town
Am I even in the system lads
On the fridge there are four papers from you, four children, which day is for Idris?
I think somebody made me for gynecology but my husband was translating, I want see it with my eyes
Interpreter lady asks which hour, I am ashamed, I don't know
Fourth time of asking. Did my request go through or did it not?
I have a client at eleven and another at one, so kindly tell me which hour of my Wednesday you have stolen
According to your letter I'm with a Mr Achebe on the 31st of June. There is no 31st of June.
Have I been in twice or three times since January? I am disputing something.
Which day is my bloods? I need to put in for a shift swap without saying why
just the time please, don't write the name of the clinic in the answer
When last was I there, was it with Sister Dlamini or the Cuban doctor
It is for when already, my rendez-vous with the hepatologue
I close the restaurant which day for you, Monday or Tuesday?
There is nobody who confirmed me nothing for the nose
is the mental health one fri or is that the orthodontist
mum booked it and shes got the email but were not speaking so like when
do u know if im with the nice lady again
I keep a notebook but the notebook disagrees with my wife. Is it Dr Castellano on 8th or 18th?
I would be grateful to know if speech therapy continues every Tuesday or has ended
For the bus, I must know if my visit is at Cherry Hill or at the Northgate building
Your reminder says 14:00, your portal says 14:15. Which is it?
I leave Biel by the 6:52 and wish to know if that is in time for my own consultation
Before I accept an order for the same week, tell me what you hold for me from the 10th to the 14th
we got a away game Thursday, tell me I'm not supposed to be at y'all's that day
Did the front desk put Malik in for the 9th like they said they would
what time's my knee guy, I gotta line up a sub
I have a column for your visits in my diary and the column, oddly, is blank for March. Can it be blank?
Oncology in the morning and gynaecology after, or the reverse? I am arranging my mother's carer
today got my appointment or tmr ah
the sms you all send i accidentally swipe, what time inside there
What day did ye say at all, I have the dipping to plan around it
The consultant's secretary said a date into my answering machine but the dog barked over it
Mother Superior must sign for the car, and for that I require the date of my second eye
Was it for the feast of St Lawrence that you put me down, or the day after?
did i ever actually finish booking that thing or did i fall asleep
whats my obgyn appt looking like time wise, closing shift drama
dispatcher need to block me off, which hours is it the kidney doctor
for my boy, the speaking evaluation, they gave us date? my wife says no I say yes
Road's cut both sides. Before I hire a chopper, what day was I meant to be in?
telehealth with the skin bloke, that's our time or Sydney time
Remember me please the day of the orthopedist?
I have marked with the physio this week, isn't it? or the other week
Clive says Friday, I say Friday week. Which of us is gaga?
She'd like to know whether the lady with the trolley comes to the house or we go to the lady
my grandbaby put it in my phone and the phone's in the creek, when do y'all want me
Them allergy shots, next one's when
Did the lady change me to Maryville or am I still at Sevierville
transfer is the 9th or 10th, feng shui master asking
counsellor session got go through or still pending, I see only a spinning circle
I want see all my egg collection dates from last year till now, for claim
Clerk needs to know when I'm unavailable. When am I with you?
On a strict reading of your email, nothing has been fixed at all. Is that so?
Remind me which of your consultants I saw on the last two occasions and on what dates
In what building is my treadmill test and on what date
satellite link is bad, one word only: Tuesday or Wednesday?
How many times was I by the cardiologist in this year, geological institute pays by visit
What'd I draw for Thursday, the hand guy or the lung gal
pit boss needs it in writing when I'm out, so when am I out
Have I still got chips on the table with you folks or did I fold everything last month
is the foot lady this Wednesday, I gotta tell the boss before we mark the lines
did my missus book my eyes, the diabetes photo ones, she reckons she did
What arvo have you got me for
we changed campsite and the letter with the day went to old field
doctor of foot, tonight or morning of tomorrow, I forgot, I was upside down when they called
# cancel_appointment
engine fixed, we sail tonight. give my wednesday to somebody else
back is good now, no need for the Friday
Will be off Bjørnøya by the time that slot comes round so strike it
bride just moved her traditional to that same Saturday. Money is calling me, forget the clinic one
the ultrasound you fixed for me, I have done it already at my aunt's hospital
A dear friend's funeral has been set for the very same morning, so I shall have to forgo my visit entirely
I shan't be troubling the hearing clinic after all, my nephew unblocked it with olive oil
team leader put me on double shift tuesday so leave it, i will not be coming
Acidity has become ok by itself, that gastro visit is wastage
The bus is on strike and my boss no give permission, I leave that one
already the clinic of the church saw my foot, take my name out please
flying back to Freiburg two days earlier so the last derma one is not possible anymore
I booked the counselling when I was very down but I talked with my sister and I think I leave it
Got a load to Tucson that pays double. Sleep study can wait till never
my thumb fell. the nail i mean. all good no doc needed friday
I find other urologist who speaks my language, thank you, the Tuesday is not necessary
shop inspection is coming on this day, so without me
The tour was extended, I will be in Lyon. Please release my place to another patient.
I decided against the cortisone, therefore the injection visit has no purpose
my mother in Bacău is bad, i go home with the first bus, cancel what i have
No more contract here, no more doctor here. The one of 9 is free for other
so we lost it, on friday. I don't need the scan on the 24th anymore
I've moved over to St Thomas for the birth so my midwife ones with you can come off
had my flu and whooping cough at work today, scrap tuesday
Stand down the Thursday. Grandson's graduating from Benning.
Scratch podiatry. Cut it myself.
Will not be attending any more of those rehab classes
Frost tonight so tomorrow I am with the plants and not with you
The headaches went off by themselves with the new glasses, that neurology is not needed further
I was put on the list for acupuncture with you and I do not believe in it
A burial has come upon us for Saturday and I must stand at the grave, not in your clinic. Let it go.
By His grace the boy's wrist is whole. Those who need the place more may have it.
they are going to close the street for the fair and that is when I sell the most so no I am not going to be there
cancel the knee not the eye
I've the other arm working grand and I'm off to Lisbon so forget the physio altogether
right don't kill me but I'll not be at that thing at 2
Zohra is laughing and eating, so ear is finish, no doctor for her please
They did the needles in school for the two big ones. I don't bring them.
My sister gives birth that day and I hold her hand, not possible for me to come, and later also not needed
Having waited seven weeks I've gone to the Spire and paid. You may strike me off for the 6th.
The toe has, by sheer spite, recovered
HMRC have called a meeting for the same hour and they're the one lot I can't say no to. Drop it.
I've been transferred to Mthatha with immediate effect, they will take me over there
on standby for the elections, all leave gone, so Thursday's off
The counselling session, no, I've made my peace. Thank you hey.
A critic comes to eat that night, you understand I will not be lying in your scanner
I renounce to the fibroscan, my brother-in-law has made me one at his hospital
We are complete for Mother's Day, so no, I do not come the Friday of before
pls take me off for tues ive got mocks and also i dont want to talk about food with anyone
mums forced me to that dietician i never agreed
we got the ferry to roscoff that morning so i wont be around n i feel loads better
My old company holds memorial for our president in Osaka and I shall fly. Please give my time to someone in more need.
The driving test for old persons you arranged, I have decided not to drive any more.
I am sorry to be troublesome. The tai chi class I cannot continue.
The punch biopsy was carried out in Bern. Yours is therefore superfluous.
I am called to civil protection duty. Withdraw me.
Twenty-four hours' notice, as your rules demand: I do not attend on Friday.
Playoffs, baby. We made it. So no knee surgery talk on the 12th
appreciate y'all but his mama already took him to Grady so you can free up Malik's spot
knee's feeling brand new, might as well let somebody else have that hour
They let me cross for three days to see my brother, he is on leave from the front. I will not be at yours.
The support group on Mondays: I am grateful and I am done with it.
Incentive double on that day la, cannot come, kasi orang lain
dah baik dah, boil pecah sendiri, no need see
ewes are coming early so I'm tied to the shed, leave me out of it this time
God no, not the hip class again, they'd have you dancing. I'm out of that one.
We go into silence from the 8th to the 16th, and I should have been with you in the middle of it. Kindly remove me.
I offer up the knee and release the doctor
manager said if i call out again im done so i guess tues is a no from me
got my iud at planned parenthood instead so dont need yall for that
Stone came out at the airport bathroom, alhamdulillah. I don't need that urologist now.
passenger to Chicago, big money, that 1 pm is not for me again
Mustering's on and I've twenty-two mouths to feed. Won't be in.
Flying doc cut it out on the kitchen table Sunday so scrub the one I had with you lot
I got a fight in Abu Dhabi in place of a guy who is hurt, so the operation stays without me
the ear I drained alone, sorry doctor, don't need more
I've decided against the memory test. At my age one is entitled to forget.
Mum is poorly with a cold so don't send the bone nurse on Monday, we'll leave it there
Swarm season. I ain't leavin my bees for no stress test Thursday.
Can't say as I need that skin doc now, turned out to be poison oak
take my name off them shots, I'd sooner be stung for free
Beta negative. Don't want to see anybody first. The Friday one drop it.
we moving to the KK side for cycle three so no need for Dr Foo's slot
MC finish already cannot take leave, that acupuncture one I give up
The jury's still out, literally, and I can't leave the building at three. I don't propose to re-list.
I withdraw my application for the dermatologist. The offending article dropped off.
My trial's gone part heard into that week, so consider the bone scan abandoned
Helicopter goes out one day before your treadmill. I go with helicopter.
Angiography I refuse. Tell them the bed is free.
The tick ring is gone, drop the infectious woman from my Thursday
hit a streak, they're giving me days at the Bellagio starting the exact day you want my hand. Pass.
Quit-smoking group's off for me, I'm smoking as I type this
My sister in Reno's coming to get me, so that nerve test, take it off the board
Uncle passed in Apia, we're flying tonight. That one on Monday, leave it eh.
school sores cleared up with the bleach bath so the boy's all good, no need
I got my flu jab at work from the All Blacks nurse so not coming for yours
Caravan leaves in the night before. So no more me on Wednesday, ahoj.
the other flyer fixed my hip, she pulled, it is good, delete me
I thought I am pregnant so I took an appointment, and I am not, so I don't take it
No to the 17th, I'm in hospital elsewhere already and they've taken it all over
whoever books in my name, that's my ex, I never wanted that slot
Sold the house, moving to my daughter's in Perth next month, so the November thing is nothing to do with me now
# reschedule_appointment
weather keeps us in Vardø thursday, but the week after i lie in port every day
if the physio could see me before we go out rather than after
landing early. is my thing on the 22nd stuck where it is or can it come forward
Third Mainland is blocked since 6am and I am still in this bus, is there anything for me later in the day
That 8 o'clock, ah, who wakes up for that one, give me something after lunch abeg
Please I want a female doctor for that exam instead, same date is fine
The choir has its outing that day, might I come to you on some other one?
Ten past eight is beyond me in winter with the ice on the lane, I wonder whether there is a kinder hour
My visit is in six weeks, yet Nurse Pengelly thought six weeks too long to leave it
roster changed, now i am sleeping when you gave me the time, evening after 6 is ok
Can the endoscopy be preponed, I am getting leave only till 14th
please do the needful to shift me from Dr Kulkarni to Dr Bhosale, timing same only
the 15 we have inspection in the hotel, nobody can miss. other day yes I go
i work mornings now so the mornings no more for the doctor
my cita with the eyes is in november, my eyes are not for november
My exam is exactly in that hour. Exactly. What else could you have?
would it be bad to come on the 4th and not the 1st, because the tablets reach until the 5th
They put me by video but my flatmates hear everything, in person would be better for me
stuck at the scales in Wyoming, aint making 2pm, what about tomorrow same time
They gave me a Tuesday. I'm home on Sundays and Mondays, period
any chance of squeezing the mask fitting in ahead of the 30th since I'm back early
the barber fair in Istanbul comes on same week, after I am back we do it
Can be little bit more late? I must open shop and close shop, my apprentice is a donkey
I want by Herr Doktor Yildiz and not by the young one, please make exchange
Dress rehearsal fell on the same afternoon as my hand
Evening concerts mean I sleep until ten. The 8:30 is not realistic.
In Italy all is closed on 2 june, why you gave me 2 june
I am on the scaffold until five. Later than five yes, before no
instead of one month can be this week, pressure is crazy
nursery's short staffed again and they've begged me to do thursday. which is my thursday with you
Can we do the booking-in closer to Chris's payday week, he's off then and he wants to be there
the 36 week check's landed on my baby shower lol
0900 no good. Make it 1300.
Truck's in the shop till Wednesday and you've got me coming Tuesday
Negative on Dr Pell. Put me back under Ruiz, same day.
Harvest weeks I cannot. From 20 May I can always. Now you have me in harvest weeks
maybe handier if the Botox and the check fall on one morning, now they are two separate drives
could I be there earlier than agreed, the attacks are now every second day
The Bishop visits on the very morning. Might the laser wait one week upon the Bishop?
I am fasting until the 21st and would rather give blood when I have eaten, so after that date
It is too far, January, for a man whose lamps have haloes
that day is when we make the posadas two hundred tamales and you have me for the bones doctor no no another day
she put me at seven in the morning I am at the steamer at seven tell her noon
the lady doctor not the man for the same thing okay for the same day
wheel's buckled in Phibsborough, not a hope of half two, anything after four
The ortho fella in January?? I'll have healed crooked by then
would it be any bother to do Friday over Thursday, there's a gig
it is Eid on this day you wrote
Three children Tuesday and two Friday is two times bus with pram. All Tuesday or all Friday
The doctor is man, I saw the name. Same time with woman is ok
January the 30th, for an accountant. Did anyone think. February.
You have shunted me to some locum. I was with Achebe and with Achebe I shall remain.
I don't object to coming, I object to coming on a bank holiday Tuesday when I'm in Anglesey
Court called me as a witness for the 11th, I have to testify, you know how that goes
Six months review falls while I'm on course in Pretoria
early morning please, before parade, the noon one everybody will see me walk in
Swap me to Sister Dlamini, she's the one who knows my story
At noon! One does not ask a chef to come at noon. At fifteen hours, yes.
I would have liked to advance it, the nose, because I salt too much, the clients say it
Between the two services only, so if you can slide it of one hour or two
double science is the worst one to miss, tues is all art
i only wanna do it on video not face to face is that changeable
could it be after school finishes instead, like half 3ish
The medicine works from 10 until 1. Your appointment is at 3, when I am like a stone.
If Dr Castellano has someone who cancels, I can come on very short notice, my April is far
My wife must be present and she has her dialysis the same day, so perhaps the neighbor day
You moved me by fifteen minutes without asking. Back to the original, please.
The connection arrives at 9:04 and you have me at 9:00. Four minutes, nothing more
If the thyroid scan precedes the consultation it is useful, if it follows it is not. At present it follows.
Bus don't get back from Macon till late so that 7am's gonna hurt
Bye week is the 21st. That's when I'm free, not the 14th
tryna get the MRI done before spring ball instead of after
The trains from Przemyśl are a lottery. I'd sooner not promise you Monday at eight.
Would they take me for the ultrasound before the first, my residence card expires on the second
Jam teruk at Federal Highway, I reach 4 something, can or not
rain season i only free morning, afternoon shift all no good for check up
The mart is always a Thursday and ye always give me a Thursday
If the surgery could hold off till the silage is in
I may not leave the house in Holy Week, but Easter Monday onward I am as free as a sparrow
The hour you gave is the hour of None
ugh they scheduled me 6-2 and ur thing is at 11
anything earlier than the 27th pop up?? im spiraling
First days of Ramadan I can't drink for the scan, so after
I park at MSP line since four, they call me for the fare at the same time you want me, evening is good
Finke's up. Give it ten days and I'll get through
could we do the stitches out the same trip as the mammogram, it's 900 k's
Class of kids is at 5, always at 5, and they always mark me at 5
Is possible to pass me for the surgeon Brito, with Dr Nóbrega I did not have feeling, same week
My bridge four is Wednesdays, and has been since 1971
Clive drives me and Clive is having his own knee done. Sometime when he has knees.
Honey extraction's all that week, come see me after, or rather I'll come see you
that fella they stuck me with talks too fast, Doc Ledbetter's who I had before, I'll keep the day
Period came early so everything also must come early
the scan at 12, can squeeze at 8 before I clock in or not
budget day cannot leave office. the day after also can, evening also can
Southwark's sitting late so 4.30 is optimistic. After six, or before nine
I seek an earlier hearing, as it were, with the menopause clinic
Would it be the same to you if Dr Anand did it and not the registrar, I'm content with the date
We are snowed at the base, to the 20th nobody moves, put me behind the 20th
morning heart is bad heart, let them test it in the morning and not at 17
After stent they gave me control in three months, but I go to field in two
I get off at eight a.m. and you've got me at two in the afternoon, that's my midnight
push, babe, push it, anything past the poker series
Test match Saturday so I'm on the ground all week from Tuesday, after that's sweet
bro can the feet and the eyes be one day, it's two buses
White Sunday practice is at 5 and so are you
two shows on saturday, no shows on monday. you see what I mean
My partner drops me if I don't train, could I come in sooner with this ankle than what the man said
# view_prescriptions
how many of the yellow ones before I run dry, we're out six weeks this time
ship's medicine chest list must show all I take, with strengths
went overboard, the box did. diclofenac i think. more of it
the iron tablets, before food or after food, my mum and my flatmate are fighting over it
I have used the last sachet this morning and doctor said do not stop
Tranexamic what? I need to spell it for the pharmacist at Yaba
The water tablet, is it one or one and a half now? The young man altered it and I was not attending
My little dosette tray is empty past Saturday
Am I still meant to be on the bisoprolol, or did that come to an end with the spring
that pantop 40, empty stomach means how much before eating
strip got over yesterday
doctor had written something for sleep also no, or was it only for gas
metformina, is the one big or the two small, because the pharmacy gave different
the insuline pen finish thursday and I have no more paper
for how many days I take the antibiotic of the foot, the label is in english all
Is it twenty milligram or forty, I'm on the second month now and I don't want to do it wrong
how is it with alcohol on these, did the doctor write anything in my instructions
I lost the box in the train to Glasgow :(
mouth's like sand, what's the dose on that pressure pill, maybe I'm doubling up
Need my lisinopril sent to a Walgreens in Laramie, last one goes down tonight
what'd he give me back in spring for the hip, it worked
Tamsulosin I take in evening or with breakfast, I am thirty days doing wrong maybe
box is finish
doctor wrote me three medicine, pharmacy gave two, which is the third
The gel, how many times daily? I play with gloves of gel and the strings slip
He wrote six weeks of naproxen, I count five weeks of tablets
white pill morning, pink pill night, or opposite
i have refill or must come again to beg
how is called in Romania this ramipril, what dose I have wrote
am I on the 150 aspirin or the 75, I've got both in the drawer and no clue
Iron's making me like concrete but I've ran out anyway so, more I guess
gaviscon on prescription, how many bottles have I left to have
Inhaler count reads zero
Prednisone taper. Forty, thirty, then what?
Spiriva, one puff or two. Print's too small.
the nasal spray, may I take a second when the first one does nothing, and after how long
My triptans are all up and the weekend comes
what strength of topiramate did we end with, I am building up and I lost the schedule
The drops for the night, are they still to be taken now that the morning ones were doubled
My bottle of latanoprost is weeping its last tear
When the doctor spoke I was nodding but did not hear. How many drops, which eye?
this one I am holding is white it has an L is it for the pain or for the stomach
how many can I take of the ones for the swelling because today was two and I want three
they ran out the patches for the back
them painkillers, pint or no pint, what did yer man write
solpadol's gone, and not down the toilet if you're asking
how long am I meant to be on the blood thinner jabs after the op
Syrup for the worm, each child how many spoon
Vitamin D drops for baby is empty
The tablets of after birth, still I must eat them or stop? paper is lost in moving
Allopurinol, three hundred or one hundred, since the chemist and the letter disagree
Colchicine. Down to two. Weekend. You see my difficulty
what precisely was I put on in November that gave me the runs
The three-in-one, can I take it in the morning now that I'm on nights
I'm at seven tablets. I've never skipped and I don't want to start
was it supposed to be three months' supply or one, they gave one
TB prevention pills, how many months still to go for me
The cream of silver for the burn, one puts how much times
I arrive at the end of the tube
That medicine for the cholesterol, one told me to suspend or to diminish?
brown one every day blue one when bad?? or is it flipped
last puffer's at nan's in truro and thats like 2 hrs
how many days late can i take it, the mini pill, what did they put on mine
Carbidopa, I take at six, ten, two, six. Is it correct that protein must wait?
I count eleven tablets, and four each day
May I know whether the patch was stopped or only paused at last visit
Euthyrox 88 or 100? I halve nothing, I want the figure.
Thirty minutes before coffee, or sixty, what is written for me
my stock ends on the 27th at breakfast
folic acid for Malik, how many a day, the bottle from his grandma's house got no label
them anti-inflammatories, wife threw the bottle out cause it said expired
was I supposed to stop the meloxicam or keep going after the shot
Letrozole until when? I recall "five years", and five years is now
blue puffer 2 puff how many times one day max, doctor tulis apa
puffer finish already bang
Would you know if the wee white ones are to be swallowed or let melt
The drops after the operation, four times a day: for how many weeks more?
There remain two drops, by candlelight perhaps three
how do i ramp up the metformin again, 1 then 2 then?? my tummy hates me
outta spiro
The medicine that opens the pipe, tamsu something, take it before sleeping?
pain pills are over and weekend is long
this chemo cream, Efudix, do I keep slapping it on when it's raw as mince
What'd you have me on for the blood pressure, mail plane's bringing the wrong box
the anti inflammatory is of 12 in 12 hours or 8 in 8
finished the pomade of the fungus
I've a pill here, pink, with a line, and nobody will own up to it
is it still the half tablet at bedtime for sleeping
EpiPens went out of date in February
One Zyrtec or two on a bee day, what'd he set me at
Progesterone pessary AM PM both ah, or PM only
how many Gonal-F pen left on my side, fridge got two only
trigger jab what time exactly they write, sharp sharp one right
Two pumps or three of the gel? My note says 2 and my husband says I'm a 3
Is the progesterone continuous or twelve days, as prescribed to me
Patch supply exhausted, temper likewise
nitro under tongue, how many can be one after another
Clopidogrel, until which month is it written for me?
I go for seventy days, I have pills for thirty
The Chantix ladder, I'm on the third day, what's the pill count
gum, patch or both, what was I prescribed
splints don't refill but the meloxicam does, right? I'm dry
how many units at night, 24 or 26, doctor bumped it last time
strips and needles finished
Cream for the cracks, morning or after lotu, what's on the script
this painkiller you gave, may I take before the show or I fall asleep in the air
how long tape and how long pills, I lost the paper in Linz
three pills left, twelve shows left
# view_reports
x-ray of the lower spine, what did it say
they took blood from me in Tromsø in march and I never heard a word
scan was last week Tuesday and I'm just here refreshing my phone
My PCV, has it climbed? They tested it on Monday
They photographed my heart with the jelly, and I should like to know what they saw
It was said that my kidneys would be looked at in the sample I left with the porter
h pylori came positive or negative
hr wants my hb and sugar from the last test, I'm not having the paper
how it came out my a one c
is my kidney ok?? they said they check with the pee
liver values from Tuesday please, I am nervous about them
what does it say in my file for the diagnosis, my German insurance needs the exact word
need them sleep study numbers, the AHI thing, company wont let me drive without
did I pass the pee test
PSA how much
They made with the machine picture of the kidneys, result is where
Is the nerve conduction study readable online
Ultrasound of the tendon sheath, I want to read the exact wording
the graph of the heart they pulled with cables, came?
cholesterol, tell the number even if is ugly
papers from the lungs check, safety officer wants them monday
it'll be my bloods from the 28 week, did my iron come up
has the harmony test thing said boy or girl or anything yet
the strep swab, was it pos
Chest film, June. Findings.
Spirometry numbers compared to last year, if you have both
MRI head of 3 March
Did the allergist find which bulb it is, on my skin
The field test with the little lights, I pressed when I saw and when I believed. What did it reveal?
Has the number of pressure in the left eye gone down from twenty-six
what did the picture of the knee say is it the cartilage that is gone
I gave blood for the arthritis the bad one the R one it is yes or no
is it knitting or what, the new x-ray
Me bloods from the A&E lot, would they be on your yoke
Blood of me for thyroid is how
kindergarten wants the booklet of vaccinations what he had until now
Uric acid figure please, and not the word "satisfactory"
I'd like the actual numbers and not a text saying no further action
The biopsy off my scalp went by, what, carrier pigeon?
Is it still undetectable, that's all I want to know before the weekend
CD4 count from February
they took a smear six weeks ago, silence since then
My transaminases, they have come down?
Scanner of the sinus, I wait since fifteen days
the word that he wrote for my liver, stéatose, what grade, it is in the dossier
what did my bloods say like is my iron rubbish
peak flow chart that the nurse filled in, can i see it
DaT scan has been performed in February. I designed cameras for forty years, I would like to see the image.
Is my bone density in the file already
Antibodies, anti-TPO, taken 2 November, report outstanding
Has the nodule grown? The radiologist measured it in tenths of millimetres, I heard him
MRI, meniscus, tear or no tear
Malik's hemoglobin thing, the electrophor-something, what type did it say
need the date I had that EKG and what it showed, for the school district
It is written "BI-RADS 3". It was 2. Where is the text that goes with the number?
My marker, CA 15-3, has surely come by now
that day blow blow the machine, lung test, how
my x ray clear or not clear, agency want to know before permit renew
the hip picture they took in Letterkenny, has it landed with ye
Dexa scan, am I chalk or not
The measuring of the eye for the lens, did the numbers come out well
They took my blood on an empty stomach and I have wondered ever since
did the ultrasound see the lil cyst necklace or nah
whats my testosterone at lol
They sent my stone to laboratory. What is it made from?
CT from the night, is there one more inside still
what'd the slice off my nose turn out to be
melanoma or no melanoma, I can take it
the resonance of the shoulder, labrum is ripped?
exam of blood for the federation, hepatitis and HIV, I need to see it
What did they find when they looked down with the camera? Nobody tells you anything once you're old
the ulcer swab, Mum wants it read out slowly
that panel where they scratched up my back, honeybee come out or just wasp
Ledbetter sent off my lung picture, anybody looked at it
embryo report day 5, how many make it
AMH this time higher or lower than 1.2
My progesterone level leh
Disclosure, please: everything held on me since 2015
FSH, oestradiol, whatever you drew on Tuesday
Coronarography disc, what is in conclusion
LDL was 4.1. And now?
ring from tick, borrelia yes or no
Did my lung scan come up clean, I been holding my breath so to speak
That nerve zapper test, what's it say, carpal or neck
what all's on my chart under diagnosis, the union rep says look
HbA1c under 60 or what
eye photos from February, any damage
the swab off my toe, did it grow anything
is in the ankle something broken, they made picture yesterday
need for the next town everything you wrote about me, on paper or on phone
# doctor_info
is there anyone there who understands backs of working men
Lund still with you or has he gone south
which of your doctors removes fibroids without cutting the whole stomach
Dr Okonjo, does she sit in Lekki on weekends or only Ikeja
somebody told me you now have a skin person, true or false
Which of the gentlemen is it who sees to hearts these days, now that Dr Trelawny has retired
Is there by any chance a lady doctor on Wednesdays
any doctor who is sitting at night after 11, i am awake then only
for sleep problem whom to see, general or some brain doctor
there is doctor who speaks spanish the saturdays?
who is the one of the feet for diabetics people
who there does skin and is not terrifying
is Dr Mackintosh back from her leave already
Does anyone have openings this week still, I am only asking, I have to see my exam plan before
anybody over there do DOT cards besides Hendricks
which one of yall is the sleep doctor and do they do phone
Is in your house a urologist turkish
which days is coming Dr Yildiz, I do not ask appointment only days
Among your physicians, does any treat musicians
Hand surgeons: how many have you, and does one consult in Korean or English
I am comparing two schedules, mine and Dr Reinholt's. Which afternoons does she consult in April?
Who of doctors stays after 18
the lady cardiologist, Ferraro, she is still in maternity
Is Joyce still a midwife there? she had my sister's two
do you have anyone does tongue tie
what days does the breastfeeding lady come in
Ruiz. Present or absent this week?
Need the name of whoever reads sleep apnea over there
Who of you is the headache person
Is dr. Veenstra only there on the even weeks
Who among you is learned in glaucoma
Does Dr Feldman receive on Saturdays, and if he does, until what hour
which physician would you say is gentle with boys
that doctor that speaks like from Jalisco what is his name the one for the bones does he come on Thursdays
is there somebody for the feet also there or only at the county
who does shoulders and won't laugh at me
does Ó Súilleabháin do the Saturday still or is he too posh now
Lady doctor for womans things, which name
Is there doctor who speak Dari or Pashto or Farsi also ok
The children doctor Frau Lindqvist, which mornings she sits there
Who is actually qualified in rheumatology there as opposed to having an interest in it
Does Achebe do Mondays? A yes or a no will suffice.
Of the partners, which has the shortest wait at present
Does the Cuban doctor still come or did his contract finish
On which days is it quiet and is Sister Dlamini in on those days
who deals with wanting a baby when you're positive
Who looks at the livers at your place since Dr Tremblay has left
Madame Gagnon the nutritionist, she is there the Monday or it is me who invents
You have an ORL who is not six months of waiting?
who can u talk to there that wont tell ur parents
is there a lady for girl stuff on a saturday
dr penhale does she do teens or just old people
How many movement specialists do you have, and who is senior
I understand Dr Castellano lectures on Thursday. On what days then is he in clinic?
Which endocrinologist keeps to time?
Dr Wyss: full-time, or only the two days?
When is the earliest that anyone in ophthalmology is free? I am not yet deciding.
who y'all got for sports medicine, somebody who's actually played
Is Doc Whitfield in during spring break or is he gone too
Which one of your pediatric folks knows sickle cell inside out
Which oncologist has taken the patients of Professor Zieliński
Does anybody with you perform lymph drainage
got Tamil speaking doctor anot
Dr Lim got come Sunday?
What's the name of that surgeon everyone's sister got her hip off
is Dr Gallagher back after her own operation, God love her
Is it Professor Camilleri who does the cataracts with his own hands, or a student
Does any lady physician attend on a Tuesday
whos good with pcos over there and doesnt just say lose weight
does dr abernathy do telehealth on fridays
Somali speaking doctor, woman, for my mother, you have?
which of the kidney doctors does the laser one
who's the skin bloke when Fitzy's on long service
you got any sheila doctors doing the remote clinic at Yulara
which surgeon there operates fighters
Dr Brito attends in Cascais also or just in Lisbon
Are there any doctors over forty left
The nice Nigerian doctor, Dr Eze, does he do house calls on a Monday
y'all got an allergy man or do I gotta go to Knoxville
Ledbetter workin the week of the fair?
anybody at your Maryville place that does hands
Dr Foo or Dr Sivakumar, who does the transfers on weekends
any of your doctors do natural cycle, not so many jabs
got acupuncture person on Sunday anot
Who leads on menopause and what are her clinic days
Dr Anand: any availability in the vacation, I'm merely sounding it out
Can you tell me whether the new gynaecologist does coils
Which cardiologist has hands, not only diploma
Akhmetov consults this quarter or is he again in Almaty
Do you have somebody for heart on Sunday, when I am in the city
Who cuts carpal tunnel over there, and do they do both hands the one day
does Dr Pacheco see folks before noon
When's the lung lady's next hole in the schedule, no promises
Is there a Samoan nurse there, Mele or someone
who's on for diabetes now that Dr Patel's gone to Hamilton
what days the foot clinic's on
Somebody for sports who is also there Monday, this is my only day
the blonde doctor who laughed, what is her name, works she also evenings
Dermatologists: names, please
that Dr Foo, same one who was at Mount E last time
Who would I even see about being dizzy and deaf on the one side
the little doctor with the bow tie, does he still practise
anyone on your books do vasectomies
Are the evening doctors proper doctors or trainees
got any psychologist who takes teenagers
Which of you speaks Portuguese, or Spanish at worst
# message_doctor
tell Solveig at physio the exercise with the towel works, the other one does not
somebody should ring my satellite phone, evenings, i have a question about the injection before I agree to it
let Dr Adeyemi hear that the bleeding has reduced to two pads a day, she told me to report
I want to ask madam doctor if I can still travel to Accra next week with this thing inside me
Would you be so good as to let Nurse Pengelly know that I have gained three pounds since Sunday, as she wished to be told
I do not want to come in, I only wish for Dr Sandhu to know the new tablet leaves me swimmy
Perhaps the doctor could telephone me, after Evensong, regarding what my daughter has asked him
pls convey to Kulkarni sir that i left the tea like he said and burning is half now
Can sir tell whether I can take the tablet at 4am because that is my dinner time
I want to say to doctora Villanueva that the new pill make me run to the bathroom in the middle of work
please the nurse call me at 3:30 is when I have break, is about my numbers of the morning
You can tell her the sugar was 240 yesterday and 198 today
I'd like someone to know that my mood got lower since the capsules, the leaflet said to tell
can I ask the dermatologist if swimming in chlorine is okay or do I need to wait
Let Hendricks know the machine's data card is in the mail
somebody holler at me on my cell before noon mountain, it's about restrictions on my card
Doc asked for three days of pressures so here: 142 over 90, 138 over 88, 151 over 94
say please to the doctor, since the new medicine I stand up and the room goes round little bit, should I continue
My son wants to speak with the doctor on telephone, he knows German better, number is in the file
Please transmit to Dr Reinholt that I can now play twenty minutes without pain, and on minute twenty-one it returns
May I take up the Bartók or should I wait? Only she can answer that
tell to Ferraro that I measured one week like she say, average is 158
I want ask if I can work on height with this pill, is dangerous for me and for colleague
somebody speaking Romanian call me, the letter you sent i do not understand
midwife said let her know if the itching came back. it came back, just hands
I don't want another visit, i just wanna know if i can dye my hair, would Joyce know
Can you get someone to bell me about my birth plan cos i changed my mind about everything
Relay to Ruiz: walked a quarter mile, O2 held at 91
Doc wanted to hear if the ankles swelled. Affirmative, both.
Have the respiratory nurse phone. Landline. Not before 1000.
The diary he wanted: eleven attacks, of which four with aura. Will you put that on his desk
would the neurologist mind to think about it if I can stop the topiramate, I cannot find words anymore, in two languages
Convey to the good doctor that the stinging has ceased and I bless him for it
I wish to put a question to Dr Feldman himself: is driving at night to the prayer camp forbidden me
He instructed me to report any redness. There is redness.
tell doctor Ibarra the shot lasted only nine days not three months like he said
I have a doubt of if I can have the baking soda with the pill of the pressure can she answer me that the nurse
can they call my daughter and not me is for explain the operation
tell the physio I did all me homework, the yellow band's too easy
can someone ask the surgeon is the lump on the bone meant to be there, no panic, just it looks like a doorknob
would the nurse ever give us a shout about the dressing, it's after getting wet
Tell Frau Lindqvist please, the cream made Idris skin like snake but not scratching now
I have a shame question for the woman doctor, not for the phone man. She can write me?
Tell Achebe the toe he said would be right in a week is the size of a satsuma
I want a human being to telephone me about this statin business, and between 12 and 12.30, not whenever
Please put the following to the doctor: is port worse than claret, and be honest
Sister Dlamini must know that I've told him. She'll understand.
I've got a question for the doctor about planning a pregnancy and I'd rather write than sit in the queue
please no phone calls to my work number again, tell the nurse, only my private cell
Say to the hepatologue that I have not touched a drop since forty days, I am proud
The wound smells sweet, I prefer the nurse knows it, she will say me if I must come
Can I taste? Only taste and spit. I pose the question to Dr Bouchard and to nobody else
can u tell the counsellor i ate lunch 4 days in a row
i need to ask dr penhale smth but by text bc i cant say it out loud
the nurse said message if the new inhaler gives me shaky hands so. shaky hands
Kindly inform doctor that stiffness comes forty minutes before each dose. I attach no graph but I have graph.
It is not necessary to meet, I only ask doctor's opinion about dancing tango, my wife read article
Would nurse please telephone my daughter, she will worry less
Inform Dr Wyss my resting pulse has been 94 for six mornings since the new dose
I request a written answer from Dr Wyss as to biotin and false readings
tell Whitfield I did the stairs without the brace
ask him straight up can I squat two plates yet
Malik's hurting less since we upped his water, his nurse wanted to know
Please tell Dr Nowak the flushes have gone from nine to four a day since the change
A question that only Dr Nowak can weigh: stop the tablets at five years or carry them to seven?
help me tell Dr Lim I stop smoking ten days alredi
ask doc can i ride if i take the cough syrup, scared sleepy on the road
You might pass on to Dr Gallagher I'm managing the stairs with the one stick
I've a question that's not worth the petrol: can I lift a bag of meal with the injection in me
Please say to Professor Camilleri that I can read the small missal again, and that he is prayed for
May I kneel and bow the head low, so soon after? I leave the question for the Professor
can u slide into dr abernathys inbox and say the spotting stopped
need a nurse to call me but like AFTER 3 im on bar
I collect my urine one full day like he said, tell Dr Rosenthal the bottle is in my fridge
somebody please call my wife for the boy, she knows more, I'm driving
tell Fitz the hole's closed over and there's no pus, he wanted weekly word
Radio's patchy so type it to me: does the doc want photos close up or further back
speak to Brito that I slept the whole night without the sling
Myself I would like to ask him if choke is allowed, only arm is forbidden
Tell Dr Eze I walked to the letterbox. He bet me I wouldn't.
I shouldn't like to be resuscitated and I want that said to the doctor, quite calmly, when he has a minute to ring
tell Doc I worked the whole yard without the suit and only swole up some
Got a jar of sourwood set by for Doc Ledbetter and a question, does raw honey mess with that heart pill
update Dr Foo for me, spotting brown, day 9 after transfer, she say must report
can ask doctor whether can fly to Bangkok during the two week wait
nurse please whatsapp or call, the syringe got a bubble I scared I underdose
Kindly put to Dr Anand: is the migraine history a bar to the higher dose? A line in reply would do.
For the doctor's attention, night sweats down from five to one. The regime works.
I'd welcome ten minutes on the telephone with Dr Anand, lunch adjournment, any day
Give to Akhmetov: up to third floor without stop, this is after five weeks
Let Akhmetov decide and write me, can I go to 2800 metres
I promised to report about bruises. They are on both arms, like map of Kazakhstan
Tell Pacheco the brace is a bust, I wake up with it across the room
Six days no cigs. Somebody over there should know, the quit nurse I guess.
can the hand doc buzz me, I wanna know how long I'd be off the tables before I say go
let Mele know I lost 4 kilos, no taro for a month
Sugars this week for the nurse, mornings 9, 8, 11 and 7
Could the doc have a think if I can fast with my church next week and get back to me
tell the blonde doctor I flew yesterday and the ankle held, she owes me a beer
can doctor write me is it allowed the split with this hip, I wait with training until she answers
please someone call me only between 14 and 15, is about the injection, I have fear
# out_of_scope
what's the wind for Lofoten saturday
can a boat of your size, ha, sorry, does the clinic sell liferaft first aid kits
how much is the surgery, and do you people collect installment
pls which foundation will cover dark circles
Does one pay for the car park on Sundays
I am looking for someone to tune a harmonium
how to apply cashless claim for this
is it true that banana at night gives cold
the bill says 385 dollar and I have the discount card
my husband results he is ask me to look, he is at work
which bus goes from Marchmont to the clinic
do you know if my E111 card thing still counts
Are you a real human or a bot? no offence
how big's your lot, can I get a 53 footer in there
cheapest diesel around Butte
my co-driver's card, did his come through, he's asleep
where can I buy that machine for blood pressure cheap
how one writes Krankenschein for employer, i have apprentice sick
Do you know a luthier who adjusts chin rests
Who won the Tchaikovsky competition this year
boss must pay this or me
how many euro is the visit
maternity exemption card where do i get it
whats a good name that goes with Amari
VA reimburse mileage or you people
What's the score in the Chiefs game
How long do you keep cut peonies
can I get paid back for travel
is it known whether weather pressure causes migraine
Would you have prayer points for healing
What is the fee for the laser if a man has no insurance
how much do you charge for the Medi-Cal no wait do you take it
the recipe for atole I can give you ha ha where is the bus 18
Lads where do ye lock a bike outside
what'd be the compensation on a car door job
me mate's scan, he's too scuttered to ask himself
The Jobcenter letter, you can read for me?
Where is course for swimming only women
I wish to make a formal complaint about the hold music
Invoice 20731 is wrong
What's the VAT position on private medicals
Case number for a stolen bakkie
What does the law say, must I disclose to my employer
What wine with the sweetbreads, you who know all
It is how much the night at the private clinic
write my biology essay on the lungs
do vapes actually wreck ur lungs or is that just ppl saying it
is it illegal to work in a surf shop at 16
Is cherry blossom open at the university
My television does not connect since your wifi changed name, I mean the waiting room wifi, my tablet
The clock in your foyer is four minutes slow
Where can one park a bicycle with a trailer
gimme a halftime speech
one of my players needs his physical form, his folks asked me to pull it up
I need a certified copy of my passport
What do survivors usually take, statistically, after five years
Could you translate a discharge summary, or is that my own bread
your delivery order from GrabFood im downstairs at lobby
panel card accept or cash only
where got cheap motor tyre
what price are hoggets making
is it the same dose of ivermectin for a person, I'm only codding
The sheepdog has a thorn, would your doctor ever look
What time is Mass in the hospital chapel
How does one make the honey rings for Carnival
can i get a discount w my student id
ur coffee in the lobby is burnt fyi
what sign is compatible w a scorpio
airport queue how long now
how can I become citizen faster when the doctor signs the exemption
my cousin he sent the blood test to my phone, read it for me
how do ya feed 22 on one leg of beef
is the Stuart Highway open past Erldunda
How much is costing the operation by private
what do you think, gi or no gi
my girlfriend wants know the result of her pap, she has shame
Who reads the gas meter now
What year did they pull down the old cottage hospital
what'll you give me for 40 pounds of wax
Y'all hirin
how do I get poison ivy out of a fence row
MediSave can claim how much per cycle
Excel formula for depreciation you know or not
which temple is good for praying for child
If I slipped on your steps, who'd be the defendant
Does BUPA cover HRT reviews
Recommend a chambers lunch place near Temple
What minerals are in kidney stone by percent
how much roubles in one dollar today
When do you turn hot water in the ward
odds on the Raiders
Who's comping my parking
What does a pack-a-day do to your skin, curious
what time's kickoff at Eden Park
how much water does a rugby field need
my brother wants his results too, he's right here
you want tickets for the circus?
where here can I wash clothes
Is a bear bite covered, hypothetically
rescheduling my ferry to Roscoff, can u do that
Put me down for a table of twelve at eight, the confirmation is over and we are hungry
My dog Biscuit has his jabs due, is it you or the vet
need the prescription for my welding mask glass, optic shop says ask
Reservation for the caravan pitch, cancel it, we stay one week less
The piano doctor was meant to come on Tuesday and hasn't
what's my lab report grade, chem, it's on the school portal
Would you message my landlord that the boiler is dead
Are you open on Good Friday
how late does your pharmacy counter stay open
can y'all fill out my FMLA packet
Husband's oncologist said something about his scan, read me his file
When is the appointment of the new Archbishop to be announced
Who invented the stethoscope, it's for a crossword, eleven letters or five
Can one catch shingles from somebody who has it
is ibuprofen and paracetamol same same
what does the liver even do, asking as a person who eats it
my workmate's MRI, they put it under my email by mistake, open it
Doctor Who tonight, is it a repeat
Your lift has been out since Easter
what do you do with my data
Refill my transit card
Sort out my car's MOT, would you
Which vitamins should everybody take after seventy
do you hear me breathing right now, are you recording
translate mal di schiena in german
who you vote for boss
Insurance lapsed Friday, how do I get back on it
my tenant's doctor's letter, is it genuine, you tell me
I'm after a refund for the visit where nobody turned up
# greeting
Morn
Hello ji very good morning from my side only night is finishing
buenos días señorita
hiya
What's good
Good morning, my dear
Heya sweetheart
Ahoj
evening all
# thanks_goodbye
God bless you, you have tried for me today
gracias mija, you are very patient
Sağol my friend, good work to you
mulțumesc, you solved
That's all. Out.
May you be repaid sevenfold
sound, cheers, mind yourself
Zende bashi, thank you for patience with my language
Ngiyabonga, stay safe
k thx bye x
I have troubled you. Thank you very much.
My man. We good.
tq bro
You're a pet, bye bye bye bye
Righto ta love
ok noted with thanks
fa'afetai lava, chur
that'll do me, ta-ra
Merci bien, bonne soirée
# help
I am not certain what I may say to you. Does one simply type?
Which kinds of request do you handle? I prefer to know before I write at length.
what do I say to it mija what do I say
ok what is this like can i just type whatever
Pardon me, I have not spoken with a machine before. What are you for?
Clive has gone out and left me with this thing. What do I press?
I can weld and I can keep bees but I can't work this. Show me.
Outline your remit.
what is this chat, you make what all
First time. What happens after I write?
so do you book things or just talk about booking things
my nephew put this on my telephone and said it replaces ringing up, does it
Sorry, I have pressed three buttons and I am back at the start, guide me
I no understand this page, what I must do first
what sorta stuff are you good for
Is there a list of what a person may ask in here
been staring at a blinking line for five minutes, now what
walk me through it like I'm a sheep
# deny
nahi ji
better not
nah babe
Negative
No, and don't ask again
I must decline
I would rather not, thank you
nooo dont
no need lah
nope I'll stand
no way José
Certainly not.
# confirm
yep roll with it
Affirmative
go on so
C'est bon, let's go
Yes, I humbly accept
bet
yeee
bora, yes
So ordered
shot, yeah
jo jo
dale
as you say, my child
`;
