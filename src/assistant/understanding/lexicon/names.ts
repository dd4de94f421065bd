const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Common names of people, English and Spanish, that a list of words alone would not tell from typing errors. */
export const commonNames = set(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
  scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry zachary peter kyle walter ethan jeremy harold carl keith roger noah gerald terry sean austin arthur lawrence jesse dylan bryan joe
  jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley tom tim mike bob jim dave steve dan matt chris nick luis carlos miguel pedro jorge diego javier fernando sergio sam ben tony alex andy pete ted
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria
  teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ana rosa carmen lucia elena sofia jane kate jenny liz beth katie priya
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres
  nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly
  howard ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell singh khan ali chen wang li zhang wong kumar sharma gupta shah okafor doe connor`);

/** Words that stand where a name might and are none. */
export const notNames = set(`
  i me my mine you your he him his she her hers it its we us our they them their this that these those who whom which what when where why how a an the some any all both each every no not none and or but nor so if then than because as of at by for with about against
  between into through during before after above below to from up down in out on off over under again further once here there now today tomorrow tonight yesterday morning afternoon evening night noon week month year day days weeks monday tuesday wednesday thursday friday
  saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september october november december am pm is are was were be been being have has had having do does did doing will would shall should can could may might must
  please thanks thank hi hello hey yes no ok okay sure doctor dr doc patient patients mr mrs ms miss appointment appointments visit booking check checkup next last first second third new old other another same one two three four five six seven eight nine ten more less
  need needs want wants like see seeing show get give take make go come put set add start stop end call tell ask send write message text let know say said free available open busy el la los las un una de del con para por que mi su y o al en lunes martes miercoles jueves
  viernes sabado domingo manana hoy hora cita doctora favor please regarding re via asap immediately stat soon later earlier instead also too very really just only still already back
  durante cada veces dia dias noche noches semana semanas mes meses hasta antes despues
  pls plz thx ty somebody someone anyone whoever
  lad lass young old increase decrease raise lower reduce double restart refill renew continue resume titrate issue
  prescribing ordering starting giving putting adding writing sending stopping switching booking seeing messaging cancelling canceling moving
  boy girl kid lady gentleman guy man woman child baby infant newborn toddler twins twin family little pharmacy cvs walgreens walmart costco boots clinic hospital ward`);
