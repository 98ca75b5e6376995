story: d-pascuas
conflict: Argentina
countries: AR, US, UY
facts: On 15 April 1987 Major Ernesto Barreiro refused a court summons in Córdoba and was sheltered by the 14th airborne regiment; on the 16th Lieutenant Colonel Aldo Rico took over the infantry school at Campo de Mayo and demanded an end to trials and the
  army chief's removal; crowds filled Plaza de Mayo; General Alais's loyal troops never arrived; on Easter Sunday, 19 April, President Alfonsín flew to Campo de Mayo and the rebels gave up; Ríos Ereñú left the army's command; the due
  obedience bill passed the deputies on 16 May by 119 to 59. (public record: press of April to June 1987.)

who alfonsin: person AR | Raúl Alfonsín; President Alfonsín; Alfonsín; the president
who rico: person AR | Aldo Rico; Rico; the lieutenant colonel
who rebels: group AR | the rebels; the mutineers; rebel officers; mutineers
who barreiro: person AR | Ernesto Barreiro; Barreiro; the major
who rios: person AR | Héctor Ríos Ereñú; Ríos Ereñú; the army chief
who alais: person AR | Ernesto Alais; General Alais; Alais
who army: force AR | the army
who govt: government AR | the government
who jaunarena: person AR | Horacio Jaunarena; Jaunarena; the defence minister
who cgt: organisation AR | CGT; General Confederation of Labour
who peronists: party AR | Peronists; Justicialist Party; the Peronists
who radicals: party AR | Radical Party; Radicals; the Radicals
who us: state US | United States; Washington
where campo: site AR -34.53 -58.67 | Campo de Mayo
where school: site AR -34.53 -58.67 | infantry school; the school
where cordoba: town AR -31.417 -64.183 | Córdoba
where plaza: site AR -34.608 -58.371 | Plaza de Mayo; the Plaza
where rosario: town AR -32.947 -60.639 | Rosario
where ba: town AR -34.603 -58.382 | Buenos Aires

== d-pascuas-1
outlet: River Plate Newswire
register: wire
published: 1987-04-17
--
Second barracks {mutiny|rises} in Argentina; president {refuse|rules out} {amnesty|amnesty}

BUENOS AIRES, April 17 (RPN) - Officers with blackened faces {mutiny|seized} the army's infantry school at Campo de Mayo, on the western edge of the capital, and {sworn|swore} they would not leave it until {trials|trials} for crimes of the past dictatorship were {stopreq,stop|halted}, military sources said on Good Friday.

Their leader, Lieutenant Colonel Aldo Rico, had {leave|left} his own regiment in Misiones province without orders on Wednesday. He {ask|demanded} a political {amnesty!demanded|solution} and the {riosresign!demanded|removal} of the army chief, General Héctor Ríos Ereñú.

The {mutiny|rising} is in {support|solidarity} with Major Ernesto Barreiro, a former interrogator, who on Wednesday {noshow|failed} to obey a {summons|summons} from the federal court in Córdoba and was {shelter|taken in} by the 14th airborne regiment. That {cordoba|mutiny} {cordobaend|ended} on Thursday night when its commander {cordobaend|gave up}; the major had {slip|slipped away} before troops could {arrest!attempted|arrest} him, and a {search|search} of the quarters found an unmade bed.

President Alfonsín told both houses of Congress and some 400,000 people in Plaza de Mayo on Thursday evening that there was {nothing|nothing to negotiate}. "Democracy is not {nothing|bargained} over," he said. He {refuse|excluded} any {amnesty|amnesty}.

The government ordered the Second Army Corps under General Ernesto Alais to {march!announced|march} on Campo de Mayo from Rosario. By nightfall the column had {march|moved} fewer than a hundred kilometres. One of its majors told reporters by the roadside that his men would not {nofire,fire|fire} on comrades. If they were {orderfire!hypothetical|told} to, he said, they would {turnw,turn|turn} round.

The CGT labour confederation called a {strike!announced|general strike} in defence of the government for as long as was needed, to {strike!announced|begin} if one {shot!hypothetical|shot} were fired. All parties from the Peronists to the Communists are to {sign!announced|sign} an act of commitment to democracy on Sunday. Messages of {msgs|support} had come from the United States, Spain and Uruguay, the foreign ministry said, and from forty more.
--
who corps: force AR | Second Army Corps
who court: body AR | the federal court
where misiones: province AR -27.0 -55.0 | Misiones
who rebels: Officers with blackened faces
* mutiny COERCE/seize occurred
  when: 1987-04-16/1987-04-17 bounded
  where: school; campo
  by: rebels; rico
  to: school thing
  said: "military sources" unnamed "said"
* refuse REJECT/yield occurred
  when: 1987-04-16 "Thursday evening"
  where: plaza; ba
  by: alfonsin
  to: rebels
  about: amnesty
* amnesty CONCEDE demanded optional
  when: ?
  by: govt
* trials ACCUSE/investigate ongoing optional
  when: 1987-04-17
* stop CONCEDE demanded optional
  when: ?
  by: govt
* leave RETREAT/withdraw occurred optional
  when: 1987-04-15 "Wednesday"
  where: misiones
  by: rico
* ask REQUEST/yield occurred
  when: 1987-04-16/1987-04-17 bounded
  by: rico
  to: govt
  about: riosresign
* riosresign RETREAT/resign demanded optional
  when: ?
  by: rios
* support SUPPORT occurred optional
  when: 1987-04-16/1987-04-17 bounded
  by: rebels; rico
  to: barreiro
* noshow REJECT occurred
  when: 1987-04-15 "Wednesday"
  where: cordoba
  by: barreiro
  to: court
  about: summons
  answers: summons
* summons ACCUSE/investigate occurred
  when: ?
  by: court
  to: barreiro
* shelter AID occurred
  when: 1987-04-15 "Wednesday"
  where: cordoba
  by: "the 14th airborne regiment"
  to: barreiro
* cordoba COERCE/seize occurred
  when: 1987-04-15/1987-04-16 day from published "Wednesday" "Thursday night"
  where: cordoba
  by: "the 14th airborne regiment"
* cordobaend RETREAT/withdraw occurred
  when: 1987-04-16 "Thursday night"
  where: cordoba
  by: "its commander"
* arrest COERCE/arrest attempted
  when: 1987-04-16 "Thursday night"
  where: cordoba
  by: "troops"
  to: barreiro
* nothing REJECT/meet occurred
  when: 1987-04-16 "Thursday evening"
  where: plaza; ba
  by: alfonsin
  to: rebels
* march MOBILIZE/troops ongoing
  when: 1987-04-16/1987-04-17
  where: rosario; campo
  by: corps; alais
  to: rebels
* fire ASSAULT/firearms hypothetical
  when: ?
  by: corps
  to: rebels
  said: "One of its majors" "told"
* orderfire REQUEST hypothetical
  when: ?
  said: "One of its majors" "told"
* turn RETREAT/withdraw hypothetical optional
  when: ?
  by: corps
  said: "One of its majors" "told"
* turnw THREATEN occurred
  when: 1987-04-16/1987-04-17 bounded
  by: corps
  to: govt
  said: "One of its majors" "told"
  about: turn
* strike PROTEST/strike announced
  when: ?
  by: cgt
  to: rebels
* shot ASSAULT/firearms hypothetical optional
  when: ?
* sign AGREE announced
  when: 1987-04-19 "Sunday"
  by: peronists; "the Communists"
  to: govt
* msgs SUPPORT occurred
  when: 1987-04-15/1987-04-17 bounded
  by: us; "Spain"; "Uruguay"
  to: govt
  count: 43 "forty more"
  said: "the foreign ministry" official "said"
* sworn REJECT/yield occurred
  when: 1987-04-16/1987-04-17 bounded
  where: school; campo
  by: rebels
  to: govt
  said: "military sources" unnamed "said"
  about: RETREAT/withdraw by rebels at school
* search COERCE/seize occurred
  when: 1987-04-16 "Thursday night"
  where: cordoba
  by: "troops"
  to: "the quarters" thing
* stopreq REQUEST/yield occurred
  when: 1987-04-16/1987-04-17 bounded
  where: school; campo
  by: rebels
  to: govt
  said: "military sources" unnamed "said"
  about: stop
* nofire REJECT occurred
  when: 1987-04-16/1987-04-17 bounded
  by: "One of its majors"
  to: govt
  about: fire
* slip RETREAT/withdraw occurred optional
  when: 1987-04-16 "Thursday night"
  where: cordoba
  by: barreiro
figure: demonstrators ~400000 "some 400,000 people" at plaza

== d-pascuas-2
outlet: Puño Verde
register: communique
published: 1987-04-18
--
From the infantry school: to our comrades and to public opinion

Campo de Mayo, Holy Saturday, 18 April.

1. We are not carrying out a {coup!denied|coup d'état}. Whoever says so {slander|slanders} us. Nobody here {threat!denied|threatens} the constitution or the person of the president.

2. We are soldiers who fought, in the Malvinas and against subversion, under orders. Those who gave the orders sit at home, or in offices; the captains are {trials|dragged} before judges. This is the {mutiny|attitude} of 130 officers and not, as the press will have it, of "a handful".

3. We {demand|ask for}: (a) a {amnesty!demanded|political solution} for all personnel {trials|prosecuted}; (b) the {riosresign!demanded|retirement} of the present chief, who {lied|gave us his word} in March and {broke|broke} it; (c) that nobody be {punish!demanded|punished} for these days.

4. Lieutenant Colonel Rico {received|received} the defence minister, Mr Jaunarena, yesterday, in the canteen, for ninety minutes. No {agree!denied|agreement} was come to. The minister {offerword|offered} that the president himself might {visit!hypothetical|come}. If he {visit!hypothetical|comes}, he will be given the honours of his rank, and no rifle will be {rifle|raised}.

5. Civilians are {crowd|climbing} the fence of the post. We {warn|warn}, with sorrow, that the perimeter is mined with charges of instruction and that if it is {fence!hypothetical|breached} we will {defend|defend} it. Fathers, {takehome|take} your children home. Last night a group which tried to {torch|set light} to the guardhouse with bottles was {driveoff|driven off}, by shouting.

6. Brigade General Alais has let us know through a chaplain that his fuel is poor. We {thankalais|thank} him.

7. Units in Tucumán and Salta have {adhere|adhered} by telephone. We {adherecall|call on} the others.

God and the Fatherland.
--
where tuc: town AR -26.82 -65.22 | Tucumán
where salta: town AR -24.78 -65.41 | Salta
who civ: population AR | Civilians
who rebels: 130 officers
who rios: the present chief
* coup COERCE/martial-law denied
  when: 1987-04-18
  by: rebels
* slander ACCUSE occurred optional
  when: ?
  to: rebels
* threat THREATEN denied optional
  when: ?
  by: rebels
  to: alfonsin
* mutiny COERCE/seize ongoing
  when: 1987-04-16/1987-04-18
  where: school; campo
  by: rebels; rico
  to: school thing
* trials ACCUSE/investigate ongoing optional
  when: ?
  to: "the captains"
* demand REQUEST/yield occurred
  when: 1987-04-18
  by: rebels
  to: alfonsin
  about: riosresign
* amnesty CONCEDE demanded optional
  when: ?
* riosresign RETREAT/resign demanded optional
  when: ?
  by: rios
* lied AGREE occurred
  when: 1987-03 month from published "March"
  by: rios
  to: rebels
* punish SANCTION demanded optional
  when: ?
  to: rebels
* received CONSULT occurred
  when: 1987-04-17 "yesterday"
  where: "the canteen"; school
  by: rico; jaunarena
  to: rico
* agree AGREE denied
  when: 1987-04-17 "yesterday"
  by: rico; jaunarena
  to: rico; jaunarena
* offerword AGREE occurred
  when: 1987-04-17 "yesterday"
  by: jaunarena
  to: rico
  about: visit
* visit CONSULT/visit hypothetical
  when: ?
  where: campo
  by: alfonsin; rebels
  to: rebels
* rifle AGREE occurred optional
  when: 1987-04-18
  by: rebels
  to: alfonsin
* crowd PROTEST/demo ongoing
  when: 1987-04-18
  where: campo
  by: civ
  to: rebels
* warn THREATEN/violence occurred
  when: 1987-04-18
  by: rebels
  to: civ
  about: defend
* fence PROTEST/riot hypothetical
  when: ?
  by: civ
* defend ASSAULT hypothetical
  when: ?
  where: campo
  by: rebels
  to: civ
* torch PROTEST/riot attempted
  when: 1987-04-17/1987-04-18 day "Last night"
  where: campo
  by: "a group"
  to: "the guardhouse" thing
  with: incendiary "bottles"
* thankalais SUPPORT occurred
  when: 1987-04-18
  by: rebels
  to: alais
* adhere SUPPORT occurred
  when: 1987-04-16/1987-04-18 bounded
  where: tuc; salta
  by: "Units in Tucumán and Salta"
  to: rebels
* adherecall REQUEST/assist occurred
  when: 1987-04-18
  by: rebels
  to: "the others"
  about: SUPPORT to rebels
* broke SANCTION/withdraw occurred optional
  when: ?
  by: rios
  to: rebels
  about: lied
* driveoff COERCE/restrict occurred
  when: 1987-04-17/1987-04-18 day "Last night"
  where: campo
  to: "a group"
* takehome REQUEST/yield occurred optional
  when: 1987-04-18
  by: rebels
  to: "Fathers"
figure: troops 130 "130 officers" of rebels at school

== d-pascuas-3
outlet: Radio Avenida
register: radio
published: 1987-04-19
--
Special broadcast from Plaza de Mayo, Easter Sunday

SPEAKER: Eighteen minutes past six. The helicopter. You can hear it. The crowd can see it; listen. Dear listeners, the president is back from Campo de Mayo.

MOBILE UNIT: I've been under this balcony since ten this morning. At half past two he came out and {wait|asked} us to wait. "In a few minutes I shall {visit!announced|go} to Campo de Mayo in person to {intimate!announced|call on} the mutineers to give up," he said, and "{wait|wait} for me here". That was nearly four hours ago. People have {waited|stayed}, they've sung everything there is.

SPEAKER: While we wait for him to come up: what do we know from the gates?

UNIT TWO: That he was with Rico for forty minutes in the office of the commander of institutes. They {visit|talked} alone but for two aides. Three hundred metres from there, thousands of people {wire|hung} on the wire, some with sticks; if he hadn't got results, a lieutenant said to me, by night they'd have {storm!hypothetical|come in} and then may God help us. Now the officers are {giveup|packing}. I see them wipe off the paint. A colonel of the military police has placed Rico under {arrestr|arrest}, "{arrestr|arrest}" meaning a handshake.

SPEAKER: Here he is.

(Applause. The president, as recorded.) He {thank|thanks} the people. He says the men in arms have {giveup|laid down} their attitude; that they'll be {detain!announced|detained} and {tried!announced|brought to justice}; that some of them are heroes of the Malvinas war who took a wrong position. The house is in order, he says, and there's no blood in Argentina. A happy Easter.

MOBILE UNIT: Some {whistle|whistle} at "heroes". Most weep. Next to me the Justicialist Party's Antonio Cafiero and the radical Grinspun are {embrace|embracing}; at noon with all the other party leaders they {sign|signed} the act. Two did not: the Workers' Party and the Mothers, who {signref|refused} because the paper speaks of "degrees of responsibility".

SPEAKER: That is the point, isn't it? Was there a {deal|deal}?

MOBILE UNIT: The palace swears not. But a source close to General Ríos Ereñú tells me that he handed in his {riosresign|resignation} this afternoon. If a {pass!hypothetical|law} on obedience comes before winter, we'll know what was {visit|talked} about.

SPEAKER: General Alais?

UNIT TWO: At a barrier in Zárate. He's not {march!denied|arrived}. People {chantalais|sang} at him. The CGT has {strikeoff|lifted} its {strike|strike}, which had {strike|begun} at noon, at seven. Uruguay's president, who {callsang|rang} at five, was the first to {congrat|congratulate}.
--
who mps: force AR | military police
who cafiero: person AR | Antonio Cafiero
who grinspun: person AR | Grinspun
who mothers: organisation AR | the Mothers
who uru: person UY | Uruguay's president
where zarate: town AR -34.1 -59.03 | Zárate
who rebels: the officers
* wait REQUEST occurred optional
  when: 1987-04-19 "half past two"
  where: plaza
  by: alfonsin
  to: "The crowd"
* visit CONSULT/visit occurred
  when: 1987-04-19
  where: campo
  by: alfonsin; rico
  to: rico
* intimate REQUEST/yield announced
  when: 1987-04-19 "In a few minutes"
  where: campo
  by: alfonsin
  to: rebels
  about: giveup
* waited PROTEST/demo ongoing
  when: 1987-04-19 "since ten this morning"
  where: plaza
  by: "The crowd"
  to: rebels
* storm PROTEST/riot hypothetical
  when: 1987-04-19 "by night"
  where: campo
  by: "thousands of people"
  to: rebels
  said: "a lieutenant" "said"
* giveup RETREAT/withdraw occurred
  when: 1987-04-19
  where: campo
  by: rebels
  said: alfonsin official "says"
* arrestr COERCE/arrest occurred
  when: 1987-04-19
  where: campo
  by: mps
  to: rico
* thank SUPPORT occurred
  when: 1987-04-19
  where: plaza
  by: alfonsin
  to: "the people"
* detain COERCE/arrest announced
  when: ?
  to: rebels
  said: alfonsin official "says"
* tried ACCUSE/investigate announced
  when: ?
  to: rebels
  said: alfonsin official "says"
* embrace SUPPORT occurred optional
  when: 1987-04-19
  where: plaza
  by: cafiero; grinspun
* sign AGREE occurred
  when: 1987-04-19 "noon"
  by: cafiero; grinspun; "other party leaders"
  to: cafiero; grinspun; "other party leaders"
* signref REJECT occurred
  when: 1987-04-19
  by: mothers; "the Workers' Party"
  about: sign
  answers: sign
* deal AGREE denied
  when: 1987-04-19
  by: alfonsin; rico
  to: rico; alfonsin
  said: "The palace" official denied "swears"
* riosresign RETREAT/resign occurred
  when: 1987-04-19 "this afternoon"
  by: rios
  said: "a source close to General Ríos Ereñú" unnamed "tells"
* pass CONCEDE hypothetical
  when: ? "before winter"
* march MOBILIZE/troops denied
  when: 1987-04-19
  where: campo
  by: alais
* chantalais PROTEST/demo occurred
  when: 1987-04-19
  where: zarate
  by: "People"
  to: alais
* strikeoff RETREAT occurred
  when: 1987-04-19 "seven"
  by: cgt
* strike PROTEST/strike occurred
  when: 1987-04-19 "noon"
  by: cgt
  to: rebels
* callsang CONSULT/phone occurred
  when: 1987-04-19 "five"
  by: uru; alfonsin
  to: alfonsin
* congrat SUPPORT occurred
  when: 1987-04-19 "five"
  by: uru
  to: alfonsin
* wire PROTEST/demo occurred
  when: 1987-04-19
  where: campo
  by: "thousands of people"
  to: rebels
  participants: >=2000 vague "thousands of people"
* whistle PROTEST/demo occurred optional
  when: 1987-04-19
  where: plaza
  by: "Some"
  to: alfonsin

== d-pascuas-4
outlet: Chamber Gazette
register: parliament
published: 1987-05-17
--
The deputies {pass|pass} due obedience: notes from the night of 15 to 16 May

After fourteen hours, at a quarter to four on Saturday morning, the bill which presumes that officers up to the rank of lieutenant colonel acted under coercion was {pass|approved} in general by 119 votes to 59.

For the Radicals their leader César Jaroslavsky spoke last and briefly. He didn't like it, he said; neither did the president, who had {sendbill|sent} it on Wednesday. "We have a democracy of three and a half years and an army of a century and a half." He conceded that there was a connection with Easter. He denied that there had been a {deal!denied|pact}: the bill's substance, he recalled, had been {promise83|promised} to the voters already in 1983, and {announce87|announced} again at Las Perdices on 23 March.

A Peronist from La Plata asked if anyone in the chamber could tell him with a straight face why General Alais's column took three days for 300 kilometres. (Laughter.) What if the next lieutenant colonel {next!hypothetical|rises} because of a wage cut? Would the house vote him a rise? "We are paying for Rico's breakfast."

A deputy of the Intransigent Party {tear|tore} the text in two at the rostrum. She announced that her bloc would {courtchal!announced|challenge} it before the Supreme Court and that her name {signno|would not stand} under it. From the galleries the Mothers {mothers|threw} down white kerchiefs; ushers {clear|cleared} the upper one at midnight. Among those who would walk free, someone called from above, was the navy officer who {teen|shot} a Swedish girl of 17 in the back in January 1977.

A provincial conservative regretted that the bill left out generals. He {threatwith|warned} that his group might {withhold!threatened|withhold} its votes in the second reading if kidnappers of children were not {covreq,covered|covered} too; and was {boo|whistled} at from both sides. That amendment {amend|fell}.

Outside. Eight thousand {marchout|marched} from the obelisk in the rain. A second {marchmil|demonstration}, of military wives, which had been {marchmil!announced|called for} the same hour, was {off|called off} on the {maroff|advice} of the new army chief, General Caridi. Two bombs {bombs|damaged} Radical Party offices in Córdoba and Tandil in the small hours, and a third, in Rosario, was {bombfoil,defuse|made safe} by the police. Nobody was hurt. Since Rico's {arrestr|arrest} in April there have been {bombsagg|nineteen such}.

The Senate {senate!announced|takes up} the text on the 28th.
--
who senate: body AR | The Senate
who deputies: body AR | The deputies; the house
who jaros: person AR | César Jaroslavsky
who peronist: person AR | A Peronist from La Plata
who intran: party AR | Intransigent Party
who mothers: organisation AR | the Mothers
who caridi: person AR | General Caridi; new army chief
who conserv: person AR | A provincial conservative
where perdices: town AR - - | Las Perdices
where tandil: town AR -37.32 -59.13 | Tandil
* pass CONCEDE occurred
  when: 1987-05-16 day from text "Saturday morning"
  by: deputies
  to: "officers up to the rank of lieutenant colonel"
* sendbill REQUEST/change occurred
  when: 1987-05-13 "Wednesday"
  by: alfonsin
  to: deputies
  about: pass
* deal AGREE denied
  when: ?
  said: jaros official denied "denied"
* promise83 AGREE occurred
  when: 1983 year from text "1983"
  to: "the voters"
  said: jaros official "recalled"
* announce87 AGREE occurred
  when: 1987-03-23 day from text "23 March"
  where: perdices
  said: jaros official "recalled"
* next COERCE/seize hypothetical
  when: ?
  by: "the next lieutenant colonel"
  said: peronist "asked"
* tear PROTEST/demo occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  where: "the rostrum"
  by: "A deputy of the Intransigent Party"
* courtchal REQUEST/change announced
  when: ?
  by: intran
  to: "Supreme Court"
* signno REJECT occurred optional
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  by: "A deputy of the Intransigent Party"
  about: pass
* mothers PROTEST/demo occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  where: "the galleries"
  by: mothers
  to: deputies
* clear COERCE/restrict occurred
  when: 1987-05-15/1987-05-16 day "midnight"
  where: "the galleries"
  by: "ushers"
  to: mothers
* teen ASSAULT/firearms occurred
  when: 1977-01 month from text "January 1977"
  by: "the navy officer"
  to: "a Swedish girl of 17"
  said: "someone" unnamed "called"
* threatwith THREATEN occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  by: conserv
  to: deputies
  about: withhold
* withhold REJECT threatened
  when: ?
  by: conserv
  to: deputies
* covered CONCEDE demanded optional
  when: ?
* boo PROTEST/demo occurred optional
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  by: "both sides"
  to: conserv
* amend REJECT occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  by: deputies
  to: conserv
  about: covered
  answers: covreq "amendment fell"
* marchout PROTEST/demo occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  where: "the obelisk"
  by: "Eight thousand"
  participants: ~8000 "Eight thousand"
* marchmil PROTEST/demo announced
  when: 1987-05-15/1987-05-16 day "the same hour"
  by: "military wives"
* maroff REQUEST/yield occurred
  when: ?
  by: caridi
  to: "military wives"
  about: marchmil
* bombs ASSAULT/explosives occurred
  when: 1987-05-16 "the small hours"
  where: cordoba; tandil
  to: "Radical Party offices" thing
  with: bomb "Two bombs" 2
  injured: 0 "Nobody was hurt"
  part_of: bombsagg
* bombfoil ASSAULT/explosives attempted
  when: 1987-05-16 "the small hours"
  where: rosario
  to: "Radical Party offices" thing
  with: bomb "a third"
  part_of: bombsagg
* arrestr COERCE/arrest occurred
  when: 1987-04 month from published "April"
  to: rico
* bombsagg ASSAULT/explosives occurred
  when: 1987-04/1987-05 bounded from published "Since Rico's arrest in April"
  count: 19 "nineteen such"
* senate CONSULT announced optional
  when: 1987-05-28 day from text "the 28th"
  by: senate
* covreq REQUEST/change occurred
  when: 1987-05-15/1987-05-16 day from text "the night of 15 to 16 May"
  by: conserv
  to: deputies
  about: covered
* off SANCTION/discontinue occurred
  when: ?
  about: marchmil
  answers: maroff "on the advice of"
* defuse COERCE/seize occurred
  when: 1987-05-16 "the small hours"
  where: rosario
  by: "the police"
  to: "a third" thing
figure: votes 119 "119 votes" of deputies
figure: votes 59 "59" of deputies
