import { table } from './table.ts';

/** As `dangers`: the other categories, what needs care the same day, and mixed texts that are decided clause by clause. */
export const moreDangers = table(`
# critical unconscious
my husband collapsed
she is unconscious
he won't wake up
my wife fainted and is not responding
Grandma fell and isn't moving
found my dad on the floor, unresponsive
someone just passed out in the waiting room
my child is having a seizure
he's been convulsing for 5 minutes
baby is limp and floppy
she's shaking all over and her eyes rolled back
My mum has blacked out and I can't wake her
i cant wake my boyfriend up
he had a seizure and hasn't woken up
mi mamá se desmayó y no responde
he is passed out and his breathing is weird
fitting on the floor, has epilepsy
lost conciousness twice today
diabetic and won't wake up, blood sugar reads low
my father just dropped to the floor and his eyes are open but he doesn't answer
seizure wont stop
barely conscious after the fall
she's out cold
I keep blacking out

# critical obstetric
I'm 30 weeks pregnant and bleeding heavily
My water broke and I'm only 28 weeks
I'm pregnant and haven't felt the baby move all day
the cord is hanging out
baby is coming now, head is out
36 weeks pregnant with a terrible headache and seeing spots
pregnant and severe belly pain on one side, feel faint
contractions two minutes apart at 33 weeks
gave birth yesterday and soaking a pad every ten minutes
my wife is in labor and the baby is stuck
pregnant and had a seizure
estoy embarazada y sangrando
I'm 10 weeks and passing big clots with awful cramps
baby hasn't kicked since yesterday, 37 weeks
my waters have broken and it's green
pregnant, fell down the stairs and now my belly is hard and hurts
I'm having a miscarriage I think, soaking pads
positive pregnancy test and stabbing pain in my side with shoulder pain

# critical sepsis
my 3 week old has a fever of 101
newborn with temp 38.5
fever of 104 with a stiff neck and light hurts my eyes
high fever, shaking chills and confused
2 month old baby hot and won't feed
rash that doesn't fade when I press a glass on it and fever
on chemo and my temperature is 39
infected wound, red streaks up my arm and I have a fever and feel confused
grandma has a uti and now she's confused with a fever and very low blood pressure
I think it's sepsis
my infant is burning up and hard to wake
toddler with fever, purple spots on his legs and very sleepy
skin is mottled and cold, he's had an infection all week
bebé de un mes con fiebre de 39
meningitis symptoms, stiff neck fever vomiting
temp 106 and delirious

# critical trauma
he fell off the roof and can't move his legs
my son hit his head and keeps vomiting
car accident, my neck hurts and I can't feel my hands
I've been stabbed
someone has been shot
boiling water spilled all over my baby
electrocuted and his hand is burnt
cut off my finger with a saw
bone sticking out of my leg
She was hit by a car
fell down the stairs, banged her head and is now drowsy
knife stuck in his stomach
third degree burns on my arms
kicked by a horse in the chest and can't breathe
chemical splashed in my eyes, can't see
clear fluid coming from his ear after the fall
my toddler fell off the bed head first and won't stop vomiting
motorcycle crash, leg bent the wrong way
concussion, one pupil is bigger than the other
hot oil all over my face
my hand got crushed in a machine
dog mauled my daughter's face
tree fell on him and he's pinned
my baby fell from the changing table and has a soft swelling on his head and is sleepy
he's been beaten up and is coughing blood
struck by lightning

# critical other
my blood sugar is 30
sugar is over 600 and I'm throwing up and breathing fast
diabetic, very confused and sweaty, sugar won't come up
my husband is delirious and seeing things, quit drinking two days ago
heat stroke, he's hot and dry and confused
I need an ambulance
call 911
emergency please help now
I think I'm dying
severe abdominal pain, belly hard as a board
sudden tearing pain in my back and belly
my leg is swollen and red and now I'm short of breath
glucose reading HI, vomiting and fruity breath
she is freezing and stopped shivering, her speech is mumbled
worst stomach pain of my life and I'm sweating
ayuda es una emergencia
llame a una ambulancia

# critical|urgent
sudden severe pain in my testicle
my son woke up with one testicle swollen and excruciating pain
severe pain in the lower right of my belly, fever and vomiting
my eye is red and very painful and I see halos
I can't pee at all since yesterday and my bladder is bursting
broken arm, it's bent
I fainted this morning
hit my head yesterday and still have a bad headache
worst migraine ever and I see flashing lights
raw pain in my calf, it's hot and swollen
my toddler swallowed a coin
chest feels a bit tight after my covid booster
heart keeps skipping beats and fluttering all day
spotting at 8 weeks with cramps
pain meds not touching this stomach pain
numbness between my legs and can't control my bladder
I'm so depressed I can't get out of bed and feel hopeless
my ankle snapped, I heard a crack and can't put any weight on it
a big dog bit me and it's deep
flashes and floaters in my eye all of a sudden
hives spreading since I started the new antibiotic
I got chemical cleaner in my eye
second degree burn with blisters on my hand
had a panic attack and can't calm down, heart pounding
bloody diarrhea for two days
coughing up some blood streaks
my blood pressure is 210 over 120
grandad is suddenly very confused
my baby has a fever of 103
severe abdominal pain since last night

# urgent
fever of 102 for three days
I cut my hand and it might need stitches
my child has an ear infection with high fever
burning when I pee, fever and back pain
I can't keep any fluids down since yesterday
vomiting all night
I think my wrist is broken
my wound looks infected, red and oozing pus
my blood sugar has been 320 all day
blood in my urine
I sprained my ankle and it is very swollen
my cat bit me and the hand is red and swollen
stepped on a rusty nail
my asthma is acting up and I've used my inhaler more than usual
kidney stone pain is terrible
I ran out of insulin
rash all over my body with fever
severe migraine for two days
I was bitten by a tick and have a bullseye rash
something is stuck in my eye
i'm really dehydrated, dizzy when i stand up
toothache so bad my face is swollen
my daughter has had diarrhea for 3 days and is barely peeing
severe back pain, can't stand up
the stitches opened up
shingles near my eye
`);
