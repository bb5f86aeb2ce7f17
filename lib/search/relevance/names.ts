/** Speakers of the conference as one writes them who heard the name: `typed=Name`. */
export const names: readonly (readonly string[])[] = `
  safranek=Šafránek shafranek=Šafránek tyczynsky=Tyczynski aniszchik=Aniszczyk griglicki=Gryglicki schimansky=Schimanski dvoretski=Dvoretskyi
  chekrigin=Chekrygin jidigunta=Jeedigunta sugumaran=Sougoumarane sigiredi=Sigireddi litvinov=Lytvynov
  cherniakovsky=Tcherniakhovski charkovski=Czarkowski czarkovsky=Czarkowski helegouarch=Hellegouarch
  goasgun=Goasguen kaeldstroem=Käldström iacoboaya=Iacoboaia jacoboaia=Iacoboaia bernay=Bernaille
  bernail=Bernaille skilington=Skillington shumski=Szumski szumsky=Szumski shumsky=Szumski
  matyushensev=Matyushentsev matyushentzev=Matyushentsev matiushentsev=Matyushentsev fudoeus=Fudeus
  gamangi=Gamanji gamandji=Gamanji lancy=Lancey trouillard=Trouillaud truillaud=Trouillaud reyhorst=Rehorst
  rehurst=Rehorst heinrick=Heinrich branchyk=Branczyk brantchik=Branczyk branzyk=Branczyk wilky=Wilkie
  borham=Boreham gliksen=Glikson glickson=Glikson goold=Gould guld=Gould bertschi=Bertschy bertchy=Bertschy
  jakobs=Jacobs nikhitha=Nikhita raghunat=Raghunath kazlin=Kaslin orduz=Orduz szczesnyak=Szczesniak
  sczesniak=Szczesniak rezai=Rezaei rezaee=Rezaei rushgrov=Rushgrove wittrok=Wittrock witrock=Wittrock
  munely=Munnelly munnely=Munnelly magnezy=Magnezi gageo=Gageot lingerfeld=Lingerfelt calcott=Calcote
  numelin=Nummelin zelivanski=Zelivansky manpatak=Manpathak lamoriniere=Lamorinière blecker=Blecker
  bleker=Blecker feyta=Fejta fejda=Fejta cappo=Cappos kormack=Cormack suda=Suda mccleen=McClean
  maclean=McClean mcclain=McClean drutu=Drutu sigelmann=Sigelman siegelmann=Sigelman kaczorovski=Kaczorowski
  kachorowski=Kaczorowski katchorowski=Kaczorowski wendland=Wendlandt ntala=Ntalla polinni=Polini esty=Estes
  akkullian=Akullian zolotuski=Zolotusky zolotoosky=Zolotusky volts=Volz hartman=Hartmann evansen=Evenson
  evensen=Evenson macloud=Macleod koldwater=Coldwater coldwatter=Coldwater kohn=Kohn cohn=Kohn koan=Kohn
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('='));
