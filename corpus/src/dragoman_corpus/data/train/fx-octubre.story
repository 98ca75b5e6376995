story: fx-octubre
conflict: Ecuador
countries: EC
facts: On 1 October 2019 President Lenin Moreno announced decree 883, which ended fuel subsidies from the 3rd; a transport strike and a state of exception followed. On 7-8 October he moved the government to Guayaquil and set a curfew around public buildings; the assembly was briefly entered on the 8th. On 10 October Conaie held ten policemen and some 30 journalists in the Agora of the Casa de la Cultura. On the 12th the comptroller's office burned, a television station and a daily were attacked, a full curfew came. On the 13th, mediated by the UN and the bishops, the decree was withdrawn. Tolls of five, seven and later eleven dead, some 1,340 hurt, 1,150 held. (public record: ombudsman, press, decrees.)

who moreno: person EC | Lenin Moreno; Moreno; Lenín Moreno; President Moreno
who correa: person EC | Rafael Correa; Correa
who maduro: person VE | Nicolas Maduro; Maduro; Nicolás Maduro
who conaie: organisation EC | Conaie; CONAIE; Confederation of Indigenous Nationalities
who vargas: person EC | Jaime Vargas; Vargas
who natives: population EC | indigenous protesters; Indians; protesters; demonstrators
who police: force EC | riot police; the police; police
who army: force EC | soldiers; the army
who romo: person EC | Maria Paula Romo; Romo; María Paula Romo
who ombud: body EC | ombudsman
who govec: government EC | the government
who un: organisation - | United Nations; UN
who bishops: organisation EC | bishops' conference; the bishops
where quito: town EC -0.2298 -78.5250 | Quito; QUITO
where guayaquil: town EC -2.1894 -79.8891 | Guayaquil
where assembly: site EC -0.2110 -78.4970 | National Assembly
where agora: site EC -0.2100 -78.4950 | House of Culture; Ágora

== fx-octubre-1
outlet: Equator Wire
register: wire
published: 2019-10-09
--
Ecuador protesters {storm|break into} parliament after president {moveg|flees} capital

QUITO, Oct 9 (EqW) - Protesters {storm|forced} their way into Ecuador's National Assembly on Tuesday and were {gas|driven out} with tear gas, hours after President Lenin Moreno had {moveg|moved} the government to the port of Guayaquil and {coupacc|accused} his predecessor Rafael Correa of trying to {coup|topple} him.

Waving flags and sticks, dozens {storm|climbed} to the rostrum, which was empty. Outside, mounted police {charge|charged} thousands of indigenous people who had {march|walked} or come by lorry from the highlands. "We {wantout|want} Moreno out, and the {decree|package} with him," said a woman from Cotopaxi in a felt hat. That night Moreno decreed a {curfew|curfew} from 8 p.m. to 5 a.m. around state buildings; the unions have called a general {strike|strike} for Wednesday.

It is the worst {protest|unrest} in more than a decade in the oil-producing country. It began last Thursday, the day when petrol and diesel subsidies worth 1.3 billion dollars a year were {decree|scrapped} under an {imf|agreement} {imf|signed} with the International Monetary Fund in March. Bus and taxi drivers {transport|struck} for two days and {transend|gave up}; Conaie, the Confederation of Indigenous Nationalities, {block|blocked} roads in 17 of 24 provinces and did not. Moreno declared a 60-day {exception|state of exception} the same day.

Since then 570 people have been {arrest|arrested}, for {loot|looting} in most cases, the interior ministry said. One man died when he was {chordeleg|run over} during a {blockaz|roadblock} in Azuay on Sunday, and the ombudsman's office said two young men who fell from a footbridge at San Roque in Quito on Monday had been {bridge|pushed} by police; the police said they had lost their footing. Fifty policemen and soldiers were {captive|held} by villagers for up to two days, and two of their vehicles {burnv|burned}. Three oil fields in the Amazon are {oil|occupied}, which has cost 63,000 barrels a day.

Flanked by the military chiefs, Moreno said on Monday night in a television speech that what had happened was "not a spontaneous {protest|protest}". "The satrap Maduro, together with Correa, has set in motion his plan of {setoff|destabilisation}," he said. He would not {backno|reverse} the {decree|measure}. From Brussels, where he lives, Correa {correano|laughed} that {correano|off} and {election|called for} early {vote!demanded|elections}. Venezuela's foreign minister {vendeny|rejected} the {coupacc|charge} too; seven Latin American governments, Brazil's and Colombia's among them, expressed {back7|support} for Moreno and {back7c|condemned} attempts to {coup|destabilise} him.

Moreno {offer|offered} {talks!announced|talks} on Tuesday, with the United Nations or the Church in the chair. Jaime Vargas, the president of Conaie, said there would be {vno|no} {talks!denied|dialogue} until the {decree|decree} was {repeal!demanded|withdrawn}. In 2000 and 2005 crowds in Quito {fall|brought down} two heads of state.

~ EqW photos: lightbox 44810
--
who interior: body EC | interior ministry
who imforg: organisation - | International Monetary Fund
who venfm: office VE | Venezuela's foreign minister
who seven: coalition - | seven Latin American governments
who drivers: population EC | Bus and taxi drivers
who unions: organisation EC | the unions
who youths: population EC | two young men
who village: population EC | villagers
who church: organisation - | the Church
where azuay: province EC -2.9 -79.0 | Azuay
where sanroque: site EC -0.2220 -78.5200 | San Roque
where brussels: town BE 50.8503 4.3517 | Brussels
* storm PROTEST/riot occurred
  when: 2019-10-08 "Tuesday"
  where: assembly; quito
  by: natives
  to: assembly thing
* moveg RETREAT/withdraw occurred
  when: 2019-10-08 from storm "hours after"
  where: guayaquil; quito
  by: moreno
* gas ASSAULT/crowd-control occurred
  when: 2019-10-08 "Tuesday"
  where: assembly; quito
  to: natives
  with: crowd-control "tear gas"
* coupacc ACCUSE/allege occurred
  when: 2019-10-07/2019-10-08 day "Monday night"
  by: moreno
  to: correa; maduro
  about: coup
* coup COERCE/martial-law attempted
  when: ?
  by: correa alleged of moreno
  to: moreno
  said: moreno official claimed "accused"
* charge ASSAULT/crowd-control occurred
  when: 2019-10-08
  where: assembly; quito
  by: police "mounted police"
  to: natives
* march PROTEST/demo occurred
  when: 2019-10-08
  where: quito
  by: natives
  to: moreno
  participants: >=2000 vague "thousands"
* decree COERCE occurred
  when: 2019-10-03 "last Thursday"
  by: moreno; govec
* wantout REQUEST/yield occurred
  when: 2019-10-08
  where: quito
  by: natives "a woman from Cotopaxi"
  to: moreno
  about: RETREAT/resign
* curfew COERCE/curfew occurred
  when: 2019-10-08 "That night"
  where: quito
  by: moreno
* strike PROTEST/strike announced
  when: 2019-10-09 "Wednesday"
  by: unions
  to: moreno
* imf AGREE occurred
  when: 2019-03 month from published "March"
  by: govec; imforg
  to: govec; imforg
* transport PROTEST/strike occurred
  when: 2019-10-03/2019-10-04 day "for two days"
  by: drivers
  to: govec
* block PROTEST/obstruct ongoing
  when: 2019-10-03/2019-10-09 bounded
  where: "17 of 24 provinces"
  by: conaie
  to: govec
* exception COERCE/martial-law occurred
  when: 2019-10-03 from decree "the same day"
  by: moreno
* arrest COERCE/arrest occurred
  when: 2019-10-03/2019-10-09 day "Since then"
  to: "570 people"
  detained: 570 "570 people" side recipient voice interior
  said: interior official "said"
* loot PROTEST/riot occurred
  when: 2019-10-03/2019-10-09 bounded "Since then"
  by: "570 people"
  said: interior official "said"
* chordeleg ASSAULT occurred optional
  when: 2019-10-06 "Sunday"
  where: azuay
  to: "One man"
  killed: 1 "One man" side civilian
* blockaz PROTEST/obstruct occurred
  when: 2019-10-06 "Sunday"
  where: azuay
  part_of: block
* bridge ASSAULT occurred
  when: 2019-10-07 "Monday"
  where: sanroque; quito
  by: police alleged of ombud
  to: youths
  killed: 2 "two young men" side civilian
  said: ombud official "said"
  said: police party denied "said"
* captive ASSAULT/abduct occurred
  when: 2019-10-03/2019-10-09 bounded "for up to two days"
  by: village
  to: police "policemen"; army
  abducted: 50 "Fifty policemen and soldiers" side recipient
* burnv PROTEST/riot occurred
  when: 2019-10-03/2019-10-09 bounded
  by: village
  to: "two of their vehicles" thing
* oil PROTEST/obstruct ongoing
  when: 2019-10-03/2019-10-09 bounded
  where: "the Amazon"
  to: "Three oil fields" thing
* protest PROTEST/demo ongoing
  when: 2019-10-03/2019-10-09 bounded
  by: natives
  to: moreno
* setoff COERCE occurred optional
  when: ?
  by: maduro alleged of moreno; correa alleged of moreno
  said: moreno official claimed "said"
* backno REJECT/change occurred
  when: 2019-10-07 "Monday night"
  by: moreno
  about: decree
* correano REJECT occurred optional
  when: 2019-10-07/2019-10-09 bounded
  where: brussels
  by: correa
  to: moreno
  about: coupacc
  answers: coupacc
* election REQUEST/change occurred
  when: 2019-10-07/2019-10-09 bounded
  where: brussels
  by: correa
  about: vote
* vote CONCEDE demanded optional
  when: ?
  by: moreno
* vendeny REJECT occurred optional
  when: 2019-10-07/2019-10-09 bounded
  by: venfm
  to: moreno
  about: coupacc
  answers: coupacc
* back7 SUPPORT occurred
  when: 2019-10-07/2019-10-09 bounded
  by: seven
  to: moreno
* back7c ACCUSE/disapprove occurred
  when: 2019-10-07/2019-10-09 bounded
  by: seven
  to: correa; maduro
  about: coup
  answers: coup "condemned"
* offer AGREE occurred
  when: 2019-10-08 "Tuesday"
  by: moreno
  to: conaie
  about: talks
* talks CONSULT/third-party announced
  when: ?
  by: moreno; conaie; un; church
  to: conaie
* vno REJECT/meet occurred
  when: 2019-10-08/2019-10-09 bounded
  by: vargas; conaie
  to: moreno
  about: talks
  answers: offer
* repeal CONCEDE demanded optional
  when: ?
  by: moreno
  to: conaie
  about: decree
* fall PROTEST/demo occurred optional
  when: 2000/2005 "2000 and 2005"
  where: quito
  by: "crowds in Quito"
  to: "two heads of state"
* transend RETREAT occurred
  when: 2019-10-04/2019-10-09 bounded
  by: drivers
  to: govec

== fx-octubre-2
outlet: Chaquiñán
register: live-blog
published: 2019-10-13
--
Saturday of smoke

23.50 Helicopters. Pots and pans: since nine o'clock all of Quito, from Cotocollao to Quitumbe, has been {pots|banging} on lids at its windows, the {curfew2|curfew} notwithstanding. Nobody can tell who for.

21.15 Moreno on television, one minute. "We have decided to {talks|negotiate} the {decree|decree}." He {blame|blames} today's {fires|fires} on drug traffickers, gangs and Correa's people. So the word is out. Conaie: "We'll {talks|see} him on Sunday at three, broadcast live, or not at all."

18.30 The newspaper El Comercio: some twenty hooded men {comercio|beat} the guards, {comercio|smashed} the gatehouse and were {chase|chased away} by neighbours. Earlier Teleamazonas was {teleam|attacked} with petrol bombs; 25 staff {evac|brought out} by firemen, the news programme off air. Conaie {distance|distances} itself from both: "Not ours. We {condemnpress|condemn} it."

15.00 It's done: total {curfew2|curfew}, as of now, in the capital and the valleys, by order of the president. The army is to {patrol|enforce} it. Fifteen minutes' notice! We're on the pavement with our laptops.

13.10 Comptroller's office in {fires|flames}. Boys with scarves over their mouths {fires|broke} the grilles, {fires|threw} desks out of windows and {fires|lit} the archive. 34 {arrest34|arrested}. The man in there, Comptroller Celi, says the files of the Odebrecht graft case were the target. Police {gasb|fired} gas canisters straight at people's heads, I saw one fall. A medic in the Salesian university: "We had eleven with eye {gasb|injuries} today."

10.40 At the Ágora, quiet. Women from Saraguro are ladling soup. Thursday's scenes are still talked about: ten policemen were {agora|led} on stage there, without boots, and {agora|made} to carry the coffin of Inocencio Tucumbi, {tucumbi|killed} on Wednesday by a gas canister or a horse's hoof, depending on who tells it. Twenty-seven reporters were {agorapress|kept in} as well, until evening; one was {stonepress|hit} by a stone outside. All were {agorafree|let go}.

09.30 The ombudsman's count at breakfast: five dead, 937 {repress|injured}, 1,121 {arrest|arrested} in nine days. Interior Minister María Paula Romo {romorej|disputes} two of the five. On Friday in the afternoon, hour of {truce|truce} by the park of El Arbolito, which the people had used to bring in children and pots, it was the police that {trucebreak|broke} it with gas; Romo {romoapol|apologised} only for the canisters that {unigas|landed} Wednesday night in the courts of two universities which serve as shelters.

08.00 Good morning. Eighth day of the {block|blockades}. Eggs: six dollars for thirty, if you find any.
--
who celi: person EC | Celi
who medic: person EC | A medic in the Salesian university
who hooded: population EC | some twenty hooded men
who boys: population EC | Boys with scarves over their mouths
who tucumbi: person EC | Inocencio Tucumbi
who reporters: population EC | Twenty-seven reporters
who firemen: force EC | firemen
who ten: force EC | ten policemen
who people: population EC | the people
where comptroller: site EC -0.2115 -78.4960 | Comptroller's office
where arbolito: site EC -0.2120 -78.4950 | the park of El Arbolito
where unis: site EC - - | the courts of two universities
* pots PROTEST/demo occurred
  when: 2019-10-12 "since nine o'clock"
  where: quito
  by: "all of Quito"
* curfew2 COERCE/curfew occurred
  when: 2019-10-12 "15.00"
  where: quito
  by: moreno
* decree COERCE occurred
  when: ?
  by: moreno
* blame ACCUSE/allege occurred
  when: 2019-10-12 "21.15"
  by: moreno
  to: "drug traffickers"; "gangs"; correa "Correa's people"
  about: fires
* fires PROTEST/riot occurred
  when: 2019-10-12 "today"
  where: comptroller; quito
  by: boys; "drug traffickers" alleged of moreno; "gangs" alleged of moreno; correa alleged of moreno
  to: comptroller thing
* talks CONSULT/third-party announced
  when: 2019-10-13 "Sunday at three"
  by: conaie; moreno
  to: moreno
* comercio PROTEST/riot occurred
  when: 2019-10-12 "18.30"
  where: quito
  by: hooded
  to: "the guards"; "The newspaper El Comercio" thing
* chase ASSAULT occurred optional
  when: 2019-10-12
  by: "neighbours"
  to: hooded
* teleam PROTEST/riot occurred
  when: 2019-10-12 "Earlier"
  where: quito
  to: "Teleamazonas" thing
  with: incendiary "petrol bombs"
* evac AID occurred
  when: 2019-10-12
  where: quito
  by: firemen
  to: "25 staff"
* distance REJECT occurred optional
  when: 2019-10-12
  by: conaie
  about: teleam
* condemnpress ACCUSE/disapprove occurred
  when: 2019-10-12
  by: conaie
  to: hooded
  about: comercio
  answers: comercio
  answers: teleam
* patrol MOBILIZE/troops announced
  when: 2019-10-12
  where: quito
  by: army
* arrest34 COERCE/arrest occurred
  when: 2019-10-12 "13.10"
  where: comptroller; quito
  to: boys
  detained: 34 "34"
* gasb ASSAULT/crowd-control occurred
  when: 2019-10-12 "today"
  where: comptroller; quito
  by: police
  to: "people"
  with: crowd-control "gas canisters"
  injured: 11 "eleven with eye injuries" side civilian voice medic
  said: medic witness
* agora ASSAULT/abduct occurred
  when: 2019-10-10 "Thursday"
  where: agora; quito
  to: ten
  abducted: 10 "ten policemen" side recipient
* tucumbi ASSAULT/crowd-control occurred
  when: 2019-10-09 "Wednesday"
  where: quito
  to: tucumbi
  with: crowd-control "a gas canister"
  killed: 1 "Inocencio Tucumbi" side civilian
* agorapress ASSAULT/abduct occurred
  when: 2019-10-10 "until evening"
  where: agora; quito
  to: reporters
  abducted: 27 "Twenty-seven reporters" side civilian
* stonepress ASSAULT/primitive occurred
  when: 2019-10-10
  where: agora; quito
  to: reporters
  with: stones "a stone"
  injured: 1 "one" side civilian
* agorafree RETREAT/release occurred
  when: 2019-10-10
  where: agora; quito
  to: ten; reporters
* repress ASSAULT/crowd-control occurred
  when: 2019-10-03/2019-10-12 day "in nine days"
  killed: 5 "five" side civilian voice ombud
  injured: 937 "937" side unknown voice ombud
  said: ombud official "count"
  said: romo official denied "disputes"
* arrest COERCE/arrest occurred
  when: 2019-10-03/2019-10-12 day "in nine days"
  detained: 1121 "1,121" side recipient voice ombud
  said: ombud official "count"
* romorej REJECT occurred optional
  when: 2019-10-12
  by: romo
  to: ombud
  about: repress
* truce RETREAT/ceasefire occurred
  when: 2019-10-11 "Friday in the afternoon"
  where: arbolito; quito
  by: police; people
* trucebreak ASSAULT/crowd-control occurred
  when: 2019-10-11 "Friday in the afternoon"
  where: arbolito; quito
  by: police
  to: people
  with: crowd-control "gas"
* romoapol CONCEDE occurred
  when: 2019-10-09/2019-10-12 bounded
  to: "two universities"
  by: romo
  answers: unigas
* unigas ASSAULT/crowd-control occurred
  when: 2019-10-09 "Wednesday night"
  where: unis; quito
  by: police
  to: unis thing
  with: crowd-control "canisters"
* block PROTEST/obstruct ongoing
  when: 2019-10-05/2019-10-12 day "Eighth day"

== fx-octubre-3
outlet: Cotopaxi News Agency
register: wire
published: 2019-10-15
--
Ecuador's Moreno {repeal|scraps} fuel {decree|decree} in {deal|deal} with Indians

QUITO, Oct 15 (CNA) - President Lenin Moreno {repeal|signed away} his fuel price {decree|increases} on Monday under a {deal|deal} struck with indigenous leaders the night before, and thousands who had {occq|occupied} central Quito for a week {clean|swept} its streets and {leave|went home}.

In return for the {repeal|cancellation} of {decree|decree} 883 Conaie {endprot|called off} the {protest|protests} in which, by the ombudsman's latest figures, eight people were {repress|killed}, 1,340 {repress|hurt} and 1,192 {arrest|detained}. A joint commission is to {draft|write} a new text that shields the poor.

The {talks|negotiations}, broadcast live on Sunday, were {talks|chaired} by the UN's representative in the country, Arnaud Peral, and by the bishops' conference. For close to four hours the feathered crown of Jaime Vargas faced the dark suits of the cabinet. When Peral at 9:48 p.m. announced the {deal|accord}, there was dancing at the House of Culture. Even so Vargas had {resignask|demanded} that Interior Minister Maria Paula Romo and the defence minister {resigns!demanded|go}; Moreno {resignno|refused}.

Romo said on Monday that 435 police officers had been {attackp|injured}, and that 202 had been {captive2|retained} by communities in eleven days. The {captive2|kidnappings} would be {probes|prosecuted}. Soldiers on Monday {barricades|removed} the last barricades, and the {curfew2|curfew} was {lift|lifted}.

Before dawn police {pabon|took} Paola Pabon, prefect of Pichincha province and an ally of Correa, from her bed. Prosecutors {pabonchg|accuse} her of {rebel|rebellion}; another of the ex-president's followers, Gabriela Rivadeneira, has taken {asylum|refuge} with six others in the Mexican embassy. Correa on Twitter {correacc|called} it "a {pabon|hunt}". The attorney general's office is also {probeyofre|questioning} 57 foreigners, most of them Venezuelans, of whom a court on Saturday had to {free15|release} fifteen {held15|picked up} at Quito's airport.

The IMF, which in March {loan|promised} 4.2 billion dollars, said it would continue to {imfsupport|support} the government. Washington {ussup|welcomed} the {deal|agreement}. In Caracas Maduro {madcong|hailed} "a {repeal|victory} of the people over the Fund" and {maddeny|laughed} at the {coupacc|charge} that he had {coup|stirred} it {coup|up} "with my moustache".
--
who peral: person - | Arnaud Peral
who pabon: person EC | Paola Pabon
who prosecutors: body EC | Prosecutors; attorney general's office
who rivadeneira: person EC | Gabriela Rivadeneira
who imforg: organisation - | IMF
who us: state US | Washington
who defmin: office EC | the defence minister
who court: body EC | a court
who communities: population EC | communities
who thousands: population EC | thousands
where pichincha: province EC - - | Pichincha
where mexemb: site MX - - | Mexican embassy
where airport: site EC -0.1254 -78.3543 | Quito's airport
where caracas: town VE 10.4880 -66.8792 | Caracas
* repeal CONCEDE occurred
  when: 2019-10-14 "Monday"
  where: quito
  by: moreno
  to: conaie; natives
* decree COERCE occurred
  when: ?
  by: moreno
* deal AGREE occurred
  when: 2019-10-13 from repeal "the night before" "9:48 p.m."
  where: quito
  by: moreno; conaie; vargas
  to: conaie; moreno
* occq PROTEST/obstruct occurred
  when: 2019-10-07/2019-10-14 bounded "for a week"
  where: quito
  by: thousands
  to: moreno
* clean COOPERATE occurred optional
  when: 2019-10-14 "Monday"
  where: quito
  by: thousands
* leave RETREAT/withdraw occurred
  when: 2019-10-14 "Monday"
  where: quito
  by: thousands
* endprot RETREAT occurred
  when: 2019-10-13/2019-10-14 bounded
  by: conaie
  to: govec
  answers: repeal "In return for"
* protest PROTEST/demo occurred
  when: 2019-10-03/2019-10-13 bounded
  by: conaie
  to: moreno
* repress ASSAULT/crowd-control occurred
  when: 2019-10-03/2019-10-13 bounded
  to: natives
  killed: 8 "eight people" side unknown voice ombud
  injured: 1340 "1,340" side unknown voice ombud
  said: ombud official "figures"
* arrest COERCE/arrest occurred
  when: 2019-10-03/2019-10-13 bounded
  to: natives
  detained: 1192 "1,192" side recipient voice ombud
  said: ombud official "figures"
* draft COOPERATE announced optional
  when: ?
  by: "A joint commission"
* talks CONSULT/third-party occurred
  when: 2019-10-13 "Sunday"
  where: quito
  by: moreno; vargas; conaie; peral; bishops
  to: conaie; moreno
* resignask REQUEST/yield occurred
  when: 2019-10-13
  where: quito
  by: vargas
  to: romo; defmin; moreno
  about: resigns
* resigns RETREAT/resign demanded optional
  when: ?
  by: romo; defmin
* resignno REJECT/yield occurred
  when: 2019-10-13
  where: quito
  by: moreno
  to: vargas
  about: resignask
  answers: resignask
* attackp ASSAULT occurred
  when: 2019-10-03/2019-10-14 day "in eleven days"
  to: police "police officers"
  injured: 435 "435 police officers" side recipient voice romo
  said: romo official "said"
* captive2 ASSAULT/abduct occurred
  when: 2019-10-03/2019-10-14 day "in eleven days"
  by: communities
  to: police "police officers"
  abducted: 202 "202" side recipient voice romo
  said: romo official "said"
* probes ACCUSE/investigate announced
  when: ?
  to: communities
  about: captive2
  said: romo official "said"
* barricades COERCE/seize occurred
  when: 2019-10-14 "Monday"
  where: quito
  by: army
  to: "barricades" thing
* curfew2 COERCE/curfew occurred
  when: 2019-10-12/2019-10-14 bounded
  where: quito
* lift CONCEDE occurred
  when: 2019-10-14 "Monday"
  where: quito
  about: curfew2
* pabon COERCE/arrest occurred
  when: 2019-10-14 "Before dawn"
  where: pichincha
  by: police
  to: pabon
  detained: 1 "Paola Pabon" side recipient
* pabonchg ACCUSE/investigate occurred
  when: 2019-10-14/2019-10-15 bounded
  by: prosecutors
  to: pabon
  about: rebel
* rebel COERCE/martial-law occurred optional
  when: 2019-10-03/2019-10-14 bounded
  by: pabon alleged of prosecutors
  to: govec
* asylum RETREAT/withdraw occurred optional
  when: 2019-10-03/2019-10-15 bounded
  where: mexemb
  by: rivadeneira; "six others"
* correacc ACCUSE/disapprove occurred
  when: 2019-10-14/2019-10-15 bounded
  by: correa
  to: prosecutors; police
  about: pabon
  answers: pabon
* probeyofre ACCUSE/investigate ongoing
  when: 2019-10-15
  by: prosecutors
  to: "57 foreigners"
  count: 57 "57 foreigners"
* free15 RETREAT/release occurred
  when: 2019-10-12 "Saturday"
  by: court
  to: "fifteen"
  released: 15 "fifteen"
* held15 COERCE/arrest occurred
  when: 2019-10-03/2019-10-12 bounded
  where: airport; quito
  to: "fifteen"
  detained: 15 "fifteen"
* loan AGREE occurred
  when: 2019-03 month from published "March"
  by: imforg
  to: govec
  about: AID
* imfsupport AGREE occurred
  when: 2019-10-13/2019-10-15 bounded
  by: imforg
  to: govec
  about: AID
* ussup SUPPORT occurred
  when: 2019-10-13/2019-10-15 bounded
  by: us
  to: moreno; conaie
  about: deal
  answers: deal
* madcong SUPPORT occurred
  when: 2019-10-13/2019-10-15 bounded
  where: caracas
  by: maduro
  to: natives
  about: repeal
  answers: repeal
* maddeny REJECT occurred optional
  when: 2019-10-13/2019-10-15 bounded
  where: caracas
  by: maduro
  to: moreno
  about: coupacc
  answers: coupacc
* coupacc ACCUSE/allege occurred
  when: ?
  by: moreno
  to: maduro
  about: coup
* coup COERCE/martial-law attempted
  when: ?
  by: maduro alleged of moreno
  to: moreno
