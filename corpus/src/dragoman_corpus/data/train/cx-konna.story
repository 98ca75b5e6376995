story: cx-konna
conflict: Mali
countries: ML,FR
facts: On 10 January 2013 Islamist fighters took Konna in central Mali; President Traore asked France for help, and on 11 January French helicopters and jets struck, a pilot was killed, and Bamako proclaimed an emergency. On 13 January jets bombed Gao; on 14 January
  the fighters took Diabaly. Tolls: Mali spoke of a hundred dead fighters, 11 soldiers; a rights group of ten civilians. (public record: statements of Hollande, Le Drian, Fabius, Traore, ECOWAS, Security Council; press of January 2013.)

who traore: person ML | Dioncounda Traore; Traore; interim president
who hollande: person FR | Francois Hollande; Hollande; French president
who ledrian: person FR | Jean-Yves Le Drian; Le Drian
who fabius: person FR | Laurent Fabius; Fabius
who france: state FR | France; Paris
who french: force FR | French troops; French forces
who mali: government ML | Mali's government; Bamako government
who army: force ML | Malian army; Mali's army; Malian soldiers; Malian troops; the army
who ansar: group ML | Ansar Dine
who mujao: group ML | MUJAO; Movement for Oneness and Jihad in West Africa
who aqim: group - | AQIM; Al Qaeda in the Islamic Maghreb
who islamists: group ML | Islamists; Islamist fighters; the rebels; jihadists
who ecowas: organisation - | ECOWAS
who council: body - | Security Council
who hrw: organisation - | Human Rights Watch
who britain: state GB | Britain
who algeria: state DZ | Algeria
who us: state US | United States; Washington
who dardar: person ML | Abou Dardar
who hamaha: person ML | Oumar Ould Hamaha
who drabo: person ML | Diarran Kone

where konna: town ML 14.94 -3.89 | Konna
where mopti: town ML 14.49 -4.18 | Mopti
where sevare: town ML 14.53 -4.09 | Sevare
where gao: town ML 16.27 -0.04 | Gao
where diabaly: town ML 14.69 -6.02 | Diabaly
where douentza: town ML 15.00 -2.95 | Douentza
where bamako: town ML 12.65 -8.00 | Bamako
where kidal: town ML 18.44 1.41 | Kidal
where timbuktu: town ML 16.77 -3.01 | Timbuktu
where lere: town ML 15.71 -4.91 | Lere

== cx-konna-1
outlet: Meridian West Africa
register: wire
published: 2013-01-11
--
French forces {serval|strike} in Mali as Islamists {konna|seize} town on road south

BAMAKO, Jan 11 (MWA) - French aircraft {serval|attacked} a column of Islamist fighters in central Mali on Friday, hours after President Francois Hollande {hpledge|promised} to halt an {adv|advance} that had brought the insurgents within an hour's drive of the garrison at Sevare.

"French forces brought their {serval|support} this afternoon to Malian units," Hollande told reporters in Paris, adding that the {serval|operation} would last "as long as is needed".

The {serval|intervention} was {request|requested} by interim president Dioncounda Traore, who {request|wrote} to both Hollande and the UN on Thursday, the day Konna {konna|fell}. The town of some 50,000 had been {konna|overrun} by fighters of Ansar Dine and its allies of MUJAO after a morning of {battle|fighting} in which the army {pullout|withdrew} towards Mopti, leaving burnt pick-ups on the road. A fighter reached by phone said his men had {konna|taken} the barracks "and control everything".

Mali's government late on Friday proclaimed a {emerg|state of emergency} for ten days, {emerg|banning} gatherings throughout the country. In a televised speech Traore {mobil|called on} mining firms to lend their vehicles to the army and {promise|vowed} a "powerful and massive {riposte!announced|riposte}".

A defence ministry spokesman, Lieutenant-Colonel Diarran Kone, said the counter-{counter|attack} from Sevare began at noon with foreign help. He denied that Nigerian soldiers were already {nigerians!denied|deployed}, as several witnesses at the airfield had reported.

The Security Council, at an emergency {scmeet|sitting} the night before, {scconcern|condemned} the {konna|capture} of Konna and {scurge|asked} member states for help to Mali's soldiers. In December it had {res|authorised} an African force of 3,300, but nobody expected it to {afisma!announced|march} before September.

The north, a desert the size of Texas, has been in the hands of three armed groups since last April, when they {north|drove out} the garrisons of Gao, Timbuktu and Kidal in the confusion that followed a {coup|putsch} in Bamako. Thieves have {amput|lost hands} in public there and tombs of saints have been {tombs|hacked} to pieces. On Monday, soldiers had {warnshots|fired} artillery at a group of pick-ups near the frontline village of Bourei, the first {warnshots|shelling} since the partition.

Ansar Dine was {adtalks|negotiating} with Traore's envoys in Burkina Faso as late as December, but last week its leader {adtruce|tore up} his {adoffer|offer} of a truce.

In Washington the State Department said it {ussup|shared} the French goal. Britain {uksup|backed} it too. Paris {leave|urged} its 6,000 nationals to leave Mali, and the {school|closure} of the Lycee Liberte was announced for Monday.

~ Follow MWA Sport for the Cup of Nations: fixtures, squads, form
--
who state: body US | State Department
who islamists: the insurgents; three armed groups
where bourei: town ML 14.98 -3.80 | Bourei
where lycee: site ML 12.64 -8.01 | Lycee Liberte
* serval ASSAULT/aerial occurred
  when: 2013-01-11 "Friday" "this afternoon"
  where: "central Mali"
  by: france; french
  to: islamists
  with: airstrike "French aircraft"
  answers: request "requested"
  said: hollande official "told"
* konna COERCE/seize occurred
  when: 2013-01-10 "Thursday"
  where: konna
  by: ansar; mujao; islamists
  to: konna thing; army
  said: "A fighter" party "said"
* hpledge AGREE occurred
  when: 2013-01-11 "Friday"
  by: hollande
  to: mali
  about: serval
* adv ASSAULT ongoing
  when: 2013-01-10/2013-01-11 bounded
  where: "central Mali"
  by: islamists
  to: army
* request REQUEST/assist occurred
  when: 2013-01-10 "Thursday"
  by: traore
  to: hollande; "the UN"
  about: serval
* battle ASSAULT/firearms occurred
  when: 2013-01-10 "Thursday" "morning"
  where: konna
  by: ansar; mujao; army
  to: army; ansar; mujao
* pullout RETREAT/withdraw occurred
  when: 2013-01-10 "Thursday"
  where: konna
  by: army
* emerg COERCE/martial-law occurred
  when: 2013-01-11 "Friday"
  where: "throughout the country"
  by: mali
* mobil REQUEST/assist occurred
  when: 2013-01-11 "Friday"
  by: traore
  to: "mining firms"
* promise THREATEN/violence occurred
  when: 2013-01-11 "Friday"
  by: traore
  to: islamists
  about: riposte
* riposte ASSAULT announced optional
  when: ?
  by: army
  to: islamists
* counter ASSAULT occurred
  when: 2013-01-11 "noon"
  by: army
  to: islamists
  answers: konna "counter-"
  said: drabo official "said"
* nigerians MOBILIZE/troops occurred
  when: 2013-01-11
  where: "the airfield"; sevare
  by: "Nigerian soldiers"
  said: "several witnesses" witness "reported"
  said: drabo official denied "denied"
* scmeet CONSULT/multilateral occurred
  when: 2013-01-10 "the night before"
  by: council
* scconcern ACCUSE/disapprove occurred
  when: 2013-01-10 "the night before"
  by: council
  to: ansar; mujao
  about: konna
  answers: konna "condemned"
* scurge REQUEST/assist occurred
  when: 2013-01-10 "the night before"
  by: council
  to: "member states"
  about: AID to army
* res SUPPORT occurred
  when: 2012-12 "December"
  by: council
  to: "an African force"
  about: afisma
* afisma MOBILIZE/troops announced
  when: ? "September"
  by: "an African force"
  to: islamists
* north COERCE/seize occurred
  when: 2012-04 "last April"
  where: gao; timbuktu; kidal
  by: islamists
  to: army "the garrisons"; gao thing; timbuktu thing; kidal thing
* coup COERCE/martial-law occurred
  when: ?
  where: bamako
* tombs ASSAULT/destroy occurred
  when: 2012-04/2013-01-11 bounded
  where: "The north"
  to: "tombs of saints" thing
* warnshots ASSAULT/heavy-weapons occurred
  when: 2013-01-07 "Monday"
  where: bourei
  by: army "soldiers"
  to: "a group of pick-ups" thing; islamists
  with: artillery "artillery"
* adtalks CONSULT occurred
  when: 2012-12 "December"
  where: "Burkina Faso"
  by: ansar; traore "Traore's envoys"
  to: traore "Traore's envoys"; ansar
* adtruce SANCTION/discontinue occurred
  when: 2012-12-31/2013-01-06 week "last week"
  by: ansar "its leader"
  to: mali
* adoffer AGREE occurred
  when: ?
  by: ansar "its leader"
  to: mali
  about: RETREAT/ceasefire by ansar
* ussup SUPPORT occurred
  when: 2013-01-11
  by: state
  to: france
  about: serval
  answers: serval
* uksup SUPPORT occurred
  when: 2013-01-11
  by: britain
  to: france
  about: serval
  answers: serval "backed it"
* leave REQUEST/change occurred
  when: 2013-01-11
  by: france
  to: "its 6,000 nationals"
* school COERCE/restrict announced
  when: 2013-01-14 "Monday"
  where: lycee
  to: lycee thing
* amput ASSAULT/torture occurred
  when: 2012-04/2013-01-11 bounded
  where: "The north"
  to: "Thieves"
figure: troops 3300 "3,300" of "an African force"

== cx-konna-2
outlet: The Severn Courier
register: daily
published: 2013-01-14
--
Jets {gao|pound} Gao while rebels {diabaly|open} a second front

By our correspondents in Bamako and Paris

French fighter planes {gao|bombed} the rebel stronghold of Gao on Sunday, {gao|flattening} a training camp, a customs house that served as a fuel store, and, residents said, the villa of a commander. But before the smoke had cleared, other Islamist fighters had {cross|slipped} across the bush in the west, and by this morning they {diabaly|held} Diabaly, 400 kilometres from the capital.

"They {diabaly|took} Diabaly after a fierce {diabfight|fight} with Malian soldiers, who could not {diabfight|push} them back," the French defence minister, Jean-Yves Le Drian, admitted on television.

In Gao more than sixty fighters were {gao|killed}, according to a nurse and two shopkeepers interviewed by telephone; "in the night they came back for the bodies". Eight Rafales, flown in from Saint-Dizier, took part. Their route lay over Algeria, which, Foreign Minister Laurent Fabius disclosed with {thx|thanks}, has {airspace|opened} its skies without limits.

The {serval|campaign} began on Friday. That day, in one of the first {serval|sorties} against a convoy bound for Mopti, a helicopter pilot was {pilot|hit} by small-arms {pilot|fire} and died of his wounds. He is so far the only Frenchman {pilot|lost}. The Malian side has been {konnafight|bled} far more: Traore spoke of eleven of his men {konnafight|killed} and some sixty {konnafight|hurt} in the {konnafight|battle} for Konna, which the army says it {retake|retook} on Saturday. An officer in Mopti counted a hundred dead opponents "and we are still finding them". Human Rights Watch, for its part, has the names of ten civilians who perished there, three of them children who drowned as they tried to swim the river.

Revenge is being {revenge|promised}. "France has opened the {hell|gates of hell}," Oumar Ould Hamaha of MUJAO told a French radio; it had fallen into a trap "worse than Afghanistan". Another of the group's chiefs, Abou Dardar, said: "We shall {strikefr,dardar|strike} at the heart of France." Where? "Everywhere. In Bamako, in Africa and in Europe." Hollande had already {vigi|ordered} reinforced guards on public buildings and transport.

~ Leader comment, page 22

West Africa is hurrying after the French. ECOWAS {ecoauth|gave leave} on Saturday for the immediate {afisma|dispatch} of troops; Niger, Burkina Faso and Senegal {contrib|offered} 500 each, and Nigeria some 900, whose {nigcommand!announced|arrival} was expected within days. Britain is {c17!announced|lending} two C-17 transport planes, though Downing Street {ukno|ruled out} "boots on the ground". Yesterday one of them {c17stuck|took on} armoured cars at Evreux.

Not everybody applauds. A former prime minister, Dominique de Villepin, {villepin|criticised} a {serval|war} "without a partner", and Egypt's leader has since voiced {morsi|disapproval}. Most French parties {parties|back} Hollande all the same, and in the market of Bamako the tricolour sells for 1,500 francs.

This evening the Security Council will {scsession|meet} at the {frask|request} of Paris.
--
who villepin: person FR | Dominique de Villepin
who morsi: person EG | Egypt's leader
who downing: government GB | Downing Street
who niger: state NE | Niger
who burkina: state BF | Burkina Faso
who senegal: state SN | Senegal
who nigeria: state NG | Nigeria
who islamists: rebels; rebel; other Islamist fighters; opponents
* gao ASSAULT/aerial occurred
  when: 2013-01-13 "Sunday"
  where: gao
  by: france "French fighter planes"
  to: islamists "rebel"; "a training camp" thing; "customs house" thing; "the villa of a commander" thing
  with: airstrike "Eight Rafales" 8
  killed: >=60 "more than sixty fighters" side recipient voice "a nurse and two shopkeepers"
  said: "residents" witness "said"
  said: "a nurse and two shopkeepers" witness "according to"
* diabaly COERCE/seize occurred
  when: 2013-01-14 "this morning"
  where: diabaly
  by: islamists
  to: diabaly thing; army
  said: ledrian official "admitted"
* cross ASSAULT occurred optional
  when: 2013-01-13/2013-01-14
  where: "in the west"
  by: islamists
* diabfight ASSAULT/firearms occurred
  when: 2013-01-13/2013-01-14 bounded
  where: diabaly
  by: islamists; army
  to: army; islamists
  said: ledrian official "admitted"
* airspace RETREAT/access occurred
  when: 2013-01-11/2013-01-13 bounded
  by: algeria
  to: france
  said: fabius official "disclosed"
* thx SUPPORT occurred optional
  when: 2013-01-11/2013-01-14 bounded
  by: fabius
  to: algeria
  about: airspace
  answers: airspace "thanks"
* afisma MOBILIZE/troops announced
  when: ?
  by: ecowas
* serval ASSAULT/aerial occurred
  when: 2013-01-11 "Friday" "That day"
  by: france
  to: islamists; "a convoy" thing
  with: helicopter "helicopter"
* pilot ASSAULT/firearms occurred
  when: 2013-01-11 "That day"
  by: islamists
  to: "a helicopter pilot"
  with: small-arms "small-arms"
  killed: 1 "a helicopter pilot" side recipient
  part_of: serval
* konnafight ASSAULT occurred
  when: ?
  where: konna
  by: army; islamists
  to: army; islamists; "civilians"
  killed: 11 "eleven of his men" side recipient voice traore
  injured: ~60 "some sixty" side recipient voice traore
  killed: 100 "a hundred dead opponents" side actor voice "An officer in Mopti"
  killed: 10 "ten civilians" side civilian voice hrw
  killed: 3 "three of them children" part side civilian voice hrw of "children"
  said: traore official "spoke"
  said: "An officer in Mopti" official "counted"
  said: hrw
* retake COERCE/seize occurred
  when: 2013-01-12 "Saturday"
  where: konna
  by: army
  to: konna thing; islamists
  said: army party "says"
* revenge THREATEN/violence occurred
  when: 2013-01-11/2013-01-14 bounded
  by: mujao
  to: france
  answers: serval "Revenge"
* hell THREATEN/violence occurred
  when: 2013-01-11/2013-01-14 bounded
  by: hamaha; mujao
  to: france
  part_of: revenge
* dardar THREATEN/violence occurred
  when: 2013-01-11/2013-01-14 bounded
  by: dardar; mujao
  to: france
  about: strikefr
  part_of: revenge
* strikefr ASSAULT threatened optional
  when: ?
  where: bamako; "Africa"; "Europe"
  by: mujao; dardar
  to: france
* vigi MOBILIZE/police announced
  when: ?
  by: hollande
* ecoauth SUPPORT occurred
  when: 2013-01-12 "Saturday"
  by: ecowas
  about: afisma
* contrib AGREE occurred
  when: 2013-01-12/2013-01-14 bounded
  by: niger; burkina; senegal; nigeria
  about: MOBILIZE/troops
* nigcommand MOBILIZE/troops announced
  when: ?
  by: nigeria
* c17 AID announced
  when: ?
  by: britain
  to: france
* ukno REJECT/assist occurred
  when: 2013-01-12/2013-01-14 bounded
  by: downing
  to: france
  about: MOBILIZE/troops by britain
* c17stuck AID occurred
  when: 2013-01-13 "Yesterday"
  where: "Evreux"
  by: britain
  to: france
  part_of: c17
* villepin ACCUSE/disapprove occurred
  when: 2013-01-11/2013-01-14 bounded
  by: villepin
  to: hollande; france
  about: serval
  answers: serval "criticised"
* morsi ACCUSE/disapprove occurred
  when: 2013-01-11/2013-01-14 bounded
  by: morsi
  to: france
  about: serval
  answers: serval "disapproval"
* parties SUPPORT occurred
  when: 2013-01-11/2013-01-14 bounded
  by: "Most French parties"
  to: hollande
  about: serval
* scsession CONSULT/multilateral announced
  when: 2013-01-14 "This evening"
  by: council
* frask REQUEST/meet occurred
  when: 2013-01-11/2013-01-14 bounded
  by: france
  to: council
  about: scsession
figure: troops 500 "500 each" of niger
figure: troops ~900 "some 900" of nigeria

== cx-konna-3
outlet: Sahel Explained
register: analysis
published: 2013-01-15
--
Five days that changed a war: what we know

How did it start?
On the evening of Monday 7 January, columns that had left Lere and Douentza met north of Konna. The army {warnshots|shelled} them that same night. Two days of {skirm|skirmishes} later, on the 10th, the town was {konna|gone}: fighters had come in by bus among market women, an officer claims, and {konna|attacked} from inside. Iyad ag Ghali's Ansar Dine led; men of AQIM and of MUJAO {join|fought} alongside.

Who {request|called} the French?
Traore did, in a letter that {request|begged} for air support. Paris says that without its {serval|raids} Sevare and its runway would have been {sevare!hypothetical|lost} within a day, then perhaps Bamako {capital!hypothetical|taken}. The legal ground, lawyers say, is the {request|invitation}, not resolution 2085, by which the Council in December {res|endorsed} an African mission.

What have they {strikes|hit}?
On Friday a column near Konna. On Saturday and Sunday depots and camps at Gao, Lere, Douentza and Kidal's outskirts ({strikes|strikes} numbering "about fifty", the staff in Paris says). The French army has {gao|destroyed} the customs building at Gao, we know from three families there. On Monday jets {diabstrike|went after} Diabaly, which the other side had {diabaly|captured} before dawn; a teacher who fled on foot told us that fighters {shield|kept} villagers in their courtyards, "so that the planes would see our washing".

Who has died?
One French lieutenant, {pilot|shot} in his helicopter's seat on day one. Eleven Malian soldiers by the president's count of Saturday; none of the tolls since has been official. Ten civilians in the {konnafight|fighting} around Konna, says Human Rights Watch. Of the jihadists anything between sixty and several hundred. Far from here, in Somalia, two French commandos fell in a {allex|raid} in the same night of Friday to Saturday that was meant to {allexfree|free} an agent {agent|held} since 2009; the defence ministry says the two {allex,serval|operations} are unrelated.

What do the armed groups want now?
MUJAO has {revenge|sworn} to carry the war to French soil. Ansar Dine, quieter, {adcall|exhorted} Malians in a leaflet to stay at home. A splinter is already whispering that it would {split!hypothetical|talk}; the Tuareg rebels of the MNLA, {mnlaout|beaten} and {mnlaout|chased out} of Gao by MUJAO last June, {mnlaoffer|offered} on Monday to {mnlahelp!hypothetical|fight} at the side of the French - on condition that Mali's soldiers keep out of "their" land.

And the world?
All fifteen members of the Security Council {scsup|supported} Paris on Monday night, ambassador Gerard Araud told reporters. Germany {german|promised} transport, the United States is {usintel|sharing} pictures taken by drones; Belgium and Denmark will {planes!announced|give} planes. The European Union will {trainers!announced|send} 450 trainers, sooner than planned. ECOWAS chiefs of staff {chiefs|gather} today in Bamako. Officially 30,000 people have left their homes since Thursday.

Is the army up to it?
In March its captains {coup|toppled} an elected president. Red berets and green berets, who {apr30|shot} at each other last April, may {berets!hypothetical|come to blows} again, a diplomat fears. The French have {bko|landed} 750 men and will {more!announced|bring} that to 2,500.
--
who iyad: person ML | Iyad ag Ghali
who mnla: group ML | MNLA
who araud: person FR | Gerard Araud
who germany: state DE | Germany
who belgium: state BE | Belgium
who denmark: state DK | Denmark
who eu: organisation - | European Union
who french: The French; the French
who officer: person ML | an officer
who islamists: jihadists; the other side
where somalia: country SO - - | Somalia
where nkonna: near ML 14.98 -3.89 | north of Konna
* warnshots ASSAULT/heavy-weapons occurred
  when: 2013-01-07 from text "Monday 7 January"
  where: nkonna
  by: army
  to: "columns"
* skirm ASSAULT occurred
  when: 2013-01-08/2013-01-10 "Two days"
  where: nkonna
  by: army; ansar; aqim; mujao
  to: army; ansar; aqim; mujao
* konna COERCE/seize occurred
  when: 2013-01-10 from text "the 10th"
  where: konna
  by: ansar; aqim; mujao
  to: konna thing; army
  said: officer official claimed "claims"
* join COOPERATE occurred optional
  when: 2013-01-10 from text "the 10th"
  where: konna
  by: aqim; mujao
  to: ansar
* request REQUEST/assist occurred
  when: 2013-01-10/2013-01-11 bounded
  by: traore
  to: france
  about: serval
* serval ASSAULT/aerial occurred
  when: 2013-01-11 "Friday"
  where: konna; "near Konna"
  by: france
  to: "a column"; islamists
  answers: request "Traore did"
* sevare COERCE/seize hypothetical
  when: ?
  where: sevare
  by: ansar
  to: sevare thing; "its runway" thing
  said: france official "says"
* capital COERCE/seize hypothetical
  when: ?
  where: bamako
  by: ansar
  to: bamako thing
  said: france official "says"
* res SUPPORT occurred
  when: 2012-12 "December"
  by: council "the Council"
  to: "an African mission"
* strikes ASSAULT/aerial occurred
  when: 2013-01-12/2013-01-13 "Saturday and Sunday"
  where: gao; lere; douentza; kidal
  by: french "The French army"
  to: "depots" thing; "camps" thing; islamists
  with: airstrike "strikes"
  count: ~50 "about fifty"
  said: "the staff in Paris" official "says"
* gao ASSAULT/aerial occurred
  when: 2013-01-12/2013-01-13 "Saturday and Sunday"
  where: gao
  by: french "The French army"
  to: "the customs building" thing
  part_of: strikes
  said: "three families" witness "from"
* diabstrike ASSAULT/aerial occurred
  when: 2013-01-14 "Monday"
  where: diabaly
  by: french
  to: islamists
  with: airstrike "jets"
* diabaly COERCE/seize occurred
  when: 2013-01-14 "before dawn"
  where: diabaly
  by: islamists
  to: diabaly thing
* shield COERCE/restrict occurred
  when: 2013-01-14 "Monday"
  where: diabaly
  by: "fighters"
  to: "villagers"
  said: "a teacher" witness "told"
* pilot ASSAULT/firearms occurred
  when: 2013-01-11 "day one"
  to: "One French lieutenant"
  killed: 1 "One French lieutenant" side recipient
* konnafight ASSAULT occurred
  when: 2013-01-10/2013-01-12 bounded
  where: konna
  by: army; ansar; aqim; mujao
  to: army; ansar; aqim; mujao; "civilians"
  killed: 11 "Eleven Malian soldiers" side recipient voice traore as_of 2013-01-12
  killed: 10 "Ten civilians" side civilian voice hrw
  said: hrw
* allex ASSAULT occurred
  when: 2013-01-11/2013-01-12 "in the same night of Friday to Saturday"
  where: somalia
  by: france "French commandos"
  killed: 2 "two French commandos" side actor
* allexfree RETREAT/release attempted
  when: 2013-01-11/2013-01-12 "in the same night of Friday to Saturday"
  where: somalia
  by: france "French commandos"
  to: "an agent"
  part_of: allex
* revenge THREATEN/violence occurred
  when: 2013-01-11/2013-01-15 bounded
  by: mujao
  to: france
* adcall REQUEST/change occurred
  when: ?
  by: ansar
  to: "Malians"
* split CONSULT hypothetical
  when: ?
  by: "A splinter"
* mnlaout ASSAULT occurred
  when: 2012-06 "last June"
  where: gao
  by: mujao
  to: mnla
* mnlaoffer AGREE occurred
  when: 2013-01-14 "Monday"
  by: mnla
  to: french
  about: mnlahelp
* mnlahelp ASSAULT hypothetical
  when: ?
  by: mnla
  to: islamists
* scsup SUPPORT occurred
  when: 2013-01-14 "Monday night"
  by: council
  to: france
  about: serval
  said: araud official "told"
* german AGREE occurred
  when: 2013-01-11/2013-01-15 bounded
  by: germany
  to: france
  about: AID
* usintel COOPERATE ongoing
  when: 2013-01-15
  by: us
  to: france
* planes AID announced
  when: ?
  by: belgium; denmark
  to: france
* trainers MOBILIZE announced
  when: ?
  by: eu
  to: army
* chiefs CONSULT/multilateral occurred
  when: 2013-01-15 "today"
  where: bamako
  by: ecowas
* coup COERCE/martial-law occurred
  when: 2012-03 "March"
  where: bamako
  by: "its captains"
  to: "an elected president"
* apr30 ASSAULT/firearms occurred
  when: 2012-04 "last April"
  by: "Red berets"; "green berets"
  to: "green berets"; "Red berets"
* berets ASSAULT hypothetical
  when: ?
  by: "Red berets"; "green berets"
  to: "green berets"; "Red berets"
  said: "a diplomat" unnamed suggested "fears"
* bko MOBILIZE/troops occurred
  when: 2013-01-11/2013-01-15 bounded
  where: bamako
  by: french
* more MOBILIZE/troops announced
  when: ?
  by: french
* agent ASSAULT/abduct ongoing
  when: 2009/2013-01-15 "since 2009"
  where: somalia
  to: "an agent"
figure: displaced 30000 "30,000 people" voice "Officially"
figure: troops 450 "450 trainers" of eu
figure: troops 750 "750 men" of french
figure: troops 2500 "2,500" of french
figure: killed 60-200 "anything between sixty and several hundred" of islamists
