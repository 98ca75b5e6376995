story: cx-pendjari
conflict: Benin
countries: BJ,BF,FR
facts: On 1 May 2019 two French tourists and their guide disappeared in the Pendjari park of Benin; the guide's body was found on 3-4 May. In the night of 9 to 10 May French special forces freed four hostages (two Frenchmen, an American and a South Korean woman) in the north of Burkina Faso; two commandos
  and four of six kidnappers died. Macron received the freed on 11 May; homage at the Invalides on 14 May. In Cotonou soldiers fired on protesters on 1-2 May after the elections of 28 April. (public record: Elysee, French army staff, statements of Benin and Burkina Faso; press.)

who macron: person FR | Emmanuel Macron; Macron; Mr Macron
who parly: person FR | Florence Parly; Parly
who ledrian: person FR | Jean-Yves Le Drian; Le Drian
who lecointre: person FR | Francois Lecointre; General Lecointre; Lecointre
who france: state FR | France; Paris
who french: force FR | French special forces; commandos; French soldiers; French force
who barkhane: force FR | Barkhane
who benin: government BJ | Benin's government; Benin; Beninese government
who talon: person BJ | Patrice Talon; Talon; President Talon
who benarmy: force BJ | Beninese army; Beninese soldiers; Benin's army
who yayi: person BJ | Thomas Boni Yayi; Boni Yayi
who burkina: state BF | Burkina Faso; Ouagadougou
who burarmy: force BF | Burkinabe army; Burkinabe soldiers; Burkinabe forces
who kabore: person BF | Roch Marc Christian Kabore; Kabore
who us: state US | United States; Washington; American forces
who korea: state KR | South Korea; Seoul
who kidnappers: group - | kidnappers; captors; abductors; gunmen
who katiba: group ML | Katiba Macina; Macina Katiba
who ansarul: group BF | Ansarul Islam
who guide: person BJ | the guide; their guide; guide
who tourists: population FR | two French tourists; two Frenchmen; two tourists
who hostages: population - | hostages; the hostages; four hostages
who parks: organisation - | African Parks

where pendjari: site BJ 11.20 1.50 | Pendjari National Park; Pendjari park; Pendjari
where cotonou: town BJ 6.37 2.42 | Cotonou
where gorom: town BF 14.44 -0.23 | Gorom-Gorom
where djibo: town BF 14.10 -1.63 | Djibo
where nburkina: region BF 14.0 -0.5 | northern Burkina Faso; north of Burkina Faso
where villacoublay: site FR 48.77 2.19 | Villacoublay
where invalides: site FR 48.86 2.31 | Invalides
where dablo: town BF 13.77 -1.12 | Dablo
where kompienga: town BF 11.08 0.71 | Kompienga
where natitingou: town BJ 10.30 1.38 | Natitingou

== cx-pendjari-1
outlet: The Atacora Sentinel
register: daily
published: 2019-05-06
--
Guide {guidekill|slain}, car {carburn|burnt}, two Frenchmen {kid|gone}: what we know

It was to be a day of hippos. On Wednesday morning, May 1, two French tourists and their guide left their lodge in the Pendjari park by car. They were expected for supper. Nobody came.

What has been found?
On Saturday rangers of African Parks, who run the reserve, came on the body of a man, so disfigured by bullets that only his shirt let his family know him: it was the guide, a father of six from Natitingou. The Toyota was discovered on Sunday across the border, {carburn|charred}, at Tapoa-Djerma in Burkina Faso. Of the two others there is no trace.

Who did it?
No one has said. The interior minister speaks of "bandits or worse". Rangers tell of motorcycle tracks that lead north. "I think they were {kid|seized} by one gang to be {sell!hypothetical|sold} to another," one said. In March a customs officer and four of his men were {nohao|murdered} at Nohao, on the Burkinabe bank; in February a Spanish priest was {priest|shot} at Nouaho. Two months ago Burkinabe soldiers and jets {otapuanu|swept} the woods of the east in an {otapuanu|operation} named Otapuanu. Some of those {otapuanu|hunted} may have slipped south.

What is being done?
Benin's army has {search|sent} 200 men and a helicopter to comb the park, Burkina Faso as many. France, whose embassy on Thursday {redzone|coloured} the whole of the park red on its map, {drone|lends} a drone. The park is {shut|closed} until further notice. Thirty-eight visitors were {evacpark|led} out in convoy on Friday.

~ Advertisement: Moov. Be near those you love

Why do so few people talk of it in Cotonou?
Because Cotonou was shaken in its own way. On the very day when the tourists {kid|vanished}, soldiers {siege|surrounded} the house of the former president Thomas Boni Yayi in Cadjehoun, youths {barr|threw up} barricades and {riot|burned} two petrol stations, and on Thursday the troops {shoot|opened fire}. Four dead, says Amnesty International; the government knows of none by bullets. It had {netcut|switched off} the internet on the 28th, the day of a vote for parliament from which every opposition list had been {exclude|barred}. Three of Boni Yayi's companions were {arrests|picked up} on Friday. He himself has {boycott|called} the new assembly illegitimate and {talonout|demands} that Talon annul the result. The bishops {bishops|offer} to {bmed|mediate}. ECOWAS {ecowas|deplores} the {shoot|bloodshed}.

Can the two things hang together?
A diplomat whom we asked shrugged. "When an army is in the capital, it is not on the border."

What will become of the park?
Last year it saw 8,000 visitors; lions, cheetahs and 1,700 elephants live there. African Parks, which {hire|took on} ninety new rangers since 2017, {stay|promises} to remain. The hotel keepers of Natitingou have written to Talon to {hotelreq|ask} for a year free of tax.
--
who interior: person BJ | The interior minister
who rangers: force BJ | rangers of African Parks; rangers; Rangers
who amnesty: organisation - | Amnesty International
who ecowas: organisation - | ECOWAS
who bishops: organisation BJ | The bishops
who govbj: government BJ | the government
where cadjehoun: district BJ 6.36 2.39 | Cadjehoun
where nohao: town BF 11.20 0.30 | Nohao
where nouaho: town BF 11.30 0.20 | Nouaho
where tapoa: town BF 12.10 1.70 | Tapoa-Djerma
where eastbf: region BF 12.0 1.0 | woods of the east
* kid ASSAULT/abduct occurred
  when: 2019-05-01 from text "May 1"
  where: pendjari
  by: "one gang" alleged of "one"; "bandits or worse" alleged of interior
  to: tourists; guide
  abducted: 2 "two Frenchmen" part side civilian
  said: "one" witness suggested "think"
* guidekill ASSAULT/firearms occurred
  when: 2019-05-01/2019-05-04 bounded
  where: pendjari
  by: "bandits or worse" alleged of interior
  to: guide
  killed: 1 "a man" side civilian
* carburn ASSAULT/destroy occurred
  when: 2019-05-01/2019-05-05 bounded
  where: tapoa
  to: "The Toyota" thing
* sell ASSAULT/abduct hypothetical optional
  when: ?
  by: "one gang"
  to: tourists
  said: "one" witness "said"
* nohao ASSAULT occurred
  when: 2019-03 "March"
  where: nohao
  to: "a customs officer and four of his men"
  killed: 5 "a customs officer and four of his men" side recipient
* priest ASSAULT/firearms occurred
  when: 2019-02 "February"
  where: nouaho
  to: "a Spanish priest"
  killed: 1 "a Spanish priest" side civilian
* otapuanu ASSAULT occurred
  when: 2019-03 "Two months ago"
  where: eastbf
  by: burarmy
  to: "Some of those hunted"
  with: airstrike "jets"
* search MOBILIZE/troops occurred
  when: 2019-05-01/2019-05-06 bounded
  where: pendjari
  by: benarmy; burkina
  with: helicopter "a helicopter"
  troops: 200 "200 men"
* redzone REQUEST/change occurred optional
  when: 2019-05-02 "Thursday"
  where: pendjari
  by: france "whose embassy"
* drone AID ongoing
  when: 2019-05-02/2019-05-06 bounded
  where: pendjari
  by: france
  to: benarmy
  with: drone "a drone"
* shut COERCE/restrict ongoing
  when: 2019-05-01/2019-05-06 bounded
  where: pendjari
  to: "The park" thing
* evacpark AID occurred
  when: 2019-05-03 "Friday"
  where: pendjari
  to: "Thirty-eight visitors"
  evacuated: 38 "Thirty-eight visitors"
* siege COERCE/restrict occurred
  when: 2019-05-01 "On the very day"
  where: cadjehoun; cotonou
  by: "soldiers"
  to: yayi; "the house of the former president" thing
* barr PROTEST/obstruct occurred
  when: 2019-05-01 "On the very day"
  where: cadjehoun; cotonou
  by: "youths"
* riot PROTEST/riot occurred
  when: 2019-05-01 "On the very day"
  where: cotonou
  by: "youths"
  to: "two petrol stations" thing
* shoot ASSAULT/firearms occurred
  when: 2019-05-02 "Thursday"
  where: cotonou
  by: "soldiers"
  to: "youths"
  killed: 4 "Four dead" side recipient voice amnesty
  killed: 0 "none by bullets" voice govbj
* netcut COERCE/censor occurred
  when: 2019-04-28 from text "on the 28th"
  by: govbj
  to: "the internet" thing
* exclude COERCE/restrict occurred
  when: ?
  to: "every opposition list"
* arrests COERCE/arrest occurred
  when: 2019-05-03 "Friday"
  where: cotonou
  to: "Three of Boni Yayi's companions"
  detained: 3 "Three of Boni Yayi's companions"
* boycott ACCUSE/disapprove occurred
  when: 2019-04-28/2019-05-06 bounded
  by: yayi
  to: "the new assembly"
* talonout REQUEST/change occurred
  when: 2019-04-28/2019-05-06 bounded
  by: yayi
  to: talon
  about: CONCEDE by talon
* bishops AGREE occurred
  when: 2019-05-01/2019-05-06 bounded
  by: bishops
  about: bmed
* ecowas ACCUSE/disapprove occurred
  when: 2019-05-02/2019-05-06 bounded
  by: ecowas
  to: "the troops"
  about: shoot
  answers: shoot "deplores the bloodshed"
* hire MOBILIZE occurred optional
  when: 2017/2019 bounded "since 2017"
  where: pendjari
  by: parks
* stay AGREE occurred optional
  when: 2019-05-01/2019-05-06 bounded
  by: parks
* hotelreq REQUEST/assist occurred
  when: 2019-05-01/2019-05-06 bounded
  by: "The hotel keepers of Natitingou"
  to: talon
* bmed CONSULT/third-party announced optional
  when: ?
  by: bishops

== cx-pendjari-2
outlet: Hexagone Wire
register: wire
published: 2019-05-10
--
Two commandos {raid|killed} as French force {free|rescues} four hostages in Sahel

PARIS, May 10 (HW) - French special forces {raid|stormed} a bivouac in northern Burkina Faso in the night of Thursday to Friday and {free|freed} four hostages, losing two of their own number, the presidency announced.

Those {free|liberated} are two tourists from the Lyon area who had been {kid|kidnapped} on May 1 in Benin, and two women whose presence surprised everybody: an American and a South Korean, who had been {women|held} for 28 days, General Francois Lecointre told reporters in Paris. "Nobody knew that they were there."

The chief of staff gave details of the {raid|assault}. Twenty-odd men of the naval commandos Hubert, {dropped|set down} by helicopter some kilometres away, crept over 200 metres of open ground without a moon. A sentry noticed them at ten metres. They did not {hold!denied|shoot}, so as to spare the captives, and {rush|rushed} two huts; two petty officers, aged 28 and 32, were {pofire|shot} at point-blank range as they went in. Four of the six kidnappers were {raid|killed}. Two fled.

It was now or never, said Defence Minister Florence Parly: the group was on its way to Mali, where the Frenchmen were to be {handover!attempted|handed over} to the Katiba Macina, "and then any {raid2!hypothetical|rescue} would have become impossible". The United States had {usintel|contributed} pictures and surveillance; Benin and the Burkinabe army had {bfhelp|helped} with clues, among them a telephone found beside the {guidekill|murdered} guide.

President Emmanuel Macron, who had given his {goahead|consent} on Thursday afternoon, "{hommage|bows} with emotion before the sacrifice of our soldiers", his office wrote. He will {greet!announced|receive} the four on Saturday on the tarmac at Villacoublay. Washington and Seoul expressed {usthank|thanks}; so did Kabore, who {kaborethank|hailed} "the joint fight against the forces of darkness". Patrice Talon of Benin offered {taloncond|condolences} and {talonpledge|promised} more patrols.

Le Drian, the foreign minister, struck another note. The area where our compatriots were had long been in the red zone, he {ldcrit|chided}: "The greatest {ldwarn|caution} must be taken to avoid such abductions." In fact the sheet of his own ministry showed the Pendjari as orange before the {kid|kidnapping}, a spokeswoman {mfaconcede|conceded} later.

~ LIVE: Giro d'Italia, stage by stage

France has 4,500 soldiers in the Sahel under its operation Barkhane. Twenty-six have now died there since 2013. In February, a {droukdel|strike} north of Timbuktu {droukdel|eliminated} Yahia Abou al-Hammam, number two of the jihadist coalition to which the Katiba belongs; in November 2018 the French announced too early the death of the Katiba's chief, Amadou Koufa, in a {koufa|bombing}. In Burkina Faso, where armed groups with ties to Mali have carried out more than 200 {bfattacks|attacks} in three years, five teachers were {maitaougou|gunned down} at Maitaougou on April 26 and six faithful {silgadji|slain} at the Protestant church of Silgadji two days later.

At least four Westerners are still {others|captive} in the region, among them Sophie Petronin, {petronin|taken} in Gao on Christmas Eve of 2016.
--
who presidency: body FR | presidency
who lecointre: chief of staff
who mfa: body FR | a spokeswoman
who hammam: person - | Yahia Abou al-Hammam
who koufa: person ML | Amadou Koufa
who petronin: person FR | Sophie Petronin
who women: population - | two women
where timbuktu: near ML 16.80 -3.00 | north of Timbuktu
where maitaougou: town BF 11.50 0.40 | Maitaougou
where silgadji: town BF 13.70 -1.40 | Silgadji
where gao: town ML 16.27 -0.04 | Gao
where lyon: region FR - - | Lyon area
* raid ASSAULT/firearms occurred
  when: 2019-05-09/2019-05-10 "in the night of Thursday to Friday"
  where: nburkina
  by: french
  to: kidnappers
  killed: 2 "two of their own number" side actor
  killed: 4 "Four of the six kidnappers" side recipient voice lecointre
  said: presidency official "announced"
  said: lecointre official "told"
* free RETREAT/release occurred
  when: 2019-05-09/2019-05-10 "in the night of Thursday to Friday"
  where: nburkina
  by: french
  to: hostages; tourists; women
  released: 4 "four hostages"
  part_of: raid
  said: presidency official "announced"
* kid ASSAULT/abduct occurred
  when: 2019-05-01 from text "May 1"
  where: pendjari; "Benin"
  by: kidnappers
  to: tourists "two tourists"
  abducted: 2 "two tourists" side recipient
* women ASSAULT/abduct occurred
  when: 2019-04-12/2019-05-10 "for 28 days"
  where: nburkina
  by: kidnappers
  to: women
  abducted: 2 "two women" side recipient
  said: lecointre official "told"
* dropped MOBILIZE/troops occurred
  when: 2019-05-09/2019-05-10
  where: nburkina
  by: french "Twenty-odd men"
  with: helicopter "helicopter"
  part_of: raid
  said: lecointre official
  troops: ~20 "Twenty-odd men"
* hold ASSAULT/firearms denied optional
  when: 2019-05-09/2019-05-10
  by: french
  to: kidnappers
* rush ASSAULT occurred
  when: 2019-05-09/2019-05-10
  where: nburkina
  by: french
  to: kidnappers; "two huts" thing
  part_of: raid
  said: lecointre official
* pofire ASSAULT/firearms occurred
  when: 2019-05-09/2019-05-10
  where: nburkina; "two huts"
  by: kidnappers
  to: french "two petty officers"
  killed: 2 "two petty officers" side recipient voice lecointre
  part_of: raid
  said: lecointre official
* handover ASSAULT/abduct attempted
  when: 2019-05-09/2019-05-10 bounded
  where: "Mali"
  by: kidnappers
  to: katiba; tourists "the Frenchmen"
  said: parly official "said"
* raid2 RETREAT/release hypothetical optional
  when: ?
  by: french
  to: tourists "the Frenchmen"
  said: parly official "said"
* usintel COOPERATE occurred
  when: 2019-05-01/2019-05-10 bounded
  by: us
  to: france
  said: parly official "said"
* bfhelp COOPERATE occurred
  when: 2019-05-01/2019-05-10 bounded
  by: benin; burarmy
  to: france
  said: parly official "said"
* guidekill ASSAULT/firearms occurred
  when: 2019-05-01/2019-05-10 bounded
  where: "Benin"
  to: guide
* goahead SUPPORT occurred
  when: 2019-05-09 "Thursday afternoon"
  by: macron
  to: french
  about: raid
* hommage SUPPORT occurred optional
  when: 2019-05-10
  by: macron
  to: french "our soldiers"
* greet CONSULT announced
  when: 2019-05-11 "Saturday"
  where: villacoublay
  by: macron
  to: hostages "the four"
* usthank SUPPORT occurred
  when: 2019-05-10
  by: us; korea
  to: france
  about: free
  answers: free
* kaborethank SUPPORT occurred
  when: 2019-05-10
  by: kabore
  to: france
  about: free
  answers: free
* taloncond SUPPORT occurred optional
  when: 2019-05-10
  by: talon
  to: france
* talonpledge AGREE occurred
  when: 2019-05-10
  by: talon
  about: MOBILIZE/troops
* ldcrit ACCUSE/disapprove occurred
  when: 2019-05-10
  by: ledrian
  to: tourists "our compatriots"
* mfaconcede CONCEDE occurred optional
  when: 2019-05-10
  by: mfa
* ldwarn REQUEST/change occurred optional
  when: 2019-05-10
  by: ledrian
* droukdel ASSAULT/aerial occurred
  when: 2019-02 "February"
  where: timbuktu
  by: france
  to: hammam
  killed: 1 "Yahia Abou al-Hammam" side recipient
* koufa ASSAULT/aerial occurred
  when: 2018-11 from text "November 2018"
  by: france
  to: koufa
  said: france official "announced"
* bfattacks ASSAULT occurred
  when: 2016/2019-05-10 "in three years"
  where: "Burkina Faso"
  by: "armed groups with ties to Mali"
  count: >=200 "more than 200"
* maitaougou ASSAULT/firearms occurred
  when: 2019-04-26 from text "April 26"
  where: maitaougou
  by: "armed groups with ties to Mali"
  to: "five teachers"
  killed: 5 "five teachers" side civilian
  part_of: bfattacks
* silgadji ASSAULT occurred
  when: 2019-04-28 from text "two days later"
  where: "the Protestant church of Silgadji"; silgadji
  by: "armed groups with ties to Mali"
  to: "six faithful"
  killed: 6 "six faithful" side civilian
  part_of: bfattacks
* others ASSAULT/abduct ongoing
  when: 2019-05-10
  where: "the region"
  to: "four Westerners"
  abducted: >=4 "At least four Westerners" side civilian
* petronin ASSAULT/abduct occurred
  when: 2016-12-24 from text "Christmas Eve of 2016"
  where: gao
  to: petronin
  part_of: others
figure: troops 4500 "4,500 soldiers" of france
figure: killed 26 "Twenty-six" of france

== cx-pendjari-3
outlet: The Channel Chronicle
register: daily
published: 2019-05-15
--
A nation {hom|buries} two divers and asks who must pay for a safari

From our Paris correspondent

Rain fell on the cobbles of the Invalides yesterday as Emmanuel Macron {hom|walked} round two coffins and {legion|pinned} the Legion of Honour on each. "A Frenchman is never alone, we shall never give in," he said. "He who attacks a Frenchman should know that our country will {vowfr2|never rest}." The fathers wept. The two tourists for whom the commandos were {pofire|killed} stayed away, at the {hostask|wish} of the families, it was said.

There had been no kisses on Saturday, either. When the {free|freed} men stepped off the plane at Villacoublay, together with the South Korean woman (the American had gone home in her own country's care), the president {greet|met} them with a handshake that lasted one second. One of the two read from a sheet: they {tsorry|regretted} the deaths, sent {thx|thanks} to the Burkinabes for their kindness, and thought "of our guide". They had heard no warning. Since then {abuse|abuse} has rained on them, and a lawyer {suethreat|threatens} to {sue!threatened|sue}.

Where exactly were they {kid|caught}? The anti-terrorism prosecutor, who has opened an {inq|inquiry} into "{kid|kidnapping} by an organised band" and {guidekill|murder}, says: at a ford in the Pendjari, at eleven in the morning of May 1. Two men on a motorcycle {stop|blocked} the track. The guide spoke to them and was {guidekill|shot} before their eyes. They were then {march|driven} and {march|marched} north for eight days, chained at night, through the forest of Kompienga and past Djibo's plain to the neighbourhood of Gorom-Gorom. A piece of turban and a wedding ring, dropped on purpose, told the trackers that they were alive.

Who the kidnappers were is less clear. They were carriers, thinks a judge in Ouagadougou, bandits of Ansarul Islam's fringe, to be paid on delivery. One of the two who ran was {fugarr|caught} on Sunday at a livestock market by Burkinabe forces; he is under {question|interrogation}.

The enemy has {dablo|replied} in his fashion. On Sunday at nine, as Mass began at Dablo, some twenty men on motorcycles {dablo|encircled} the church, {dablo|shot} the priest and five worshippers and {dabfire|set} the altar {dabfire|ablaze}. On Monday four Catholics carrying a statue of the Virgin were picked out of a {zimtanga2|procession} at Zimtanga and {zimtanga|executed}. The pope spoke of his grief. Burkina Faso's government {bfcond|denounced} "terrorists who want to set the faiths against each other", and Kabore {kabcall|appealed} to Muslims and Christians for calm.

~ Bargain breaks in Normandy from 79 euros

In Benin the affair has cost the holiday season. The government {protest|complained} to Paris at being {redzone|painted} red on the map: an excessive {redzone|measure}, its spokesman said, "as if we were a battlefield". A defence {pactfr!announced|agreement} is to be {pactfr!announced|signed} in June, and rangers will {rifles|get} heavier rifles. Talon, whose police on Friday {lift|withdrew} one row of vans from before the villa of his predecessor, {dialog|invited} all parties to a dialogue. Boni Yayi's friends {dialogrej|dismissed} it: "He still {siege|keeps} our man {siege|locked in}."

On a wall at Natitingou, where the guide was buried on Saturday with a crowd of three thousand, somebody has painted his face. No minister from France attended.
--
who prosecutor: office FR | The anti-terrorism prosecutor
who pope: person - | The pope
who freed: population FR | the freed men; One of the two
who govbf: government BF | Burkina Faso's government
who govbj: government BJ | The government
who yayifriends: party BJ | Boni Yayi's friends
who yayi: his predecessor
where zimtanga: town BF 13.60 -1.20 | Zimtanga
where ford: site BJ 11.20 1.50 | a ford in the Pendjari
* hom SUPPORT occurred optional
  when: 2019-05-14 "yesterday"
  where: invalides
  by: macron
* legion SUPPORT occurred optional
  when: 2019-05-14 "yesterday"
  where: invalides
  by: macron
* vowfr2 THREATEN/violence occurred
  when: 2019-05-14 "yesterday"
  where: invalides
  by: macron; france
  to: "He who attacks a Frenchman"
* pofire ASSAULT/firearms occurred
  when: ?
  to: french "the commandos"
  killed: 2 "two coffins" side recipient
* hostask REQUEST/change occurred
  when: 2019-05-11/2019-05-14 bounded
  by: "the families"
  to: tourists "The two tourists"
* free RETREAT/release occurred
  when: 2019-05-09/2019-05-11 bounded
  where: gorom
  by: french "the commandos"
  to: freed; "the South Korean woman"
* greet CONSULT occurred
  when: 2019-05-11 "Saturday"
  where: villacoublay
  by: macron
  to: freed; "the South Korean woman"
* tsorry CONCEDE occurred optional
  when: 2019-05-11 "Saturday"
  where: villacoublay
  by: freed
* thx SUPPORT occurred
  when: 2019-05-11 "Saturday"
  where: villacoublay
  by: freed
  to: "the Burkinabes"
* sue ACCUSE/investigate threatened optional
  when: ?
  by: "a lawyer"
* kid ASSAULT/abduct occurred
  when: 2019-05-01 from text "May 1" "at eleven in the morning"
  where: ford
  by: kidnappers "Two men on a motorcycle"; ansarul alleged of "a judge in Ouagadougou"
  to: tourists "The two tourists"; guide
  abducted: 2 "two tourists" side recipient
  said: prosecutor official "says"
* inq ACCUSE/investigate occurred
  when: 2019-05-01/2019-05-15 bounded
  by: prosecutor
  to: kidnappers
  about: kid
  about: guidekill
* guidekill ASSAULT/firearms occurred
  when: 2019-05-01 from text "May 1"
  where: ford
  by: kidnappers "Two men on a motorcycle"
  to: guide
  killed: 1 "The guide" side recipient
  said: prosecutor official "says"
* stop COERCE/restrict occurred
  when: 2019-05-01 "at eleven in the morning"
  where: ford
  by: kidnappers "Two men on a motorcycle"
  to: tourists; guide
  said: prosecutor official "says"
* march ASSAULT/abduct occurred
  when: 2019-05-01/2019-05-09 "for eight days"
  where: kompienga; djibo; gorom
  by: kidnappers
  to: tourists
  part_of: kid
* fugarr COERCE/arrest occurred
  when: 2019-05-12 "Sunday"
  where: "a livestock market"
  by: burarmy
  to: kidnappers "One of the two who ran"
  detained: 1 "One of the two who ran"
* question ACCUSE/investigate ongoing
  when: 2019-05-12/2019-05-15 bounded
  to: kidnappers "One of the two who ran"
  about: kid
* dablo ASSAULT/firearms occurred
  when: 2019-05-12 "Sunday at nine"
  where: dablo; "the church"
  by: "some twenty men on motorcycles"
  to: "the priest"; "five worshippers"
  killed: 6 "the priest and five worshippers" side civilian
* dabfire ASSAULT/destroy occurred
  when: 2019-05-12 "Sunday at nine"
  where: dablo
  by: "some twenty men on motorcycles"
  to: "the altar" thing
  part_of: dablo
* zimtanga ASSAULT/targeted occurred
  when: 2019-05-13 "Monday"
  where: zimtanga
  by: "The enemy"
  to: "four Catholics"
  killed: 4 "four Catholics" side civilian
* zimtanga2 PROTEST/demo occurred optional
  when: 2019-05-13 "Monday"
  where: zimtanga
  by: "four Catholics"
* bfcond ACCUSE/disapprove occurred
  when: 2019-05-12/2019-05-15 bounded
  by: govbf
  to: "terrorists"
  about: dablo
  answers: dablo "denounced"
* kabcall REQUEST/yield occurred
  when: 2019-05-12/2019-05-15 bounded
  by: kabore
  to: "Muslims"; "Christians"
* protest ACCUSE/disapprove occurred
  when: 2019-05-01/2019-05-15 bounded
  by: govbj
  to: france
  about: redzone
  answers: redzone "complained"
* redzone REQUEST/change occurred optional
  when: 2019-05-01/2019-05-15 bounded
  by: france
* pactfr AGREE announced
  when: 2019-06 "June"
  by: benin; france
  to: france; benin
* lift RETREAT/withdraw occurred
  when: 2019-05-10 "Friday"
  where: "the villa of his predecessor"
  by: talon "whose police"
  to: yayi
* dialog REQUEST/meet occurred
  when: ?
  by: talon
  to: "all parties"
  about: CONSULT
* dialogrej REJECT/meet occurred
  when: ?
  by: yayifriends
  to: talon
  about: dialog
  answers: dialog "dismissed it"
* suethreat THREATEN occurred
  when: 2019-05-11/2019-05-15 bounded
  by: "a lawyer"
  about: sue
* rifles MOBILIZE/weapons announced optional
  when: ?
  to: "rangers"
  with: small-arms "heavier rifles"
* siege COERCE/restrict ongoing
  when: 2019-05-15
  where: "the villa of his predecessor"
  by: talon
  to: yayi
  said: yayifriends party
* abuse ACCUSE/disapprove occurred optional
  when: 2019-05-11/2019-05-15 bounded "Since then"
  to: freed
