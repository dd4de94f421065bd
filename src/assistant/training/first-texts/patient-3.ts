/** Sentences of our own. */
export const patientFirstTexts3 = `
# book_appointment
since three days my ear is making like water noise inside
my kid school say he no can return without doctor look at the rash first
knee is swell up after football sunday, cannot bend good
hello good morning please, I have pain of stomach every time when I eat spicy
lowkey think i have strep again lol throat is on fire
necesito una cita para mi mamá y para mí el mismo día
me and my roommate both got this cough, shes better im not
my mother in law say is only cold but two weeks already I am coughing in the night
i was suppose to do the checkup last year and then covid then moving then baby... so now I am ready
uni wont let me register til i get my mmr shots done
Doctora Villanueva, any morning, I take what she have
my period hasnt come since like march and the tests are negative idk
the company where I start work in Monday ask me medical exam paper, who will examine me
Good day. I would wish to be attended by a skin specialist concerning a mole which is changing its colour.
kinda embarrassing but it burns when i pee
me duele la espalda desde el lunes
I finish the antibiotic already, the pain it came back same like before
bb has fever 38 since yesterday night, she drink ok and play ok, but I prefer somebody check
put me down for thursday 4pm if its still open
need that flu jab before i fly home to manila on 20
my eye it is red and gluey in the morning, both
i think is time I see someone for my sadness, I not sleep well since my father passed
can somebody to look my foot, the nail it grow inside
last time I cancelled because I felt fine. Now I don't feel fine. Please find me place again with same doctor
pls pls pls anything tmrw my back is cooked
The pharmacist he told me is better you see doctor first for these headaches
my daughter she will have two years next week, which vaccine she must take, I want to come for that
I have lump small under arm, not pain, but my aunt had the cancer so I am thinking
hey so my birth control thing (the implant) expires in june and i want it out
kuya said I must go also because he has high blood and same family
we are new in this city, whole family four persons, nobody has seen doctor here yet, we want start
dizzy when standing up. happening maybe 5 times this week
Prescription the doctor gave in January don't help me, I think she has to see me again in person
wanna get tested for stis, no symptoms just being responsible
my hands from the cleaning product are cracking and bleeding little, I work hotel
got hit in shin at soccer practice n now theres a knot
I drive truck and the license office want new medical card before 30, any day I am in town ok
tengo tos y flema hace una semana
the nail polish smell in salon make me headache all day, maybe I need check my lungs
im 26 so off my parents plan next month, trying to squeeze a physical in b4 that
Respected doctor, I am having loose motions since two days and weakness is there.
she is not eating, my girl of four years, only milk, and she is becoming thin
tattoo looks kinda infected ngl
wisdom tooth?? back of my mouth is killing me on and off
abeg I want to see doctor for this my waist pain
my wife says I stop to breathe when I sleep, snore like tractor
I would like that somebody examine my father before his travel to Poland, he comes with me always same doctor Wójcik
I saw Dr. Reyes in the spring, she asked I come back if the numbness in fingers return. It return
quiero sacar turno con la ginecóloga, cualquier día menos lunes
glasses dont work anymore everything past the second row is blurry
Please one visit for contraception, I don't want that my mother know
hair falling in the shower like crazy since exams started
they say at work all kitchen people must have the typhoid injection
allergic to smth idk what, lips get puffy after lunch sometimes
Friend of me has tuberculosis, we live same house, I think I have to be tested
i might be pregnant whats the move here
The prescription of my eyes is from 2019, time to check again no?
Any place tomorrow for one fast look at the ear of my son? He swim every day
I don't want cancel like last time, I promise, only please give again hour with the nutrition lady
heart goes fast when i present in class, think its anxiety, want to talk to someone
my son is born 3 weeks ago and nobody told us when is his control
the wart on thumb came back twin brother included
vaccine yellow fever for Nigeria trip in six weeks
kidney stone history... that same twinge in the side is starting again, mild still
sign me up w whoever, mornings, its for a sports physical
Every month when comes the period I cannot go to job from pain
When I was small in Syria I had operation in this ear, no problem for twenty years, but now since one month I hear less and less on this side and the television my wife says is too loud
pulled smth deadlifting, cant even put socks on
I have made a small child's fall from bicycle, the wrist of him is fat now, want that he is looked
My pastor say go and check your BP, your face is looking somehow
it's time of the year for my woman control
depressed? burnt out? idk but i cant get outta bed for class
one two red dots on the belly of baby, growing
se me hinchan los pies al final del día
Painter since 20 years, now shoulder does not go up. Somebody must see it
Hello, do the needful and fix me one appointment with ENT on any weekday post 5.
roommate tested positive for mono and we shared vapes soooo
last week you had no place, this week maybe you have? for the gyneco
they found sugar in urine at the work medical, told me go see real doctor
toe is purple since i kicked the door frame
my report from other clinic says "refer to cardiologist" so here I am, when can he receive me
Dr Fonseca please, not the young one, I want him for the heel pain
wanna go on prep, who do i see, like can u just set it up
Tita of mine had stroke last month, doctor there told all siblings and nieces get check. I am niece
small procedure for cutting the skin tag on neck, I am ready this month
I don't have fever, don't have cough, only I am so much tired after work, after sleep, after everything
Teacher thinks my son he doesn't see the board
pooping blood a lil bit only when i wipe, prob nothing but mom says go
refugee office told we need health screening all five of us before the 1st
can't focus can't sit still failing 2 classes, never been tested for adhd but cmon
quisiera ver al doctor Quispe lo más pronto que se pueda
The thing in my breast moves when I touch. Better doctor touches too
shingles vaccine for me, I have 61 years
got my braces off and now jaw clicks n hurts, u have a dentist right
acid come up in my throat when I lie down to sleep, every night
me again the one who canceled twice haha, this time i rly will come, thurs afternoon?
My hand sleeps. On bus handle, on phone, in bed. Always the right
the drug for malaria I need before travel, doctor must see me first or how, anyway put me
sneezing since the jacaranda opened
Is not for pills I write. My wife she is pregnant since two months and nobody saw her until now
bestie says its ringworm, google says its ringworm, i need a human to say its ringworm
las encías me sangran cuando me cepillo
My first appointment ever here, what day you like, I am retired
kid got sent home w pinkeye cant return til doc says so
one finger, I cannot close it, since I cut chicken with big knife last month
I had good result in all tests, still my belly swells like pregnant each evening. Doctor must look again
mom says i need the hpv one before college
palpitation sometimes, coffee I don't drink
hernia it come out when I lift the sofa and go in when I lie
Let me be squeezed into tomorrow's list of Dr. Adebayo, I beg.
hearing test. both me and wife. she shouts I shout
The three medicine don't work together I feel, sit with me somebody and look at all
honestly just want someone to look at my back acne its ruining my life
boy 13 years, he grows nothing, all his friends are taller one head
I wait for letter from you for the smear since a year, letter doesn't come, so I write
foot fungus... ew i know... when can i come in
burned my arm with the oil of fryer two days before, it makes bubbles
doctor, doctor's nurse, anybody, before Eid, for my knee injection
cant sleep. like at ALL. week 3
Need to be seen for medical for adoption of child, me and husband
my hijo swallowed coin last week and I don't saw it come out, he is normal, but
My gum has small ball with pus that comes and goes
thinking abt quitting nicotine for real, is there someone i can sit down w
hepatitis vaccine, second one, the first was in September
The pharmacy can't give me the pill without new visit they say so make me new visit
white spots on my tongue uhh
We want a baby since three years. To whom we begin, when we can come?
free friday? me too. checkup
I fell down from the stairs in mosque, tail bone pain when sitting
gimme the earliest w dr bautista, roommate loves him
every spring it closes my chest a bit and I make whistle
# view_appointments
excuse me I forget the hour that you gave me for the cardiology
is tuesday or wednesday i come?? the paper got wet i cannot read
not to change nothing, only want to know the day that they have me with the Dr Okonkwo
did it actually book or did the app just die on me
my son took the phone and pressed things, please tell if my appointment is still existing
¿a qué hora es mi cita de mañana?
I have received SMS saying reminder but there is no date written inside
whats on my list for next month with you guys
who am i seeing friday lol i forgot her name
Please, I ask one information: in which building I must present myself for the visit of 14?
how many times i came here this year, my boss needs to know the dates
last visit I did with the dentist, when it was exactly
I must tell my work when I am absent so say me all the dates that I have coming
the lady in the phone told she will put me for december but she never sent confirm
am i still on for 2day
is it video call or I must come physically on Thursday
wait do i have 2 appts or did i double book myself
I think is at ten but my husband say ten thirty, who is right
when do i get to see dr nguyen, i know its sometime soon
before I buy the bus ticket I need be sure which day it is my control
mi cita, ¿es con el doctor o con la enfermera?
Is my wife put me an appointment there? She says yes but she doesn't remember for when
google calendar deleted everything, when am i coming in
The message tells "arrive 15 minute before" but before of what hour?
no cambio nada, solo quiero saber qué día me toca
my visit with endocrino I think was moved two times, now finally when is it
hi po, just checking if my schedule with the OB on the 5th pushed through
i pressed book like 3 times, pls tell me i dont have 3
which doctor they put me with at the end? I asked for Dr Lindiwe
do I come this week or next week for to remove the stitches
After the X-ray they say someone make me appointment automatically. It's made?
remind me wen my dentist thing is
I have to tell to my professor which day I miss, so day of my visit please
what time tmr
I was there in winter for my shoulder, could you see which date? lawyer is asking me
Sir kindly confirm if my booking of Saturday with Dr. Subramaniam stands.
my phone say 2pm your letter say 4pm 😕
the nurse wrote in my hand but I washed the dishes... was for the 18?
how long till my next one
Both my children they come the same day or different days? I booked long ago
trying to plan spring break, anything booked w me between the 10th and 20th?
didn't get any email after booking. normal?
So I was in the call with your colleague and the line cut in the moment when she was giving the day. Do I have the appointment or I don't have?
list me everything what is planned for me in autumn
have i got the dentist or the hygienist on weds
is my telehealth thing today i cant find a link
From the hospital they told me "follow up is arranged". Arranged when? With who?
me puede recordar la fecha de mi próxima cita
I don't want to bother but there is appointment in my name or not there is
did they move my appt cuz i got a weird text
Please the exact hour with the doctor Vu because I come with train
in past six months how often I visited Dr. Sharma ma'am, I have to put in office claim
gonna be in chicago the 3rd to 8th, does that clash w anything
the second dose of vaccine I am registered already?
Wait list or booked? What I am?
my blood test is fasting or not fasting I don't know but first, is it tomorrow even
for the pregnancy I have many visit, I mix all of them, which is the next one
when i last saw u guys was it b4 or after thanksgiving
Doctor or only the nurse is receiving me Friday?
my mother made it for me in january i believe, still there?
9:15 or 9:50? I hear fifteen and fifty same in english
Kindly tell whether my slot for vaccination got registered, payment page was showing error.
where do i go for my thing at 3, main bldg or the annex, it should say on my booking
Did my daughter cancel by accident? Look if Thursday is still mine
cita del 23, ¿sigue en pie?
so is it a yes or no on the 6pm, i never got the email
I paid the deposit but the calendar shows nothing
How many days remain before they look my eye
My appointment it's for how long, half hour or one hour? I park with coin... no I mean just what is written in the booking
whos doing my pap, is it a dude
Please may I know, between the scan and the doctor, which one comes first on my programme and at what times
do i have class or doc at 11 on the 9th 😭 check ur end
not new appointment please! old one. What day it is
For the three months follow they didn't give me card, you see something in computer for July?
was it june when dr ali saw me for the concussion
hey siri said i have something at ur place today?
I think they put me in other clinic branch, look where is my visit
Psychologist. When. I forget all these days
before travelling to Hanoi I must know if there is visit waiting for me in between
is my physical still on the books or did they drop me for no-show last time
a friend booked for me because my English, she went to vacation, I don't know what she booked
all dates for dialysis teacher lesson? I have only the first two written
I came Monday and they told is not today. So what day then??
thx for last time, real quick when do you have me next
# cancel_appointment
ya no voy a poder ir el viernes, quítela por favor
I am feel good now thank God, so give the Monday place to other person
cant come thurs got called into work, ill figure out another time some other day, just take me off
I found one doctor who speak Polish near my house so I will not need the visit with you anymore
my mom made me book this n im literally fine, scrap it
the physio of 3 o'clock leave it please, I go back to my country tomorrow
sorry for disturb, we will not attend on 17th, whole family travelling for wedding
Kindly remove my name from the list of Dr. Adeyemi for this week, I shall not be present.
nah im not paying 80 bucks for that, cancel the dermatology
doctor already called me and explained everything by phone so no need come in wednesday
I did two bookings by mistake, the afternoon one delete it
please not the morning of saturday, I don't want it no more, my back it became good alone
tooth fell out by itself so my kid don't need the pulling out lol
got a spot at the campus clinic instead so u can free up my slot
I'm not pregnant in the end... so I suppose the ultrasound is not needed
they changed my shift for nights and I am too tired, forget about the blood pressure check
It is possible to annul the rendez-vous of tomorrow? I have no one for keep the children, I will call another time
i wont make it. dont wait 4 me
my grandmother died yesterday so I will be out the country, all my visits of May please take out
boss say if I miss again I am fired so tomorrow no doctor for me
i moved to austin lol so yeah drop my cleaning appt
Regarding the visit of 11 March, I renounce. Thank you for your comprehension.
La cita de mi niño ya no hace falta, gracias a Dios está bien
my bf and i broke up so no need for the couples counseling next tues 💀
I will not come because the doctor is changed and I wanted only the old one. Take away
turns out my insurance doesnt cover derm so im out for monday
please cancel for me the scanning, they did it already in the other hospital
that 7:40am?? who was i kidding. delete it pls
My visa is finish, I fly on Sunday, so everything after Sunday you can erase
the pain went by itself with the tea of my grandmother, no need anymore Thursday
we have got the vaccine in school so the one with you is extra
can u take me off the 22nd, im gonna be in lab all day n honestly it can wait
Dr Petrova's visit I don't go. I don't like how she spoke to me
Not the report, the visit! The visit I want to remove, because report came good and she said is not necessary
I'm sorry po, cannot make it na on Wednesday, no one to bring me, please cancel na lang
free up my slot for someone who needs it, im better
it was for a test of pregnancy but I lost it, I don't want to come
nvm about the appt i made this morning
ok so the whole reason i booked was a note for class and prof dropped it, so
The doctor in Polska operated me already when I was in the holiday. So your consultation, please, out
Tuesday I will be in the plane. Not to move, I don't know when I return. Only remove
please to make free the hour of 10:20, we don't come, child has chicken pox
I had made the appointment because of a stone but the stone came out, alhamdulillah
cáncele lo del dentista, por favor
bro i dont even remember booking a nutritionist, get rid of it
scared of needle, sorry, I am not coming tomorrow for that
Excuse the disturbance. My husband says that is too expensive the specialist, so we leave it.
take thursday's away but leave me the one of the 25
i booked w you and at urgent care at the same time and urgent care won lol
Please do away with my booking of the fourth. I will be at the vigil in my church till morning
my new work give me other insurance and you are not in the list, so stop the visit
I'm calling off the allergy test, cat is given to my cousin, no more sneeze
dont need the therapist sesh this wk or whatever, pass
Thank you for the reminder of tomorrow but I think the appointment is for my brother name same as me, and he is already in Portugal, he will not come, I neither
sa Friday po, hindi na ako makakapunta, pakicancel
The period came so all is ok, not necessary to see me
everything you have for me in June, no. I go to my village for harvest
The embassy called me for the visa on same day, so doctor is finish for me, I go out of country after
Sorry I am late for saying, tonight we don't bring the girl, fever down, she runs
they prescribed me the thing online so the appt is pointless now
yeah no im not doing a colonoscopy at 24, take me off
Mi esposo ya consiguió con otro doctor, borre la del lunes
Please the place of me on Friday give it to person who has more need
tmrw 9 am = not happening. will rebook whenever
I asked for an information only and they made me appointment! I didn't want it
The healing oil work, skin is clean, I thank you, no need of dermatologist
Dr. Hussein is on leave and you offered other doctor; I decline and kindly withdraw the booking.
two of my appointments I keep, the one for feet I don't
got expelled from my dads insurance today so scratch everything pls
No more physiotherapy for me, five times is enough, I feel strong
we split, im moving back w my mom in ohio, drop the fertility consult
Nobody can drive me and taxi is 60. I stay at home. Not necessary other day
my tooth they already pulled it in Tijuana
the flu shot on saturday, cvs did it free so byeee
I have taken fright from what I read about this exam, I will not do it, take my name
so i signed up for the sleep study as a dare basically. undo
# reschedule_appointment
Is it possible the Friday become Monday?
the 9 is too early for me, I drop children in the school until 9, put me after
my flight got moved so im not back til the 12th, can we do like the 14th instead
they gave me August for the specialist, August!! my pain is now, find something before please
podemos cambiar la cita del martes para otro día?
shift manager changed my hours again so tuesday 2pm no go but any time after 5 works
Dr Banerjee is very good but I prefer a woman for this visit, same hour if can
I have exam same day with appointment. Can after exam? Finish 3pm.
running like 40 min late bus is stuck, any chance they can see me a bit later today
we fasting in Ramadan so morning is better than evening for the visit which is on 21
hello dear, on that day is holy day for us so we can not come, another day same week would be nice
lmk if someone drops out earlier this week id rather come then than next friday
please I don't want cancel, I only want that you move to next week because my car is broken
the interpreter she can't on Thursday. She can Friday. So me also Friday
book me earlier pls, rn i have 3:30 and my last class is at 12
midterms. need to push my checkup like two weeks
I was given appointment of 8 in the morning but from my village the first bus arrive 9
Mister Doctor Kowalczyk put me on 3 of June but 3 of June is Corpus, holiday, I go to procession
kid has fever so we cant bring her for vaccine tomorrow, when she is healthy we come, maybe after ten days
swap me w whoever has monday lol i cant do weds
in person is hard for me now with the crutches, make it by video the same visit
I start new job Monday so all my physiotherapy from the morning must become evening
Due to unavoidable circumstances I request you to kindly postpone my Tuesday consultation to the following week.
got jury duty that day smh, whats the next one i can have
my grandson will bring me but he is free only Sunday and you put Tuesday
it's not possible on 2, is possible on 3 or on 4
can we do it before not after, I travel on 15 and the visit is on 16
the babysitter cancelled me, so me I must cancel you... but give me another day please
quiero adelantar mi cita porque el dolor no se va
ughh overslept missed my 9am, can i still come like 11
I booked online with Dr. Morales but I wanted the other Dr. Morales, the lady. change possible?
my phone appointment is in the time when I am under the metro, no signal. After 18h better
cousin is getting married on the exact day of my scan lol, next wk?
Make my two visits in the same day please, is far my house, one is Tuesday and one is Friday
Snow, the road closed in our place. Tomorrow impossible. Wednesday if God wants
hey so about the 4:15, any shot at making it 5ish, prof won't let us out early
I need the visit be after the blood test, not before, somebody put the order wrong
Doctor asked to see me in 3 months but the lady wrote me 6 months. I think we must correct the date
it falls in chinese new year, nobody goes to doctor in new year, please a week after
since im home earlier than planned could i come in this wk instead of the 28th
your nurse phoned me to come thursday, I said yes but I forgot I have court, please arrange again
the hour is ok but not the day
My professor put the defense of thesis on the same hour of my eye doctor. One of the two must move and is not the professor
it's me who was supposed to come today but train strike, tomorrow you have?
can i get bumped up? the pain got worse since i booked
Wife is giving birth any moment so my check of Thursday is impossible, put me far, like one month
is there something else than monday. monday everybody wants me
The day is ok the doctor no. I prefer Dr. Rossi who knows me
The report of MRI will come only after my visit, so what I show to doctor? Better visit later
me equivoqué de día, era el jueves no el miércoles
could u switch my therapy to zoom time, like evenings, i got a campus job now
Monsieur, I have a rendezvous the 7 but the 7 I have the police for my papers
4pm is prayer and 5pm is prayer too in winter, give me before 2 if possible
hungover pls can 10am be 2pm
the reminder say Tuesday. I can Tuesday but only if is after lunch. If no then other Tuesday
you put my twins with one hour between, cold and waiting, bring them together please
I got my next menses on that same day so gynae test will not be possible, any day after 20th is okay
is a problem with Wednesday, the tourist season start and chef don't let me. Perhaps November?
i said march but i meant may lmao my bad
Your doctor cancel me two times. Now I want soon, not in two months again like they wrote
not feeling up 2 my pap today ngl can we do it when my roommate can come w
They need me in the factory Saturday extra. For my injection Sunday no open, so Monday?
Any chance the hour before? My ride comes early and then I sit alone
my sponsor for the visa wants meet me at the hour of dentist, is there some other hour in that day
Doctor said if it becomes worse don't wait until July. It became worse
podría ser más tarde ese mismo día?
Dr. Mwangi looked me already, I'd rather finish with him than with the new one you wrote on Tuesday
bruh i have a final at the exact same time lmk what else is open
I am Hindu and 9 is Diwali, the checkup I'll do on any day following that
The message offers "reply C to cancel". I don't want C. I want other week
uhh is there any world where my 8am becomes a 10am
We come from farm, milking finish at nine, so nine is not good, eleven is good
I will still be in Accra when the day reach. Return is 24th. Anything after that I am available
stuck at work till 6 again, same slot tomorrow maybe?
They told me phone call with doctor but my english on phone is bad, face to face better
My son has school exam PSLE, the vaccination we do after exam can?
the prep for colonoscopy I did it wrong, I ate. So Thursday is useless, other day must be
Please push. Monday I bury my uncle.
flat tire, can u slide me to the afternoon
I have the thing for stitches in 14 days but friend says face is 5 days, put it nearer
is my appt movable? partner wants to come to the ultrasound and hes only off sundays n mondays
Sunday I fly, and you gave Monday! Turn it to before Sunday, I beg you
could be possible that my cousin takes my Tuesday and I take his Thursday? both with Dr. Delgado
it's Tet that week. whole family at home. second week of February ok?
# view_prescriptions
the white small one I take at night or at morning? I lost the paper
how many more of my adderall refills b4 i gotta see her again
señorita, se me acabaron las pastillas de la presión
doctor wrote something for my stomach last visit but I don't understand the letters
I take with food or without food this metformin?
ran out of my inhaler help
what was that cream called that u gave me in the fall
I do not ask new medicine, just I want see the names of the ones I already have because I travel
airport want list of my medicines in english, where I can see
is the zoloft 50 or 100 now, she said she was bumping it but the bottle says 50
the pharmacy tell me no more repeats, but doctor told me for six months
My Lola takes also this losartan and she cut in half, mine I must cut too?
missed my pill yesterday do i take two
until when I must continue the antibiotic, I feel already good after 4 day
need more insulin pens only 2 remaining
the drops are 3 times in day in each eye or only in the sick eye
had my appt last week and she said shed send the rx but cvs has nothing, was it ever written
please to renew my thyroid tablet, is the same always
my cough syrup its still valid to use or he stopped it
My medicine for the nerve how it's called? Pharmacy in Mexico want the name
out of bc pills sunday, can u send more to the walgreens
two different box, same name, one 5 one 10, which one is mine now?
how much paracetamol doctor put me for the day
¿cuántas veces al día me tomo la amoxicilina?
The sister of ward wrote "BD" in my drug paper. What is the meaning for me, how many I swallow
gotta finish all the prednisone or can i stop now that im better, what do the instructions say
my prescription still alive or is expired? I was away 5 months
I threw the box, so I need to know the dose of the iron
spironolactone refill plss
label is in english very small and my eyes... tell me how to use the spray
Doctor Mensah gave me 3 drugs but pharmacy give me only 2, what is the third
I don't need appointment, she said I can have the Ventolin again without to come
Is amlodipine still in my list? I thought they took it out when my legs became fat
was i supposed to take the doxy with milk or NOT with milk
left my concerta at my parents place 4 hrs away, can i get a few
for sleep he gave me something only for two weeks, it is written when I must finish?
vitamin for the baby how many drop
i have no idea what half of these pills r for
I am fasting from sun to sun, so how I divide the three times tablets in the night, what is written in my recipe
what mg is my vyvanse rn
The doctor in ER changed one of my medicine and I don't know if in your list is changed also
dice la farmacia que necesito nueva receta del omeprazol
last appointment she speak about a new tablet, she put it or she only speak?
is it 1 puff or 2 puffs b4 running
sorry I ask again, the blue is for sugar and the white is for heart, or opposite?
My Eliquis box will be empty on Saturday
Please tell me the generic name of the drug I am using for ulcer, brand is not in Ibadan.
couldn't find where it says how many days for the fluconazole
doctor stopped the water pill or not? Because pharmacy gave me again
do i still have refills on the tretinoin or is that a no
my grandmother cooks a lot of grapefruit... on my paper is written something about grapefruit?
ok the pharmacist was like thats a high dose r u sure. what did the doc actually write
I have to inject in belly each day or each week?
lost my luggage with all the pills inside, need again, flight company pays
Whats my list of meds, tsa person is staring at me
can give me the antibiotic same of the last time? The rest in the bottle is only three
How long more I wear this patch before new one
The nurse in phone speaks fast: "one in the morning and two before bed" or "two in the morning and one"? See please
wat did dr ng give me for the bites
cuántos resurtidos me quedan
mounjaro, am i on 5 or 7.5 now
Doctor told "use as needed". How much is needed? There is limit?
He promised me at visit to send the medicine to Farmacia near my work, not to my house. He sent where?
seizure meds low, 4 days left
my eczema cream, how many weeks she said before stop
I am seeing doctor next month but tablets finish this month
Kindly list out tablets given to me post surgery along with timing, before food or after food.
did they take me off the lithium or am i tripping
my hormones shot is it every 2 wks or weekly now
The cap has number 3 written, is it three more times I can buy?
Which of my pills make sleepy? No no, sorry, only show me what pills
new month new bottle pls (propranolol)
Eyedrop bottle open since 30 days, doctor wrote how long I use?
the antibiotics r pink goo, for my toddler, 5ml or 10
vitamin B injection, they prescribed me how many total
is my pain medicine the one with codeine? at work they make urine control
# view_reports
they took blood from me the last Tuesday, what came out
ya salieron mis análisis?
how was my sugar in the blood this time
Doctor told me wait one week for the result, it is now two weeks and I am biting my nails
need proof i had my hep b titers for nursing school
is my covid test back i have a shift at 6
My employer requires the X-ray of chest that I did in your place in February
the appointment was quick and she talk fast, can I read what she wrote about my diagnosis
did the biopsy of my neck arrive yet from laboratory
so am i anemic or nah
I changed the doctor in my country and he ask for all my papers from here
it says new result available but the link goes nowhere
what is the name of sickness that they find me, I want to write it for my sister who is nurse
the MRI they make me of the knee, I want see it the report
Cholesterol number please? Last time 240 very bad, I do diet since
i failed to pick the phone when nurse called about my urine test so what she wanted say
was my vitamin D still low, dr put me in that pill for 3 months then tested again
std panel from last thurs??
my stool test that I brought in the small box, is there some answer
Kindly share the findings of my ultrasound abdomen done on Saturday last.
coach needs my ekg results before i can practice
was i ever tested for celiac? feel like yes
resultado de papanicolaou por favor
In my country doctor gives paper of result same day. Here I wait, wait... is ready the thyroid?
pull up my vaccine record pls, the dorm ppl want it
I have appointment on Thursday but before I want to know if the blood is good or bad
nurse said "abnormal" and hung up, abnormal what??
my kidneys number how is it compare with the last year
What did they write me in the discharge letter from the knee operation
is it allergy to peanut or to milk, in the paper of my test what it says
H pylori came positive or not
can you show my all history, from when I come to this clinic first time
radiology people told me they already send the photos to you, so you have it?
not feeling sick just want to see if that lab thing got posted
my mammogram letter came but it's two pages of hard english, where is the simple result
blood group what is mine, need it for the passport of donor
In the laboratory the girl took five tubes, five! It must be many results. Show me please
did my drug test come in, job starts mon
The ultrasound lady was silent, she didn't tell boy, girl, or healthy. Is there paper now?
my iron before was 6, I drink beetroot every day, now is how much
es benigno o no, lo del lunar que me quitaron
Please where can I download report of CBC and LFT, I am not finding option.
need records sent or downloaded or whatever for study abroad, like shots n conditions
I know that my appointment is on the 30 but I ask if analysis is already arrived, I don't touch the appointment
what'd the spirometry say, am i legit asthmatic
the doctor explained to my husband and he explained me bad. What exactly they found in the scan of head
Sir, HbA1c value from this month?
can i see my growth charts from when i was a kid, just curious how tall i was at 12
I lost the CD of my back. You have the photo and the writing still?
any news from my swab
hospital of Kraków wants know which illnesses I have had here, is there a summary
hep c test I did because of the tattoo, it's clean?
It came a letter "your results are within range". Range of what? I like to see number
is my wrist broken or just sprained, the xray person wouldnt say
I don't care the price, tell me only if it's cancer or not, the paper from laboratory
biopsy said what
Doctor Lopes has told me "come if you want the result". I don't want come, I want see here
is there smth in my file abt a heart murmur, the army recruiter is asking
ya pasaron diez días y nadie me dice nada de la sangre
did the lab mess up my sample again or do u have numbers
Genetic paper for baby, when it is out I can see it on this?
They weighed me and took pressure and wrote, can I know what they wrote?
my bone density result, mother had weak bones also
pcos?? thats what my chart says?? where does it say that
before the new prescription, I should see what said the liver test, where's it
tb skin thing, they read it, need the proof for clinicals
Please show the previous three creatinine.
result of hormone please, I did on day 3 of cycle
what vaccines hv i had already, like all of em
ECG they did me and the machine wrote something in English with star star star. What means in the doctor's report?
In the asylum interview they need paper of my scars that Dr. Laurent wrote
# doctor_info
there is a doctor who speaks arabic in your clinic?
hay alguna doctora que hable español los sábados
who do i even go to for acne
I don't want appointment yet, first I want to know who is the doctor for the bones
is dr patel chill with anxiety stuff or is she more of a physical doc
which days works the doctor Ferreira
My sister recommended one lady doctor with grey hair for women problem, what's her name?
do u guys have like a therapist
for a child of 9 months it's which doctor
Doctor Li, he is in holiday still or he came back?
what's the soonest anyone has for eye stuff, just checking
I am looking for somebody who understand about diabetes very well, have you
the new one who came in place of Dr. Salazar, what is he specialist of
Is a man or a woman the doctor Oluwaseun? my wife ask
whos around on weekends
Doctor who did my operation of appendix, he is still working here?
can family doctor see also pregnant or only gynecologist
before i commit... which of ur docs is good w adhd in adults
my appointment is with a "NP", this is real doctor or what
between Dr Chen and Dr Haddad who has more experience with thyroid
she takes new patients? dr mbeki
My baby is yellow-ish at birth they said see pediatrician, which one you have free this week, I only ask
whos the sports med guy
Is Doctor Kang nice with old people who don't hear
quién atiende niños ahí
Somebody in the team who is Muslim lady doctor?
doc who did my ankle, is he in on fridays, want to know before i ask off work
Do you have the specialist of ear-nose-throat or I have to go in the hospital
next opening w a dermatologist, ballpark
Dr. Hoang come back from maternity already?
I see name "Dr. Ivanova, internal medicine". Internal is what? Stomach?
Which of your doctors have knowledge of sickle cell?
any female therapists who are also poc
evening hours exist with some doctor? I finish factory at 18
who replaced dr silva when she left
for man problem, you understand me, to which doctor a man goes there
I want change nothing, just tell me if Dr Castellanos works also Saturdays
do any of ur docs do telehealth
He is surgeon or normal doctor, the Mr. Okafor?
who can take out a mole there, the regular doc or someone else
How old children Dr. Zhang accept? Mine is 16
is it dr b who does the pregnancy ones or the other one w the bun
With respect, is there consultant for kidneys in your facility and on which days?
who there is good w trans patients
The Dr. Park, she is the daughter or the mother? I want know which one sees adults
el doctor Benítez atiende en las tardes?
My appointment is booked, that's fine, but tell me who is this doctor, what he studied, where
does anyone do cortisone shots there
for hernia you have somebody or you send outside
tomorrow morning who is working? Just I ask
Is there Doctor Nowicka still in maternity? Who is in her place for women
need a doc who wont lecture me abt my weight, got one?
I have heard of one Chinese medicine doctor in your clinic, needle and so. True?
can dr shah do botox lol or only medical
Who gives the therapy for children who don't talk yet
how far out is dr lim booking rn
Doctor for memory. My head forgets. Which one it is
is my doctor there at christmas week
what is difference between your Dr. Amari and your PA Johnson, which one can sign the sport paper
the tall doctor with beard who saw my boy for asthma, name please
Your dentist puts also braces?
any1 free thursday for a physical, jw not booking yet
does dra. Salgado see men also
who do you recommend me for the migraine, I saw only family doctor always
Monday comes Dr. Zielinska? I will make pierogi for her, not appointment
whats dr osei's deal, is he a kids doctor
qué especialistas tienen
Is somebody there that knows about illness from hot countries
On what days is the gynaecologist around? I dey ask for my own self
first available w anyone, whats that look like? not committing
In your photo the Doctor Gupta is very young, how many years he works?
can the np do my depo or does it hv to be the obgyn
It's an appointment I have with Moreau, but I ask, is there also a woman doing same thing as him
Dr. Bui, she speak Vietnamese or only name is Vietnamese?
Who makes circumcision for baby boy
doc that does eating disorder stuff, do u have 1
the eye doctor comes each day or only some day
is there anyone for carpal tunnel thats not booked out till 2030
Does exist in your center a doctor for the veins?
someone told me Dr. Popescu retire, true?
is therapist lady maya taking ppl
before, it was Dr. Escobar for my lungs. Now who
Which doctor is on seat today for children?
my prescription needs a psychiatrist not gp they said, so which psychiatrists do you guys have
# message_doctor
tell the doctor that the new pill make me vomit
can u ask dr rao if its ok to drink on these meds, its my bday sat
I wish to let know the doctora that the fever it is gone, like she asked me
dígale al doctor que me llame por favor
the wound where he did the stitches is little bit red, he said me to inform him if red
my sugar of this week: 140, 155, 138, 149. Doctor wanted it
hey not trying to book anything just need someone to call me back about something the nurse said
Please pass my greeting and the thanks to Doctor Abiodun, my wife delivered well
she told me text if the rash spread. well it spread
I have doubt about the operation, I prefer ask him direct before sign the paper
can my dr write me a note for missing class
forgot to mention at my visit that i vape, someone should prob tell dr kim
I speak little english in visit and did not ask my question, can I write it now and you give to her
the prescription is ok, not about that. I want say to doctor that I will be away two months, what he advise
how do i reach the nurse who did my iud, got a q
one message for Dr. Tran: mother's name of disease is lupus, he asked in visit and I didn't know
the insurance want letter from doctor saying I need the machine for sleep, please ask him
pls let dr g know im stopping the lexapro bc its making me a zombie
is normal the arm hurt after vaccine for 5 days? ask the sister who inject me
i got the results but i dont get them, can the dr explain me by phone
I need that the doctora knows I am pregnant now because the tablets she gave
I forgot to say to the doctor that in my family many have died from heart, is important?
can somebody phone me, I tried ten times your number and it sings only music
my accutane lips r destroyed, can u ask derm if i should lower it
Please inform Dr. Chukwu that the swelling in leg has come down small small.
the pressure today 150 on 95, she told write every day
I have appointment in three weeks but this question cannot wait three weeks: may I fly with this leg?
para la doctora: la pomada no me está ayudando
tell my therapist im ok, i just needed a few days, she worries
need dr to sign my accommodations form for finals, can u pass that on
the blood test lab say paper of doctor is missing signature. Tell him please
do I have to stop my aspirin before the tooth operation, want the doctor say it
i started smoking again dont judge, just figured doc should know
If he can call after 5 is good, before I am on the roof working
hi, last time the doctora promised to look in her book about my strange fever, she found something?
Doctor write in report that I drink alcohol. I don't drink! Please tell him to correct
send a msg to the np i saw tues, forgot what she said about icing it
My mother tongue is Vietnamese, I want request to doctor that there is interpreter next time
he asked me to think about the surgery. I thought. I say yes
this new inhaler make my heart run, what doctor thinks, continue or stop?
can the nurse lady ring my mum's phone not mine, about me
yo question for dr kaplan, is the numb spot after the stitches supposed to last this long
The doctor gave me three choices for my knee and told take your time. I took my time, I talked with my wife and my priest, we choose the injection, can he know it?
lmk if the doc can up my dose over msg instead of me coming in
I felt bad because I shouted to the nurse last visit, I want say sorry to her
ask dr yilmaz if i can take creatine
Period is coming two times in month with the new pill, doctora knows that it can be?
the cream she prescribe, my skin become dark in that place, I have photo to send her
quiero dejarle un recado a la enfermera Lupita
My appointment was short and there was student in the room, I was shy. There is something I must tell only to doctor
how do i get my doc to write my landlord about the emotional support dog
in the pharmacy finished that brand, they give me other, ask doctor is it the same
need her to know the panic attacks r back
Please I want that Dr. Rahman himself reads this: the fever returns each third day, like in my village.
hv a quick q abt my stitches for whoever did em
The result say "borderline". I am not understanding what I should do, let doctor write me two words
tell the midwife the baby moves a lot now like she wanted to know
He wanted to know if I sleep better with the machine. Yes better, but nose is dry
someone from there called n left no msg, have em ring me after 2
I didn't buy the medicine because is 200 dollar, can doctor change for cheaper
is ok if I don't take the pill the day of my wedding? must ask to doctor Georgiou
therapist said email her if i had dark thoughts, not rn im safe, just had a rough wk and want her to know
physio man told 10 times exercise, I do and it hurts more. Say to him
I want doctor to see what I wrote about my pain each day, I kept notebook, page by page
Not urgent. When Dr. Jovanović has two minutes, tell her the child walks now
pass this on to my doc: the new pill is giving me wild dreams, chill or not chill?
por favor avísele a la doctora que el bebé ya está tomando pecho
My result online is red color. I can see it, I understand nothing, so she should explain me when she can
can the doc write me out of pe
They said at discharge: any question call the ward. Nobody answers the ward. Question is, can I wash the cut with soap?
i lied on the form abt drinking, can someone tell dr moss before the surgery
Dear doctor I am now three weeks without cigarettes, I wanted that you know it
Inform my consultant that NHIS has not approved the drug, what should I use in place of it?
she asked the name of my pills from India, it's Glycomet 500, write to her please
yo can my dr fax a thing to my school
The insulin he wrote 10 unit, I make 12 because sugar was 300, I want he says if ok
is it cool w my doc if i go back to climbing, 4 wks post op
my ride for the surgery, does my doctor accept it be a neighbor? ask him for me
breastfeeding and he gave me pill for allergy, I'm not sure, somebody who knows should call
hey remind dr ortiz she was gonna send a referral, been 2 wks
Write to Doctor that my leg with plaster is itching too much inside, what I can do
I would be grateful if the cardiologist return my call of yesterday
ask if i still gotta wear the boot to sleep
Feeling strange in the new medicine, not bad, strange, like head in cotton. I thought she wants to hear
# help
I no understand this page what I must do
first time using this, wht can u do
ayuda, no sé cómo usar esto
sorry where I press for start
how i talk with you? I write in here only?
im lost lol what is this chat for
Please guide me how I can use this service
qué puede hacer usted
what kind of things you can do for patient like me
My daughter install me this. Now what?
do i just type stuff or are there buttons
I am confused with all, you can help a old man
where I must click, I see only white box
explain me slow what you can make
huh what is this, mychart?
# greeting
buenas tardes
heyyy
Good morning doctor's helper
sup
salaam, peace on you
yo yo
ẹ káàárọ̀, good morning o
hello sir/madam
# thanks_goodbye
muchas gracias, que Dios la bendiga
ok bye ty
thank you very much sir for the kind attention, good night
thats all, have a gud one
obrigada, have nice day
appreciate u 🙏
God bless you people, I am going now
kk cya
ok thank u so much po, ingat
That was all, I leave you now. Good work.
tysm ur a lifesaver
dziękuję, bye bye
okay that's enough for today, much obliged
chau, gracias por todo
bet, thx
# confirm
sí claro
yeah bet
yes please it is correct
oo, yes po
yup thats the one
I agree, do it
ok sige
si por favor
aight
exactly like you said
yes yes yes
haan ji, correct
correct, please proceed with it
ok dale
mmhm
# deny
no gracias
nahh
is not what I want, no
no no leave it
not that
no, is wrong
nope changed my mind
hindi po, no
no, never that
absolutely not lol
I don't accept
mejor no
please don't do this
nuh uh
no, I refuse that one
# out_of_scope
where I can park the motorcycle
how much cost one consultation without insurance
wifi password?
my husband his blood result is ready? his name Tadeusz
do u take aetna
Which bus I take from the station to arrive to the clinic
a qué hora abren los domingos
can you reserve me table for four in the indian restaurant next to clinic
need an appt for my cat she keeps sneezing
what vitamins is good for hair growth generally
lol are u a real person or a robot
I received bill of 300 dollar and I was only 5 minutes inside
please translate me this letter from the immigration
will it rain tmrw
cancel my spotify
I need the form for the visa medical, where download
whats the diff between a virus and bacteria, got a quiz
my brother he is in your hospital, which room is he
reset my password pls it keeps saying wrong
is there pharmacy open in this night near Main street
tell me something funny im bored in the waiting room
You are hiring? My wife is nurse from Philippines with license
I left my umbrella blue in your reception yesterday
why the doctors in this country they earn so much
book me barber for saturday 11
my visa card was charged double, who returns me the money
which floor is the toilet
do u guys sell plan b or where do i get it
how to say "appendix" in polish
Doctor for my mother in Lagos, you can recommend one there?
is the clinic open on Easter Monday
my gf's test came back? she's freaking out but wont check
how many calories in one arepa
Uber to the clinic can you call it for me
cancel my subscription to the gym since u cancel stuff
I need certificate of birth of my child, hospital didn't give
the machine of coffee in the waiting room ate my coin
who won last nite
do they take medicaid or nah
explain me what is high blood pressure, from where it comes
this app is so slow, who made it
Can I bring my small children inside when I come or it's prohibited
find me cheap flight to Bogotá
write my essay on vaccines pls due at midnight
my neighbor old lady she forgets always, when is her appointment? name Mrs. Grabowska
Hello I sell medical gloves from factory in Shenzhen good price
is the lab across the street cheaper than yours
what should I vote on sunday
need to reschedule my driving test
cuánto cuesta la consulta
My son's school wants to know if the clinic is near the station of train, is it walking distance
so who gives me a refund for my copay
lift is working? I have wheel chair
give me the recipe of chicken soup for flu
does tylenol expire? found one from 2021
can u check if my bestie has an appt there today, wanna surprise her
I'm Uber driver outside, your patient doesn't come
who trained you, openai or what
payment in three parts is possible? I don't have all
prescribe me a girlfriend lol
My horse is lame, have you doctor of animals
what documents I bring for the green card medical, where I find form I-693
whats a good gym near the clinic
postpone my exam pls universe
how I change my address and the phone in your system
las horas de atención cuáles son
My mother her medicine list, I need it, she is Rosario Dela Cruz
is it true that cold water gives sore throat
I want complain about the reception woman, where is the manager
book a court for badminton at six
do you have interpreter job, I speak Yoruba and french
translate "no allergies" into mandarin for me
price of mri w/o insurance?
The news say new virus is coming, it's true?
my dads colonoscopy report can u send it to me he doesnt do tech
When my residence card expire can I still come or they throw me
is there a vending machine on ur floor
My father-in-law has high cholesterol, read me his last number, Mr. Nguyen Van Hai
why is the sky orange today
Tell me which insurance is the best for family with four children
el estacionamiento es gratis?
can my emotional support lizard come in w me
I want send money to Philippines, you know cheap way
prescription glasses frames do u sell them
What is the meaning of word "outpatient"
can i charge my phone there
The bill say "facility fee". Never nobody told me about this
book a room for my parents, hotel near you with breakfast
how long do eggs last in fridge
my student's vaccine record I am teacher need it for the class trip
Are they open today? there is storm
do u think he likes me back
appointment with the notary for power of attorney, can you set it
Where is nearest mosque from clinic
my report card lol can u make it better
reschedule the plumber to friday
is ibuprofen same thing like paracetamol, general question
Sign me petition against closing of the hospital
i need to cancel the pizza i ordered asap
Doctor Strange is good movie?
`;
