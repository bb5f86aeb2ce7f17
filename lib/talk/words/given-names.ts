import { words } from '#lib/talk/text.ts';

/** Given names that are common among speakers and hardly ever begin the name of a company. Lower case. */
const GIVEN_NAMES = new Set(
  words(`
    aaron abhishek adam adrian ahmed akihiro alan albert alejandro alessandro alex alexander alexandra alexandre alexis
    ali alice alison alois amanda amit amy ana anders andre andrea andreas andrew andy angela anil anita ann anna anne
    annie anthony antoine anton antonio anu aparna arjun arthur artur arun ashley atul audrey aurélie
    barbara bart ben benjamin bernd beth bill bob bogdan brad brandon brendan brian bridget bruno bryan
    camila carl carla carlos carol caroline catherine cecilia celeste cesar charles charlotte cheryl chris christian
    christina christine christoph christopher claire clara claudia colin conor constance craig cynthia
    damien dan dana daniel daniela danielle darren dave david davide debbie deepak dennis denise derek diana diego
    dirk dmitry dominik don donna doug duffie dustin dylan ed eddie edith eduardo edward elena eli elisabeth elizabeth
    ellen elliot emily emma enrico eric erica erik erin ernesto esther ethan eva evan evelyn
    fabian fabio federico felix fernando filip florian francesco francisco frank frederic gabriel gary geoffrey george
    georg gianluca gina giovanni giulia giuseppe gordon greg gregory guillaume gunnar gustavo hannah hans harry heather
    heidi helen helena henning henrik henry holger holly hugo ian igor ilya imran ines irene irina isabel ivan
    jack jacob jaime jake jakob jakub james jamie jan jane janet jared jasmine jason javier jean jeff jeffrey jenna
    jennifer jenny jens jeremy jerome jessica jesse jessie jill jim joachim joan joanna joao joe joel joerg johan
    johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan judith julia julian julie julien
    jun jürgen jörg jörn justin karen karl karthik kate katharine katherine kathleen kathy katie keith kelly kelsey ken
    kenneth kevin kim kiran klaus konrad konstantin krishna kristen kristin kris kumar kyle
    larry lars laura lauren laurent lena leo leonardo leslie lin linda lisa liz lorenzo louis lucas luca lucia lucy luis
    luiz lukas lukasz luke lydia łukasz maciej madhu magnus manuel marc marcel marcin marco marcos marcus margaret maria
    marie marina mario marius mariusz mark markus marta martin martina mary mateusz mathias mathieu matt matteo matthew
    matthias maurice mauricio max maxime maya megan melissa michael michal michel michele michelle miguel mike mikhail
    mia mohamed mohammed molly monica moritz murat nadia nancy naomi natalia natalie natasha nathan neil nicholas nick
    nicolas nicole nikhil nikita niklas nikolai nina nir nora oleg oliver olga olivia olivier omar oscar owen
    pablo paige pamela paola paolo pascal patricia patrick paul paula pavel pawel pedro peter petr phil philip philipp
    philippe pierre piotr prasad pratik priya priyanka quentin rachel radu rafael rahul rainer rajesh ralf ralph ramon
    randy raphael raul ravi ray raymond rebecca rené ricardo richard rick rita rob robert roberto robin rodrigo roger
    rohit roland roman ron ronald rosa ross roy ruben russ russell ruth ryan sabine saiyam sally sam samantha samuel
    sandeep sandra sandro sara sarah sascha saad scott sean sebastian sergey sergio shannon sharon shaun shawn simon
    simone sofia solomon sonia sophia sophie stacey stefan stefano stephan stephanie stephen steve steven stuart
    sunil susan suresh sven sylvain sylvia takashi tamara tammy tanja tanya tara ted teresa thiago thomas thorsten tim
    timo timothy tobias todd tom tomas tomasz tony tracy travis trisha tyler uwe valentin valeria vanessa vera verena
    veronica victor victoria vijay viktor vincent vinod vishal vitaly vivek vladimir walter wayne wendy werner will
    william wolfgang xavier yang yaroslav yuri yves yvonne zach zachary zoe
  `),
);

/** Whether the words are two to four that begin with a common given name. */
export function beginsWithGivenName(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  return more.length > 0 && more.length < 4 && GIVEN_NAMES.has(first.toLowerCase());
}
