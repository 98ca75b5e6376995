story: a-eid-truce
conflict: Afghanistan
countries: AF
facts: On 7 June 2018 President Ghani announced a ceasefire with the Taliban from 12 to 19 June; on 9 June the Taliban announced three days for Eid, 15 to 17 June. Fighters walked into the cities. Islamic State bombed a crowd near Jalalabad on 16 June and another on 17 June; Ghani prolonged the truce by ten days, the Taliban did not. (public record: presidential palace and Taliban statements, UNAMA, press of June 2018.)

who ghani: person AF | Ashraf Ghani; President Ghani; Ghani
who taliban: group AF | Taliban; Talibs; the Islamic Emirate; Mujahideen; Taleban
who akhund: person AF | Haibatullah Akhundzada; Mullah Haibatullah; Akhundzada
who isk: group AF | Islamic State; Daesh; ISIS
who afforces: force AF | Afghan security forces; national forces; army; police
who govt: government AF | Afghan government; the palace; Kabul; Kabul regime
who us: state US | United States; American; US
who nicholson: person US | John Nicholson; Gen Nicholson; Nicholson
who pompeo: person US | Mike Pompeo; Pompeo
who unama: organisation - | UNAMA; United Nations
who hpc: body AF | High Peace Council
who march: population AF | peace marchers; Helmand peace convoy
who ulema: body AF | Ulema Council; the ulema; clerics
who nato: coalition - | NATO; Resolute Support
who interior: person AF | interior minister; Wais Barmak; Barmak

where kabulcity: town AF 34.5281 69.1723 | streets of Kabul; city of Kabul
where rodat: near AF 34.3000 70.5500 | Rodat; Ghazi Aminullah Khan
where nangarhar: province AF - - | Nangarhar
where jalalabad: town AF 34.4265 70.4515 | Jalalabad
where kunduz: town AF 36.7290 68.8570 | Kunduz
where herat: province AF 34.3482 62.1997 | Herat
where helmand: province AF - - | Helmand
where logar: province AF - - | Logar
where wardak: province AF - - | Maidan Wardak; Wardak
where lashkar: town AF 31.5938 64.3716 | Lashkar Gah
where faryab: province AF - - | Faryab
where badghis: province AF - - | Badghis

== a-eid-truce-1
outlet: Khyber Press Agency
register: wire
published: 2018-06-09
--
Taliban {ttruce|declare} three days of {ttruce|ceasefire} for Eid, the first since 2001

KABUL, June 9 (KPA) - The Taliban on Saturday {ttruce|ordered} their fighters to {ttruce|halt} operations against Afghan security forces over the three days of Eid al-Fitr, an unheard-of {ttruce|gesture} in a war now in its seventeenth year.

The {ttruce|announcement}, signed by Akhundzada, came two days after Ghani {gtruce|proclaimed} an unconditional {gtruce|truce} from June 12, the twenty-seventh of Ramadan, until about June 19. It excludes foreign troops, on whom {opsfor|operations} "continue", and fighters are to {defend|strike back} if {ifatt|attacked}. The group also said it was {consider|considering} {prisrel|freeing} prisoners who promise not to return to the front.

Ghani's {gtruce|offer} followed a {fatwa|ruling} by some 2,000 clerics who {clermeet|met} in the capital on Monday and {fatwa|declared} suicide bombings a sin. An hour after they had risen, a bomber {ulemabomb|blew himself up} at the entrance to their tent and {ulemabomb|killed} fourteen; Islamic State said the {ulemabomb|deed} was its own.

Gen Nicholson {nich|promised} that American forces would honour the Afghan {gtruce|truce}. Counter-terrorism {ctops|operations} against Daesh will go on. NATO and UNAMA {welc|welcomed} both {gtruce,ttruce|declarations}.

Yet the killing has not paused. Hours before the {ttruce|statement}, Taliban fighters {herat|overran} a post in Zawal in the west and {herat|killed} seventeen soldiers, the Herat governor's office said; in Kunduz nineteen local policemen died in another {kunduz|assault} overnight to Saturday. Not until Tuesday does even the government's {gtruce|pause} begin.

~ RELATED: Seven shot in nightclub brawl
--
where zawal: near AF 33.3500 62.2000 | Zawal
where kab: town AF 34.5281 69.1723 | the capital
who heratgov: body AF | the Herat governor's office
* ttruce RETREAT/ceasefire announced
  when: 2018-06-15/2018-06-17 "the three days of Eid al-Fitr"
  by: taliban; akhund
  to: afforces
* gtruce RETREAT/ceasefire announced
  when: 2018-06-12/2018-06-19 from text "from June 12" "until about June 19"
  by: ghani
  to: taliban
* defend THREATEN/violence occurred
  when: 2018-06-09
  by: taliban
  to: afforces
* ifatt ASSAULT hypothetical
  when: ?
  to: taliban
* consider AGREE occurred optional
  when: 2018-06-09 "Saturday"
  by: taliban
  about: prisrel
* prisrel RETREAT/release hypothetical optional
  when: ?
  by: taliban
  to: "prisoners"
* fatwa ACCUSE/disapprove occurred
  when: 2018-06-04 "Monday"
  where: kab
  by: ulema
  about: ASSAULT/suicide-attack
* clermeet CONSULT/multilateral occurred
  when: 2018-06-04 "Monday"
  where: kab
  by: ulema
* ulemabomb ASSAULT/suicide-attack occurred
  when: 2018-06-04 "An hour after they had risen"
  where: kab
  by: isk claimed
  to: ulema
  with: suicide-vest "bomber"
  killed: 14 "fourteen" side recipient
  said: isk party claimed "said"
* nich AGREE occurred
  when: 2018-06-07/2018-06-09 bounded
  by: nicholson; us
  to: ghani
  about: gtruce
* ctops ASSAULT announced
  when: ?
  by: us
  to: isk
* welc SUPPORT occurred
  when: 2018-06-09
  by: nato; unama
  to: ghani; taliban
  answers: gtruce "welcomed"
  answers: ttruce "welcomed"
  about: ttruce
* herat ASSAULT/firearms occurred
  when: 2018-06-09 "Hours before the statement"
  where: zawal
  by: taliban
  to: "a post" thing; "seventeen soldiers"
  killed: 17 "seventeen soldiers" side recipient voice heratgov
  said: heratgov official "said"
* kunduz ASSAULT occurred
  when: 2018-06-08/2018-06-09 "overnight to Saturday"
  where: kunduz
  by: taliban
  to: "nineteen local policemen"
  killed: 19 "nineteen local policemen" side recipient
* opsfor ASSAULT announced optional
  when: ?
  by: taliban
  to: "foreign troops"

== a-eid-truce-2
outlet: Salaam Kabul
register: thread
published: 2018-06-16
--
Thread: what I saw on the second day of Eid {truce3|without war} (from our reporter in Wardak and the capital)

1/ Six in the morning, Kot-e Ashro, Wardak. Two dozen Talibs on motorbikes with white flags. Soldiers at the post {greet|embrace} them. One conscript {greet|gives} a fighter his sunglasses. I counted five selfies.

2/ They {disarm|leave} their rifles at the checkpoint, in exchange for a slip of paper with a number. The sergeant says those are the orders from the interior minister: {entry|let} them {entry|in}, unarmed.

3/ In Kabul itself: ice cream. Fighters eating ice cream in Company square. A few hundred at least have {entry|come} into the city of Kabul. Barmak himself stopped his car and {bmeet|spoke} with a group of them. Pictures everywhere.

4/ Not everybody is smiling. A widow at the square told me, "He wears the same shoes as the man who {widow|shot} my husband" (2016, Logar). She {cursing|spat} at his feet. He looked down.

5/ Same in Kunduz and Lashkar Gah I hear, and in Zabul {prayers|joint prayers} of governor and Taliban commander. 46 prisoners {rel|freed} by the palace on Friday morning for the feast.

6/ BREAKING: big {rodat|explosion} in Nangarhar, Rodat side, where Taliban and police were {gather|celebrating} together. Friends in the hospital say twenty dead. Trying to confirm.

7/ Hospital director now: 26 {rodat|killed}, 54 {rodat|wounded}, most of them Taliban. Governor's spokesman: it was a car bomb. Another official: no, a suicide bomber on foot.

8/ Taliban spokesman by WhatsApp: "not our work, and our people are told to {stayaway|stay} away from gatherings from now on." ISIS just claimed it through its usual channel.

9/ Ghani on TV at 8pm. He {gext|extends} the government's {gext|ceasefire} by ten days and {askext|asks} the Taliban to do likewise. "Everything can be {goffer,gtalks|talked about}, also the foreign forces." That last bit is new.

10/ My battery is at 4%. Goodnight. Eid mubarak.

~ 3,112 reposts   9.8K likes   Who to follow: @kabulweather
--
where wkot: near AF 34.4000 68.8000 | Kot-e Ashro
where company: site AF 34.5200 69.0900 | Company square
where zabul: province AF - - | Zabul
where kcity2: town AF 34.5281 69.1723 | Kabul
who govt: the government
who rospokes: office AF | Governor's spokesman
* truce3 RETREAT/ceasefire ongoing
  when: 2018-06-16 "second day"
  by: taliban; govt
* greet SUPPORT occurred optional
  when: 2018-06-16 "Six in the morning"
  where: wkot; wardak
  by: "Soldiers"
  to: taliban
* disarm RETREAT/disarm occurred
  when: 2018-06-16 
  where: wkot
  by: taliban
  to: "Soldiers"
* entry RETREAT/access occurred
  when: 2018-06-16
  where: kcity2
  by: interior
  to: taliban
  said: "The sergeant" official "says"
* bmeet CONSULT occurred
  when: 2018-06-16
  where: kabulcity
  by: interior; taliban
  to: taliban
* widow ASSAULT/firearms occurred
  when: 2016 from text "2016"
  where: logar
  by: "the man"
  to: "my husband"
  killed: 1 "my husband" side civilian
  said: "A widow" witness "told"
* cursing PROTEST occurred optional
  when: 2018-06-16
  where: company; kcity2
  by: "A widow"
  to: taliban
* prayers COOPERATE occurred
  when: 2018-06-15/2018-06-16 bounded
  where: zabul
  by: "governor"; taliban "Taliban commander"
* rel RETREAT/release occurred
  when: 2018-06-15 "Friday morning"
  by: govt "the palace"
  to: "46 prisoners"
  released: 46 "46 prisoners" side unknown
* rodat ASSAULT/suicide-attack occurred
  when: 2018-06-16
  where: rodat; nangarhar
  by: isk claimed; taliban denied
  to: taliban; afforces "police"
  with: car-bomb "car bomb"; suicide-vest "suicide bomber"
  killed: 20 "twenty" side unknown voice "Friends in the hospital"
  killed: 26 "26" side unknown voice "Hospital director"
  injured: 54 "54" side unknown voice "Hospital director"
  said: "Hospital director" official
  said: "Friends in the hospital" witness "say"
  said: rospokes official
  said: "Another official" official
  said: "Taliban spokesman" party denied
* gather COOPERATE occurred
  when: 2018-06-16
  where: rodat
  by: taliban; afforces "police"
* gext AGREE occurred
  when: 2018-06-16 "8pm"
  by: ghani
  to: taliban
  about: RETREAT/ceasefire
* askext REQUEST/yield occurred
  when: 2018-06-16 "8pm"
  by: ghani
  to: taliban
  about: RETREAT/ceasefire by taliban
* gtalks CONSULT hypothetical
  when: ?
  by: govt; taliban
* stayaway REQUEST/change occurred optional
  when: 2018-06-16
  by: taliban
  to: "our people"
* goffer AGREE occurred
  when: 2018-06-16 "8pm"
  by: ghani
  to: taliban
  about: gtalks

== a-eid-truce-3
outlet: The Caspian Herald
register: daily
published: 2018-06-18
--
Back to the war: Taliban {noext|refuse} more days, {govatt|attacks} in seven provinces

KABUL. On Sunday night the white flags {tleave|rolled back} out of the towns, as agreed, by six. On Monday morning the {govatt|shooting} was there again. Between 11 p.m. and breakfast, the Defence Ministry says, posts in seven provinces were {govatt|attacked}; twelve soldiers {govatt|fell}. In Faryab the insurgents {dist|took} the centre of Ghormach.

"We have no intention of {noext|extending} the {ttruce|ceasefire}," the Taliban spokesman said dryly on Sunday, and {talknow|told} the Americans to {talknow|sit down} with his leaders if they wish to speak about their own {usleave|departure}. Washington would not refuse: Pompeo, on the weekend, {usoffer|declared} the US ready to {ustalks|discuss} "the role of international actors". The High Peace Council {plead|begged} both sides not to waste what had been achieved.

What was achieved? For three days, with one exception, no Afghan {nofire|fired} at a Talib nor the other way about. The exception bears the initials IS. A day after the {rodat|massacre} at a gathering in Rodat - 36 dead according to the latest government figure, and 65 {rodat|hurt} - another bomber {jalal|set off} his vest on Sunday at the governor's gate in Jalalabad, where elders, officials and fighters had been {jalmeet|talking}. At least 18 people died, say the health authorities, 14 according to the police.

In the meantime a different procession has {marchin|reached} the capital. The peace marchers from Helmand, barefoot some of them, {marchin|walked} 700 kilometres in 38 days and {marchin|arrived} this morning. They {marchdem|demand} a long halt to the killing, talks and a date for the foreigners' leave-taking. They started in March as a {sitin|sit-in} after a car bomb at a stadium in Lashkar Gah had {lashbomb|killed} at least sixteen.

A parliamentarian from Herat {blameg|reproached} Ghani for having {gates|opened} the gates of the cities "to the murderers' reconnaissance". The {truce3|truce}, he warned, may have served to {recon|smuggle in} men. The palace {blameno|dismisses} that. Its own {gtruce|pause} lasts, one-sidedly, until the end of the month, though troops may of course {defend2|defend} themselves.
--
where ghormach: town AF 35.7300 63.7800 | Ghormach
where jalgate: site AF - - | the governor's gate
where kab: town AF 34.5281 69.1723 | KABUL; the capital
who defmin: body AF | the Defence Ministry
who isk: IS
who us: the Americans; Washington
* noext REJECT/yield occurred
  when: 2018-06-17 "Sunday"
  by: taliban
  to: ghani
  about: ttruce
* govatt ASSAULT/firearms occurred
  when: 2018-06-17/2018-06-18 "Between 11 p.m. and breakfast"
  where: "seven provinces"
  by: taliban
  to: "posts" thing
  killed: 12 "twelve soldiers" side recipient voice defmin
  said: defmin official "says"
* tleave RETREAT/withdraw occurred
  when: 2018-06-17 "Sunday night" "by six"
  where: "the towns"
  by: taliban
* dist COERCE/seize occurred
  when: 2018-06-17/2018-06-18
  where: ghormach; faryab
  by: taliban
  to: "the centre of Ghormach" thing
* ttruce RETREAT/ceasefire occurred
  when: 2018-06-15/2018-06-17 "For three days"
  by: taliban
* talknow REQUEST/meet occurred
  when: 2018-06-17 "Sunday"
  by: taliban
  to: us
  about: usleave
* usleave RETREAT/withdraw demanded optional
  when: ?
  by: us
* usoffer AGREE occurred
  when: 2018-06-16/2018-06-17 bounded "the weekend"
  by: pompeo; us
  to: taliban
  about: ustalks
* plead REQUEST/yield occurred
  when: 2018-06-17/2018-06-18 bounded
  by: hpc
  to: "both sides"
* rodat ASSAULT/suicide-attack occurred
  when: 2018-06-16 "A day after"
  where: rodat
  by: isk
  to: "a gathering" thing
  killed: 36 "36" side unknown voice "the latest government figure"
  injured: 65 "65" side unknown voice "the latest government figure"
  said: "the latest government figure" official "according to"
* jalal ASSAULT/suicide-attack occurred
  when: 2018-06-17 "Sunday"
  where: jalgate; jalalabad
  by: isk
  to: "elders, officials and fighters"
  with: suicide-vest "vest"
  killed: >=18 "At least 18 people" side unknown voice "the health authorities"
  killed: 14 "14" side unknown voice "the police"
  said: "the health authorities" official "say"
  said: "the police" official "according to"
* jalmeet CONSULT occurred
  when: 2018-06-17 "Sunday"
  where: jalgate; jalalabad
  by: "elders, officials and fighters"
* marchin PROTEST/demo occurred
  when: 2018-06-18 "this morning" "in 38 days"
  where: kab
  by: march
* marchdem REQUEST/change occurred
  when: 2018-06-18
  by: march
  about: RETREAT/ceasefire
* sitin PROTEST/demo occurred
  when: 2018-03 "March"
  where: lashkar
  by: march
* lashbomb ASSAULT/explosives occurred
  when: 2018-03 "March"
  where: "stadium"; lashkar
  to: "stadium" thing
  with: car-bomb "car bomb"
  killed: >=16 "at least sixteen" side unknown
* blameg ACCUSE/disapprove occurred
  when: 2018-06-17/2018-06-18 bounded
  by: "A parliamentarian from Herat"
  to: ghani
  about: gates
  answers: gates
* gates RETREAT/access occurred
  when: 2018-06-15/2018-06-17
  where: "the cities"
  by: ghani
  to: taliban
  said: "A parliamentarian from Herat" official "reproached"
* truce3 RETREAT/ceasefire occurred
  when: 2018-06-15/2018-06-17
  by: ghani; taliban
* recon MOBILIZE/militia hypothetical
  when: 2018-06-15/2018-06-17 bounded
  by: taliban
  said: "A parliamentarian from Herat" official suggested "warned"
* blameno REJECT occurred optional
  when: 2018-06-17/2018-06-18 bounded
  by: govt "The palace"
  to: "A parliamentarian from Herat"
  about: blameg
  answers: blameg "dismisses"
* gtruce RETREAT/ceasefire ongoing
  when: 2018-06-18/2018-06-30 "until the end of the month"
  by: govt "The palace"
* defend2 ASSAULT hypothetical optional
  when: ?
  by: "troops"
* ustalks CONSULT hypothetical optional
  when: ?
  by: us; taliban
* nofire ASSAULT/firearms denied optional
  when: 2018-06-15/2018-06-17 "For three days"
  to: taliban
