story: c-minskaugust
conflict: Belarus
countries: BY
facts: 9-19 August 2020: official result 80 percent for Lukashenko, clashes, some 3,000 held in the first night, one protester dead on 10 August;
  Tsikhanouskaya in Lithuania 11 August; over 6,000 held by the 12th; interior minister apologises, over 1,000 freed 13-14 August; strikes at MTZ,
  MZKT; 16 August great march; 17 August heckled at MZKT; 19 August EU summit does not recognise the vote. (public record: agencies August 2020)

who luka: office BY | Alexander Lukashenko; Lukashenko; the president
who tikh: person BY | Sviatlana Tsikhanouskaya; Tsikhanouskaya; Tikhanovskaya; Svetlana Tikhanovskaya
who police: force BY | riot police; OMON; police; the police
who moi: body BY | interior ministry; Interior Ministry
who karaev: office BY | Yuri Karayev; Karayev; interior minister
who crowd: population BY | protesters; demonstrators; workers; the workers
who cec: body BY | election commission; Central Election Commission
who putin: office RU | Vladimir Putin; Putin; Kremlin
who lith: office LT | Linas Linkevicius; Linkevicius
who eu: body - | EU; European Union; Charles Michel; Michel
who china: state CN | Beijing; Xi Jinping
who council: coalition BY | Coordination Council; the council
who prosecutor: body BY | prosecutor general; Prosecutor General's Office
who state: state BY | Belarus; the state
where minsk: town BY 53.90 27.56 | Minsk
where okrest: site BY 53.92 27.50 | Okrestina; Okrestina jail
where mzkt: site BY 53.83 27.67 | MZKT; wheel tractor plant
where brest: town BY 52.10 23.70 | Brest
where grodno: town BY 53.68 23.83 | Grodno; Hrodna
where gomel: town BY 52.43 30.98 | Gomel
where vilnius: town LT 54.6892 25.2798 | Vilnius

== c-minskaugust-1
outlet: Nemunas Wire
register: wire
published: 2020-08-11
--
Belarus challenger {leave|leaves} for Lithuania after second night of {clash2|violence}

VILNIUS, Aug 11 (Nemunas) - Sviatlana Tsikhanouskaya, whom Belarus's election commission gave a tenth of Sunday's vote, is safe in Lithuania with her children, Linkevicius said on Tuesday, hours after a video in which, eyes lowered, she {plea|asked} her people not to resist the police.

Allies said the words were {coerce|forced} on her on Monday during three hours alone with two officers at the commission, where she had gone to lodge a {complain|complaint} against the count.

The interior ministry said more than 2,000 people were {arr2|detained} across the country in the second night, after 3,000 in the first, and that a man had died in Minsk when a device he meant to {throw|throw} at troops {throw|went off} in his hand. Footage seen by the agency shows him with empty hands. Riot police {gas|fired} rubber bullets and stun grenades and, for the first time, {beatdrv|beat} drivers who {honk|sounded} their horns.

Putin and Xi Jinping {congr|congratulated} Lukashenko on his sixth term. The EU {eu|called} the poll "neither free nor fair", {euask|urged} the {relall|release} of all {arr2|held}, and said it would {eurev|review} relations. Poland {pl|proposed} a special {sum|summit}.

A {strike|strike} was {strikecall|called on} Telegram for noon; at a sugar plant in Zhabinka a shift {sug|downed} tools.
--
who poland: state PL | Poland
* leave RETREAT/withdraw occurred optional
  when: 2020-08-10/2020-08-11 bounded
  where: "Lithuania"
  by: tikh
  said: lith official "said"
* clash2 PROTEST/riot occurred
  when: 2020-08-10/2020-08-11 "the second night"
* plea REQUEST/yield occurred
  when: 2020-08-10/2020-08-11 bounded
  by: tikh
  to: "her people"
* coerce COERCE occurred
  when: 2020-08-10 "Monday"
  by: "two officers"
  to: tikh
  said: "Allies" party "said"
  where: "the commission"
* complain ACCUSE/allege occurred
  when: 2020-08-10 "Monday"
  where: "the commission"
  by: tikh
  to: cec
* arr2 COERCE/arrest occurred
  when: 2020-08-09/2020-08-11 "the second night" "the first"
  where: "across the country"
  to: "more than 2,000 people"
  detained: >=2000 "more than 2,000 people" voice moi
  detained: ~3000 "3,000" voice moi
  said: moi official "said"
* throw ASSAULT/explosives attempted
  when: 2020-08-10/2020-08-11 "the second night"
  where: minsk
  by: "a man" alleged of moi
  to: "troops"
  killed: 1 "a man" side actor voice moi
  said: moi official "said"
  with: ied "a device"
* gas ASSAULT/crowd-control occurred
  when: 2020-08-10/2020-08-11
  by: police
  with: crowd-control "rubber bullets and stun grenades"
* beatdrv ASSAULT/beat occurred
  when: 2020-08-10/2020-08-11
  by: police
  to: "drivers"
* honk PROTEST/demo occurred
  when: 2020-08-10/2020-08-11
  by: "drivers"
* congr SUPPORT occurred
  when: 2020-08-09/2020-08-11 bounded
  by: putin; china
  to: luka
* eu ACCUSE/disapprove occurred
  when: 2020-08-09/2020-08-11 bounded
  by: eu
  to: state
* euask REQUEST/yield occurred
  when: 2020-08-09/2020-08-11 bounded
  by: eu
  about: relall
  to: state
* relall RETREAT/release demanded optional
  when: ?
  by: state
* eurev THREATEN/relations occurred
  when: 2020-08-09/2020-08-11 bounded
  by: eu
  to: state
* pl REQUEST/meet occurred
  when: 2020-08-09/2020-08-11 bounded
  by: poland
  to: eu
  about: sum
* sum CONSULT/multilateral demanded optional
  when: ?
  by: eu
* strike PROTEST/strike announced
  when: 2020-08-11 "noon"
* strikecall REQUEST/assist occurred
  when: 2020-08-09/2020-08-11 bounded
  about: strike
* sug PROTEST/strike occurred
  when: 2020-08-11
  where: "a sugar plant in Zhabinka"
  by: "a shift"

== c-minskaugust-2
outlet: Gazeta Polesie
register: daily
published: 2020-08-14
--
Gates of Okrestina {free|open}, and people show their backs

From Thursday midnight until the trams began they {free|came out} by tens, to be {med|bandaged} on the kerb by student doctors. "Do not touch," said a lorry driver to the woman who wished to embrace him. His thighs were violet. He had been {torture|made to lie} upon others, he told us, while {torture|truncheons} went "like threshing".

More than a thousand have been {free|released} by this morning, out of 6,700 {arrall|taken} since Sunday. The interior minister, Yuri Karayev, took upon himself the responsibility "for {hurt|injuries} to bystanders" and {karapol|apologised} to them. His deputy {visit|went} to the jail, shook hands at the fence and swore that nobody inside had been {torture!denied|mistreated}.

Why now? Because of the {whites|chains} of women in white, holding flowers, which by Thursday stood in forty towns; because of the letters of {newsres|resignation}, handed in by announcers of state television and by an officer who filmed his epaulettes in the dustbin; above all because of the {mtz|stoppages}. At the tractor works some hundreds {mtz|walked} to the gate with the banner "We are not sheep". At Grodno Azot the shift {azot|gave} the director until Monday.

In Gomel a man of 25 has died in a police van. The mother says he {docreq|asked for} a doctor for hours. Investigators have opened no {nocase|case}.
--
* free RETREAT/release ongoing
  when: 2020-08-13/2020-08-14 "Thursday midnight"
  where: okrest
  to: "More than a thousand"
  released: >=1000 "More than a thousand"
  answers: whites "Because of the chains of women in white"
  answers: newsres "because of the letters of resignation"
  answers: mtz "because of the stoppages"
* med AID occurred
  when: 2020-08-14
  where: okrest
  by: "student doctors"
  to: "More than a thousand"
* torture ASSAULT/beat occurred
  when: 2020-08-09/2020-08-14 bounded
  where: okrest
  to: "a lorry driver"
  with: blunt "truncheons"
  said: "a lorry driver" witness "told"
  said: "His deputy" official denied "swore"
* arrall COERCE/arrest occurred
  when: 2020-08-09/2020-08-14 "Sunday"
  to: "6,700"
  detained: 6700 "6,700"
* hurt ASSAULT occurred
  when: 2020-08-09/2020-08-14 bounded
  to: "bystanders"
* karapol CONCEDE occurred
  when: 2020-08-09/2020-08-14 bounded
  by: karaev
  to: "bystanders"
  answers: hurt "apologised to them"
* visit CONSULT/visit occurred
  when: 2020-08-09/2020-08-14 bounded
  where: "the jail"; okrest
  by: "His deputy"
* whites PROTEST/demo occurred
  when: 2020-08-13 "Thursday"
  where: "forty towns"
  by: "women in white"
* newsres RETREAT/resign occurred
  when: 2020-08-09/2020-08-14 bounded
  by: "announcers of state television"; "an officer"
* mtz PROTEST/strike occurred
  when: 2020-08-09/2020-08-14 bounded
  where: "the tractor works"
  by: "some hundreds"
* azot REQUEST/yield occurred
  when: 2020-08-09/2020-08-14 bounded
  where: "Grodno Azot"
  by: "the shift"
  to: "the director"
* docreq REQUEST/assist occurred optional
  when: ?
  where: "a police van"
  by: "a man of 25"
  said: "The mother" witness "says"
* nocase ACCUSE/investigate denied
  when: 2020-08-14
  by: "Investigators"

== c-minskaugust-3
outlet: Brest Live Desk
register: live-blog
published: 2020-08-17
--
Monday at the factories

18:30 Outside Okrestina 5,000 people {vig|sing} under the windows. Lists of the missing are down to 76 names.

16:10 Tikhanovskaya, on video from Vilnius: she is {tikoffer|ready} to act as national leader until a new vote. Her council will {council|sit} for the first time tomorrow. The Prosecutor General's Office: we are {look|looking} at it.

14:45 Kremlin reads out the weekend: two {calls|calls} between the presidents, and Russia {ready|stands ready} to {csto|help} under the collective treaty "if need be". Michel {sum|convenes} the EU's heads for Wednesday.

12:20 The helicopter {fly|lands} at MZKT. He shouts: "You will have {noelec|no other election} until you kill me." They shout back: {go|go away}! He {offer|offers} a new constitution and a referendum, after which he'd {hand|hand over} powers. "But not under pressure and not through the street."

09:05 Television staff {tv|stand} outside their building; inside, old films. Belaruskali has {kali|stopped} one mine of four. The management: "not a {kali!denied|strike}, a pause".

08:00 Good morning. Yesterday some 200,000 {bigm|walked} in Minsk without a single {arr0|arrest}. Before noon Lukashenko had {lukrally|addressed} a crowd of his own and {nato|charged} NATO with {tanks|massing} tanks 15 minutes from the border, which the alliance disputes. Paratroops have been {para|moved} to Grodno.
--
who belaruskali: organisation BY | Belaruskali
who russia: state RU | Russia
who nato-o: coalition - | NATO; the alliance
who council: Her council
* vig PROTEST/demo ongoing
  when: 2020-08-17 "18:30"
  where: okrest
  by: "5,000 people"
  participants: 5000 "5,000 people"
* council CONSULT announced
  when: 2020-08-18 "tomorrow"
  by: council
* look ACCUSE/investigate occurred
  when: 2020-08-17 "16:10"
  by: prosecutor
  to: council
* calls CONSULT/phone occurred
  when: 2020-08-15/2020-08-16 "the weekend"
  by: putin; luka
  to: putin; luka
  count: 2 "two"
* ready AGREE occurred
  when: 2020-08-15/2020-08-17 bounded "the weekend"
  by: russia
  to: luka
  about: csto
* csto AID hypothetical optional
  when: ?
  by: russia
  to: luka
* sum CONSULT/multilateral announced
  when: 2020-08-19 "Wednesday"
  by: eu
* fly CONSULT/visit occurred
  when: 2020-08-17 "12:20"
  where: mzkt
  by: luka
* noelec REJECT/change occurred
  when: 2020-08-17 "12:20"
  where: mzkt
  by: luka
  to: "They"
* go REQUEST/yield occurred
  when: 2020-08-17 "12:20"
  where: mzkt
  by: "They"
  to: luka
  about: RETREAT/resign
* offer AGREE occurred
  when: 2020-08-17 "12:20"
  where: mzkt
  by: luka
  about: hand
* hand CONCEDE announced
  when: ?
  by: luka
* tv PROTEST/demo occurred
  when: 2020-08-17 "09:05"
  where: "their building"
  by: "Television staff"
* kali PROTEST/strike occurred
  when: 2020-08-17 "09:05"
  where: "one mine of four"
  by: belaruskali
  said: "The management" party denied
* bigm PROTEST/demo occurred
  when: 2020-08-16 "Yesterday"
  where: minsk
  by: "some 200,000"
  participants: ~200000 "some 200,000"
* arr0 COERCE/arrest denied
  when: 2020-08-16 "Yesterday"
  where: minsk
  to: "some 200,000"
* lukrally PROTEST/demo occurred optional
  when: 2020-08-16 "Before noon"
  by: luka
* nato ACCUSE/allege occurred
  when: 2020-08-16 "Before noon"
  by: luka
  to: nato-o
  about: tanks
* tanks MOBILIZE/weapons occurred
  when: 2020-08-16
  where: "15 minutes from the border"
  by: nato-o alleged of luka
  said: luka party "charged"
  said: nato-o party denied "disputes"
  with: tank "tanks"
* para MOBILIZE/troops occurred
  when: 2020-08-16/2020-08-17 bounded
  where: grodno
* tikoffer AGREE occurred optional
  when: 2020-08-17 "16:10"
  by: tikh
figure: missing 76 "76 names"
