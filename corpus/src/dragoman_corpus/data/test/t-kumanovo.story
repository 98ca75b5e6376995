story: t-kumanovo
conflict: Kosovo
countries: XK, RS, MK
facts: On 3 June 1999 Belgrade accepted the plan brought by Ahtisaari and Chernomyrdin; after days of wrangling the military technical agreement was signed near Kumanovo in the evening of 9 June. On 10 June NATO suspended bombing after 78 days, the
  Security Council passed resolution 1244 (14-0, China abstaining). Russian paratroopers from Bosnia reached Pristina in the night to 12 June and took Slatina airfield; KFOR entered on 12 June. Withdrawal ended on 20 June; the KLA signed a
  demilitarisation undertaking on 21 June. Two German journalists were killed on 13 June. (public record: wire and UN reports, June 1999)

who nato: organisation - | NATO; Nato; the alliance
who kfor: force - | KFOR; Kfor
who yugarmy: force RS | Yugoslav army; Serb forces; Serbian forces; army
who yugoslavia: government RS | Yugoslav government; Yugoslavia; Belgrade
who milosevic: person RS | Slobodan Milosevic; Milosevic
who jackson: person GB | Michael Jackson; Jackson; General Jackson
who clark: person US | Wesley Clark; Clark; General Clark
who russia: government RU | Russia; Moscow
who rusparas: force RU | Russian paratroopers; the Russians; Russians
who kla: group XK | Kosovo Liberation Army; KLA; UCK
who council: body - | UN Security Council; Security Council
who china: government CN | China; Beijing
who ahtisaari: person FI | Martti Ahtisaari; Ahtisaari
who chernomyrdin: person RU | Viktor Chernomyrdin; Chernomyrdin
who unhcr: organisation - | UNHCR; UN refugee agency
who serbs: population XK | Serb civilians; Serbs
who albanians: population XK | ethnic Albanians; Kosovo Albanians; Albanians
who us: government US | United States; Washington
who solana: person ES | Javier Solana; Solana
where kumanovo: town MK 42.13 21.71 | Kumanovo
where pristina: town XK 42.66 21.16 | Pristina
where slatina: site XK 42.57 21.04 | Slatina; Pristina airfield; airfield
where prizren: town XK 42.21 20.74 | Prizren
where kosovo: region XK - - | Kosovo
where blace: site MK 42.14 21.30 | Blace
where belgradetown: town RS 44.80 20.47 | the Serbian capital
where podujevo: town XK 42.91 21.19 | Podujevo
where bosnia: country BA - - | Bosnia

== t-kumanovo-1
outlet: Euro Wire
register: wire
published: 1999-06-10
--
Serbs begin {pullout|leaving} Kosovo, NATO {suspend|halts} {campaign|bombing}

KUMANOVO, Macedonia/BRUSSELS, June 10 - NATO {suspend|suspended} its {campaign|air war} against Yugoslavia on Thursday, 78 days after it started, when columns of Serbian forces were seen {pullout|rolling} north from Kosovo with flags flying.

Secretary-General Javier Solana said he had {suspend|instructed} General Wesley Clark to stop the {campaign|raids}, having had it confirmed that the {pullout|withdrawal} {mta|agreed} the evening before was in hand. No bombs had {noraid|fallen} on the province since midnight.

British Lieutenant-General Michael Jackson and two Yugoslav generals {mta|signed} the military {mta|accord} in a tent at a French base near Kumanovo at 9.10 p.m. on Wednesday, ending five days of {talks|wrangling}. The {talks|discussions} had broken down on Sunday night over who should come first, the UN {res|vote} or the {suspend|silence} of the guns. Serb forces get eleven days; a buffer of five kilometres (25 for aircraft) beyond the border is {buffer|closed} to them.

In New York the Security Council {res|voted} 14-0 to {res|place} Kosovo under UN administration and to {res|authorise} a security force, KFOR, of which some 50,000 men are to {deploy|move} in. China abstained; its envoy once more {chinablame|condemned} the {embassy|bombing} of its Belgrade embassy on May 7, in which three people were {embassy|killed}.

"We have not surrendered Kosovo," Slobodan Milosevic told his country on television. Albanians danced in the tents of Blace. The alliance {urgewait|warned} refugees not to return before mines were cleared; 860,000 have been {expel|driven out} since March.

Sporadic {klashell|shelling} by the KLA continued near the Albanian frontier, monitors said, and two Serb policemen were reported {klashell|killed} there.
--
who envoy: office CN | envoy
where macedonia: country MK - - | Macedonia
where newyork: town US 40.71 -74.01 | New York
where albfrontier: near XK - - | Albanian frontier
where bembassy: site RS 44.82 20.42 | Belgrade embassy
* pullout RETREAT/withdraw ongoing
  when: 1999-06-10 "Thursday"
  where: kosovo
  by: yugarmy
* suspend RETREAT/ceasefire occurred
  when: 1999-06-10 "Thursday"
  by: nato; solana
  to: yugoslavia
* campaign ASSAULT/aerial occurred
  when: 1999-03-24/1999-06-10 "78 days"
  by: nato
  to: yugoslavia
  with: airstrike "air war"
* mta AGREE occurred
  when: 1999-06-09 "Wednesday" "the evening before"
  where: "a French base"; kumanovo
  by: jackson; "two Yugoslav generals"
  to: jackson; "two Yugoslav generals"
* noraid ASSAULT/aerial denied
  when: 1999-06-10 "midnight"
  where: kosovo
  by: nato
* talks CONSULT occurred
  when: 1999-06-05/1999-06-09 "five days"
  where: kumanovo
  by: nato; yugarmy
  to: nato; yugarmy
* buffer COERCE/restrict occurred optional
  when: 1999-06-09
  to: yugarmy
* res SUPPORT occurred
  when: 1999-06-10
  where: newyork
  by: council
  to: kfor
* deploy MOBILIZE/troops announced
  when: ?
  where: kosovo
  by: kfor
* chinablame ACCUSE/disapprove occurred
  when: 1999-06-10
  where: newyork
  by: envoy
  to: nato
  about: embassy
  answers: embassy "condemned the bombing"
* embassy ASSAULT/aerial occurred
  when: 1999-05-07 from text "May 7"
  where: bembassy
  by: nato
  to: china; bembassy thing
  killed: 3 "three people" side recipient
* urgewait REQUEST/change occurred
  when: 1999-06-10
  by: nato
  to: "refugees"
* expel COERCE/deport occurred
  when: 1999-03/1999-06-10 bounded "since March"
  where: kosovo
  to: albanians
  displaced: 860000 "860,000" side civilian
* klashell ASSAULT/heavy-weapons ongoing
  when: 1999-06-10
  where: albfrontier
  by: kla
  to: "two Serb policemen"
  with: artillery "shelling"
  killed: 2 "two Serb policemen" side recipient
  said: "monitors" official "said"
figure: votes 14 "14-0" of council
figure: troops ~50000 "some 50,000 men" of kfor at kosovo

== t-kumanovo-2
outlet: Vecherny Telegraf
register: translation
machine_translated: Russian
published: 1999-06-13
--
Our lads are first: paratroopers outplayed NATO on the {race|march}

In the night to Saturday column of Russian desantniks, which {race|threw} itself from Bosnia through all of Serbia in eleven hours, {race|entered} Pristina. By the data of our correspondent, on streets of city stood thousands of Serbs, flowers flew to the armour. Closer to morning the two hundred fighters {slatina|took under control} airfield Slatina - exactly there, where planned to {hq|unfold} own headquarters general Jackson.

The English general came in the afternoon on helicopter, wanted to hold a press conference, but on him poured rain, and to the runway him not {block|passed} the sentries. Later Jackson {drink|shared} with general Zavarzin flask of whisky.

The minister of foreign affairs at first {mistake|named} the {race|march} "mistake" and {leaveprom|promised} to {leave|lead out} the column; an hour later the president {promote|conferred} on Zavarzin the next rank. In Washington are perplexed. By hearsay, Clark gave {clarkorder|command} to {seizeplan|occupy} the strip with helicopters, but the Briton {refuse|answered}: "I will not start for you the third world war". Hungary and Bulgaria {airspace|closed} sky for our Il-76s with {reinf|reinforcement}.

{talbott|Talks} of deputy secretary of state Talbott in Moscow last the third day. Moscow {demand|insists} on own sector; NATO does not {rejectsec|want} about this to hear.

And the land {deploy|fills} by foreigners: from Macedonia {deploy|went} English and Germans, five thousand in the day. In Prizren germans {prizshot|shot} one Serb reservist, which {prizshot|opened fire} from the Yugoslav car; one bundeswehr soldier is {prizshot|wounded}. Near Dulje today perished from {journalists|bullets} of sniper two reporters of the German magazine.

~ ЧИТАЙТЕ ТАКЖЕ: Пожар на складе боеприпасов
~ перевод автоматический
--
who rusparas: Russian desantniks
who fm: office RU | minister of foreign affairs
who president: person RU | the president
who zavarzin: person RU | Zavarzin
who talbott: person US | Talbott
who hungary: government HU | Hungary
who bulgaria: government BG | Bulgaria
who bundes: force DE | bundeswehr; germans
where dulje: near XK 42.41 20.90 | Dulje
where mac: country MK - - | Macedonia
* race MOBILIZE/troops occurred
  when: 1999-06-11/1999-06-12 "the night to Saturday"
  where: pristina
  by: rusparas
* slatina COERCE/seize occurred
  when: 1999-06-12 "Closer to morning"
  where: slatina
  by: rusparas
  to: slatina thing
* hq MOBILIZE/troops announced
  when: ?
  where: slatina
  by: jackson
* block COERCE/restrict occurred
  when: 1999-06-12 "the afternoon"
  where: slatina
  by: "the sentries"
  to: jackson
* drink CONSULT occurred optional
  when: 1999-06-12 "Later"
  by: jackson; zavarzin
  to: zavarzin
* mistake CONCEDE occurred
  when: 1999-06-12/1999-06-13 bounded
  by: fm
  about: race
  answers: race "named the march"
* leave RETREAT/withdraw announced optional
  when: ?
  by: rusparas
* promote SUPPORT occurred optional
  when: 1999-06-12/1999-06-13 bounded "an hour later"
  by: president
  to: zavarzin
* clarkorder REQUEST/change occurred
  when: 1999-06-12/1999-06-13 bounded
  by: clark
  to: jackson
  about: seizeplan
  said: "hearsay" unnamed suggested
* seizeplan COERCE/seize demanded optional
  when: ?
  where: slatina
  by: jackson
  to: slatina thing
* refuse REJECT/change occurred
  when: 1999-06-12/1999-06-13 bounded
  by: jackson
  to: clark
  about: seizeplan
  answers: clarkorder "answered"
  said: "hearsay" unnamed suggested
* airspace SANCTION/discontinue occurred
  when: 1999-06-11/1999-06-13 bounded
  by: hungary; bulgaria
  to: russia
* reinf MOBILIZE/troops attempted
  when: 1999-06-11/1999-06-13 bounded
  by: russia
* talbott CONSULT/visit ongoing
  when: 1999-06-11/1999-06-13 "the third day"
  where: "Moscow"
  by: talbott; russia
  to: russia
* demand REQUEST/change occurred
  when: 1999-06-11/1999-06-13 bounded
  by: russia
  to: nato
* rejectsec REJECT/change occurred
  when: 1999-06-11/1999-06-13 bounded
  by: nato
  to: russia
  answers: demand "about this"
* deploy MOBILIZE/troops occurred
  when: 1999-06-12/1999-06-13 bounded "the day"
  where: "the land"
  by: "English and Germans"
* prizshot ASSAULT/firearms occurred
  when: 1999-06-12/1999-06-13 bounded
  where: prizren
  by: bundes; "one Serb reservist"
  to: bundes; "one Serb reservist"
  killed: 1 "one Serb reservist" side recipient
  injured: 1 "one bundeswehr soldier" side actor
* journalists ASSAULT/firearms occurred
  when: 1999-06-13 "today"
  where: dulje
  by: "sniper"
  to: "two reporters of the German magazine"
  with: small-arms "bullets"
  killed: 2 "two reporters" side civilian
* leaveprom AGREE occurred
  when: 1999-06-12/1999-06-13 bounded
  by: fm
  about: leave
figure: troops 200 "two hundred fighters" of rusparas
figure: troops 5000 "five thousand"

== t-kumanovo-3
outlet: Helping Hands Field Note
register: ngo
published: 1999-06-23
--
Two roads cross at Podujevo. Northward, until Sunday, went tractors, army lorries, hearses: the last Serb soldier {pullout|left} the province at midday on the 20th, eleven hours before the limit, KFOR says. With them went some 50,000 Serb civilians. Southward, against every {plea|appeal} of UNHCR to wait, the Albanians come back: 267,000 in twelve days.

What they find. Forensic teams of the tribunal have {dig|opened} graves at nine places, among them Velika Krusa, where villagers say that more than a hundred men were {krusa|shot} on 26 March and {krusa|burned} with petrol. In Pristina's police station British soldiers found clubs and a bed with straps. Mines have {mines|killed} 18 returnees that we know of, and {mines|maimed} 43.

What they do. Serb houses {arson|burn} every night around Prizren. On Monday three people of the Roma quarter of Mitrovica were {gypsy|beaten} to death after being {accus|accused} of burying bodies for the police. An Orthodox nun was {nun|raped} at Devic by men in black, the diocese reports; the UCK's command says that its men {nun!denied|were not there}. German troops {jail|freed} fifteen prisoners, most of them old, from a cellar the UCK had {cellar|used} as a jail, and {seizewp|took} away its weapons.

On Monday night its chief {demil|signed}, before General Jackson, an {demil|undertaking} to {handin|hand} over arms within ninety days. The Russians at the airfield are now {feed|fed} by the British, who {feed|send} them water; under the Helsinki {helsinki|deal} of 18 June they will have no sector in Kosovo but {rusdeploy|serve} in three.

Our team has {deliver|distributed} 4,100 family parcels and {deliver|put up} 600 tents. Money will run out in July.
--
who tribunal: body - | the tribunal
who diocese: organisation XK | diocese
who uckcommand: group XK | UCK's command
who chief: person XK | its chief
who german: force DE | German troops
who british: force GB | British soldiers; the British
who team: organisation - | Our team
where velika: town XK 42.32 20.63 | Velika Krusa
where mitrovica: town XK 42.89 20.87 | Mitrovica
where devic: site XK 42.72 20.79 | Devic
where helsinki: town FI 60.17 24.94 | Helsinki
who yugarmy: Serb soldier
* pullout RETREAT/withdraw occurred
  when: 1999-06-20 from text "midday on the 20th" "Sunday"
  where: podujevo; kosovo
  by: yugarmy
  said: kfor official "says"
* plea REQUEST/change occurred
  when: 1999-06-11/1999-06-23 bounded
  by: unhcr
  to: albanians
* krusa ASSAULT/firearms occurred
  when: 1999-03-26 from text "26 March"
  where: velika
  to: "men"
  with: incendiary "petrol"
  killed: >=100 "more than a hundred men" side recipient
  said: "villagers" witness "say"
* dig ACCUSE/investigate occurred
  when: 1999-03-26/1999-06-23 bounded
  where: velika
  by: tribunal
  sites: 9 "nine places"
* mines ASSAULT/explosives occurred
  when: 1999-06-11/1999-06-23 bounded
  to: "returnees"
  with: mine "Mines"
  killed: >=18 "18 returnees" side civilian
  injured: >=43 "43" side civilian
* arson PROTEST/riot ongoing
  when: 1999-06-23 "every night"
  where: prizren
  to: "Serb houses" thing
* gypsy ASSAULT/beat occurred
  when: 1999-06-21 "Monday"
  where: mitrovica
  to: "three people of the Roma quarter"
  killed: 3 "three people" side civilian
* nun ASSAULT/sexual occurred
  when: ?
  where: devic
  by: "men in black"; kla denied of uckcommand
  to: "An Orthodox nun"
  said: diocese "reports"
  said: uckcommand party denied "says"
* jail RETREAT/release occurred
  when: ?
  where: "a cellar"
  by: german
  to: "prisoners"
  released: 15 "fifteen prisoners"
* cellar COERCE/arrest occurred
  when: ?
  where: "a cellar"
  by: kla
  to: "prisoners"
  detained: 15 "fifteen prisoners"
* seizewp COERCE/seize occurred
  when: ?
  by: german
  to: kla; "its weapons" thing
* demil AGREE occurred
  when: 1999-06-21 "Monday night"
  by: chief
  to: jackson
  about: handin
* handin RETREAT/disarm announced optional
  when: 1999-06-21/1999-09-19 bounded "within ninety days"
  by: kla
* feed AID ongoing
  when: 1999-06-23 "now"
  where: slatina
  by: british
  to: rusparas
* helsinki AGREE occurred
  when: 1999-06-18 from text "18 June"
  where: helsinki
  about: rusdeploy
* rusdeploy MOBILIZE/troops announced
  when: ?
  where: kosovo
  by: rusparas
* deliver AID occurred
  when: ?
  by: team
* accus ACCUSE/allege occurred
  when: ?
  to: "three people of the Roma quarter"
  about: COOPERATE
tie: chief leads kla "its chief"
figure: displaced ~50000 "some 50,000 Serb civilians" of serbs
figure: returned 267000 "267,000" of albanians
