story: gx-pokhran
conflict: India and Pakistan
countries: IN, PK
facts: India exploded three nuclear devices at Pokhran on 11 May 1998 and two on 13 May; Pakistan five in the Chagai hills on 28 May and one on 30 May. The US imposed sanctions on India on 13 May and on Pakistan on 28 and 30 May; Japan froze
  loans and grants. Islamabad declared an emergency and froze foreign currency accounts on 28 May. The Group of Eight condemned the Indian tests at Birmingham, the five permanent members met in Geneva on 4 June, and the Security Council
  condemned both in resolution 1172 on 6 June. Shelling across the Line of Control went on. (public record: statements of both governments, UN documents, press of May and June 1998)

who india: state IN | India; New Delhi; Delhi
who pakistan: state PK | Pakistan; Islamabad
who vajpayee: person IN | Atal Behari Vajpayee; Vajpayee; Mr Vajpayee
who sharif: person PK | Nawaz Sharif; Sharif; Mr Sharif
who us: state US | United States; Washington; America
who clinton: person US | Bill Clinton; Clinton; President Clinton
who japan: state JP | Japan; Tokyo
who china: state CN | China; Beijing
who council: body - | Security Council
who geight: coalition - | Group of Eight; G-8
who advani: person IN | Lal Krishna Advani; Advani; Mr Advani
who bjp: party IN | Bharatiya Janata Party; BJP
where pokhran: site IN 27.08 71.72 | Pokhran; Pokharan
where chagai: site PK 28.79 64.95 | Chagai; Ras Koh
where kashmir: region - 34.00 75.50 | Kashmir
where loc: region - 34.30 74.50 | Line of Control
where delhic: town IN 28.61 77.21 | Indian capital

== gx-pokhran-1
outlet: Monsoon News Agency
register: wire
published: 1998-05-14
--
Two more {t13|tests}, then {sanc|sanctions}: India {defy|shrugs off} a world of protest

NEW DELHI, May 14 (Monsoon) - India woke on Thursday to the loss of perhaps 20 billion dollars in loans and guarantees and to front pages that spoke of little but pride, a day after it {t13|exploded} two further nuclear charges under the Rajasthan desert and declared the series {stop|complete}.

President Clinton, who was in Potsdam on the way to a {g8meet|summit} in Birmingham, signed the order that {sanc|cuts off} American aid, arms sales, credits and support for World Bank loans. "To think that you have to manifest your greatness by behaviour that recalls the worst events of the century is just {cond|wrong}," he said beside Helmut Kohl, who {german|cancelled} 300 million marks of development aid. Tokyo {jgrant|stopped} grants at once and said yen loans would {jloan!announced|follow}. Denmark, Sweden and Canada {others|froze} programmes; Canada and Australia {recall|called home} their high commissioners, and New Zealand followed.

Russia, which has just {reactors|sold} India two reactors, {ruscond|deplored} the {t11|blasts} without {russanc!denied|punishing} them. France and Britain would {frrej|not hear of} {russanc|sanctions} either.

Wednesday's pair of {t13|explosions}, of less than a kiloton each, was {t13|set off} at 12.21 local time on the range of Pokhran, where on Monday afternoon three devices, one of them claimed to be a hydrogen bomb, had {t11|cracked} walls in the villages around. It was the first such {t11|experiment} since that of May 1974. The American satellites had seen nothing.

"India is now a nuclear weapon state," Vajpayee told a magazine. In a {letter|letter} to Clinton, which the New York Times printed, he {accch|pointed} at a neighbour "which committed armed {war62|aggression} against India in 1962", and at another that had {wars|attacked} three times. Beijing, which had been rather restrained on Tuesday, reacted on Thursday with "strong {chcond|condemnation}" of an "outrageous contempt" and {chcall|urged} the world to {chhalt!demanded|stop} New Delhi's programme.

In Islamabad the cabinet {cab|sat} until midnight. "We shall give a befitting {resp|reply}," the foreign minister, Gohar Ayub Khan, {vow|promised}; Pakistan had the means, it was a matter of when. Clinton on Wednesday {phone|telephoned} Nawaz Sharif for 25 minutes and {plea|asked} him not to {resp!hypothetical|follow suit}; he {envoys|sent} Strobe Talbott and General Anthony Zinni, who {envoys|arrive} on Friday. Sharif would make no {noprom|promise}. Religious parties {isldemo|marched} in Rawalpindi to {islask|call for} a bomb of their own, and {flagburn|burned} an effigy of Vajpayee.

In Delhi workers of the Bharatiya Janata Party {party|danced} and handed out sweets before the prime minister's house. Only a few hundred people held a silent {antidemo|march}; stone-throwing youths {antistone|broke} it {antistone|up} near Connaught Place and police, who {antiarr|took} eleven marchers {antiarr|away}, left the youths alone. Sonia Gandhi's Congress party, which ordered the {t74|test} of 1974, {congsup|congratulated} the scientists and asked why now.

The Bombay stock exchange fell 3.6 percent.

~ Cricket: Ganguly ton sinks Kenya in Bangalore
~ Heat wave: toll at 260 in Orissa
--
who us: American
who russia: state RU | Russia
who kohl: person DE | Helmut Kohl
who canada: state CA | Canada
who australia: state AU | Australia
who denmark: state DK | Denmark
who sweden: state SE | Sweden
who nz: state NZ | New Zealand
who gohar: person PK | Gohar Ayub Khan
who talbott: person US | Strobe Talbott
who zinni: person US | General Anthony Zinni
who relig: party PK | Religious parties
who congress: party IN | Congress party
who youths: population IN | stone-throwing youths; the youths
who marchers: population IN | eleven marchers
who france: state FR | France
who britain: state GB | Britain
where rajasthan: province IN 27.0 73.0 | Rajasthan desert
where potsdam: town DE 52.39 13.06 | Potsdam
where rawal: town PK 33.60 73.05 | Rawalpindi
where connaught: site IN 28.63 77.22 | Connaught Place
where delhic: prime minister's house
* t13 MOBILIZE/weapons occurred
  when: 1998-05-13 "Wednesday" "12.21 local time"
  where: pokhran; rajasthan
  by: india
  with: nuclear "two further nuclear charges" 2
* g8meet CONSULT/multilateral announced optional
  when: ?
  where: "Birmingham"
  by: clinton
* defy REJECT occurred
  when: 1998-05-13/1998-05-14 bounded
  by: india
  to: us
* cond ACCUSE/disapprove occurred
  when: 1998-05-13/1998-05-14 bounded
  where: potsdam
  by: clinton
  to: india
  about: t13
  answers: t13
* stop RETREAT occurred
  when: 1998-05-13
  where: pokhran
  by: india
* sanc SANCTION/discontinue occurred
  when: 1998-05-13/1998-05-14 bounded
  where: potsdam
  by: clinton; us
  to: india
* german SANCTION/discontinue occurred
  when: 1998-05-13/1998-05-14 bounded
  by: kohl
  to: india
* jgrant SANCTION/discontinue occurred
  when: 1998-05-13/1998-05-14 bounded "at once"
  by: japan
  to: india
* jloan SANCTION/discontinue announced
  when: ?
  by: japan
  to: india
* others SANCTION/discontinue occurred
  when: 1998-05-11/1998-05-14 bounded
  by: denmark; sweden; canada
  to: india
* recall SANCTION/withdraw occurred
  when: 1998-05-11/1998-05-14 bounded
  by: canada; australia; nz
  to: india
* reactors COOPERATE occurred
  when: ? "just"
  by: russia
  to: india
* ruscond ACCUSE/disapprove occurred
  when: 1998-05-11/1998-05-14 bounded
  by: russia
  to: india
  about: t11
  answers: t11 "deplored"
* t11 MOBILIZE/weapons occurred
  when: 1998-05-11 "Monday afternoon"
  where: pokhran
  by: india
  with: nuclear "three devices" 3
* russanc SANCTION denied
  when: 1998-05-11/1998-05-14 bounded
  by: russia; france; britain
  to: india
* frrej REJECT occurred
  when: 1998-05-11/1998-05-14 bounded
  by: france; britain
  about: russanc
* t74 MOBILIZE/weapons occurred
  when: 1974-05 from text "May 1974"
  where: pokhran
  by: india; congress
* letter CONSULT occurred optional
  when: 1998-05-11/1998-05-14 bounded
  by: vajpayee
  to: clinton
* accch ACCUSE/allege occurred
  when: 1998-05-11/1998-05-14 bounded
  by: vajpayee
  to: "a neighbour"; "another"
  about: war62
  about: wars
* war62 ASSAULT occurred
  when: 1962 from text "1962"
  by: "a neighbour" alleged of vajpayee
  to: india
  said: vajpayee party
* wars ASSAULT occurred
  when: ?
  by: "another" alleged of vajpayee
  to: india
  count: 3 "three times"
  said: vajpayee party
* chcond ACCUSE/disapprove occurred
  when: 1998-05-14 "Thursday"
  by: china
  to: india
  about: t13
  answers: t13 "reacted"
* chcall REQUEST/assist occurred
  when: 1998-05-14 "Thursday"
  by: china
  to: "the world"
  about: chhalt
* chhalt RETREAT demanded optional
  when: ?
  by: india
* cab CONSULT occurred
  when: 1998-05-13/1998-05-14 bounded "until midnight"
  where: "Islamabad"
  by: "the cabinet"
* vow THREATEN occurred
  when: 1998-05-11/1998-05-14 bounded
  by: gohar; pakistan
  to: india
  about: resp
* resp MOBILIZE/weapons announced
  when: ?
  by: pakistan
  to: india
  answers: t11 "reply"
* phone CONSULT/phone occurred
  when: 1998-05-13 "Wednesday"
  by: clinton; sharif
  to: sharif
* plea REQUEST/yield occurred
  when: 1998-05-13 "Wednesday"
  by: clinton
  to: sharif
  about: resp
* envoys CONSULT/visit announced
  when: 1998-05-15 "Friday"
  by: talbott; zinni; clinton
  to: sharif
* noprom REJECT/yield occurred
  when: 1998-05-13
  by: sharif
  to: clinton
  about: plea
  answers: plea
* isldemo PROTEST/demo occurred
  when: 1998-05-11/1998-05-14 bounded
  where: rawal
  by: relig
  to: india
* islask REQUEST/change occurred
  when: 1998-05-11/1998-05-14 bounded
  where: rawal
  by: relig
  to: pakistan
  about: resp
* flagburn PROTEST/demo occurred
  when: 1998-05-11/1998-05-14 bounded
  where: rawal
  by: relig
  to: vajpayee
* party PROTEST/demo occurred
  when: 1998-05-11/1998-05-14 bounded
  where: delhic
  by: bjp
* antidemo PROTEST/demo occurred
  when: 1998-05-11/1998-05-14 bounded
  where: connaught
  by: "a few hundred people"
  participants: >=200 vague "a few hundred people"
* antistone ASSAULT/primitive occurred
  when: 1998-05-11/1998-05-14 bounded
  where: connaught
  by: youths
  to: "a few hundred people"
  with: stones "stone-throwing"
* antiarr COERCE/arrest occurred
  when: 1998-05-11/1998-05-14 bounded
  where: connaught
  by: "police"
  to: marchers
  detained: 11 "eleven marchers" side civilian
* congsup SUPPORT occurred
  when: 1998-05-11/1998-05-14 bounded
  by: congress
  to: "the scientists"
  about: t11
  answers: t11 "congratulated the scientists"

== gx-pokhran-2
outlet: The Indus Courier
register: daily
published: 1998-05-29
--
'We have {c28|settled} the account': five {c28|blasts} in Chagai, joy in the streets, {freeze|locks} on the banks

ISLAMABAD - The mountain turned white, technicians tell us, and dust came off it as if from a beaten carpet. At 3.16 on Thursday afternoon Pakistan {c28|fired} five nuclear charges in a tunnel in the Chagai hills of Balochistan and so became, in the prime minister's words on television three hours later, the seventh country to have done it. "Today we have {c28|settled} the account of the nuclear {t11|blasts} by India," Nawaz Sharif said.

Four {calls4|calls} from the American president had not kept him from it, the last in the night to Thursday, in which {plea|entreaties} turned to {offer|offers}: F-16s that had been paid for and {embjet|held back} for eight years, and money. "What India has done must be {c28|matched}," Mr Sharif reportedly {reply|answered}; he could not have survived otherwise. Bill Clinton {clcond|deplored} the {c28|decision} within the hour - "two wrongs don't make a right" - and imposed the same {sancpk|penalties} as on its neighbour. Japan will {jpk!announced|withhold} new loans, some 230 million dollars a year, the chief cabinet secretary said. Germany's {germ|suspension} followed by nightfall.

It all went quickly then. President Rafiq Tarar proclaimed a {emerg|state of emergency} on account of "a threat of {aggr|aggression}"; basic rights are {emerg|suspended}. The central bank {freeze|froze} accounts in foreign currency, eleven billion dollars' worth, and this morning queues have formed before shut doors: in Karachi a crowd {bankriot|smashed} the glass of two branches and was {bankcane|driven off} with canes. Mr Sharif {austerity|asked} the nation for austerity; he himself would leave his palace for a small house.

During the night before, the foreign ministry had {summ|called in} India's high commissioner at one o'clock and {accplan|accused} his country of preparing a dawn {raidplan|strike} on nuclear plants. Islamabad {askun|asked for}, and got, a word from the United Nations secretary-general; Delhi denied it as absurd. In Geneva Pakistan's envoy spoke of "swift and massive {unwarn|retaliation}".

Among Indians the reaction is odd: relief. "This vindicates our {t11|decision}," Mr Vajpayee told an uproarious Lower House, where the news had set the opposition shouting, and again {nofirst|offered} a pact against first use. On May 18 his home minister had still {advreq,advthreat|warned} Islamabad to {roll|roll back} its "anti-India policy, especially in Kashmir", or pay for it. It was these {advreq,advthreat|words} by Mr Advani, not the {t11|tests} as such, that drove the hand of the generals, an adviser says.

The guns along the Line of Control, meanwhile, pay no heed to physics. Two women and a boy of a village near Kotli were {kotli|killed} on Wednesday by a mortar bomb from the other bank. Indian sources counted one dead of their own at Uri.

Sweets went for free in Lahore's old city. Men {lahdemo|fired} rifles in the air, and danced round a cardboard rocket. In Quetta, the provincial capital nearest to the mountain, Baloch students {quetta|struck} against "a {c28|bomb} on our soil". Three of them are {quettaarr|behind bars}.

~ Classified: generators, all sizes
--
who us: American
who tarar: person PK | Rafiq Tarar; President Rafiq Tarar
who cbank: body PK | The central bank
who pmfa: body PK | the foreign ministry
who highc: office IN | India's high commissioner
who sg: office - | United Nations secretary-general
who germany: state DE | Germany
who pkenvoy: office PK | Pakistan's envoy
who bstudents: population PK | Baloch students
who lower: body IN | Lower House
where baloch: province PK 28.5 65.0 | Balochistan
where karachi: town PK 24.86 67.01 | Karachi
where kotli: near PK 33.52 73.90 | a village near Kotli
where uri: town IN 34.08 74.05 | Uri
where lahore: town PK 31.55 74.34 | Lahore
where quetta: town PK 30.18 67.00 | Quetta
where geneva: town CH 46.20 6.15 | Geneva
* c28 MOBILIZE/weapons occurred
  when: 1998-05-28 "Thursday afternoon" "3.16"
  where: chagai; baloch
  by: pakistan; sharif
  to: india
  with: nuclear "five nuclear charges" 5
  answers: t11 "settled the account"
  answers: advthreat "drove the hand"
  said: sharif official "said"
* freeze COERCE/restrict occurred
  when: 1998-05-28/1998-05-29 bounded
  by: cbank
  to: "accounts in foreign currency" thing
* t11 MOBILIZE/weapons occurred
  when: ?
  by: india
  with: nuclear "nuclear"
* calls4 CONSULT/phone occurred
  when: ? "the night to Thursday"
  by: clinton; sharif
  to: sharif
  count: 4 "Four"
* plea REQUEST/yield occurred
  when: 1998-05-27/1998-05-28 "the night to Thursday"
  by: clinton
  to: sharif
  about: c28
* offer AGREE occurred
  when: 1998-05-27/1998-05-28 "the night to Thursday"
  by: clinton
  to: sharif
  about: AID by us to pakistan
* embjet SANCTION/discontinue ongoing
  when: 1990/1998-05-28 "for eight years"
  by: us
  to: pakistan
* reply REJECT/yield occurred
  when: 1998-05-27/1998-05-28 bounded
  by: sharif
  to: clinton
  about: plea
  answers: plea "answered"
* clcond ACCUSE/disapprove occurred
  when: 1998-05-28 from c28 "within the hour"
  by: clinton
  to: pakistan
  about: c28
  answers: c28 "deplored"
* sancpk SANCTION/discontinue occurred
  when: 1998-05-28 from c28 "within the hour"
  by: clinton
  to: pakistan
* jpk SANCTION/discontinue announced
  when: ?
  by: japan
  to: pakistan
* germ SANCTION/discontinue occurred
  when: 1998-05-28 "by nightfall"
  by: germany
  to: pakistan
* emerg COERCE/martial-law occurred
  when: 1998-05-28/1998-05-29 bounded
  where: "Pakistan"
  by: tarar
  answers: aggr "on account of"
* aggr ASSAULT hypothetical optional
  when: ?
  by: india
  to: pakistan
  said: tarar official
* bankriot PROTEST/riot occurred
  when: 1998-05-29 "this morning"
  where: karachi
  by: "a crowd"
  to: "two branches" thing
* bankcane ASSAULT/crowd-control occurred
  when: 1998-05-29 "this morning"
  where: karachi
  to: "a crowd"
  with: blunt "canes"
* austerity REQUEST/assist occurred
  when: 1998-05-28/1998-05-29 bounded
  by: sharif
  to: "the nation"
* summ REQUEST/meet occurred
  when: 1998-05-28 "one o'clock"
  by: pmfa
  to: highc
* accplan ACCUSE/allege occurred
  when: 1998-05-28 "one o'clock"
  by: pmfa
  to: india; highc
  about: raidplan
* raidplan ASSAULT/aerial attempted
  when: 1998-05-28 "dawn"
  by: india alleged of pmfa; india denied
  to: "nuclear plants" thing; pakistan
  said: pmfa official "accused"
  said: india official denied "denied"
* askun REQUEST/assist occurred
  when: 1998-05-27/1998-05-28 bounded
  by: pakistan
  to: sg
* unwarn THREATEN/violence occurred
  when: 1998-05-27/1998-05-28 bounded
  where: geneva
  by: pkenvoy
  to: india
  about: ASSAULT by pakistan to india
* nofirst AGREE occurred
  when: 1998-05-28/1998-05-29 bounded
  by: vajpayee
  to: pakistan
* advthreat THREATEN/violence occurred
  when: 1998-05-18 from text "May 18"
  by: advani
  to: pakistan
* advreq REQUEST/yield occurred
  when: 1998-05-18 from text "May 18"
  by: advani
  to: pakistan
  about: roll
* roll CONCEDE demanded optional
  when: ?
  where: kashmir
  by: pakistan
  to: india
* kotli ASSAULT/heavy-weapons occurred
  when: 1998-05-27 "Wednesday"
  where: kotli; loc
  by: "the other bank"
  to: "Two women and a boy"
  with: mortar "a mortar bomb"
  killed: 3 "Two women and a boy" side civilian
* lahdemo PROTEST/demo occurred
  when: 1998-05-28/1998-05-29 bounded
  where: lahore
  by: "Men"
* quetta PROTEST/strike occurred
  when: 1998-05-28/1998-05-29 bounded
  where: quetta
  by: bstudents
  to: pakistan
  answers: c28 "against"
* quettaarr COERCE/arrest occurred
  when: 1998-05-28/1998-05-29 bounded
  where: quetta
  to: bstudents
  detained: 3 "Three of them" side civilian
figure: killed 1 "one dead" of india at uri voice "Indian sources"

== gx-pokhran-3
outlet: Bulletin of the Turtle Bay Observer
register: analysis
published: 1998-06-10
--
Resolution 1172 and the eleven {both|bangs}: what the world {resdem|asked}, what it will get

India and Pakistan each held {both|tests} in May; by Saturday, 6 June, the Security Council had found its tongue. Unanimously it {res|condemned} the {both|explosions} and {resdem|demanded} that both countries {refrain!demanded|refrain} from any more, that they {halt!demanded|stop} making fissile stuff and {sign!demanded|adhere} "without delay and without conditions" to the treaties against testing and spread. States are {resstates|encouraged} to {export!demanded|withhold} equipment. Of penalties there is not a syllable; Russia and France would have {veto!hypothetical|blocked} them.

The text copies almost to the comma what the five permanent members had {p5|agreed} two days before in Geneva. It was China, in the chair for once, which {p5call|called} the {p5meet|meeting} after Mr Clinton and Jiang Zemin had {hot|spoken} on their new hotline. The five {p5ruled|refused} to accept the newcomers as nuclear powers in law. Both {bothrej|rejected} that the same day. "Coercive and unhelpful", said New Delhi; Islamabad found that cause and effect had been put into one pot.

Before that the heads of the Group of Eight had {g8cond|condemned} the Indian {t11|shots} at Birmingham in mid-May, at a {g8meet|summit} at which Tony Blair could not get common {g8sanc|sanctions}; Boris Yeltsin {g8yel|spoke against}. The Pakistani {c28|answer} came when the communique was eleven days old, and a {c30|sixth} followed on the 30th at Kharan. American officials say the tape of the 28th shows two {c28|shots} rather than five.

Has anything worked? Pressure from abroad: no, as to the acts; perhaps, as to the sequel. India, which announced a voluntary {moratind|moratorium} on 21 May, {moratoffer|offered} to turn it into a formal promise. Pakistan will {moratpk!announced|declare} its own tomorrow, diplomats were told. Neither has {deploy!denied|mounted} a warhead. The World Bank has {wb|put off} 865 million dollars for Indian power lines and roads; what bites Pakistan is smaller: an instalment of the Fund, {imf|delayed} on the 5th, without which it may not be able to service 32 billion of debts.

As for the quarrel itself, Japan {japoff|proposed} that the two be {confer|brought} to Tokyo for a {confer|conference} on Kashmir, and got a blunt {japrej|no} from Mr Vajpayee: no third parties. Kofi Annan {annan|wanted} to {annvisit!hypothetical|travel} out; Delhi had {annrej|no} convenient date. Secretaries of the two foreign ministries may {sectalk|sit down} when their leaders {colombo|meet} in Colombo in late July. In the meantime Indian gunners {neelum|wrecked} a bus on the Neelum road on Sunday, {neelum|wounding} nine; on Monday Pakistani ones {kargil|answered} on Kargil's bazaar, where two Ladakhi porters died. In 1990, the previous time the subcontinent was said to stand on the edge, an American envoy, Robert Gates, was {gates|dispatched} in haste. Nobody has suggested sending him again.

Peace groups of both sides, a rare sight, {peace|joined} hands at Wagah on the Sunday before last until rangers {peacedis|shooed} them from the gate. They were forty.
--
who p5: coalition - | five permanent members; The five
who russia: state RU | Russia
who france: state FR | France
who jiang: person CN | Jiang Zemin
who blair: person GB | Tony Blair
who yeltsin: person RU | Boris Yeltsin
who clinton: Mr Clinton
who annan: person - | Kofi Annan
who wb: organisation - | World Bank
who fund: organisation - | the Fund
who gates: person US | Robert Gates
who igun: force IN | Indian gunners
who pgun: force PK | Pakistani ones
who peace: population - | Peace groups
who rangers: force - | rangers
where geneva: town CH 46.20 6.15 | Geneva
where birm: town GB 52.48 -1.90 | Birmingham
where kharan: site PK 28.35 64.02 | Kharan
where colombo: town LK 6.93 79.85 | Colombo
where neelum: district PK 34.60 73.90 | Neelum road
where kargil: town IN 34.56 76.13 | Kargil
where wagah: site - 31.60 74.57 | Wagah
where tokyo: town JP 35.68 139.69 | to Tokyo
* both MOBILIZE/weapons occurred
  when: 1998-05 from text "May"
  by: india; pakistan
  count: 11 "eleven"
  with: nuclear "nuclear"
* res ACCUSE/disapprove occurred
  when: 1998-06-06 from text "6 June"
  by: council
  to: india; pakistan
  about: both
  answers: both "condemned the explosions"
* resdem REQUEST/yield occurred
  when: 1998-06-06 from text "6 June"
  by: council
  to: india; pakistan
  about: refrain
  about: halt
  about: sign
* refrain RETREAT demanded optional
  when: ?
  by: india; pakistan
* halt RETREAT/disarm demanded optional
  when: ?
  by: india; pakistan
* sign AGREE demanded optional
  when: ?
  by: india; pakistan
* resstates REQUEST/change occurred
  when: 1998-06-06 from text "6 June"
  by: council
  to: "States"
  about: export
* export SANCTION/discontinue demanded optional
  when: ?
  by: "States"
  to: india; pakistan
* veto REJECT hypothetical
  when: ?
  by: russia; france
  to: council
* p5 AGREE occurred
  when: 1998-06-04 from res "two days before"
  where: geneva
  by: p5; china
* p5call REQUEST/meet occurred
  when: 1998-05-28/1998-06-04 bounded
  by: china
  to: p5
  about: p5meet
* p5meet CONSULT/multilateral occurred
  when: 1998-06-04 from res "two days before"
  where: geneva
  by: p5; china
* hot CONSULT/phone occurred
  when: 1998-05/1998-06-04 bounded
  by: clinton; jiang
* p5ruled REJECT occurred
  when: 1998-06-04
  where: geneva
  by: p5
  to: india; pakistan
  about: SUPPORT by p5 to india
* bothrej REJECT occurred
  when: 1998-06-04 from p5 "the same day"
  by: india; pakistan
  to: p5
  about: p5
  answers: p5ruled "rejected that"
* c28 MOBILIZE/weapons occurred
  when: 1998-05-28 "the 28th"
  by: pakistan
  to: india
  answers: t11 "answer"
  with: nuclear "shots"
  part_of: both
  munitions: 2 "two" voice "American officials"
  munitions: 5 "five"
  said: "American officials" official "say"
* g8cond ACCUSE/disapprove occurred
  when: 1998-05-15/1998-05-17 "mid-May"
  where: birm
  by: geight
  to: india
  about: t11
  answers: t11 "condemned"
* t11 MOBILIZE/weapons occurred
  when: 1998-05-01/1998-05-17 bounded
  by: india
  part_of: both
* g8meet CONSULT/multilateral occurred
  when: 1998-05-15/1998-05-17 "mid-May"
  where: birm
  by: geight; blair; yeltsin
* g8sanc SANCTION denied
  when: 1998-05-15/1998-05-17 "mid-May"
  by: geight
  to: india
* g8yel REJECT occurred
  when: 1998-05-15/1998-05-17 "mid-May"
  where: birm
  by: yeltsin
  to: blair
  about: g8sanc
* c30 MOBILIZE/weapons occurred
  when: 1998-05-30 "the 30th"
  where: kharan
  by: pakistan
  part_of: both
* moratind RETREAT occurred
  when: 1998-05-21 from text "21 May"
  by: india
* moratoffer AGREE occurred
  when: 1998-05-21/1998-06-10 bounded
  by: india
  about: moratind
* moratpk RETREAT announced
  when: 1998-06-11 "tomorrow"
  by: pakistan
  said: "diplomats" unnamed
* deploy MOBILIZE/weapons denied
  when: 1998-05/1998-06-10 bounded
  by: india; pakistan
* wb SANCTION/discontinue occurred
  when: 1998-05/1998-06-10 bounded
  by: wb
  to: india
* imf SANCTION/discontinue occurred
  when: 1998-06-05 from text "the 5th"
  by: fund
  to: pakistan
* japoff REQUEST/meet occurred
  when: 1998-05-28/1998-06-10 bounded
  by: japan
  to: india; pakistan
  about: confer
* confer CONSULT/third-party demanded optional
  when: ?
  where: tokyo
  by: japan; india; pakistan
* japrej REJECT/meet occurred
  when: 1998-05-28/1998-06-10 bounded
  by: vajpayee
  to: japan
  about: japoff
  answers: japoff "a blunt no"
* annan REQUEST/meet occurred
  when: 1998-05-28/1998-06-10 bounded
  by: annan
  to: india
  about: annvisit
* annvisit CONSULT/visit hypothetical
  when: ?
  by: annan
* annrej REJECT/meet occurred
  when: 1998-05-28/1998-06-10 bounded
  by: india
  to: annan
  about: annan
  answers: annan
* colombo CONSULT announced
  when: 1998-07 "late July"
  where: colombo
  by: india; pakistan
* sectalk CONSULT hypothetical optional
  when: 1998-07 "late July"
  by: "Secretaries of the two foreign ministries"
* neelum ASSAULT/heavy-weapons occurred
  when: 1998-06-07 "Sunday"
  where: neelum
  by: igun
  to: "a bus" thing
  with: artillery "gunners"
  injured: 9 "nine" side civilian
* kargil ASSAULT/heavy-weapons occurred
  when: 1998-06-08 "Monday"
  where: kargil
  by: pgun
  to: "two Ladakhi porters"; "bazaar" thing
  with: artillery "gunners"
  killed: 2 "two Ladakhi porters" side civilian
  answers: neelum "answered"
* gates CONSULT/visit occurred
  when: 1990 from text "1990"
  by: gates
  to: india; pakistan
* peace PROTEST/demo occurred
  when: 1998-05-31 "the Sunday before last"
  where: wagah
  by: peace
  participants: 40 "forty"
* peacedis COERCE/restrict occurred
  when: 1998-05-31 "the Sunday before last"
  where: wagah
  by: rangers
  to: peace
