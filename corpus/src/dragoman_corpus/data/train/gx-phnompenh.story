story: gx-phnompenh
conflict: Cambodia
countries: KH
facts: On 5 and 6 July 1997 forces of Second Prime Minister Hun Sen defeated those of First Prime Minister Prince Norodom Ranariddh in Phnom Penh; at least 58 people were said to have died. Ho Sok of the interior ministry was shot in custody on
  7 July. Thai, Malaysian and other aircraft took foreigners out from 8 July. ASEAN put off Cambodia's entry on 10 July; the US suspended aid; royalists under Nhek Bun Chhay fled to O'Smach; Ung Huot was nominated in the prince's place on
  16 July. UN rights officers counted at least 41 executions by August. (public record: UN centre for human rights, ASEAN statements, press of July and August 1997)

who hunsen: person KH | Hun Sen; Mr Hun Sen; the second prime minister
who ranariddh: person KH | Prince Norodom Ranariddh; Norodom Ranariddh; Prince Ranariddh; Ranariddh; the prince
who cpp: party KH | Cambodian People's Party; CPP
who funcinpec: party KH | Funcinpec; FUNCINPEC; royalist party
who cppforce: force KH | Hun Sen's troops; Hun Sen's soldiers; Hun Sen's forces; CPP troops
who royal: force KH | royalist soldiers; royalists; royalist troops; Ranariddh's men
who nbc: person KH | Nhek Bun Chhay; General Nhek Bun Chhay
who hosok: person KH | Ho Sok
who asean: organisation - | ASEAN; Association of South-East Asian Nations
who kr: group KH | Khmer Rouge
who us: state US | United States; Washington
who thai: state TH | Thailand; Bangkok
who japan: state JP | Japan; Tokyo
who sihanouk: person KH | Norodom Sihanouk; King Sihanouk; the king
who unhr: body - | UN human rights centre; UN human rights office
where pp: town KH 11.56 104.92 | Phnom Penh
where airport: site KH 11.546 104.844 | Pochentong airport; Pochentong
where tang: site KH 11.50 104.80 | Tang Krasang
where osmach: town KH 14.44 103.70 | O'Smach
where siem: town KH 13.36 103.86 | Siem Reap

== gx-phnompenh-1
outlet: Gulf of Siam News Agency
register: wire
published: 1997-07-07
--
Hun Sen {holdpp|holds} Phnom Penh as prince {callr|urges} resistance from Paris

PHNOM PENH, July 7 (GSN) - The red headbands of the victors were at every crossroads of the Cambodian capital on Monday, and so was the {loot|plunder}, after two days of {fight|battle} in which soldiers loyal to Second Prime Minister Hun Sen {fight|crushed} those of his partner and rival, Prince Norodom Ranariddh.

Doctors at three hospitals gave the dead as 32 and the {fight|injured} as 150, nearly all civilians {fight|hit} by shells and rockets in the western suburbs. Diplomats think that the true number is higher.

"There is no {coup!denied|coup d'etat}," Mr Hun Sen, in fatigues and with hoarse voice, said on television on Sunday night. He {accr|charged} the prince with {smuggle|bringing} three tonnes of arms into the country in crates marked as spare parts and with {krdeal|plotting} with the Khmer Rouge, hundreds of whom, he claimed, had been {infil|slipped} into the city. He {bid|invited} Funcinpec to {choose!demanded|choose} another first prime minister and said Ranariddh would be {trythr,try|tried} if he {return!hypothetical|came back}.

The prince, who had {leave|left} for France on Friday, was having none of it. "It is a {coup|coup}. I {callr|call on} my people to {resist!demanded|resist}," he told a radio station. He {appeal|appealed} to foreign governments not to recognise the new order and denied any {krdeal!denied|pact} with the guerrillas beyond the {krtalk|talks} about surrender that his general Nhek Bun Chhay had held with them in their northern stronghold Anlong Veng since February.

The {fight|fighting} broke out at dawn on Saturday when CPP troops {surround|ringed} the royalist base at Tang Krasang and {order|told} its garrison to {disarm!demanded|give up} its weapons. By noon tanks were {pock|firing} at a compound near Pochentong. On Sunday morning royalists {counter|pushed} to within 500 metres of Mr Hun Sen's villa, were {repel|thrown back} by reinforcements from Kampong Speu, and towards five in the evening {house|abandoned} the prince's residence, which was {house2|set on fire}. The same soldiers who had {airport|captured} the airport then {loot|stripped} it: computers, tyres, the duty-free brandy, even the metal detectors.

A Japanese and a Canadian were among those {fight|killed}. The Bangkok government {c130|readied} transport planes to {evac|bring out} 1,000 of its people, and Tokyo {japsend|ordered} three military aircraft to a base in Thailand. Washington {usurge|urged} both men to "{ceasefire!demanded|stop} shooting at once"; Australia and France did likewise. From Beijing, where he is under medical treatment, King Sihanouk {offer|offered} to {mediate!announced|mediate}. Hun Sen {rejoffer|turned} him {rejoffer|down}: two royal {roy|summons} to both premiers had come to nothing in June.

~ Baht falls to record low; Asian markets, page 9
--
who docs: organisation KH | Doctors at three hospitals
who bkkgov: government TH | The Bangkok government
who aus: state AU | Australia
who france: state FR | France
where paris: town FR 48.86 2.35 | Paris
where beijing: town CN 39.90 116.40 | Beijing
where anlong: town KH 14.23 104.08 | Anlong Veng
where kspeu: province KH 11.45 104.52 | Kampong Speu
where villa: near KH 11.50 104.94 | Mr Hun Sen's villa
where thaibase: country TH 15.0 101.0 | a base in Thailand
* callr REQUEST/assist occurred
  when: 1997-07-05/1997-07-07 bounded
  where: paris
  by: ranariddh
  to: "my people"
  about: resist
* fight ASSAULT/heavy-weapons occurred
  when: 1997-07-05/1997-07-06 "two days" "at dawn on Saturday"
  where: pp; tang
  by: cppforce "soldiers loyal to Second Prime Minister Hun Sen"; royal
  to: royal; cppforce; "civilians"
  with: rocket "rockets"; artillery "shells"
  killed: 32 "32" side civilian voice docs
  killed: 2 "A Japanese and a Canadian" part side civilian
  injured: 150 "150" side civilian voice docs
* coup COERCE/martial-law occurred
  when: 1997-07-05/1997-07-06
  where: pp
  by: hunsen alleged of ranariddh
  to: ranariddh
  said: hunsen party denied "said"
  said: ranariddh party claimed "told"
* accr ACCUSE/allege occurred
  when: 1997-07-06 "Sunday night"
  by: hunsen
  to: ranariddh
  about: smuggle
  about: krdeal
* smuggle MOBILIZE/weapons occurred
  when: ?
  by: ranariddh alleged of hunsen
  said: hunsen party claimed "charged"
  with: other "three tonnes of arms"
* krdeal AGREE occurred
  when: ?
  by: ranariddh alleged of hunsen; ranariddh denied
  to: kr
  said: hunsen party claimed "charged"
  said: ranariddh party denied "denied"
* infil MOBILIZE/militia occurred
  when: ?
  where: pp
  by: ranariddh alleged of hunsen; kr
  said: hunsen party claimed "claimed"
* bid REQUEST/change occurred
  when: 1997-07-06 "Sunday night"
  by: hunsen
  to: funcinpec
  about: choose
* choose SUPPORT demanded optional
  when: ?
  by: funcinpec
* trythr THREATEN occurred
  when: 1997-07-06 "Sunday night"
  by: hunsen
  to: ranariddh
  about: try
* try ACCUSE/investigate hypothetical optional
  when: ?
  by: hunsen
  to: ranariddh
* return CONSULT/visit hypothetical optional
  when: ?
  by: ranariddh
* leave RETREAT/withdraw occurred optional
  when: 1997-07-04 "Friday"
  by: ranariddh
* resist ASSAULT demanded optional
  when: ?
  by: "my people"
  to: hunsen
* appeal REQUEST/change occurred
  when: 1997-07-05/1997-07-07 bounded
  where: paris
  by: ranariddh
  to: "foreign governments"
  about: SUPPORT by "foreign governments" to hunsen
* krtalk CONSULT occurred
  when: 1997-02/1997-07 bounded "February"
  where: anlong
  by: nbc; kr
  to: kr
* surround COERCE/restrict occurred
  when: 1997-07-05 "at dawn on Saturday"
  where: tang; pp
  by: cppforce "CPP troops"
  to: royal; "the royalist base" thing
  part_of: fight
* order REQUEST/yield occurred
  when: 1997-07-05 "at dawn on Saturday"
  where: tang; pp
  by: cppforce
  to: royal "its garrison"
  about: disarm
* disarm RETREAT/disarm demanded optional
  when: ?
  by: royal
  to: cppforce
* pock ASSAULT/heavy-weapons occurred
  when: 1997-07-05 "By noon"
  where: "a compound"; airport; pp
  by: cppforce
  to: royal; "a compound" thing
  with: tank "tanks"
  part_of: fight
* counter ASSAULT occurred
  when: 1997-07-06 "Sunday morning"
  where: villa; pp
  by: royal
  to: hunsen; cppforce
  part_of: fight
* repel ASSAULT occurred
  when: 1997-07-06 "Sunday morning"
  where: villa; pp
  by: cppforce "reinforcements"
  to: royal
  part_of: fight
* house RETREAT/withdraw occurred
  when: 1997-07-06 "towards five in the evening"
  where: "the prince's residence"; pp
  by: royal
  to: cppforce
* house2 ASSAULT/destroy occurred
  when: 1997-07-06 "towards five in the evening"
  where: "the prince's residence"; pp
  to: "the prince's residence" thing; ranariddh
* airport COERCE/seize occurred
  when: 1997-07-05/1997-07-06 bounded
  where: airport; pp
  by: cppforce "The same soldiers"
  to: "the airport" thing
* loot COERCE/seize occurred
  when: 1997-07-06 "towards five in the evening"
  where: airport; pp
  by: cppforce "The same soldiers"
  to: "the airport" thing
* c130 MOBILIZE occurred
  when: 1997-07-05/1997-07-07 bounded
  by: bkkgov
* evac AID announced
  when: ?
  by: bkkgov
  to: "1,000 of its people"
* japsend MOBILIZE announced
  when: ?
  where: thaibase
  by: japan
* usurge REQUEST/yield occurred
  when: 1997-07-05/1997-07-07 bounded
  by: us; aus; france
  to: hunsen; ranariddh
  about: ceasefire
* ceasefire RETREAT/ceasefire demanded optional
  when: ?
  by: hunsen; ranariddh
* offer AGREE occurred
  when: 1997-07-05/1997-07-07 bounded
  where: beijing
  by: sihanouk
  to: hunsen; ranariddh
  about: mediate
* mediate CONSULT/third-party announced
  when: ?
  by: sihanouk; hunsen; ranariddh
* rejoffer REJECT occurred
  when: 1997-07-05/1997-07-07 bounded
  by: hunsen
  to: sihanouk
  about: offer
  answers: offer "turned him down"
* roy REQUEST/meet occurred
  when: 1997-06 "June"
  by: sihanouk
  to: hunsen; ranariddh
  count: 2 "two"
* holdpp COERCE/seize occurred
  when: 1997-07-05/1997-07-07 bounded
  where: pp
  by: hunsen
  to: pp thing

== gx-phnompenh-2
outlet: Straits Morning Chronicle
register: daily
published: 1997-07-11
--
ASEAN {postpone|shuts the door} on Cambodia for now

KUALA LUMPUR - Thirteen days before three flags were to be hoisted, there will be only two. The foreign ministers of the Association of South-East Asian Nations decided at a special {emerg|meeting} on Thursday to {postpone|delay} the admission of Cambodia "until a later date" because of "the {fight|use of force}", as their communique has it, while Laos and Burma {admit!announced|enter} on July 23 as planned. Three of them, from Indonesia, the Philippines and this region's present chair, are to {trio|call on} King Sihanouk in Beijing and then on both premiers.

It is the first time that the club has {postpone|turned away} a neighbour over the way it is ruled. Mr Hun Sen is furious. "I will {noselet|not let} ASEAN poke its nose in my house," he was quoted as saying last night; if need be, Cambodia would {wdthr,withdrawapp|take back} its application for good. He also {closew|threatened}, not for the first time, to {close|close} the embassies of those "who give orders".

In the capital the {huntl|hunt} for the losers goes on. Ho Sok, the interior ministry's number two and a bitter critic of Mr Hun Sen's police, was {hosokarr|arrested} on Monday on his way to the airport and {hosok|shot} dead in the yard of the ministry within the hour "by people who were angry with him", according to a spokesman. UN human rights centre officers have {proof|verified} his and three other {exec|executions} of royalist commanders; two of them, they say, had their eyes {exec|gouged out}. About thirty bodyguards of the prince were found in a container and {guardsfree|released} on Wednesday after the centre {inter|intervened}. Newspapers friendly to Funcinpec have ceased to appear since a patrol {smash|broke up} the printing works of one.

More than twenty members of parliament of that party have {fled|escaped} to Bangkok, some of them aboard the Thai air force transports that {evac|lifted} 580 people {evac|out} on Tuesday from an airfield without lights. Malaysian, Singaporean and Indonesian planes {evac2|fetched} another 900 by last night. Others simply {join|crossed over}: a wing of the royalist party, under the governor of Siem Reap, {join|pledged} loyalty to the victor on Wednesday and {askhun|asked} the leadership to name a new first premier.

The war has not ended; it has moved to the north-west. General Nhek Bun Chhay, who walked for a week through paddies shaking off two attempts to {chase|kill} him, is said to be near O'Smach, opposite the Thai province of Surin, with perhaps a thousand men. At Siem Reap there was a {siemclash|gunfight} on Wednesday night with six dead, two of them CPP troops. The Khmer Rouge radio {krsupport|promised} the prince "every support".

Abroad, money is talking. Germany has {german|frozen} its aid, Washington {usaid|suspended} its own for thirty days, two thirds of a 35-million-dollar programme; Tokyo, by far the largest donor, has not {japaid!denied|followed}. Prince Ranariddh went from Paris to New York, where on Thursday he {unplea|asked} the Security Council to {condemn!demanded|condemn} the {coup|takeover}. The Council's president would only {uncall|appeal} for calm.

~ Tomorrow: eight pages on what the float of the ringgit means for you
--
who laos: state LA | Laos
who burma: state MM | Burma
who indonesia: state ID | Indonesia
who philippines: state PH | Philippines
who german: state DE | Germany
who sc: body - | Security Council; The Council's president
who trio: coalition - | The foreign ministers
who wing: party KH | a wing of the royalist party
who deputies: population KH | members of parliament of that party
who thaiaf: force TH | Thai air force
where pp: the capital
where kl: town MY 3.14 101.69 | KUALA LUMPUR
where beijing: town CN 39.90 116.40 | Beijing
where ministry: site KH 11.57 104.92 | the yard of the ministry
where surin: province TH - - | Surin
where newyork: town US 40.71 -74.01 | New York
* postpone REJECT occurred
  when: 1997-07-10 "Thursday"
  where: kl
  by: asean; trio
  to: "Cambodia"
  about: SUPPORT by asean to "Cambodia"
  answers: fight "because of"
* emerg CONSULT/multilateral occurred
  when: 1997-07-10 "Thursday"
  where: kl
  by: asean; trio
* fight ASSAULT/heavy-weapons occurred
  when: ?
  where: pp
  said: asean official "has it"
* admit SUPPORT announced
  when: 1997-07-23 from text "July 23"
  by: asean
  to: laos; burma
* trio CONSULT/visit announced
  when: ?
  where: beijing
  by: indonesia; philippines; "this region's present chair"
  to: sihanouk; hunsen; ranariddh
* wdthr THREATEN occurred
  when: 1997-07-10 "last night"
  by: hunsen
  to: asean
  about: withdrawapp
* withdrawapp SANCTION/withdraw threatened optional
  when: ?
  by: hunsen
  to: asean
* noselet REJECT occurred
  when: 1997-07-10 "last night"
  by: hunsen
  to: asean
  answers: postpone
* closew THREATEN/expel occurred
  when: 1997-07-10 "last night"
  by: hunsen
  to: "those"
  about: close
* close SANCTION/expel threatened optional
  when: ?
  by: hunsen
  to: "those"
* hosokarr COERCE/arrest occurred
  when: 1997-07-07 "Monday"
  where: pp
  to: hosok
  detained: 1 "Ho Sok"
* hosok ASSAULT/firearms occurred
  when: 1997-07-07 from hosokarr "within the hour"
  where: ministry; pp
  by: "people who were angry with him" alleged of "a spokesman"
  to: hosok
  killed: 1 "Ho Sok" side recipient
  said: "a spokesman" official "according to"
  part_of: exec
* proof ACCUSE/investigate occurred
  when: 1997-07-07/1997-07-11 bounded
  by: unhr
  about: exec
* exec ASSAULT/targeted occurred
  when: ?
  where: pp
  to: "royalist commanders"; hosok
  killed: 4 "his and three other" side recipient voice unhr
  said: unhr official "say"
* guardsfree RETREAT/release occurred
  when: 1997-07-09 "Wednesday"
  where: pp
  to: "bodyguards of the prince"
  released: ~30 "About thirty bodyguards" side recipient
* inter REQUEST/yield occurred
  when: ?
  by: unhr
  about: guardsfree
* smash ASSAULT/destroy occurred
  when: ?
  where: pp
  by: "a patrol"
  to: "the printing works of one" thing
* fled RETREAT/withdraw occurred optional
  when: ?
  where: "Bangkok"
  by: deputies
* evac AID occurred
  when: 1997-07-08 "Tuesday"
  where: "an airfield without lights"
  by: thaiaf
  to: "580 people"; deputies
  evacuated: 580 "580 people"
* evac2 AID occurred
  when: 1997-07-08/1997-07-10 bounded "by last night"
  by: "Malaysian, Singaporean and Indonesian planes"
  to: "another 900"
  evacuated: 900 "another 900"
* join SUPPORT occurred
  when: 1997-07-09 "Wednesday"
  by: wing; "the governor of Siem Reap"
  to: hunsen
* askhun REQUEST/change occurred
  when: 1997-07-09 "Wednesday"
  by: wing
  to: "the leadership"
* chase ASSAULT/targeted attempted
  when: ?
  to: nbc
  count: 2 "two"
* siemclash ASSAULT/firearms occurred
  when: 1997-07-09 "Wednesday night"
  where: siem
  by: cppforce; funcinpec
  to: funcinpec; cppforce
  killed: 6 "six dead" side unknown
  killed: 2 "two of them" part side actor of cppforce
* krsupport AGREE occurred
  when: ?
  by: kr
  to: ranariddh
  about: AID by kr to ranariddh
* german SANCTION/discontinue occurred
  when: ?
  by: german
  to: "Cambodia"
* usaid SANCTION/discontinue occurred
  when: ?
  by: us
  to: "Cambodia"
* japaid SANCTION/discontinue denied
  when: ?
  by: japan
  to: "Cambodia"
* unplea REQUEST/assist occurred
  when: 1997-07-10 "Thursday"
  where: newyork
  by: ranariddh
  to: sc
  about: condemn
* condemn ACCUSE/disapprove demanded optional
  when: ?
  by: sc
  to: hunsen
  about: coup
* coup COERCE/martial-law occurred
  when: ?
  where: pp
  by: hunsen
  to: ranariddh
  said: ranariddh party
* uncall REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: sc
* huntl COERCE/arrest ongoing
  when: 1997-07-11
  where: pp
  to: "the losers"
figure: troops ~1000 "perhaps a thousand men" of nbc at osmach

== gx-phnompenh-3
outlet: UN human rights field office, summary note
register: un
published: 1997-08-22
--
Cambodia: memorandum on extrajudicial {exec|killings} since the {fight|events} of 5-6 July

1. The office has so far documented 41 cases in which persons were {exec|put to death} without trial in the weeks that followed the armed {fight|clash} in Phnom Penh, and is examining some sixty more. All victims of whom the identity is established belonged to FUNCINPEC or to units under General Nhek Bun Chhay. In no case has a suspect been {arrsus!denied|arrested}.

2. Ho Sok, secretary of state, was {hosokarr|detained} on 7 July about four in the afternoon and {hosok|killed} that evening inside the ministry. The authorities opened an {inq|inquiry} and then {promote|promoted} the officer in whose {hosokarr|custody} he had been.

3. General Chao Sambath, head of intelligence under the prince, was {chao|captured} in Kampong Speu on 8 July along with two aides. Witnesses saw the three {chaobeat|kicked} and {chaobeat|burned} with cigarettes. They were {chao2|shot} soon afterwards. The official version, suicide, is contradicted by photographs.

4. At Pich Nil, on the road to the sea, bodies of thirteen men with hands tied were dug up on 14 July by villagers, who had been {pichorder|told} by soldiers to {burn|burn} them. Six of the thirteen wore the trousers of the royalist bodyguard. Hun Sen's soldiers held this stretch at that time.

5. At least 600 royalists were {detain|rounded up} between 6 and 12 July and {detain|held} in a pagoda and in the Kambol barracks. Some thirty suffered electric {torture|shocks} or vices; all but 27 had been {rel|let go} by 1 August, on {sign|signing} a paper that pledged allegiance to the government. Staff of this office had {access|access} from 10 July onwards.

6. {loot|Looting}. Soldiers and police of both sides, and later civilians, {loot|emptied} houses, the airport and the factories along its road. Military police {lootarr|detained} 58 of the looters.

7. Reply of the government. In a letter of 19 August the second prime minister {rejrep|rejected} an earlier draft as "one-sided", {demandapol|demanded} an apology and {demandoust|requested} the Secretary-General to {oust!demanded|replace} the head of the centre. The Special Representative, who {visitrep|discussed} the cases with both the new first prime minister, Ung Huot, and Mr Hun Sen on 9 August, {standby|stands by} the findings.

8. Refugees. After government troops {samraong|took} the town of Samraong on 26 July, and with {shell|shelling} of O'Smach almost daily since 18 August, about 35,000 persons have crossed to Thai territory. On 20 August two rounds {spill|fell} inside Surin province and {spill|wounded} a farmer; Bangkok {thaiprot|protested} to the embassy. The authorities in Surin {camp|opened} three sites.

9. The office {recinq,recdon|recommends} that the government {inqnow|set up} an independent commission and that donors make further help for the police depend on its results.
--
who office: body - | The office; this office
who gov: government KH | The authorities; the government; the Government
who chao: person KH | General Chao Sambath
who unghuot: person KH | Ung Huot
who sg: office - | the Secretary-General
who srep: office - | The Special Representative
who surinauth: government TH | The authorities in Surin
who cppforce: Hun Sen's soldiers; government troops
where airport: the airport
where kspeu: province KH 11.45 104.52 | Kampong Speu
where pich: site KH 11.05 104.10 | Pich Nil
where kambol: site KH 11.54 104.75 | Kambol barracks
where samraong: town KH 14.18 103.52 | Samraong
where surin: province TH - - | Surin province
* exec ASSAULT/targeted occurred
  when: 1997-07-05/1997-08-22 bounded from fight "the weeks that followed"
  to: funcinpec; nbc "units under General Nhek Bun Chhay"
  killed: >=41 "41 cases" side recipient voice office
  count: >=41 "41 cases"
  said: office official
  killed: 13 "thirteen men" part side recipient
* fight ASSAULT/heavy-weapons occurred
  when: 1997-07-05/1997-07-06 from text "5-6 July"
  where: pp
  by: cppforce; royal
  to: royal; cppforce
* arrsus COERCE/arrest denied
  when: 1997-07-05/1997-08-22 bounded
  to: "a suspect"
* hosokarr COERCE/arrest occurred
  when: 1997-07-07 from text "7 July"
  to: hosok
  detained: 1 "Ho Sok" side recipient
* hosok ASSAULT/firearms occurred
  when: 1997-07-07 from hosokarr "that evening"
  where: "the ministry"
  to: hosok
  killed: 1 "Ho Sok" side recipient
  part_of: exec
* inq ACCUSE/investigate occurred
  when: 1997-07-07/1997-08-22 bounded
  by: gov
  about: hosok
* promote SUPPORT occurred optional
  when: 1997-07-07/1997-08-22 bounded
  by: gov
  to: "the officer in whose custody he had been"
* chao COERCE/arrest occurred
  when: 1997-07-08 from text "8 July"
  where: kspeu
  to: chao; "two aides"
  detained: 3 "the three" side recipient
* chaobeat ASSAULT/torture occurred
  when: 1997-07-08/1997-08-22 bounded
  where: kspeu
  to: chao; "two aides"
  said: "Witnesses" witness "saw"
  with: other "cigarettes"
* chao2 ASSAULT/firearms occurred
  when: 1997-07-08/1997-08-22 bounded from chao "soon afterwards"
  where: kspeu
  to: chao; "two aides"
  killed: 3 "the three" side recipient
  part_of: exec
  said: "The official version" official denied
* pichorder REQUEST/change occurred
  when: 1997-07-05/1997-07-14 bounded
  where: pich
  by: cppforce "soldiers"
  to: "villagers"
  about: burn
* burn ASSAULT/destroy demanded optional
  when: ?
  where: pich
  by: "villagers"
  to: "bodies" thing
* detain COERCE/arrest occurred
  when: 1997-07-06/1997-07-12 from text "between 6 and 12 July"
  where: "a pagoda"; kambol
  to: royal
  detained: >=600 "At least 600 royalists" side recipient voice office
* torture ASSAULT/torture occurred
  when: 1997-07-06/1997-08-01 bounded
  where: "a pagoda"; kambol
  to: royal
  injured: ~30 "Some thirty" side recipient voice office
* rel RETREAT/release occurred
  when: 1997-07-06/1997-08-01 bounded from text "1 August"
  where: "a pagoda"; kambol
  to: royal
* sign AGREE occurred
  when: 1997-07-06/1997-08-01 bounded from text "1 August"
  by: royal
  to: gov
* access RETREAT/access occurred
  when: 1997-07-10/1997-08-22 "10 July onwards"
  where: "a pagoda"; kambol
  to: office
* loot COERCE/seize occurred
  when: 1997-07-05/1997-08-22 bounded
  where: airport
  by: "Soldiers and police of both sides"; "civilians"
  to: "houses" thing; "the airport" thing; "the factories" thing
* lootarr COERCE/arrest occurred
  when: 1997-07-05/1997-08-22 bounded
  by: "Military police"
  to: "looters"
  detained: 58 "58 of the looters" side actor
* rejrep REJECT occurred
  when: 1997-08-19 from text "19 August"
  by: hunsen
  to: office
* demandapol REQUEST/yield occurred
  when: 1997-08-19 from text "19 August"
  by: hunsen
  to: office
  about: CONCEDE by office to hunsen
* demandoust REQUEST/change occurred
  when: 1997-08-19 from text "19 August"
  by: hunsen
  to: sg
  about: oust
* oust SANCTION/expel demanded optional
  when: ?
  by: sg
  to: "the head of the centre"
* visitrep CONSULT occurred
  when: 1997-08-09 from text "9 August"
  by: srep; unghuot; hunsen
  to: unghuot; hunsen
* standby REJECT occurred
  when: 1997-08-19/1997-08-22 bounded
  by: srep
  to: hunsen
  about: rejrep
  answers: rejrep "stands by"
* samraong COERCE/seize occurred
  when: 1997-07-26 from text "26 July"
  where: samraong
  by: cppforce "government troops"
  to: samraong thing; royal
* shell ASSAULT/heavy-weapons ongoing
  when: 1997-08-18/1997-08-22 from text "18 August"
  where: osmach
  by: cppforce "government troops"
  to: royal; osmach thing
  with: artillery "shelling"
* spill ASSAULT/heavy-weapons occurred
  when: 1997-08-20 from text "20 August"
  where: surin
  to: "a farmer"
  with: artillery "two rounds"
  injured: 1 "a farmer" side civilian
  munitions: 2 "two rounds"
* thaiprot ACCUSE/disapprove occurred
  when: 1997-08-20/1997-08-22 bounded
  by: thai
  to: gov
  about: spill
  answers: spill "protested"
* camp AID occurred
  when: 1997-07-26/1997-08-22 bounded
  where: surin
  by: surinauth
  to: "about 35,000 persons"
* recinq REQUEST/change occurred
  when: 1997-08-22
  by: office
  to: gov
  about: inqnow
* inqnow ACCUSE/investigate demanded optional
  when: ?
  by: gov
* recdon REQUEST/change occurred
  when: 1997-08-22
  by: office
  to: "donors"
  about: SANCTION/discontinue to gov
figure: displaced ~35000 "about 35,000 persons" at surin voice office as_of 1997-08-22
