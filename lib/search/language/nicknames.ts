import { fold } from '#lib/search/fold.ts';

// People are remembered by one form of their first name and credited with another. Each line has the forms of one name.

const FORMS = `
  abigail abby
  aleksandra ola
  alexander alex aleksandr alexandr sascha sasha
  alexandra alex
  alexey aleksei alexei
  andrew andy drew
  anthony antony tony
  barbara barb
  bartłomiej bartek bart
  benjamin ben benny
  charles charlie chuck
  christian chris
  christina kris tina
  christopher chris
  daniel dan danny
  davanum dims
  david dave
  deborah deb debbie
  dmitry dima dimitri dmitri
  donald don
  douglas doug
  edward ed eddie ted
  elizabeth beth liz lizzie
  evgeny eugene
  francisco paco
  frederick fred freddy frederic
  gabriel gabe
  geoffrey geoff jeff
  gregory greg
  grzegorz greg
  guillermo memo
  henry hank harry
  ignacio nacho
  jacob jake
  jakub kuba
  james jamie jim jimmy
  jeffrey jeff
  jennifer jen jenny
  jessica jess
  johannes hannes
  john jack johnny
  jonathan jon
  joseph joe josef
  joshua josh
  katherine catherine kat kate kathy katie
  kenneth ken kenny
  kimberly kim
  lachlan lachie
  lawrence larry
  leonard leo leonardo
  łukasz lukas lucas luke
  maciej maciek
  margaret maggie meg
  mateusz matt
  matthew mat matt
  mauricio salaboy
  maximilian max
  michael mick mike
  mikhail misha
  nathaniel nate nathan
  nicholas nick nicolas nico
  oliver ollie
  patricia pat tricia
  patrick pat
  paweł pawel paul
  peter pete
  philip phil phillip
  raymond ray
  rebecca becca becky
  richard rich richie rick
  robert bob bobby rob robbie
  ronald ron
  samantha sam
  samuel sam
  sebastian seb sebastien
  stephanie steph
  stephen steve steven
  susan sue suzanne
  theodore ted theo
  thomas tom tommy
  timothy tim
  tobias toby
  tomasz tom tomek
  victoria vicki vicky
  vincent vince
  waldemar wally
  william bill billy will
  wojciech wojtek
  zachary zach zack
`;

const OTHERS = new Map<string, readonly string[]>();
for (const line of fold(FORMS).trim().split('\n')) {
  const forms = line.trim().split(' ');
  for (const name of forms)
    OTHERS.set(name, [...(OTHERS.get(name) ?? []), ...forms.filter((one) => one !== name)]);
}

/** Other forms of a first name, which is given folded; nothing for most words. */
export const nicknames = (name: string): readonly string[] => OTHERS.get(name) ?? [];
