story: bx-salala
conflict: Pakistan
countries: PK, AF, US
facts: In the night to 26 November 2011 NATO aircraft fired on two Pakistani posts at Salala, Mohmand agency; 24 soldiers died (first counts 24 to 28), 13 were wounded. Pakistan shut the Torkham and Chaman roads and told the US to leave Shamsi within 15 days;
  on 29 November its cabinet decided to stay away from the Bonn conference of 5 December; the US left Shamsi on 11 December; an American inquiry of 22 December named faults of both sides, Pakistan rejected it; parliament voted guidelines on 12 April 2012; Hillary Clinton said sorry on 3 July 2012 and the roads reopened.
  (public record: ISAF, ISPR and State Department statements, press of the time.)

who nato: coalition - | NATO; ISAF; the alliance; Nato
who us: state US | United States; Washington; the Americans; America
who allen: person US | John Allen; General Allen; Allen
who clinton: person US | Hillary Clinton; Clinton; Mrs Clinton
who gilani: person PK | Yusuf Raza Gilani; Gilani; Mr Gilani
who pakgov: government PK | Islamabad; Pakistan; government of Pakistan
who pakarmy: force PK | Pakistan army; the army; Pakistani army; Pakistani soldiers
who khar: person PK | Hina Rabbani Khar; Khar; Ms Khar
who munter: person US | Cameron Munter; Munter
who dcc: body PK | Defence Committee of the Cabinet; Defence Committee; cabinet committee
who kayani: person PK | Ashfaq Parvez Kayani; Kayani
who karzai: person AF | Hamid Karzai; Karzai
who rasmussen: person - | Anders Fogh Rasmussen; Rasmussen

where salalap: near PK 34.53 71.05 | Salala
where mohmand: district PK 34.50 71.20 | Mohmand
where torkham: town PK 34.12 71.09 | Torkham
where chaman: town PK 30.92 66.45 | Chaman
where shamsi: site PK 27.84 65.15 | Shamsi
where kurram: district PK 33.80 70.10 | Kurram
where abbott: town PK 34.15 73.22 | Abbottabad
where bonn: town DE 50.73 7.10 | Bonn
where rawalpindi: town PK 33.60 73.05 | Rawalpindi
where peshawar: town PK 34.01 71.58 | Peshawar
where karachi: town PK 24.86 67.01 | Karachi
where lahore: town PK 31.55 74.34 | Lahore

== bx-salala-1
outlet: Indus Newslink
register: wire
published: 2011-11-26
--
Pakistan {shut|shuts} NATO supply roads as night {salala|strike} {salala|kills} up to 28 soldiers

PESHAWAR, Nov 26 (Indus Newslink) - NATO helicopters and jets {salala|fired} on two border posts in the small hours of Saturday, {salala|killing} as many as 28 Pakistani soldiers, most of them in their sleep, officials said, and Islamabad hit back by {shut|closing} both roads along which fuel and food reach the foreign troops in Afghanistan.

The {salala|attack} on the hilltop positions at Salala in the Mohmand tribal agency, some two and a half kilometres from the frontier, started at about two in the morning. A military officer in Peshawar counted 24 dead and 13 {salala|wounded}; two civilian officials spoke of 28, a major and a captain among them. "We radioed that they were {salala|hitting} friends. They did not let up," the officer told Indus Newslink.

In Kabul a spokesman for ISAF said it was "highly likely" that close air support {callin|called in} by an Afghan and American patrol had caused the deaths. What the patrol had met with was not yet clear, he added. The commander of the force, General John Allen, sent his {condol|condolences} to the families and opened an {isafprobe|inquiry}.

By noon the last of some 40 tankers had been {shut|turned back} at Torkham, at the foot of the Khyber pass. The second crossing, Chaman in Baluchistan, was {shut|sealed} towards evening, a customs clerk there said. Nearly half of what the coalition burns, eats and shoots goes over those two roads.

Prime Minister Yusuf Raza Gilani, who cut short a stay in his home town of Multan, {condemn|condemned} the {salala|raid} as an {salala|outrage} upon Pakistan's sovereignty. Late on Saturday the Defence Committee of the Cabinet {dccmeet|sat} under him with the army chief, General Ashfaq Parvez Kayani; it confirmed the {shut|closure} and {quitshamsi|gave} the United States fifteen days to {vacate|clear out} of the Shamsi airfield, from which drones have flown. The foreign secretary earlier {summon|called in} the American ambassador, Cameron Munter, to {protest|protest}.

"They will {tribesvow|pay} for this," read a banner that some two hundred tribesmen {tribes|carried} through the bazaar of Ghalanai, the agency's chief town, in the afternoon.

It was the worst loss that Pakistan has suffered at its ally's hands in the ten years of the Afghan war. In September 2010 alliance helicopters {kurram|shot} two border guards dead in Kurram, also by mistake; Islamabad {shut2010|barred} Torkham for ten days then, scores of stranded lorries were {torch|torched} by militants, and Munter's predecessor {apol2010|apologised}. In May this year American commandos {obl|killed} Osama bin Laden in Abbottabad without a word to their hosts. And it was only on Friday that Allen {allenmeet|saw} Kayani in Rawalpindi to discuss how border posts might be kept out of harm.

~ Indus Newslink | Terms | Contact the desk
--
who nato: the coalition; the force
who munterpre: office US | Munter's predecessor
who foreignsec: office PK | The foreign secretary
where ghalanai: town PK 34.30 71.40 | Ghalanai
* salala ASSAULT/aerial occurred
  when: 2011-11-26 "the small hours of Saturday" "about two in the morning"
  where: salalap; mohmand
  by: nato
  to: pakarmy; "two border posts" thing
  with: helicopter "helicopters"; airstrike "jets"
  killed: <=28 "as many as 28" side recipient voice "officials"
  killed: 24 "24" side recipient voice "A military officer"
  killed: 28 "28" side recipient voice "two civilian officials"
  killed: 1 "a major" part side recipient voice "two civilian officials"
  killed: 1 "a captain" part side recipient voice "two civilian officials"
  injured: 13 "13" side recipient voice "A military officer"
  said: "officials" official "said"
  said: "A military officer" party "told"
  said: "two civilian officials" official "spoke"
  said: "a spokesman for ISAF" party suggested "said"
* shut COERCE/restrict occurred
  when: 2011-11-26 "Saturday" "By noon" "towards evening"
  where: torkham; chaman
  by: pakgov
  to: nato; "roads" thing
  answers: salala "hit back"
  said: "a customs clerk" witness "said"
* condol SUPPORT occurred optional
  when: 2011-11-26
  by: allen
  to: "the families"
  answers: salala "condolences"
* isafprobe ACCUSE/investigate occurred
  when: 2011-11-26
  by: allen; nato
  to: nato
  about: salala
* condemn ACCUSE/disapprove occurred
  when: 2011-11-26
  by: gilani
  to: nato
  about: salala
  answers: salala "condemned"
* dccmeet CONSULT/multilateral occurred optional
  when: 2011-11-26 "Late on Saturday"
  by: dcc; gilani; kayani
* quitshamsi REQUEST/yield occurred
  when: 2011-11-26 "Late on Saturday"
  by: dcc
  to: us
  about: vacate
* vacate RETREAT/withdraw demanded optional
  when: 2011-11-26/2011-12-11 bounded "fifteen days"
  where: shamsi
  by: us
* summon REQUEST/meet occurred
  when: 2011-11-26 "earlier"
  by: foreignsec
  to: munter
* tribes PROTEST/demo occurred
  when: 2011-11-26 "in the afternoon"
  where: ghalanai; mohmand
  by: "some two hundred tribesmen"
  to: nato
  participants: ~200 "some two hundred tribesmen"
  answers: salala
* tribesvow THREATEN/violence occurred
  when: 2011-11-26 "in the afternoon"
  where: ghalanai; mohmand
  by: "some two hundred tribesmen"
  to: nato
  answers: salala "for this"
* kurram ASSAULT/aerial occurred
  when: 2010-09 from text "September 2010"
  where: kurram
  by: nato
  to: "two border guards"
  with: helicopter "helicopters"
  killed: 2 "two border guards" side recipient
* shut2010 COERCE/restrict occurred
  when: 2010-09/2010-10 "then"
  where: torkham
  by: pakgov
  to: nato; torkham thing
* torch ASSAULT/destroy occurred
  when: 2010-09/2010-10 bounded "then"
  where: torkham
  by: "militants"
  to: nato; "stranded lorries" thing
  sites: >=24 vague "scores"
* apol2010 CONCEDE occurred
  when: 2010-09/2010-10 bounded "then"
  by: munterpre
  to: pakgov
  about: kurram
  answers: kurram "apologised"
* obl ASSAULT/targeted occurred
  when: 2011-05 "May this year"
  where: abbott
  by: "American commandos"
  to: "Osama bin Laden"
  killed: 1 "Osama bin Laden" side recipient
* allenmeet CONSULT/visit occurred
  when: 2011-11-25 "Friday"
  where: rawalpindi
  by: allen; kayani
  to: kayani
* protest ACCUSE/disapprove occurred
  when: 2011-11-26 "earlier"
  by: foreignsec
  to: munter; us
  about: salala
  answers: salala "protest"
* callin REQUEST/assist occurred
  when: 2011-11-26
  by: "an Afghan and American patrol"
  to: nato
  about: salala
  said: "a spokesman for ISAF" party suggested "said"

== bx-salala-2
outlet: The Lahore Evening Ledger
register: daily
published: 2011-11-30
--
Cabinet {bonnno|says no} to Bonn; general {delib|calls} Mohmand {salala|killings} "no accident"

By our political staff

LAHORE: Pakistan will not {bonnno|take} its seat at next week's Afghanistan {bonnconf|conference} in Bonn, ministers resolved here on Tuesday, as the army for the first time {delib|charged} that the {salala|bombardment} which cost 24 men their lives on Saturday was deliberate.

"There can be no business as usual," Mr Gilani told reporters when the {cabmeet|sitting} was over. President Karzai had {karzaicall|telephoned} him an hour before to {karzaiask|plead} that he {attend|come}. The prime minister {karzaino|declined}: how, he wanted to know of his caller, could he send a delegation to discuss Afghan peace when his own soldiers were {salala|bombed} from Afghan soil? Berlin, which will be in the chair, {berlin|asked} him to {attend|think again}.

At General Headquarters, Major General Ashfaq Nadeem, director of military operations, took editors through the night on a map. Two helicopters came at 0:15 and {salala|opened up} on the post called Volcano; when its men and those of the neighbouring post, Boulder, {return|fired back} with anti-aircraft guns, the machines left, and returned to {salala2|rake} both for another hour. Officers at the liaison centre {apolnight|said sorry} at one point, he claimed, while the {salala2|shooting} was still in progress. "They had our coordinates. It is impossible that they did not know," the general said, and {delib|called} it an act of unprovoked {salala|aggression}.

American officials tell it the other way about. A joint patrol came under {firstfire|fire} from the ridge first, they have told several newspapers in Washington on condition that they not be named, and was informed by the liaison centre that no Pakistani unit was near. The Pakistani army denies that any of its men {firstfire|shot} before they were {salala|shot at}.

The Pentagon on Monday put Brigadier General Stephen Clark of the air force in charge of an {probe|investigation} and {probe2|invited} Pakistan and Kabul to {join!hypothetical|take part}. Islamabad has {probeno|turned} that {probe2|offer} {probeno|down}, a diplomat said.

No {nosorry!denied|apology} has come so far. The alliance's secretary-general, Anders Fogh Rasmussen, wrote to Mr Gilani on Sunday to {rasm|regret} a "tragic unintended" event. Hillary Clinton {cphone|rang} Ms Khar on Saturday night; the minister told her of the "deep sense of {khartold|rage}" in the country. Beijing said it was {china|shocked}, and Moscow that {moscow|violating} a state's sovereignty was inadmissible even in the hunt for terrorists.

In the streets that rage has found its voice. Lawyers {lawyers|stayed away} from the courts throughout the country on Monday. Before the American consulate in Karachi several hundred students {khi|burned} flags on Sunday and an effigy of President Obama, and the coffins at Peshawar garrison were carried past General Kayani and the army's senior men.

Meanwhile three hundred lorries stand nose to tail below Torkham. Their drivers sleep under the chassis and fear a repetition of what happened in Quetta last year. "If the road does not {open!hypothetical|reopen} by Friday, I shall sell the diesel," one of them said.

~ ALSO INSIDE: Misbah's men level series | Sugar down two rupees | Letters
--
who pakarmy: his own soldiers; General Headquarters
who nadeem: person PK | Ashfaq Nadeem; the general
who berlin: government DE | Berlin
who pentagon: body US | The Pentagon
who clark: person US | Stephen Clark
who usoff: office US | American officials
who kabulgov: government AF | Kabul
who beijing: government CN | Beijing
who moscow: government RU | Moscow
who obama: person US | President Obama
where volcano: site PK - - | Volcano
where boulder: site PK - - | Boulder
where consulate: site PK 24.85 67.03 | American consulate
* bonnno REJECT/meet occurred
  when: 2011-11-29 "Tuesday"
  where: lahore
  by: pakgov "ministers"
  to: berlin
  about: bonnconf
* salala ASSAULT/aerial occurred
  when: 2011-11-26 "Saturday" "0:15"
  where: volcano; mohmand
  by: nato
  to: pakarmy; "the post" thing
  with: helicopter "Two helicopters" 2
  killed: 24 "24 men" side recipient
  said: nadeem party
* delib ACCUSE/allege occurred
  when: 2011-11-29 "Tuesday"
  by: nadeem; pakarmy
  to: nato
  about: salala
  where: "General Headquarters"
* bonnconf CONSULT/multilateral announced
  when: 2011-12-05/2011-12-11 week "next week's"
  where: bonn
  by: berlin
  to: berlin
* cabmeet CONSULT/multilateral occurred optional
  when: 2011-11-29 "Tuesday"
  where: lahore
  by: gilani; "ministers"
* karzaicall CONSULT/phone occurred
  when: 2011-11-29 from cabmeet "an hour before"
  by: karzai; gilani
  to: gilani
* karzaiask REQUEST/meet occurred
  when: 2011-11-29 from cabmeet "an hour before"
  by: karzai
  to: gilani
  about: attend
* attend CONSULT/multilateral demanded optional
  when: 2011-12-05/2011-12-11 bounded
  where: bonn
  by: pakgov
* karzaino REJECT/meet occurred
  when: 2011-11-29
  by: gilani
  to: karzai
  about: attend
  answers: karzaiask "declined"
* berlin REQUEST/meet occurred
  when: 2011-11-29/2011-11-30 bounded
  by: berlin
  to: gilani
  about: attend
  answers: bonnno
* return ASSAULT/heavy-weapons occurred
  when: 2011-11-26
  where: volcano; boulder; mohmand
  by: pakarmy
  to: nato; "helicopters" thing
  with: air-defence "anti-aircraft guns"
  answers: salala "fired back"
  said: nadeem party
* salala2 ASSAULT/aerial occurred
  when: 2011-11-26 "for another hour"
  where: volcano; boulder; mohmand
  by: nato
  to: pakarmy; "both" thing
  with: helicopter "the machines"
  said: nadeem party
  part_of: salala
* apolnight CONCEDE occurred
  when: 2011-11-26
  by: "Officers at the liaison centre" alleged of nadeem
  to: pakarmy
  about: salala2
  said: nadeem party claimed "claimed"
  answers: salala2 "said sorry"
* firstfire ASSAULT/firearms occurred
  when: 2011-11-25/2011-11-26
  where: "the ridge"
  by: pakarmy alleged of usoff
  to: "A joint patrol"
  said: usoff unnamed "told"
  said: pakarmy party denied "denies"
* probe ACCUSE/investigate occurred
  when: 2011-11-28 "Monday"
  by: pentagon; clark
  to: nato
  about: salala
* probe2 REQUEST/assist occurred
  when: 2011-11-28 "Monday"
  by: pentagon
  to: pakgov; kabulgov
  about: join
* join COOPERATE hypothetical optional
  when: ?
  by: pakgov; kabulgov
  to: pentagon
* probeno REJECT/assist occurred
  when: 2011-11-28/2011-11-30 bounded
  by: pakgov
  to: pentagon
  about: join
  answers: probe2 "offer"
  said: "a diplomat" unnamed "said"
* nosorry CONCEDE denied
  when: 2011-11-26/2011-11-30 bounded "so far"
  by: nato; us
  to: pakgov
  about: salala
* rasm CONCEDE occurred optional
  when: 2011-11-27 "Sunday"
  by: rasmussen; nato
  to: gilani
  about: salala
  answers: salala "regret"
* cphone CONSULT/phone occurred
  when: 2011-11-26 "Saturday night"
  by: clinton; khar
  to: khar
* khartold ACCUSE/disapprove occurred
  when: 2011-11-26 "Saturday night"
  by: khar
  to: clinton
  about: salala
  answers: salala
* china ACCUSE/disapprove occurred
  when: 2011-11-26/2011-11-30 bounded
  by: beijing
  to: nato
  about: salala
  answers: salala "shocked"
* moscow ACCUSE/disapprove occurred
  when: 2011-11-26/2011-11-30 bounded
  by: moscow
  to: nato
  about: salala
  answers: salala
* lawyers PROTEST/strike occurred
  when: 2011-11-28 "Monday"
  where: "throughout the country"
  by: "Lawyers"
  to: us
  answers: salala "that rage"
* khi PROTEST/demo occurred
  when: 2011-11-27 "Sunday"
  where: consulate; karachi
  by: "several hundred students"
  to: us; obama
  participants: >=200 vague "several hundred students"
  answers: salala "that rage"
* open RETREAT/access hypothetical optional
  when: 2011-11-30/2011-12-02 bounded "by Friday"
  where: torkham
  by: pakgov
  said: "one of them" witness "said"
figure: trucks 300 "three hundred lorries" at torkham

== bx-salala-3
outlet: Two Rivers Review
register: analysis
published: 2012-07-04
--
What a word is worth: the seven months between {salala|Salala} and "{sorry|sorry}"

It took one telephone {callph|call} and one short word. "We are {sorry|sorry} for the losses suffered by the Pakistani military," the American secretary of state told Ms Khar on Tuesday, and by nightfall Islamabad had declared the land routes to Afghanistan {reopen|open}, without the fee of several thousand dollars a lorry for which its negotiators had {fee|held out} all spring. Why, then, did it last seven months?

Because, to begin with, both sides believed they were in the right. Four weeks after the deaths of 24 soldiers in the Mohmand hills, the Pentagon published the {report|findings} of its {probe|inquiry}: its men had {salala|fired} in self-defence, after they were {firstfire|shot at}, but had used a wrong map and trusted nobody. "Inadequate coordination by US and Pakistani officers", the summary ran. Rawalpindi {repno|dismissed} it within a day as one-sided; in January the army brought out a {repno2|rebuttal} of its own, of 25 pages, which {delib2|accused} the Americans of {salala|striking} on purpose.

Secondly, because there was an election on one bank of the river and nearly one on the other. The White House shrank from an {sorry!hypothetical|apology} after the {koran|burning} of Korans at Bagram in February, for which Mr Obama had {koransorry|apologised} and been {gopcrit|flayed} by his rivals. In Islamabad the parliament voted on 12 April a list of {pvote|demands}: an unconditional {sorry!demanded|apology}, an {dronesend!demanded|end} to drone {drones|strikes}. The {drones|strikes} went on. On 4 June one of them {libi|killed} Abu Yahya al-Libi, the second man of al-Qaeda, in North Waziristan.

The steps down were many and small. Shamsi was {vacate|handed back} on 11 December, the last C-17 {vacate|lifting off} a few hours before the {quitshamsi|ultimatum} ran out. Bonn was {bonnconf|held} without Pakistan, though {bonnno|staying away} cost it more than it cost the hosts. At Chicago in May President Zardari came to a Nato {chicago|summit} and Mr Obama would not {snub|receive} him alone. A senate committee in Washington {cut|docked} 33 million dollars of aid, a million for each year in the {afridi|sentence} that a tribal court had passed on the doctor who helped find bin Laden. Leon Panetta said in Kabul that America was "{panetta|reaching the limits} of its patience".

All that while the alliance paid to go round. By the northern road, through Russia and Central Asia, supplies cost a hundred million dollars a month more, according to Panetta. For the hauliers of Karachi the {shut|blockade} meant ruin; nine thousand lorries stood idle.

Who lost? The {reopen|reopening} is less than a peace. The Taliban in Pakistan, an ally of al-Qaeda, yesterday {ttp|swore} to {convoy!threatened|attack} the first convoys, and an alliance of forty religious parties means to {difa|march} from Lahore to the capital on Sunday. The families of the dead of Volcano and Boulder, whom nobody asked, learned of the {sorry|call} from television.
--
who us: the Americans; American
who pakarmy: Rawalpindi; soldiers
who pentagon: body US | the Pentagon
who whitehouse: body US | The White House
who obama: person US | Mr Obama
who parl: body PK | the parliament
who panetta: person US | Leon Panetta; Panetta
who zardari: person PK | President Zardari
who senate: body US | A senate committee
who ttp: group PK | The Taliban in Pakistan
who qaeda: group - | al-Qaeda
who libi: person - | Abu Yahya al-Libi
who difa: coalition PK | an alliance of forty religious parties
who clinton: American secretary of state
where bagram: site AF 34.95 69.27 | Bagram
where nwaz: district PK 32.95 70.10 | North Waziristan
where chicago: town US 41.88 -87.63 | Chicago
where kabul: town AF 34.53 69.17 | Kabul
where mhills: district PK 34.50 71.20 | the Mohmand hills
where islcap: town PK 33.70 73.06 | the capital
* salala ASSAULT/aerial occurred
  when: 2011-11 month "seven months"
  where: salalap; mhills
  by: us
  to: pakarmy
  killed: 24 "24 soldiers" side recipient
  said: "the Pentagon" party
* sorry CONCEDE occurred
  when: 2012-07-03 "Tuesday"
  by: clinton; us
  to: khar
  about: salala
  answers: salala
* reopen RETREAT/access occurred
  when: 2012-07-03 "by nightfall"
  by: pakgov
  to: nato; "the land routes to Afghanistan" thing
  answers: sorry
* fee REQUEST/change occurred
  when: 2012-03/2012-07 bounded "all spring"
  by: pakgov "its negotiators"
  to: us
* report ACCUSE/investigate occurred optional
  when: 2011-12 from salala "Four weeks after"
  by: pentagon
  to: us
  about: salala
* probe ACCUSE/investigate occurred
  when: 2011-11/2011-12 bounded
  by: pentagon
  to: us
  about: salala
* firstfire ASSAULT/firearms occurred
  when: 2011-11
  where: mhills
  by: pakarmy alleged of pentagon
  to: us "its men"
  said: pentagon party
* repno REJECT occurred
  when: 2011-12 "within a day"
  by: pakarmy
  to: pentagon
  about: report
  answers: report "dismissed it"
* repno2 REJECT occurred
  when: 2012-01 "January"
  by: pakarmy "the army"
  to: pentagon
  about: report
  answers: report "rebuttal"
* delib2 ACCUSE/allege occurred
  when: 2012-01 "January"
  by: pakarmy "the army"
  to: us
  about: salala
* koran ASSAULT/destroy occurred
  when: 2012-02 "February"
  where: bagram
  to: "Korans" thing
* koransorry CONCEDE occurred
  when: 2012-02/2012-07-04 bounded
  by: obama
  about: koran
  answers: koran "for which"
* gopcrit ACCUSE/disapprove occurred
  when: 2012-02/2012-07-04 bounded
  by: "his rivals"
  to: obama
  about: koransorry
  answers: koransorry
* pvote REQUEST/yield occurred
  when: 2012-04-12 from text "12 April"
  by: parl
  to: us
  about: sorry
  about: dronesend
  where: "Islamabad"
* dronesend RETREAT demanded optional
  when: ?
  by: us
* drones ASSAULT/drone occurred
  when: 2012-04-12/2012-07-04 bounded
  where: "Pakistan"
  by: us
  with: drone "drone"
* libi ASSAULT/drone occurred
  when: 2012-06-04 from text "4 June"
  where: nwaz
  by: us
  to: libi; qaeda
  with: drone "drone"
  killed: 1 "Abu Yahya al-Libi" side recipient
  part_of: drones
* vacate RETREAT/withdraw occurred
  when: 2011-12-11 from text "11 December"
  where: shamsi
  by: us
  to: pakgov; shamsi thing
* quitshamsi REQUEST/yield occurred
  when: ?
  by: pakgov
  to: us
  about: vacate
* bonnno REJECT/meet occurred
  when: 2011-11/2011-12 bounded
  by: pakgov
  to: "the hosts"
  about: bonnconf
* chicago CONSULT/multilateral occurred
  when: 2012-05 "May"
  where: chicago
  by: zardari; nato; obama
  to: obama
* snub REJECT/meet occurred
  when: 2012-05 "May"
  where: chicago
  by: obama
  to: zardari
* cut SANCTION/discontinue occurred
  when: 2012-05/2012-07-04 bounded
  by: senate
  to: pakgov
  answers: afridi "a million for each year in the sentence"
* afridi SANCTION/convict occurred
  when: ?
  by: "a tribal court"
  to: "the doctor who helped find bin Laden"
* panetta THREATEN occurred
  when: 2012-05/2012-07-04 bounded
  where: kabul
  by: panetta
  to: pakgov
* shut COERCE/restrict occurred
  when: 2011-11/2012-07-03
  where: "the land routes to Afghanistan"
  by: pakgov
  to: nato; "the hauliers of Karachi"
* ttp THREATEN/violence occurred
  when: 2012-07-03 "yesterday"
  by: ttp
  to: nato
  about: convoy
* convoy ASSAULT threatened optional
  when: ?
  by: ttp
  to: nato; "the first convoys" thing
* difa PROTEST/demo announced
  when: 2012-07-08 "Sunday"
  where: lahore; islcap
  by: difa
  to: pakgov
* callph CONSULT/phone occurred
  when: 2012-07-03 "Tuesday"
  by: clinton; khar
  to: khar
* bonnconf CONSULT/multilateral occurred
  when: ?
  where: bonn
  by: "the hosts"
figure: trucks 9000 "nine thousand lorries"
tie: ttp allied_with qaeda "an ally of"
