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
Serbs begin {wd|leaving} Kosovo, NATO {susp|halts} {air|bombing}

KUMANOVO, Macedonia/BRUSSELS, June 10 - NATO {susp|suspended} its {air|air war} against Yugoslavia on Thursday, 78 days after it started, when columns of Serbian forces were seen {wd|rolling} north from Kosovo with flags flying.

Secretary-General Javier Solana said he had {susp|instructed} General Wesley Clark to {susp|stop} the {air|raids}, having had it confirmed that the {wd|withdrawal} {deal|agreed} the evening before was in hand. No bombs had {air!denied|fallen} on the province since midnight.

British Lieutenant-General Michael Jackson and two Yugoslav generals {deal|signed} the military {deal|accord} in a tent at a French base near Kumanovo at 9.10 p.m. on Wednesday, ending five days of {talks|wrangling}. The {talks|discussions} had broken down on Sunday night over who should come first, the UN {res|vote} or the {susp|silence} of the guns. Serb forces get eleven days; a buffer of five kilometres (25 for aircraft) beyond the border is {buffer|closed} to them.

In New York the Security Council {res|voted} 14-0 to {res|place} Kosovo under UN administration and to {res|authorise} a security force, KFOR, of which some 50,000 men are to {kforin|move in}. China {abst|abstained}; its envoy once more {cond|condemned} the {emb|bombing} of its Belgrade embassy on May 7, in which three people were {emb|killed}.

"We have not {surr|surrendered} Kosovo," Slobodan Milosevic told his country on television. Albanians danced in the tents of Blace. The alliance {warn|warned} refugees not to return before mines were cleared; 860,000 have been {exp|driven out} since March.

Sporadic {shell|shelling} by the KLA continued near the Albanian frontier, monitors said, and two Serb policemen were reported {shell|killed} there.
--
who envoy: office CN | envoy
where macedonia: country MK - - | Macedonia
where newyork: town US 40.71 -74.01 | New York
where albfrontier: near XK - - | Albanian frontier
where bembassy: site RS 44.82 20.42 | Belgrade embassy
* wd RETREAT/withdraw ongoing
  when: 1999-06-10 "Thursday"
  where: kosovo
  by: yugarmy
* susp RETREAT/ceasefire occurred
  when: 1999-06-10 "Thursday" "midnight"
  where: kosovo
  by: nato
  to: yugoslavia
  said: solana party "said"
  answers: wd "having had it confirmed"
* air ASSAULT/aerial occurred
  when: 1999-03-24/1999-06-10 "78 days after it started"
  where: kosovo
  by: nato
  to: yugoslavia
  with: bomb "bombs"
* deal AGREE occurred
  when: 1999-06-09 "9.10 p.m. on Wednesday" "the evening before"
  where: "a French base"; kumanovo
  by: jackson; "two Yugoslav generals"
  about: wd
* talks CONSULT occurred
  when: 1999-06-05/1999-06-09 "five days" "Sunday night"
  by: jackson; "two Yugoslav generals"
* buffer COERCE/restrict ongoing optional
  when: 1999-06-10
  where: "a buffer of five kilometres"
  to: yugarmy
* res SUPPORT occurred
  when: 1999-06-06/1999-06-10 bounded
  where: newyork
  by: council
  to: kfor
  about: kforin
* kforin MOBILIZE/troops announced
  when: ?
  where: kosovo
  by: kfor
* abst REJECT occurred optional
  when: 1999-06-06/1999-06-10 bounded
  where: newyork
  by: china
  to: council
  about: res
* cond ACCUSE/disapprove occurred
  when: 1999-05-07/1999-06-10 bounded
  by: envoy
  to: nato
  about: emb
  answers: emb "condemned"
* emb ASSAULT/aerial occurred
  when: 1999-05-07 from text "May 7"
  where: bembassy
  by: nato
  to: bembassy thing; china
  killed: 3 "three people" side civilian
  part_of: air
* surr RETREAT/withdraw denied
  when: ?
  where: kosovo
  by: yugoslavia
  said: milosevic party denied "told"
* warn REQUEST/yield occurred optional
  when: ?
  by: nato
  to: "refugees"
* exp COERCE/deport occurred
  when: 1999-03/1999-06-10 "since March"
  where: kosovo
  to: "refugees"
  displaced: 860000 "860,000" side civilian
* shell ASSAULT/heavy-weapons ongoing
  when: 1999-06-10
  where: albfrontier
  by: kla
  to: "two Serb policemen"
  killed: 2 "two Serb policemen" side recipient
  said: "monitors" witness "said"
figure: votes 14 "14-0" of council
figure: votes 0 "14-0" of council
figure: troops ~50000 "some 50,000 men" of kfor at kosovo
tie: solana holds_office nato "Secretary-General"

== t-kumanovo-2
outlet: Vecherny Telegraf
register: translation
machine_translated: Russian
published: 1999-06-13
--
Our lads are first: paratroopers outplayed NATO on the {march|march}

In the night to Saturday column of Russian desantniks, which {march|threw} itself from Bosnia through all of Serbia in eleven hours, {march|entered} Pristina. By the data of our correspondent, on streets of city stood thousands of Serbs, flowers {greet|flew} to the armour. Closer to morning the two hundred fighters {slat|took} under control airfield Slatina - exactly there, where planned to {hq|unfold} own headquarters general Jackson.

The English general {visit|came} in the afternoon on helicopter, wanted to hold a press conference, but on him poured rain, and to the runway him not {bar|passed} the sentries. Later Jackson {flask|shared} with general Zavarzin flask of whisky.

The minister of foreign affairs at first {mist|named} the {march|march} "mistake" and {prom|promised} to {out|lead out} the column; an hour later the president {rank|conferred} on Zavarzin the next rank. In Washington are perplexed. By hearsay, Clark gave {order|command} to {strip|occupy} the strip with helicopters, but the Briton answered: "I {refuse|will not start} for you the third world war". Hungary and Bulgaria {sky|closed} sky for our Il-76s with reinforcement.

{talbott|Talks} of deputy secretary of state Talbott in Moscow last the third day. Moscow {sector|insists} on own sector; NATO does {nosector|not want} about this to hear.

And the land fills by foreigners: from Macedonia {kforin|went} English and Germans, five thousand in the day. In Prizren germans {priz|shot} one Serb reservist, which {reserv|opened fire} from the Yugoslav car; one bundeswehr soldier is {reserv|wounded}. Near Dulje today {repor|perished} from bullets of sniper two reporters of the German magazine.

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
* march MOBILIZE/troops occurred
  when: 1999-06-11/1999-06-12 "night to Saturday"
  where: pristina
  by: rusparas
* greet SUPPORT occurred optional
  when: 1999-06-11/1999-06-12 "night to Saturday"
  where: pristina
  by: serbs
  to: rusparas
* slat COERCE/seize occurred
  when: 1999-06-12 "Closer to morning"
  where: slatina
  by: rusparas
  to: slatina thing
* hq MOBILIZE announced optional
  when: ?
  where: slatina
  by: jackson
* visit CONSULT/visit occurred
  when: 1999-06-12 "afternoon"
  where: slatina
  by: jackson
  to: rusparas
* bar COERCE/restrict occurred
  when: 1999-06-12 "afternoon"
  where: slatina
  by: "the sentries"
  to: jackson
* flask CONSULT occurred optional
  when: 1999-06-12/1999-06-13 bounded "Later"
  where: slatina
  by: jackson; zavarzin
* mist CONCEDE occurred optional
  when: 1999-06-12/1999-06-13 bounded "at first"
  by: fm
  about: march
  answers: march "named"
* prom AGREE occurred
  when: 1999-06-12/1999-06-13 bounded "at first"
  by: fm
  about: out
* out RETREAT/withdraw announced optional
  when: ?
  by: rusparas
* rank SUPPORT occurred optional
  when: 1999-06-12/1999-06-13 bounded from mist "an hour later"
  by: president
  to: zavarzin
* order REQUEST/assist occurred
  when: 1999-06-12/1999-06-13 bounded
  by: clark
  to: jackson
  about: strip
  said: "hearsay" unnamed "By hearsay"
* strip COERCE/seize demanded optional
  when: ?
  where: slatina
  by: jackson
  to: "the strip" thing
  with: helicopter "helicopters"
* refuse REJECT/assist occurred
  when: 1999-06-12/1999-06-13 bounded
  by: jackson
  to: clark
  about: strip
  answers: order "answered"
  said: "hearsay" unnamed "By hearsay"
* sky SANCTION/discontinue occurred
  when: 1999-06-12/1999-06-13 bounded
  by: hungary; bulgaria
  to: russia; "our Il-76s" thing
* talbott CONSULT ongoing
  when: 1999-06-11/1999-06-13 "the third day"
  where: "Moscow"
  by: talbott; russia
  to: russia
* sector REQUEST/yield occurred
  when: 1999-06-11/1999-06-13 bounded
  by: russia
  to: nato
* nosector REJECT/yield occurred
  when: 1999-06-11/1999-06-13 bounded
  by: nato
  to: russia
  about: sector
  answers: sector "not want about this to hear"
* kforin MOBILIZE/troops occurred
  when: 1999-06-12/1999-06-13 bounded "in the day"
  where: mac
  by: "English and Germans"
* priz ASSAULT/firearms occurred
  when: 1999-06-12/1999-06-13 bounded
  where: prizren
  by: bundes
  to: "one Serb reservist"
* reserv ASSAULT/firearms occurred
  when: 1999-06-12/1999-06-13 bounded
  where: prizren
  by: "one Serb reservist"
  to: bundes
  with: vehicle "the Yugoslav car"
  injured: 1 "one bundeswehr soldier" side recipient
* repor ASSAULT/firearms occurred
  when: 1999-06-13 "today"
  where: dulje
  by: "sniper"
  to: "two reporters of the German magazine"
  with: small-arms "bullets"
  killed: 2 "two reporters of the German magazine" side civilian
figure: troops 200 "two hundred fighters" of rusparas at slatina
figure: troops 5000 "five thousand" of "English and Germans"
tie: talbott holds_office us "deputy secretary of state"

== t-kumanovo-3
outlet: Helping Hands Field Note
register: ngo
published: 1999-06-23
--
Two roads cross at Podujevo. Northward, until Sunday, {wd|went} tractors, army lorries, hearses: the last Serb soldier {wd|left} the province at midday on the 20th, eleven hours before the limit, KFOR says. With them went some 50,000 Serb civilians. Southward, against every {appeal|appeal} of UNHCR to wait, the Albanians come back: 267,000 in twelve days.

What they find. Forensic teams of the tribunal have {graves|opened} graves at nine places, among them Velika Krusa, where villagers say that more than a hundred men were {velika|shot} on 26 March and {velika|burned} with petrol. In Pristina's police station British soldiers found clubs and a bed with straps. Mines have {mines|killed} 18 returnees that we know of, and {mines|maimed} 43.

What they do. Serb houses {houses|burn} every night around Prizren. On Monday three people of the Roma quarter of Mitrovica were {roma|beaten} to death after being {rumour|accused} of burying bodies for the police. An Orthodox nun was {nun|raped} at Devic by men in black, the diocese reports; the UCK's command says that its men were not there. German troops {freed|freed} fifteen prisoners, most of them old, from a cellar the UCK had used as a {jail|jail}, and {weapons|took away} its weapons.

On Monday night its chief {under|signed}, before General Jackson, an {under|undertaking} to {hand|hand over} arms within ninety days. The Russians at the airfield are now {fed|fed} by the British, who {fed|send} them water; under the Helsinki {hels|deal} of 18 June they will have no sector in Kosovo but {serve|serve} in three.

Our team has {parcels|distributed} 4,100 family parcels and {parcels|put up} 600 tents. Money will run out in July.
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
* wd RETREAT/withdraw occurred
  when: 1999-06-20 "midday on the 20th" "Sunday"
  where: podujevo; kosovo
  by: yugarmy
  said: kfor official "says"
* appeal REQUEST/yield occurred optional
  when: ?
  by: unhcr
  to: albanians
* graves ACCUSE/investigate occurred
  when: 1999-03-26/1999-06-23 bounded
  where: velika
  by: tribunal
  about: velika
  sites: 9 "nine places"
* velika ASSAULT/firearms occurred
  when: 1999-03-26 from text "26 March"
  where: velika
  to: "more than a hundred men"
  with: incendiary "petrol"
  killed: >=100 "more than a hundred men" side civilian voice "villagers"
  said: "villagers" witness "say"
* mines ASSAULT/explosives occurred
  when: 1999-06-11/1999-06-23 bounded
  to: "returnees"
  with: mine "Mines"
  killed: 18 "18 returnees" side civilian
  injured: 43 "43" side civilian
* houses ASSAULT/destroy ongoing
  when: 1999-06-23 "every night"
  where: "around Prizren"; prizren
  to: "Serb houses" thing
* roma ASSAULT/beat occurred
  when: 1999-06-21 "Monday"
  where: "the Roma quarter"; mitrovica
  to: "three people of the Roma quarter"
  killed: 3 "three people" side civilian
* rumour ACCUSE/allege occurred
  when: ?
  to: "three people of the Roma quarter"
  about: COOPERATE
* nun ASSAULT/sexual occurred
  when: ?
  where: devic
  by: "men in black"; kla denied
  to: "An Orthodox nun"
  said: diocese "reports"
* freed RETREAT/release occurred
  when: ?
  where: "a cellar"
  by: german
  to: "fifteen prisoners"
  released: 15 "fifteen prisoners"
* jail ASSAULT/abduct occurred optional
  when: ?
  where: "a cellar"
  by: kla
  to: "fifteen prisoners"
  abducted: 15 "fifteen prisoners"
* weapons COERCE/seize occurred
  when: ?
  where: "a cellar"
  by: german
  to: kla; "its weapons" thing
* under AGREE occurred
  when: 1999-06-21 "Monday night"
  by: chief
  to: jackson
  about: hand
* hand RETREAT/disarm announced optional
  when: 1999-06-21/1999-09-19 bounded "ninety days"
  by: kla
* fed AID ongoing
  when: 1999-06-23 "now"
  where: slatina
  by: british
  to: rusparas
* hels AGREE occurred
  when: 1999-06-18 from text "18 June"
  where: helsinki
  about: serve
* serve MOBILIZE/troops announced optional
  when: ?
  where: kosovo
  by: rusparas
* parcels AID occurred
  when: ?
  by: team
figure: displaced ~50000 "some 50,000 Serb civilians" of serbs at kosovo
figure: returnees 267000 "267,000" of albanians
figure: parcels 4100 "4,100 family parcels"
figure: tents 600 "600 tents"
tie: chief leads kla "its chief"
