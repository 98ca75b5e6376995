story: bx-meiktila
conflict: Myanmar
countries: MM
facts: On 20 March 2013 a quarrel in a Muslim goldsmith's shop at Meiktila, central Myanmar, grew into attacks on Muslims after a monk was killed; tolls of five, ten, twenty, 32 and at last some 43 dead, 12,000 displaced; on 21 March 20 or more pupils and four teachers of an Islamic school were killed; state of emergency on 22 March in four townships. Riots went south to Okpho, Gyobingauk and Zigon.
  Vijay Nambiar of the UN came on 24 March; Tomás Ojea Quintana spoke on 28 March of reports of state involvement, the government rejected it; Thein Sein threatened force. The goldsmith, his wife and an employee got 14 years on 11 April; in July Buddhists were sentenced for killings. Small incidents and wordings are ours. (public record: state media, UN statements, human rights reports, press of 2013.)

who muslims: population MM | Muslims; Muslim residents; the Muslims
who mob: population MM | mobs; rioters; the mob; a crowd; the crowd; the men
who monks: population MM | monks; Buddhist monks
who police: force MM | police; riot police; policemen
who army: force MM | soldiers; the army; troops
who thein: person MM | Thein Sein; President Thein Sein; the president
who gov: government MM | the government; Myanmar government; Naypyitaw
who suukyi: person MM | Aung San Suu Kyi; Suu Kyi
who nld: party MM | National League for Democracy; NLD
who gen88: group MM | 88 Generation
who nambiar: person - | Vijay Nambiar; Nambiar
who quintana: person - | Tomás Ojea Quintana; Ojea Quintana; Quintana
who wirathu: person MM | Wirathu; Ashin Wirathu
who m969: organisation MM | 969; 969 movement
who oic: organisation - | Organisation of Islamic Cooperation; OIC
who us: state US | United States; Washington
who winhtein: person MM | Win Htein
who yehtut: person MM | Ye Htut

where meiktila: town MM 20.88 95.86 | Meiktila; MEIKTILA; Meikhtila
where school: site MM 20.88 95.87 | Mingalar Zayone; the Islamic school
where mandalay: town MM 21.97 96.08 | Mandalay
where yamethin: town MM 20.43 96.14 | Yamethin
where gyobin: town MM 18.23 95.65 | Gyobingauk
where okpho: town MM 18.48 95.45 | Okpho
where zigon: town MM 18.33 95.62 | Zigon
where rakhine: province MM 20.10 93.50 | Rakhine State; Rakhine
where bago: province MM 18.00 96.00 | Bago region; Bago
where yangon: town MM 16.80 96.15 | Yangon

== bx-meiktila-1
outlet: Andaman Newsroom
register: wire
published: 2013-03-22
--
Myanmar puts Meiktila under {emerg|emergency} rule as {riot|riots} {riot|kill} at least twenty

MEIKTILA, Myanmar, March 22 (Andaman) - President Thein Sein declared a {emerg|state of emergency} on Friday in a garrison town of central Myanmar where three days of {riot|attacks} upon Muslims have left twenty people dead or more and whole quarters in ashes, and ordered the army to {troops|bring back} order.

Win Htein, who sits in parliament for the town and for the National League for Democracy, said that he alone had counted twenty bodies. "I saw eight men {eight|killed} with sticks and knives in front of me. I tried to {wht|stop} the crowd. They {whthreat|threatened} me, and the policemen looked on," he told Andaman. Police give eleven dead.

Along the lake road on Friday Muslim residents were {trucks|led} to lorries by riot police between two rows of jeering men. More than 6,000 sleep in a stadium and in monasteries. A monk with a sabre at his side {knife|held} a knife to a photographer's throat and {card|took} his memory card; eight reporters were afterwards {escort|brought out} of town under guard. Near the market this agency saw fourteen corpses, {riot|burnt} beyond knowledge, some of them those of children.

It all came out of a squabble. On Wednesday morning a couple from a village wished to sell a gold hair clip; the goldsmith, a Muslim, offered little; the clip was found to be broken; his people {beatcouple|beat} the husband. A crowd {shops|demolished} the shop and a dozen others in the same street with stones and crowbars while ten police were present. Towards evening four men {monk|pulled} an old monk from the back of a motorcycle, {monk|struck} him with a sword and {monk|burned} him. He died at the hospital. After that, from seven o'clock, there was no holding anybody: mosques, shops, a school and some eight hundred houses were {burn|set alight} in the night and on Thursday.

In Yangon leaders of Islam, Buddhism, Hinduism and Christianity {relcall|appealed} in one declaration for calm. The 88 Generation {gencond|condemned} the {riot|bloodshed} and {gensend|sent} rice. From Washington came an {usask|appeal} to the authorities to {protect!demanded|protect} all inhabitants; the ambassador {usamb|spoke} with two ministers. No word was to be had from Aung San Suu Kyi.

The {emerg|decree}, the second of his presidency, covers Meiktila and the townships of Wundwin, Mahlaing and Thazi. Last June the former general {emergr|proclaimed} one in Rakhine State, at the other end of the country, when Rakhine Buddhists and Rohingya Muslims {rakh|fell upon} each other. In that {rakh|strife} and its second wave in October at least 180 people were {rakh|slain}, and more than 100,000 live in camps to this day, most of them Muslims.

~ Andaman Newsroom -- Bangkok -- subscribers only
--
who goldsmith: person MM | the goldsmith
who couple: population MM | a couple from a village
who faiths: population MM | leaders of Islam, Buddhism, Hinduism and Christianity
who rohingya: population MM | Rohingya Muslims
who rakhineb: population MM | Rakhine Buddhists
who mob: jeering men
who thein: former general
who gov: the authorities
where cmyanmar: region MM - - | central Myanmar
where lake: site MM 20.87 95.86 | lake road
where shop: site MM - - | the shop
where wundwin: town MM 21.08 96.02 | Wundwin
where mahlaing: town MM 21.10 95.65 | Mahlaing
where thazi: town MM 20.85 96.06 | Thazi
* emerg COERCE/martial-law occurred
  when: 2013-03-22 "Friday"
  where: meiktila; wundwin; mahlaing; thazi
  by: thein
* riot ASSAULT occurred
  when: 2013-03-20/2013-03-22 "three days"
  where: meiktila; cmyanmar
  by: mob "the crowd"
  to: muslims
  killed: >=20 "twenty people dead or more" side unknown
  killed: 20 "twenty bodies" side unknown voice winhtein
  killed: 11 "eleven dead" side unknown voice police
  killed: 14 "fourteen corpses" part side civilian
  said: winhtein official "said"
  said: police official "give"
* troops MOBILIZE/troops occurred
  when: 2013-03-22 "Friday"
  where: meiktila
  by: thein; army
* eight ASSAULT/primitive occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: mob "the crowd"
  to: "eight men"
  with: blunt "sticks"; knife "knives"
  killed: 8 "eight men" part side civilian voice winhtein
  said: winhtein witness "told"
  part_of: riot
* wht REQUEST/yield occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: winhtein
  to: mob "the crowd"
  about: eight
  said: winhtein witness "told"
* whthreat THREATEN/violence occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: mob "the crowd"
  to: winhtein
  said: winhtein witness "told"
* trucks AID occurred
  when: 2013-03-22 "Friday"
  where: lake; meiktila
  by: police
  to: muslims
* knife THREATEN/violence occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: "A monk with a sabre"
  to: "a photographer"
  with: knife "a knife"
* card COERCE/seize occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: "A monk with a sabre"
  to: "a photographer"
  with: knife "a knife"
* escort AID occurred
  when: 2013-03-20/2013-03-22 bounded "afterwards"
  where: meiktila
  to: "eight reporters"
* beatcouple ASSAULT/beat occurred
  when: 2013-03-20 "Wednesday morning"
  where: shop; meiktila
  by: goldsmith "his people"
  to: couple "the husband"
* shops PROTEST/riot occurred
  when: 2013-03-20 "Wednesday morning"
  where: shop; meiktila
  by: mob "A crowd"
  to: goldsmith; shop thing
  with: stones "stones"; blunt "crowbars"
* monk ASSAULT/primitive occurred
  when: 2013-03-20 "Towards evening"
  where: meiktila
  by: "four men"
  to: "an old monk"
  with: knife "a sword"; incendiary
  killed: 1 "an old monk" side civilian
* burn PROTEST/riot occurred
  when: 2013-03-20/2013-03-21 "in the night and on Thursday"
  where: meiktila
  by: mob "A crowd"
  to: muslims; "mosques" thing; "houses" thing
  with: incendiary
  sites: ~800 "some eight hundred houses"
  part_of: riot
* relcall REQUEST/yield occurred
  when: 2013-03-20/2013-03-22 bounded
  where: yangon
  by: faiths
  about: riot
  answers: riot
* gencond ACCUSE/disapprove occurred
  when: 2013-03-20/2013-03-22 bounded
  by: gen88
  to: mob
  about: riot
  answers: riot "condemned"
* gensend AID occurred
  when: 2013-03-20/2013-03-22 bounded
  where: meiktila
  by: gen88
* usask REQUEST/assist occurred
  when: 2013-03-20/2013-03-22 bounded
  by: us
  to: gov "the authorities"
  about: protect
* protect AID demanded optional
  when: ?
  by: gov "the authorities"
  to: muslims
* usamb CONSULT occurred
  when: 2013-03-20/2013-03-22 bounded
  by: us "the ambassador"; "two ministers"
  to: "two ministers"
* emergr COERCE/martial-law occurred
  when: 2012-06 "Last June"
  where: rakhine
  by: thein
* rakh ASSAULT occurred
  when: 2012-06/2012-10 "Last June" "October"
  where: rakhine
  by: rakhineb; rohingya
  to: rohingya; rakhineb
  killed: >=180 "at least 180 people" side unknown
  displaced: >=100000 "more than 100,000" side civilian
figure: displaced >=6000 "More than 6,000" at meiktila
tie: winhtein member_of nld "sits in parliament"

== bx-meiktila-2
outlet: Irrawaddy Bank Daily
register: daily
published: 2013-03-29
--
UN expert {quinacc|sees} hand of state in anti-Muslim {riot|violence}; the president {thwarn|warns} of {force|force}

Myanmar's president on Thursday {thwarn|threatened} "political opportunists and religious extremists" with the full weight of the law and, if need be, of arms, a week after the {riot|pogrom} of Meikhtila, which by the count of the authorities {riot|killed} 43 people and {riot|drove} 12,000 from their homes.

"I do not hesitate to use {force|force} as a last resort," Thein Sein said in his first broadcast since the {riot|outbreak}. On the same day the United Nations rapporteur for the country, Tomás Ojea Quintana, {quinacc|declared} in Geneva that he had reports of {collude|involvement} by the state "and some of its agents": soldiers and police who {standby|stood by}, gangs that were well organised and {bring|brought in} from elsewhere. He {quinask|asked for} an {probe!demanded|investigation}. Naypyitaw {rejquin|hit back} this morning. Ye Htut, deputy minister of information, wrote on the internet that the gentleman had relied on hearsay and had not taken the trouble to come.

The fire in the meantime eats its way down the road to Yangon. On Saturday it reached Yamethin, where forty houses and a mosque were {yam|burned}. Then came Bago region: mosques and shops {okpho|wrecked} at Okpho on Monday, at Gyobingauk the same night, on Tuesday and Wednesday at Zigon and Nattalin. A {curf|curfew} from dusk to dawn was imposed in each; at Zigon soldiers {shoot|fired} over the heads of 500 people, and in Gyobingauk police {gyoarr|arrested} thirteen. No one has been killed there so far. In each of these places, said a headmaster of Okpho, there had been a {sermon|sermon} by a travelling monk not long before. The text of the sermons is called 969: {boycott|buy} from your own.

Its best-known preacher, Wirathu, of a monastery in Mandalay, was {wirjail|sentenced} in 2003 to twenty-five years for {wirinc|inciting} people against Muslims and {wirfree|let out} last year with the political prisoners. He {wirdeny|denies} any part in what happened. "I went to Meikhtila to {wirstop|calm} them," he told us. In speech after speech he {wirlast|calls} the minority "the enemy within".

What happened there on the 21st becomes clear only now. At the Islamic school of Mingalar Zayone, in the quarter behind the railway, about 120 boys and teachers {hide|hid} through the night in the high grass of a swamp. After dawn they were found. Police who had {safe|promised} them safe conduct to the lorries walked them past a mob that {gaunt|clubbed}, {gaunt|stabbed} and at last {gaunt|set on fire} those who fell. Thirty-two pupils and four teachers did not arrive, according to survivors. On a film taken by telephone one hears applause.

Vijay Nambiar, special adviser of the UN secretary-general, {namvisit|walked} through the ruins on Sunday, {nammeet|talked} with the uprooted in the stadium, and afterwards {nampraise|praised} people of both faiths who had {hideaid|hidden} their neighbours; a monastery called Yadana Oo {yadana|took in} nine hundred. The OIC {oicreq|urged} Myanmar to {oicaccess!demanded|admit} a mission of its own, so far in vain. Sixty-nine persons are behind {arrest|bars}. The goldsmith, his wife and a shop hand will be first before the {trial!announced|court}.

~ Comment has been switched off for this article.
--
who un: office - | UN secretary-general
who survivors: population MM | survivors
who agents: force MM | soldiers and police
who gangs: group MM | gangs
who goldsmith: person MM | The goldsmith
who authorities: government MM | the authorities
who pupils: population MM | about 120 boys and teachers
where geneva: town CH 46.20 6.15 | Geneva
where nattalin: town MM 18.44 95.55 | Nattalin
where monastery: site MM - - | Yadana Oo
where stadium: site MM - - | the stadium
* quinacc ACCUSE/allege occurred
  when: 2013-03-28 from thwarn "the same day"
  where: geneva
  by: quintana
  to: gov; agents
  about: collude
* riot ASSAULT occurred
  when: 2013-03-20/2013-03-22 bounded from thwarn "a week after"
  where: meiktila
  by: gangs alleged of quintana
  to: muslims
  killed: 43 "43 people" side unknown voice authorities
  displaced: 12000 "12,000" side civilian voice authorities
  said: authorities official "count"
  said: quintana official
* thwarn THREATEN/violence occurred
  when: 2013-03-28 "Thursday"
  by: thein
  to: "political opportunists and religious extremists"
  about: force
* force ASSAULT threatened optional
  when: ?
  by: thein
  to: "political opportunists and religious extremists"
* collude COOPERATE occurred
  when: 2013-03-20/2013-03-28 bounded
  where: meiktila
  by: gov alleged of quintana; agents alleged of quintana
  to: gangs
  said: quintana official "declared"
* standby COOPERATE occurred optional
  when: 2013-03-20/2013-03-28 bounded
  where: meiktila
  by: agents alleged of quintana
  to: gangs
  said: quintana official "declared"
  part_of: collude
* bring MOBILIZE/militia occurred
  when: 2013-03-20/2013-03-28 bounded
  where: meiktila
  to: gangs
  said: quintana official "declared"
* quinask REQUEST/change occurred
  when: 2013-03-28 from thwarn "the same day"
  where: geneva
  by: quintana
  to: gov
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
  by: gov
  to: agents
* rejquin REJECT occurred
  when: 2013-03-29 "this morning"
  by: gov; yehtut
  to: quintana
  about: quinacc
  answers: quinacc "hit back"
* yam PROTEST/riot occurred
  when: 2013-03-23 "Saturday"
  where: yamethin
  to: muslims; "a mosque" thing
  with: incendiary
  sites: 40 "forty houses"
* okpho PROTEST/riot occurred
  when: 2013-03-25/2013-03-27 "Monday" "on Tuesday and Wednesday"
  where: okpho; gyobin; zigon; nattalin; bago
  to: muslims; "mosques and shops" thing
  killed: 0 "No one has been killed there" side unknown
* curf COERCE/curfew occurred
  when: 2013-03-25/2013-03-29 bounded
  where: okpho; gyobin; zigon; nattalin
* shoot ASSAULT/crowd-control occurred
  when: 2013-03-26/2013-03-29 bounded
  where: zigon
  by: army
  to: "500 people"
  with: small-arms
* gyoarr COERCE/arrest occurred
  when: 2013-03-25/2013-03-29 bounded
  where: gyobin
  by: police
  to: "thirteen"
  detained: 13 "thirteen" side recipient
* sermon REQUEST/assist occurred optional
  when: ?
  where: okpho; gyobin; zigon
  by: "a travelling monk"
  said: "a headmaster of Okpho" witness "said"
* boycott PROTEST/boycott demanded optional
  when: ?
  by: m969
  to: muslims
* wirjail SANCTION/convict occurred
  when: 2003 from text "2003"
  to: wirathu
  answers: wirinc
* wirinc REQUEST/assist occurred
  when: 2003
  by: wirathu
  to: "people"
  about: ASSAULT to muslims
* wirfree RETREAT/release occurred
  when: 2012 "last year"
  to: wirathu; "political prisoners"
* wirdeny REJECT occurred optional
  when: 2013-03-22/2013-03-29 bounded
  by: wirathu
  about: riot
* wirstop REQUEST/yield occurred
  when: 2013-03-20/2013-03-29 bounded
  where: meiktila
  by: wirathu
  to: "them"
  said: wirathu party claimed "told"
* wirlast ACCUSE/disapprove occurred
  when: 2012/2013-03-29 bounded
  by: wirathu
  to: muslims
* hide RETREAT/withdraw occurred optional
  when: 2013-03-20/2013-03-21
  where: school; meiktila
  by: pupils
* safe AGREE occurred
  when: 2013-03-21 from text "the 21st" "After dawn"
  where: school; meiktila
  by: police
  to: pupils
* gaunt ASSAULT/primitive occurred
  when: 2013-03-21 from text "the 21st" "After dawn"
  where: school; meiktila
  by: "a mob"
  to: pupils
  with: blunt; knife; incendiary
  killed: 32 "Thirty-two pupils" side civilian voice survivors
  killed: 4 "four teachers" side civilian voice survivors
  said: survivors witness "according to"
  part_of: riot
* namvisit CONSULT/visit occurred
  when: 2013-03-24 "Sunday"
  where: "the ruins"; meiktila
  by: nambiar
* nammeet CONSULT occurred
  when: 2013-03-24 "Sunday"
  where: stadium; meiktila
  by: nambiar; "the uprooted"
  to: "the uprooted"
* nampraise SUPPORT occurred
  when: 2013-03-24/2013-03-29 bounded "afterwards"
  by: nambiar
  to: "people of both faiths"
  about: hideaid
  answers: hideaid "praised people of both faiths"
* hideaid AID occurred
  when: 2013-03-20/2013-03-24 bounded
  where: meiktila
  by: "people of both faiths"
  to: "their neighbours"
* yadana AID occurred
  when: 2013-03-20/2013-03-29 bounded
  where: monastery; meiktila
  by: "a monastery called Yadana Oo"
  to: "nine hundred"
  displaced: 900 "nine hundred" side civilian
* oicreq REQUEST/change occurred
  when: 2013-03-20/2013-03-29 bounded
  by: oic
  to: gov "Myanmar"
  about: oicaccess
* oicaccess RETREAT/access demanded optional
  when: ?
  by: gov "Myanmar"
  to: oic
* arrest COERCE/arrest occurred
  when: 2013-03-20/2013-03-29 bounded
  to: "Sixty-nine persons"
  detained: 69 "Sixty-nine persons" side recipient
* trial ACCUSE/investigate announced
  when: ?
  to: goldsmith; "his wife"; "a shop hand"

== bx-meiktila-3
outlet: Court Notes from Upper Burma
register: court
published: 2013-07-12
--
Meiktila: seven {sent|sentences} for a {gaunt|massacre}, a hundred and more for the rest

The district court at Meiktila on Wednesday and Thursday found twenty-five Buddhists {sent|guilty} of {riot|murder}, {riot|assault}, theft and {burn|arson} in the {riot|disturbances} of March. The severest {sent|penalty}, fifteen years, was given to a man of 24 who with others {gaunt|struck down} pupils of the Islamic school at Mingalar Zayone on 21 March. Six more were {sent|sent} to prison for ten to fourteen years for the {gaunt|killings} there. Nobody has been {charge2!denied|charged} with having {gaunt|killed} the four teachers.

Until this week those whom the courts had {sentmus|convicted} were mostly of the minority that suffered. On 11 April the owner of the gold shop, his wife and an employee {goldsent|got} fourteen years for {beatcouple|injuring} two customers. For the {monk|murder} of the monk U Thawbita, {monk|dragged} from a motorcycle on the evening of the 20th, one Muslim was in May {monksent|sentenced} to life with hard labour and six others to terms between two and twenty-eight years; two of them were minors when it was done. Their {appeal|appeal} was {apprej|thrown out} on 2 July.

An observer from an American rights group, which in May published a {phrrep|reconstruction} from satellite pictures of the {burn|burning} of 1,553 buildings, {phrcrit|called} the numbers "a beginning, and lopsided". The prosecutor, Ye Aung Myint, {prosrej|replied} that his office did not ask for anybody's religion. Seventy-three further accused wait for their turn, so said the clerk. A captain of police is under {polinq|inquiry} by his own service for {standcap|inaction}; there is no talk of charges.

Outside the court house some two hundred relatives of the {sent|condemned}, kept off by wire, {relprot|chanted} the national anthem. A stone {stone|hit} a prison van. Barely 3,500 of the displaced have been {back|let back} to their plots; over 8,000 {camp|remain} in five camps behind guards, where since 1 July the ration of the World Food Programme is {wfp|handed out} once in ten days. The authorities {reb|promise} that {reb2!announced|rebuilding} will start after the rains. The {emerg|emergency} was {emergend|lifted} on 20 May.

From Yangon it is reported that President Thein Sein, who {visit!announced|leaves} for London and Paris this weekend, has {nasaka|dissolved} the border guard known as Nasaka, {nasacc|accused} for years of {nasabuse|extortion} and {nasabuse|rape} among the Rohingya of Rakhine. In an interview the president {defend|defended} the monk Wirathu, whose face a magazine in America put on its cover last month; the number concerned was {magban|banned}.

~ Next hearing list: 15 July
--
who court: body MM | district court
who relatives: population MM | relatives of the condemned
who phr: organisation US | an American rights group
who prosecutor: office MM | The prosecutor; Ye Aung Myint
who wfp: organisation - | World Food Programme
who authorities: government MM | The authorities
who nasaka: force MM | Nasaka
who rohingya: population MM | the Rohingya
who goldowner: person MM | the owner of the gold shop
who thawbita: person MM | U Thawbita
where courthouse: site MM 20.88 95.86 | the court house
where camps5: site MM - - | five camps
* sent SANCTION/convict occurred
  when: 2013-07-10/2013-07-11 "on Wednesday and Thursday"
  where: courthouse; meiktila
  by: court
  to: "twenty-five Buddhists"
  count: 25 "twenty-five Buddhists"
* gaunt ASSAULT/primitive occurred
  when: 2013-03-21 from text "21 March"
  where: school; meiktila
  by: "a man of 24"; "Six more"
  to: "pupils"; "four teachers"
  killed: 4 "four teachers" part side civilian
  part_of: riot
* riot ASSAULT occurred
  when: 2013-03 "March"
  where: meiktila
  to: "the minority"
* charge2 ACCUSE/investigate denied
  when: 2013-03/2013-07-12 bounded
  about: gaunt
* sentmus SANCTION/convict occurred
  when: 2013-03/2013-07-12 bounded "Until this week"
  by: "the courts"
  to: "the minority"
* goldsent SANCTION/convict occurred
  when: 2013-04-11 from text "11 April"
  by: "the courts"
  to: goldowner; "his wife"; "an employee"
  part_of: sentmus
* beatcouple ASSAULT/beat occurred
  when: 2013-03
  where: "the gold shop"
  by: goldowner; "his wife"; "an employee"
  to: "two customers"
  injured: 2 "two customers" side civilian
* monk ASSAULT/primitive occurred
  when: 2013-03-20 from text "the evening of the 20th"
  where: meiktila
  by: "one Muslim"; "six others"
  to: thawbita
  killed: 1 "the monk U Thawbita" side civilian
* monksent SANCTION/convict occurred
  when: 2013-05 "May"
  by: "the courts"
  to: "one Muslim"; "six others"
  count: 7
  answers: monk
  part_of: sentmus
* appeal REQUEST/yield occurred
  when: 2013-05/2013-07-02 bounded
  by: "one Muslim"; "six others"
  to: "the courts"
  about: monksent
* apprej REJECT occurred
  when: 2013-07-02 from text "2 July"
  by: "the courts"
  to: "one Muslim"; "six others"
  about: appeal
  answers: appeal "thrown out"
* phrrep ACCUSE/investigate occurred
  when: 2013-05 "May"
  by: phr
  about: burn
* burn PROTEST/riot occurred
  when: 2013-03 "March"
  where: meiktila
  to: "buildings" thing
  with: incendiary
  sites: 1553 "1,553 buildings" voice phr
  said: phr
  part_of: riot
* phrcrit ACCUSE/disapprove occurred
  when: 2013-07-10/2013-07-12 bounded
  by: phr "An observer"
  to: court
  about: sent
  answers: sent "lopsided"
* prosrej REJECT occurred optional
  when: 2013-07-10/2013-07-12 bounded
  by: prosecutor
  to: phr
  about: phrcrit
  answers: phrcrit "replied"
* polinq ACCUSE/investigate ongoing
  when: 2013-03/2013-07-12 bounded
  by: "his own service"
  to: "A captain of police"
  about: standcap
* standcap COOPERATE occurred optional
  when: 2013-03/2013-07-12 bounded
  by: "A captain of police"
* relprot PROTEST/demo occurred
  when: 2013-07-10/2013-07-11 bounded
  where: courthouse; meiktila
  by: relatives
  to: court
  participants: ~200 "some two hundred relatives"
* stone PROTEST/riot occurred
  when: 2013-07-10/2013-07-11 bounded
  where: courthouse; meiktila
  to: "a prison van" thing
  with: stones "A stone"
* back RETREAT/access occurred
  when: 2013-03/2013-07-12 bounded
  where: meiktila
  by: authorities
  to: "the displaced"
  displaced: <=3500 "Barely 3,500" part side civilian
* camp COERCE/restrict ongoing
  when: 2013-03/2013-07-12 bounded
  where: camps5
  by: authorities
  to: "the displaced"
  displaced: >=8000 "over 8,000" part side civilian
* wfp AID ongoing
  when: 2013-07-01/2013-07-12 from text "since 1 July"
  where: camps5
  by: wfp
  to: "the displaced"
* reb AGREE occurred
  when: ?
  by: authorities
  to: "the displaced"
  about: reb2
* reb2 AID announced
  when: ? "after the rains"
  where: meiktila
  by: authorities
  to: "the displaced"
* emergend CONCEDE occurred
  when: 2013-05-20 from text "20 May"
  where: meiktila
* nasaka SANCTION/expel occurred
  when: ?
  by: thein
  to: nasaka
  said: "it is reported" unnamed
* nasacc ACCUSE/disapprove occurred
  when: ? "for years"
  to: nasaka
  about: nasabuse
* nasabuse ASSAULT/sexual occurred
  when: ?
  where: rakhine
  by: nasaka alleged
  to: rohingya
* visit CONSULT/visit announced
  when: 2013-07-13/2013-07-14 "this weekend"
  where: "London"; "Paris"
  by: thein
  to: "London"; "Paris"
  said: "it is reported" unnamed
* defend SUPPORT occurred
  when: 2013-06/2013-07-12 bounded
  by: thein
  to: wirathu
* magban COERCE/censor occurred
  when: 2013-06 "last month"
  to: "a magazine in America"
* emerg COERCE/martial-law occurred
  when: ?
  where: meiktila
