story: v-dili
conflict: East Timor
countries: TL, ID, AU
facts: On 30 August 1999 East Timor voted; on 4 September the UN announced 78.5 per cent for independence. Militias and Indonesian soldiers burned Dili, besieged the UN compound, and on
  6 September stormed Bishop Belo's house and killed priests and refugees in Suai. On 7 September Indonesia imposed martial law, freed Xanana Gusmao into the British embassy; a Security Council mission came to Jakarta on the 8th. The United States
  cut military ties on the 9th. On 12 September President Habibie accepted a peacekeeping force; resolution 1264 followed on the 15th; on 20 September
  INTERFET landed. On the 21st a Dutch journalist was killed. (public record: press reports of September 1999; UN documents S/1999/976 and S/RES/1264.) Broadcasters, the member's speech, the pamphlet and the sergeant are composed.

who habibie: person ID | B. J. Habibie; Habibie
who tni: force ID | Indonesian military; TNI; Indonesian army; Indonesian soldiers
who jakarta: government ID | Indonesia; Jakarta
who militia: group TL | Aitarak; pro-Jakarta militias; the militias; militiamen
who guterres: person TL | Eurico Guterres
who falintil: group TL | Falintil; FALINTIL
who xanana: person TL | Xanana Gusmao; Xanana
who interfet: force - | INTERFET; Interfet
who unamet: body - | UNAMET; the UN mission
who sc: body - | Security Council
who cosgrove: person AU | Peter Cosgrove; Cosgrove
who belo: person TL | Bishop Belo
where timor: region TL -8.80 125.90 | East Timor; Timor Timur
where dili: town TL -8.56 125.57 | Dili
where suai: town TL -9.31 125.26 | Suai
where atambua: town ID -9.10 124.89 | Atambua
where darwin: town AU -12.46 130.84 | Darwin
where becora: district TL -8.56 125.60 | Becora
where liquica: town TL -8.59 125.33 | Liquica; Liquiça

== v-dili-1
outlet: Parliamentary Record, Senate (proof)
register: parliament
published: 1999-09-21
--
QUESTIONS WITHOUT NOTICE. East Timor: {land|deployment}

Senator HARTIGAN (2.04 p.m.) - My question is to the minister representing the Minister for Defence. Can the minister inform the chamber what progress our men and women have made since they {land|went ashore} at Dili yesterday morning, and whether
any of them have been {fireus|fired upon}?

The MINISTER - I thank the senator. By ten o'clock last night some 2,500 troops of INTERFET had {land|landed} by Hercules and by catamaran from Darwin. They {land|secured} the airfield and the wharf. There were no {fireus|shots}. Major General Cosgrove
{meetkiki|met} the Indonesian commander on the tarmac for two hours; the two men {hand|agreed} that the TNI would {leave|pull out} its remaining battalions by the end of the month and that, until then, both headquarters would {liaise|exchange} a daily list of movements. I want to place on record our {thanktni|thanks} for that.

Overnight a patrol in Becora {disarm|took} machetes and two home-made guns from a group of eleven who wore Aitarak shirts. They were {holdmen|held} until dawn and then {freemen|let go}, because there is as yet no court. Food is a worse matter. The air force
{drop|dropped} forty thousand ration packs over the hills to the south on Friday and Saturday; one crate {drop|struck} a child, I regret to say, and we {sorry|apologise} to her family.

Senator HARTIGAN - I ask a supplementary question. Has the government seen the statement by the militia leader Eurico Guterres, who {eat|swears} that his men will "{eatheart|eat the hearts}" of our soldiers? What will the commander do if the {cross|raids} from West Timor
which so many predict begin?

The MINISTER - I have seen it. The rules of engagement permit him to {shootback|shoot} in self-defence and to {pursue|pursue} anybody who {cross|crosses} that border with a weapon. I will not go further than that.

Senator BRAMWELL-OWEN - Point of order, Mr President! The minister is reading.

The PRESIDENT - There is no point of order.

Senator DELACOURT - The Greens {welcome|support} the {land|deployment}. But will the government at last {train,asktrain|end} the training of Kopassus officers, which it {susptrain|suspended} for a mere ninety days on the tenth? And will it {jure,calljure|withdraw} recognition of the {annex|annexation} of 1975-76?

The MINISTER - The answer to the first is that the prime minister has ordered a {rev|review}. On the second, last January's letter to President Habibie {letter|asked for} an act of self-determination; one has taken place; 78.5 per cent have decided. The {jure|withdrawal} for which the senator
{calljure|calls} is overtaken. As to the {agr95|agreement} of December 1995, Jakarta {tore|tore it up} last Thursday, and this side of the chamber will shed no tears.

Senator DELACOURT - And those three hundred people in our compound at Darwin?

The MINISTER - The number is 1,900. They were {evac|flown out} with the last UNAMET staff on the fourteenth. They are {shelter|sheltered} in tents, they have doctors, they can stay until it is safe.

~ Hansard proof. Corrections by members are to be lodged by 6 p.m. · Not for citation
--
who minister: person AU | the minister; The MINISTER; minister
who hart: person AU | Senator HARTIGAN; the senator
who dela: person AU | Senator DELACOURT
who greens: party AU | The Greens
who aus: government AU | the government
who pm: person AU | prime minister
who kiki: person ID | the Indonesian commander
who xfive: force ID | Kopassus
who airforce: force AU | The air force
who group: group TL | group of eleven
where west: region ID -9.50 124.50 | West Timor
where airf: site TL -8.55 125.52 | the airfield
where wharf: site TL -8.55 125.58 | the wharf
* land MOBILIZE/troops occurred
  when: 1999-09-20 "yesterday morning"
  where: airf; wharf; dili
  by: interfet
  said: minister official
  said: hart official
* fireus ASSAULT/firearms denied
  when: 1999-09-20/1999-09-21
  to: interfet
  said: minister official denied "no shots"
  where: dili
* meetkiki CONSULT occurred
  when: 1999-09-20/1999-09-21 bounded
  where: airf; dili
  by: cosgrove; kiki
  said: minister official
* hand AGREE occurred
  when: 1999-09-20/1999-09-21 bounded
  where: dili
  by: cosgrove; kiki
  about: leave
  said: minister official
  about: liaise
* leave RETREAT/withdraw announced
  when: 1999-09-20/1999-09-30 bounded "by the end of the month"
  where: timor
  by: tni
  said: minister official
* liaise COOPERATE announced
  when: 1999-09-20/1999-09-30 bounded "until then"
  by: interfet; tni
  said: minister official
* thanktni SUPPORT occurred
  when: 1999-09-21
  by: minister
  to: tni
  about: liaise
* disarm COERCE/seize occurred
  when: 1999-09-20/1999-09-21 "Overnight"
  where: becora
  by: interfet
  to: group
  said: minister official
  munitions: 2 "two home-made guns"
* holdmen COERCE/arrest occurred
  when: 1999-09-20/1999-09-21 "Overnight"
  where: becora
  by: interfet
  to: group
  detained: 11 "eleven"
  said: minister official
* freemen RETREAT/release occurred
  when: 1999-09-21 "dawn"
  where: becora
  by: interfet
  to: group
  released: 11 "eleven"
  said: minister official
* drop AID occurred
  when: 1999-09-17/1999-09-18 "Friday and Saturday"
  where: "hills to the south"
  by: airforce
  said: minister official
* sorry CONCEDE occurred
  when: 1999-09-21
  by: minister
  to: "family"
  about: drop
  answers: drop "I regret to say"
* eat THREATEN/violence occurred
  when: ?
  by: guterres
  to: interfet
  about: eatheart
  said: hart official
* eatheart ASSAULT threatened optional
  when: ?
  by: guterres
  to: interfet
* cross ASSAULT hypothetical
  when: ?
  where: timor
* shootback ASSAULT/firearms hypothetical
  when: ?
  by: cosgrove
  answers: cross "self-defence"
  said: minister official
* pursue ASSAULT hypothetical optional
  when: ?
  by: cosgrove
  to: "anybody"
  said: minister official
* welcome SUPPORT occurred
  when: 1999-09-21
  by: greens
  to: aus
  about: land
  answers: land "support"
* train SANCTION/discontinue demanded optional
  when: ?
  by: aus
  to: xfive
* asktrain REQUEST/change occurred
  when: 1999-09-21
  by: dela
  to: aus
  about: train
* susptrain SANCTION/discontinue occurred
  when: 1999-09-10 from text "the tenth"
  by: aus
  to: xfive
  said: dela official
* jure SANCTION demanded
  when: ?
  by: aus
  to: jakarta
* annex COERCE/seize occurred
  when: 1975/1976 from text "1975-76"
  where: timor
  said: dela official
* agr95 AGREE occurred
  when: 1995-12 from text "December 1995"
  by: jakarta; aus
  said: minister official
* rev AGREE occurred optional
  when: ?
  by: pm
  about: train
  said: minister official
* letter REQUEST/change occurred
  when: 1999-01 "last January"
  by: aus
  to: habibie
  said: minister official
* calljure REQUEST/change occurred
  when: 1999-09-21
  by: dela
  to: aus
  about: jure
* tore SANCTION/withdraw occurred
  when: 1999-09-16 "last Thursday"
  by: jakarta
  to: aus
  said: minister official
  about: agr95
* evac AID occurred
  when: 1999-09-14 from text "the fourteenth"
  where: timor
  to: "people"; unamet
  said: minister official
* shelter AID ongoing
  when: 1999-09-14/1999-09-21
  where: darwin
  by: aus
  to: "people"
  said: minister official
figure: troops ~2500 "some 2,500 troops" of interfet at dili voice minister
figure: refugees 300 "three hundred people" at darwin voice dela
figure: refugees 1900 "1,900" at darwin voice minister

== v-dili-2
outlet: Overseas Morning Programme
register: radio
published: 1999-09-07
--
"They were in the church": voices from Timor by satellite telephone

HOST: It is five past seven. The line to Dili is poor, so do bear with us. Since Saturday, when the count was read out, we've had one report after another of houses {burn|set alight}. With me is a colleague who is at the UN mission in Dili, inside the compound. How many of
you are there?

VOICE: About two thousand, mostly women. Sunday night they started throwing children over the razor wire to us, because the militias were {shootroad|shooting} along the road outside. Some of the children are badly cut.

HOST: Are you under {gren|attack} as we speak?

VOICE: Not now. They have us {ring|ringed}, they {ring|let nothing in}, and every few hours somebody {gren|lobs} a grenade, most of which, thank God, don't {gren|go off}. There is water for two days. The police chief {assure|gave his word} this morning that the trucks would {trucks|come}. None has {trucks!denied|come}.

HOST: What about the bishop?

VOICE: Gone. Yesterday about noon they {belo|broke into} Bishop Belo's house, Indonesian soldiers behind the men with machetes, and {belo|burned} it. Twenty-five dead, somebody from the Red Cross says, but somebody else says three. A police helicopter {fly|took} him to Baucau and he has since been
{fly2|flown} on to Darwin.

HOST: There's a story from Suai this morning...

VOICE: Yes. We only have it from one nun, who reached West Timor on foot. She says that the three priests at the church there were {suai|shot} and then hundreds who had {shelter2|shelter} in the half-built cathedral were {suai|hacked down}, all of it yesterday afternoon, and bodies {truck|driven away} over the border. She
says men in uniform {suai|took part}. Jakarta's foreign minister, Ali Alatas, asked about it at breakfast, said there had been no {suai!denied|massacre}, "only a quarrel".

HOST: And {decree|martial law}?

VOICE: From midnight last night. General Wiranto {decree|proclaimed} it; a night {curfew|curfew} too, which is a bad joke, since the only people out at night are his own. On the other hand, the radio says that Xanana Gusmao has been {xfree|let out} of his house in Jakarta
after seven years and {takein|taken in} by the British embassy. He has {hold|appealed} to Falintil not to {comeout|leave} the camps where they {canton|gathered} under the {truce|truce}, whatever happens. "If they {comeout|come down}," he's supposed to have said, "we give the murderers their civil war."

HOST: Five ambassadors from the Security Council {visit|are on their way}?

VOICE: {visit|Arriving} tonight, as I hear. They {letin|want} Habibie to {accept|invite} foreign troops. So far he {nohab|won't hear of it}.

HOST: Keep your head down. In Sydney, meanwhile, dockers have {ban|stopped handling} Indonesian cargo, and in Lisbon a million people are expected to {chain|join hands} tomorrow between the American embassy and the UN office. More at eight. The cricket, now, and a collapse of the England attack.
--
who bpolice: person ID | police chief
who redcross: organisation - | the Red Cross
who alatas: person ID | Ali Alatas
who wiranto: person ID | General Wiranto; Wiranto
who britain: body GB | British embassy
who dockers: population AU | dockers
who nun: person - | one nun
who police: force ID | A police helicopter
where compound: site TL -8.55 125.56 | the compound
where baucau: town TL -8.47 126.45 | Baucau
where cathedral: site TL - - | half-built cathedral
where sydney: town AU -33.87 151.21 | Sydney
where lisbon: town PT 38.72 -9.14 | Lisbon
where bhouse: site TL -8.56 125.58 | Bishop Belo's house
where west: region ID -9.50 124.50 | West Timor
* burn ASSAULT/destroy occurred
  when: 1999-09-04/1999-09-07 "Since Saturday"
  where: dili
  to: "houses" thing
* shootroad ASSAULT/firearms occurred
  when: 1999-09-05 "Sunday night"
  where: "road"; dili
  by: militia
* ring COERCE/restrict ongoing
  when: 1999-09-07
  where: compound; dili
  by: militia
  to: unamet
* gren ASSAULT/explosives ongoing
  when: 1999-09-07
  where: compound; dili
  by: militia
  to: unamet
  with: grenade "grenade"
* assure AGREE occurred
  when: 1999-09-07 "this morning"
  by: bpolice
  to: unamet
  about: trucks
* trucks AID announced
  when: ?
  where: compound; dili
  to: unamet
* belo ASSAULT/destroy occurred
  when: 1999-09-06 "Yesterday about noon"
  where: bhouse; dili
  by: tni; "men with machetes"
  to: bhouse thing
  with: knife "machetes"
  killed: 25 "Twenty-five dead" side civilian voice redcross
  killed: 3 "three" side civilian voice "somebody else"
* fly AID occurred
  when: 1999-09-06/1999-09-07 bounded from belo
  where: baucau
  by: police
  to: "bishop"
* fly2 AID occurred
  when: 1999-09-06/1999-09-07 bounded from belo
  where: darwin
  to: "bishop"
* suai ASSAULT occurred
  when: 1999-09-06 "yesterday afternoon"
  where: cathedral; suai
  by: "men in uniform" alleged of nun
  to: "priests"; "hundreds"
  killed: 3 "three priests" part side civilian
  killed: >=200 vague "hundreds" side civilian
  said: nun witness "says"
  said: alatas official denied "said"
* shelter2 AID occurred optional
  when: ?
  where: cathedral; suai
  said: nun witness "says"
* truck COERCE occurred optional
  when: 1999-09-06 "yesterday afternoon"
  where: suai
  said: nun witness "says"
* decree COERCE/martial-law occurred
  when: 1999-09-06/1999-09-07 "midnight last night"
  where: dili
  by: wiranto
* curfew COERCE/curfew occurred
  when: 1999-09-06/1999-09-07 "midnight last night"
  where: dili
  by: wiranto
* xfree RETREAT/release occurred
  when: ?
  where: "his house"
  to: xanana
  said: "the radio" media "says"
* takein AID occurred
  when: ?
  by: britain
  to: xanana
  said: "the radio" media "says"
* hold REQUEST/change occurred
  when: ?
  by: xanana
  to: falintil
  about: comeout
* comeout MOBILIZE/militia hypothetical
  when: ?
  by: falintil
* truce RETREAT/ceasefire ongoing optional
  when: ?
  by: falintil
* canton RETREAT/withdraw occurred
  when: ?
  by: falintil
* visit CONSULT/visit announced
  when: 1999-09-07 "tonight"
  by: sc; habibie
  to: habibie
* letin REQUEST/change occurred
  when: ?
  by: sc
  to: habibie
  about: accept
* accept CONCEDE demanded optional
  when: ?
  by: habibie
* nohab REJECT/yield occurred
  when: ?
  by: habibie
  to: sc
  about: accept
  answers: letin "won't hear of it"
* ban PROTEST/boycott occurred
  when: ?
  where: sydney
  by: dockers
  to: jakarta
* chain PROTEST/demo announced
  when: 1999-09-08 "tomorrow"
  where: lisbon
  by: "a million people"
  participants: 1000000 "a million people"
figure: refugees ~2000 "About two thousand" at compound

== v-dili-3
outlet: The Pacific Courier
register: daily
published: 1999-09-13
--
HABIBIE {accept|BOWS}: FOREIGN TROOPS MAY {land|ENTER} TIMOR

JAKARTA, Monday. - With his generals behind him and a shake in his voice, President B. J. Habibie told the nation on Sunday night that Indonesia would {accept|accept} an international force in East Timor "to restore security, together with our own soldiers".

It was an about-turn. Only on Thursday the foreign ministry had {nothurs|called} any foreign uniform on the island an act of war, and as late as Friday evening General Wiranto was {begtime|asking} the five envoys of the Security Council for a few more weeks of {decree|martial law}. Then he {wvisit|flew} to Dili with them,
on Saturday, and saw it. "There was nothing left to police," one of the envoys said.

Money and Washington did the rest. President Clinton {uscut|ended} all military co-operation with Jakarta on Thursday, {halt|stopped} commercial arms sales on Friday, and {threatmoney|made it plain} that he would {block|block} credits from the International Monetary Fund next. Britain
{hawk|suspended} the delivery of nine Hawk jets. The Fund itself {imf|called off} a mission due this week.

Who will go? Australia has put 4,500 men {alert|on alert} in Darwin, and {lead|offered} to lead. New Zealand, Thailand, the Philippines and Britain's Gurkhas in Brunei are ready to {join|send} companies; Malaysia may follow. Portugal has been {askport|asked} to stay away. A resolution is to be {vote|voted}
in New York by the middle of the week.

Will the militias {resist|fight}? Eurico Guterres, in jungle green, told television crews at Atambua that "every white soldier will {ambush,bag|go home} in a plastic bag". Foreign officers think he has perhaps 3,000 men. Some 60 of them {burnport|set fire} to the port offices in Dili on Saturday, within sight of the envoys,
and a first attempt to {slay|kill} the harbour master was {slay|prevented} by marines.

In the hills, Falintil's 900 or so fighters have kept to their {truce|truce}. They have not {fire|fired} once, their commanders say, though some 30,000 hungry people now {camp|shelter} among them. From the British embassy, Xanana {plead|begged} the outside world to {drop|drop} food at once: "They are eating roots."
The first {drop|flight} is planned for Friday.

The vote, and what it cost, will be argued over for years. On 30 August four in five queued from before dawn. Within a week of the result, the UN believes, some 7,000 people were {slaughter|killed}; the Roman Catholic charity Caritas, which has lost most of its own staff, thinks the number wildly too high. Two hundred thousand or more
have been {expel|driven} over the border, {expel|herded} onto trucks and navy ships.

Mrs Mary Robinson, the UN human rights commissioner, arrived in Darwin yesterday to {interview|hear} some of the refugees. She {tribunal|wants} a tribunal. Jakarta {norob|turned down} her application for a visa in the afternoon and {yesrob|granted} it before midnight.

Editorial comment, page 12. Letters, page 14. Rugby: Wallabies routed, page 31.
--
who interfet: international force; FOREIGN TROOPS
who aus: state AU | Australia
who clinton: person US | Clinton; President Clinton
who brit: state GB | Britain
who imf: organisation - | International Monetary Fund; The Fund
who fmin: body ID | foreign ministry
who wiranto: person ID | General Wiranto
who caritas: organisation - | Caritas
who robinson: person IE | Mary Robinson
who un: body - | the UN
who envoys: person - | five envoys; the envoys; envoys
who nz: state NZ | New Zealand
who thai: state TH | Thailand
who phil: state PH | Philippines
who malaysia: state MY | Malaysia
who portugal: state PT | Portugal
who marines: force ID | marines
where port: site TL -8.55 125.57 | port offices
where embassy: site ID - - | British embassy
* accept CONCEDE occurred
  when: 1999-09-12 "Sunday night"
  by: habibie
  to: sc
  about: land
* land MOBILIZE/troops announced
  when: ?
  where: timor
  by: interfet
* nothurs REJECT occurred
  when: 1999-09-09 "Thursday"
  by: fmin
  about: land
* begtime REQUEST/assist occurred
  when: 1999-09-10 "Friday evening"
  by: wiranto
  to: envoys
  about: decree
* decree COERCE/martial-law ongoing
  when: 1999-09-10
  where: timor
  by: wiranto
* wvisit CONSULT/visit occurred
  when: 1999-09-11 "Saturday"
  where: dili
  by: wiranto; envoys
* uscut SANCTION/discontinue occurred
  when: 1999-09-09 "Thursday"
  by: clinton
  to: jakarta
* halt SANCTION/discontinue occurred
  when: 1999-09-10 "Friday"
  by: clinton
  to: jakarta
* threatmoney THREATEN/restrict occurred
  when: 1999-09-09/1999-09-12 bounded
  by: clinton
  to: jakarta
  about: block
* block SANCTION/discontinue threatened
  when: ? "next"
  by: clinton
  to: jakarta
* hawk SANCTION/discontinue occurred
  when: ?
  by: brit
  to: jakarta
  munitions: 9 "nine Hawk jets"
* imf SANCTION/discontinue occurred
  when: ?
  by: imf
  to: jakarta
* alert MOBILIZE/troops occurred
  when: ?
  where: darwin
  by: aus
* lead AGREE occurred
  when: ?
  by: aus
  about: land
* join MOBILIZE/troops announced
  when: ?
  where: timor
  by: nz; thai; phil; brit
  part_of: land
* askport REQUEST/change occurred
  when: ?
  to: portugal
* vote SUPPORT announced
  when: 1999-09-13/1999-09-16 bounded "by the middle of the week"
  where: "New York"
  by: sc
  about: land
* resist ASSAULT hypothetical
  when: ?
  where: timor
  by: militia
* ambush THREATEN/violence occurred
  when: ?
  where: atambua
  by: guterres
  to: "white soldier"
  about: bag
* bag ASSAULT threatened optional
  when: ?
  by: guterres
  to: "white soldier"
* burnport ASSAULT/destroy occurred
  when: 1999-09-11 "Saturday"
  where: port; dili
  by: militia
  to: port thing
  participants: ~60 "Some 60"
* slay ASSAULT/targeted attempted
  when: 1999-09-11 "Saturday"
  where: dili
  by: militia
  to: "harbour master"
* truce RETREAT/ceasefire ongoing
  when: 1999-09-13
  where: "the hills"; timor
  by: falintil
* fire ASSAULT/firearms denied
  when: ?
  by: falintil
  said: "their commanders" party denied "say"
  where: "the hills"; timor
* camp AID ongoing
  when: 1999-09-13
  where: "the hills"; timor
  by: falintil
  to: "hungry people"
* plead REQUEST/assist occurred
  when: ?
  where: embassy
  by: xanana
  to: "outside world"
  about: drop
* drop AID announced
  when: 1999-09-17 "Friday"
  to: "hungry people"
* slaughter ASSAULT occurred
  when: 1999-08-30/1999-09-13 bounded "Within a week"
  where: timor
  killed: ~7000 "some 7,000 people" side civilian voice un
  said: un official "believes"
* expel COERCE/deport occurred
  when: 1999-08-30/1999-09-13 bounded
  where: timor
  to: "Two hundred thousand or more"
  displaced: >=200000 "Two hundred thousand or more"
* interview ACCUSE/investigate occurred optional
  when: 1999-09-12 "yesterday"
  where: darwin
  by: robinson
  to: "refugees"
* tribunal REQUEST/change occurred
  when: 1999-09-12/1999-09-13 bounded
  by: robinson
  about: ACCUSE/investigate
* norob REJECT occurred
  when: 1999-09-12 "in the afternoon"
  by: jakarta
  to: robinson
* yesrob CONCEDE occurred
  when: 1999-09-12 "before midnight"
  by: jakarta
  to: robinson
  about: norob
figure: troops 4500 "4,500 men" of aus at darwin
figure: troops ~3000 "perhaps 3,000 men" of guterres voice "Foreign officers"
figure: troops ~900 "900 or so fighters" of falintil
figure: refugees ~30000 "some 30,000 hungry people"

== v-dili-4
outlet: Falintil, Region III, political section
register: communique
published: unknown
--
NOTE TO ALL COMPANIES

Read aloud at evening roll-call. To be burned afterwards.

1. The commander-in-chief's order is {hold|confirmed}. No company may {comeout|leave} the cantonment. Two sections of the 4th went down to Ermera last week against orders, {ermera|engaged} a TNI column and {ermera|killed} five; the section leaders have been {strip|relieved} of their rank.

2. We know what is being done to your families. We know that in Liquiça the church ground was {liq|attacked} already in April, on the sixth, and that dozens died of it. Whoever {torch|burns} a hut of the enemy now hands him the excuse
he has been praying for: a civil war, and not the occupation.

3. Hunger. The harvest of the camp is to be {ration|shared} with the displaced, one part in two. The parish of Uaimori has {parish|sent} eleven buffaloes. If the aircraft with rice {drop|come}, light three fires.

4. A captain of the Indonesian 745th has {swapoff|offered} through a catechist to {handrifles|hand over} forty rifles if we {passage|let} his Timorese soldiers {passage|pass} home unharmed. We have {agree745|accepted}. Any man who {kill745|lays a hand} on them {kill745w|answers} to me.

5. When the foreign soldiers {land|land}, our liaison officers will {meetint|meet} them with open hands. They will {askarms|ask} us for our arms. The answer is {noarms|no}: we shall stay in our camps with our arms, as {agree5|agreed} with UNAMET in August, until the last battalion has {leave|sailed}.

6. Two infiltrators with grenades in a rice sack tried on Sunday to {infil|reach} the commander's hut; the dogs gave them away. A militia chief of Viqueque {surr|came in} on Tuesday with nineteen men and a heavy heart. He is {guard|under guard}, he is not to be touched.

Homeland or death. To resist is to win.

FALINTIL, Region III
--
who xanana: commander-in-chief
who b745: force ID | Indonesian 745th
who interfet: foreign soldiers
who vchief: person TL | militia chief of Viqueque
who parish: organisation TL | parish of Uaimori
where ermera: town TL -8.75 125.40 | Ermera
* hold REQUEST/change occurred optional
  when: ?
  by: xanana
  to: falintil
  about: comeout
* comeout MOBILIZE/militia hypothetical optional
  when: ?
  by: falintil
* ermera ASSAULT occurred
  when: ? "last week"
  where: ermera
  by: "Two sections of the 4th"
  to: tni
  killed: 5 "five" side recipient
* strip SANCTION/expel occurred
  when: ?
  by: falintil
  to: "section leaders"
  answers: ermera "against orders"
* liq ASSAULT occurred
  when: 1999-04-06 from text "April, on the sixth"
  where: "church ground"; liquica
  to: "church ground" thing
  killed: >=24 vague "dozens" side civilian
* torch ASSAULT/destroy hypothetical
  when: ?
  to: "hut of the enemy" thing
* ration AID announced
  when: ?
  by: falintil
  to: "displaced"
* parish AID occurred
  when: ?
  by: parish
  to: falintil
* drop AID hypothetical
  when: ?
* swapoff AGREE occurred
  when: ?
  by: b745
  to: falintil
  about: handrifles
* handrifles RETREAT/disarm announced optional
  when: ?
  by: b745
  to: falintil
  munitions: 40 "forty rifles"
* passage RETREAT/access announced
  when: ?
  by: falintil
  to: "Timorese soldiers"
* agree745 AGREE occurred
  when: ?
  by: falintil
  to: b745
  about: passage
  answers: swapoff "accepted"
* kill745 ASSAULT hypothetical
  when: ?
  by: "Any man"
  to: b745
* land MOBILIZE/troops announced
  when: ?
  by: interfet
* meetint CONSULT announced
  when: ?
  by: "liaison officers"; interfet
  to: interfet
* askarms REQUEST/yield announced
  when: ?
  by: interfet
  to: falintil
* noarms REJECT/yield occurred
  when: ?
  by: falintil
  to: interfet
  about: askarms
  answers: askarms "The answer is"
* agree5 AGREE occurred
  when: 1999-08 "August"
  by: falintil; unamet
* leave RETREAT/withdraw announced
  when: ?
  by: "the last battalion"
* infil ASSAULT/targeted attempted
  when: ? "Sunday"
  where: "commander's hut"
  by: "Two infiltrators"
  to: "commander's hut" thing
  with: grenade "grenades"
* surr RETREAT/withdraw occurred
  when: ? "Tuesday"
  by: vchief
  to: falintil
  surrendered: 19 "nineteen men"
* guard COERCE/arrest ongoing
  when: ?
  by: falintil
  to: vchief
* kill745w THREATEN/violence occurred
  when: ?
  by: falintil
  to: "Any man"
  about: kill745
