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
Taliban declare three days of {tce|ceasefire} for Eid, the first since 2001

KABUL, June 9 (KPA) - The Taliban on Saturday ordered their fighters to {tce|halt} operations against Afghan security forces over the three days of Eid al-Fitr, an unheard-of {tce|gesture} in a war now in its seventeenth year.

The {tce|announcement}, signed by Akhundzada, came two days after Ghani proclaimed an unconditional {gce|truce} from June 12, the twenty-seventh of Ramadan, until about June 19. It excludes foreign troops, on whom {ops|operations} "continue", and fighters are to {back|strike back} if {attacked|attacked}. The group also said it was considering {freeing|freeing} prisoners who promise not to return to the front.

Ghani's {gce|offer} followed a {ruling|ruling} by some 2,000 clerics who {clerics|met} in the capital on Monday and {ruling|declared} suicide bombings a sin. An hour after they had risen, a bomber {tent|blew himself up} at the entrance to their tent and {tent|killed} fourteen; Islamic State said the {tent|deed} was its own.

Gen Nicholson {nich|promised} that American forces would {honour|honour} the Afghan {gce|truce}. Counter-terrorism {ct|operations} against Daesh will go on. NATO and UNAMA {welcome|welcomed} both {tce,gce|declarations}.

Yet the killing has not paused. Hours before the {tce|statement}, Taliban fighters {zawal|overran} a post in Zawal in the west and {zawal|killed} seventeen soldiers, the Herat governor's office said; in Kunduz nineteen local policemen died in another {kunduz|assault} overnight to Saturday. Not until Tuesday does even the government's {gce|pause} begin.

~ RELATED: Seven shot in nightclub brawl
--
where zawal: near AF 33.3500 62.2000 | Zawal
where kab: town AF 34.5281 69.1723 | the capital
who heratgov: body AF | the Herat governor's office
who taliban: The group
* tce RETREAT/ceasefire announced
  when: 2018-06-15/2018-06-17 day "the three days of Eid al-Fitr"
  by: taliban; akhund
  to: afforces
  said: taliban party "announcement"
* gce RETREAT/ceasefire announced
  when: 2018-06-12/2018-06-19 day from text "June 12" "June 19"
  by: ghani
  to: taliban
  answers: ruling "followed"
* ops ASSAULT announced optional
  when: ?
  by: taliban
  to: "foreign troops"
  said: taliban party "announcement"
* back ASSAULT hypothetical optional
  when: ?
  by: taliban
  answers: attacked "strike back"
  said: taliban party "announcement"
* attacked ASSAULT hypothetical optional
  when: ?
  to: taliban
* freeing RETREAT/release hypothetical
  when: ?
  by: taliban
  to: "prisoners"
  said: taliban party "said"
* ruling ACCUSE/disapprove occurred
  when: 2018-06-04 "Monday"
  where: kab
  by: ulema
  about: ASSAULT/suicide-attack
* clerics CONSULT/multilateral occurred
  when: 2018-06-04 "Monday"
  where: "their tent"; kab
  by: ulema
* tent ASSAULT/suicide-attack occurred
  when: 2018-06-04 "Monday"
  where: "the entrance to their tent"; kab
  by: isk claimed; "a bomber"
  to: ulema
  killed: 14 "fourteen" side recipient
  said: isk party claimed "said"
* nich AGREE occurred
  when: 2018-06-07/2018-06-09 bounded
  by: nicholson
  to: ghani
  about: honour
  answers: gce "honour the Afghan truce"
* honour RETREAT/ceasefire announced
  when: 2018-06-12/2018-06-19 day
  by: us
  to: taliban
  said: nicholson official "promised"
* ct ASSAULT announced optional
  when: ?
  by: us
  to: isk
  said: nicholson official "promised"
* welcome SUPPORT occurred
  when: 2018-06-09
  by: nato; unama
  to: taliban; ghani
  about: tce
  answers: tce "welcomed"
  answers: gce "welcomed"
* zawal ASSAULT occurred
  when: 2018-06-09 "Hours before"
  where: "a post"; zawal
  by: taliban
  to: "a post" thing; "seventeen soldiers"
  killed: 17 "seventeen soldiers" side recipient voice heratgov
  said: heratgov official "said"
* kunduz ASSAULT occurred
  when: 2018-06-08/2018-06-09 day "overnight to Saturday"
  where: kunduz
  by: taliban
  to: "local policemen"
  killed: 19 "nineteen local policemen" side recipient

== a-eid-truce-2
outlet: Salaam Kabul
register: thread
published: 2018-06-16
--
Thread: what I saw on the second day of Eid without war (from our reporter in Wardak and the capital)

1/ Six in the morning, Kot-e Ashro, Wardak. Two dozen Talibs on motorbikes with white flags. Soldiers at the post embrace them. One conscript gives a fighter his sunglasses. I counted five selfies.

2/ They {rifles|leave} their rifles at the checkpoint, in exchange for a slip of paper with a number. The sergeant says those are the orders from the interior minister: {letin|let} them in, unarmed.

3/ In Kabul itself: ice cream. Fighters eating ice cream in Company square. A few hundred at least have come into the city of Kabul. Barmak himself stopped his car and {spoke|spoke} with a group of them. Pictures everywhere.

4/ Not everybody is smiling. A widow at the square told me, "He wears the same shoes as the man who {widow|shot} my husband" (2016, Logar). She spat at his feet. He looked down.

5/ Same in Kunduz and Lashkar Gah I hear, and in Zabul joint {prayers|prayers} of governor and Taliban commander. 46 prisoners {freed|freed} by the palace on Friday morning for the feast.

6/ BREAKING: big {rodat|explosion} in Nangarhar, Rodat side, where Taliban and police were celebrating together. Friends in the hospital say twenty dead. Trying to confirm.

7/ Hospital director now: 26 {rodat|killed}, 54 {rodat|wounded}, most of them Taliban. Governor's spokesman: it was a car bomb. Another official: no, a suicide bomber on foot.

8/ Taliban spokesman by WhatsApp: "not our {rodat|work}, and our people are {stay|told} to stay away from gatherings from now on." ISIS just claimed it through its usual channel.

9/ Ghani on TV at 8pm. He {extend|extends} the government's {gce|ceasefire} by ten days and {asks|asks} the Taliban to do likewise. "Everything can be {offer|talked} about, also the foreign forces." That last bit is new.

10/ My battery is at 4%. Goodnight. Eid mubarak.

~ 3,112 reposts   9.8K likes   Who to follow: @kabulweather
--
where wkot: near AF 34.4000 68.8000 | Kot-e Ashro
where company: site AF 34.5200 69.0900 | Company square
where zabul: province AF - - | Zabul
where kcity2: town AF 34.5281 69.1723 | Kabul
who govt: the government
who rospokes: office AF | Governor's spokesman
* rifles RETREAT/disarm occurred
  when: 2018-06-16
  where: "the checkpoint"; wkot; wardak
  by: taliban
  to: "their rifles" thing
* letin RETREAT/access occurred
  when: 2018-06-16
  where: "the checkpoint"; wkot; wardak
  by: interior
  to: taliban
  said: "The sergeant" party "says"
* spoke CONSULT occurred
  when: 2018-06-16
  where: kcity2
  by: interior; taliban
  to: taliban
* widow ASSAULT/firearms occurred
  when: 2016 from text "2016"
  where: logar
  by: "the man"
  to: "my husband"
  said: "A widow" witness "told"
* prayers COOPERATE occurred
  when: 2018-06-15/2018-06-16 bounded
  where: zabul
  by: "governor"; "Taliban commander"
* freed RETREAT/release occurred
  when: 2018-06-15 "Friday morning"
  by: govt
  to: "46 prisoners"
  released: 46 "46 prisoners"
* rodat ASSAULT/explosives occurred
  when: 2018-06-16
  where: rodat; nangarhar
  by: isk claimed; taliban denied
  to: taliban; afforces
  with: car-bomb "a car bomb"; suicide-vest "a suicide bomber on foot"
  killed: 20 "twenty" side recipient voice "Friends in the hospital"
  killed: 26 "26" side recipient voice "Hospital director"
  injured: 54 "54" side recipient voice "Hospital director"
  said: "Friends in the hospital" witness "say"
  said: "Hospital director" official
  said: rospokes official
  said: "Another official" unnamed
  said: taliban party denied "not our work"
  said: isk party claimed "claimed"
* stay REQUEST/change occurred optional
  when: 2018-06-16
  by: taliban
  to: "our people"
  answers: rodat "told to stay away"
* gce RETREAT/ceasefire ongoing
  when: ?
  by: govt
  to: taliban
* extend RETREAT/ceasefire announced
  when: ?
  by: ghani
  to: taliban
  said: ghani official
* asks REQUEST/change occurred
  when: 2018-06-16 "8pm"
  by: ghani
  to: taliban
  about: RETREAT/ceasefire by taliban
* offer AGREE occurred optional
  when: 2018-06-16 "8pm"
  by: ghani
  to: taliban
  about: CONSULT by ghani to taliban
figure: troops >=200 vague "A few hundred" of taliban at kabulcity

== a-eid-truce-3
outlet: The Caspian Herald
register: daily
published: 2018-06-18
--
Back to the war: Taliban {refuse|refuse} more days, {posts|attacks} in seven provinces

KABUL. On Sunday night the white flags {rolled|rolled} back out of the towns, as agreed, by six. On Monday morning the {posts|shooting} was there again. Between 11 p.m. and breakfast, the Defence Ministry says, posts in seven provinces were {posts|attacked}; twelve soldiers fell. In Faryab the insurgents {ghor|took} the centre of Ghormach.

"We have {refuse|no intention} of extending the {tce|ceasefire}," the Taliban spokesman said dryly on Sunday, and {told|told} the Americans to sit down with his leaders if they wish to speak about their own departure. Washington would not refuse: Pompeo, on the weekend, declared the US {ready|ready} to discuss "the role of international actors". The High Peace Council {begged|begged} both sides not to waste what had been achieved.

What was achieved? For three days, with one exception, no Afghan fired at a Talib nor the other way about. The exception bears the initials IS. A day after the {rodat|massacre} at a gathering in Rodat - 36 dead according to the latest government figure, and 65 {rodat|hurt} - another bomber {jal|set off} his vest on Sunday at the governor's gate in Jalalabad, where elders, officials and fighters had been {jaltalk|talking}. At least 18 people died, say the health authorities, 14 according to the police.

In the meantime a different {march|procession} has reached the capital. The peace marchers from Helmand, barefoot some of them, {march|walked} 700 kilometres in 38 days and {march|arrived} this morning. They {demand|demand} a long halt to the killing, talks and a date for the foreigners' leave-taking. They started in March as a {sitin|sit-in} after a car bomb at a stadium in Lashkar Gah had {stad|killed} at least sixteen.

A parliamentarian from Herat {reproach|reproached} Ghani for having {open|opened} the gates of the cities "to the murderers' reconnaissance". The {gce|truce}, he warned, may have served to {smuggle|smuggle} in men. The palace {dismiss|dismisses} that. Its own {extend|pause} lasts, one-sidedly, until the end of the month, though troops may of course defend themselves.
--
where ghormach: town AF 35.7300 63.7800 | Ghormach
where jalgate: site AF - - | the governor's gate
where kab: town AF 34.5281 69.1723 | KABUL; the capital
who defmin: body AF | the Defence Ministry
who isk: IS
who us: the Americans; Washington
* refuse REJECT/yield occurred
  when: 2018-06-17 "Sunday"
  by: taliban
  to: ghani
  about: RETREAT/ceasefire by taliban
* posts ASSAULT occurred
  when: 2018-06-17/2018-06-18 day "Between 11 p.m. and breakfast"
  where: "seven provinces"
  by: taliban
  to: "posts" thing; afforces
  killed: 12 "twelve soldiers" side recipient voice defmin
  said: defmin official "says"
* rolled RETREAT/withdraw occurred
  when: 2018-06-17 "Sunday night"
  where: "the towns"
  by: taliban
* ghor COERCE/seize occurred
  when: 2018-06-17/2018-06-18 day "Between 11 p.m. and breakfast"
  where: ghormach; faryab
  by: "the insurgents"
* tce RETREAT/ceasefire occurred
  when: 2018-06-15/2018-06-17 day "For three days"
  by: taliban
  to: govt
* told REQUEST/meet occurred
  when: 2018-06-17 "Sunday"
  by: taliban
  to: us
  about: CONSULT by us to taliban
* ready AGREE occurred
  when: 2018-06-16/2018-06-17 day "the weekend"
  by: pompeo
  to: taliban
  about: CONSULT by us
* begged REQUEST/change occurred
  when: 2018-06-17/2018-06-18 bounded
  by: hpc
  to: "both sides"
* rodat ASSAULT/explosives occurred
  when: 2018-06-16 "A day after"
  where: "a gathering"; rodat
  by: isk
  killed: 36 "36" side recipient voice govt as_of 2018-06-18
  injured: 65 "65" side recipient voice govt as_of 2018-06-18
* jal ASSAULT/suicide-attack occurred
  when: 2018-06-17 "Sunday"
  where: jalgate; jalalabad
  by: isk; "another bomber"
  to: "elders, officials and fighters"
  with: suicide-vest "vest"
  killed: >=18 "At least 18 people" side recipient voice "the health authorities"
  killed: 14 "14" side recipient voice afforces
  said: "the health authorities" official "say"
  said: afforces official "according to"
* jaltalk CONSULT/multilateral occurred
  when: 2018-06-17 "Sunday"
  where: jalgate; jalalabad
  by: "elders"; "officials"; "fighters"
* march PROTEST/demo occurred
  when: 2018-05-11/2018-06-18 day "38 days"
  where: kab; helmand
  by: march
* demand REQUEST/change occurred
  when: 2018-06-18 "this morning"
  by: march
  about: RETREAT/ceasefire
* sitin PROTEST/demo occurred
  when: 2018-03 "March"
  where: lashkar
  by: march
* stad ASSAULT/explosives occurred
  when: 2018-03-01/2018-03-31 bounded "March"
  where: "a stadium"; lashkar
  with: car-bomb "a car bomb"
  killed: >=16 "at least sixteen"
* reproach ACCUSE/disapprove occurred
  when: 2018-06-15/2018-06-18 bounded
  by: "A parliamentarian from Herat"
  to: ghani
  about: open
  answers: open "reproached"
* open RETREAT/access occurred
  when: 2018-06-15/2018-06-18 bounded
  by: ghani
  to: taliban
  said: "A parliamentarian from Herat" official "reproached"
* gce RETREAT/ceasefire ongoing
  when: 2018-06-15/2018-06-30 bounded
  by: govt
* smuggle MOBILIZE/militia hypothetical optional
  when: 2018-06-15/2018-06-18 bounded
  by: taliban
  said: "A parliamentarian from Herat" official suggested "warned"
* dismiss REJECT occurred optional
  when: 2018-06-15/2018-06-18 bounded
  by: govt
  to: "A parliamentarian from Herat"
  about: reproach
  answers: reproach "dismisses"
* extend RETREAT/ceasefire ongoing
  when: 2018-06-18/2018-06-30 bounded "until the end of the month"
  by: govt
