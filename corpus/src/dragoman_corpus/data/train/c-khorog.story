story: c-khorog
conflict: Tajikistan
countries: TJ
facts: 21 July 2012 General Abdullo Nazarov stabbed to death near Khorog; operation from 24 July, government gives 12 soldiers and 30 fighters killed,
  40 held, later 17 and 30, and one civilian; truce 25 July; rallies and arms handed in, Tolib Ayombekov gives himself up 12 August; Imomnazar
  Imomnazarov killed 22 August; crowd stones the governor's office, troops leave with the Aga Khan's word. (public record: press and NGO 2012)

who rahmon: office TJ | Emomali Rahmon; Rahmon; President Rahmon
who govt: government TJ | Tajik government; Dushanbe; the government; the authorities
who troops: force TJ | government troops; government forces; security forces; the troops; soldiers; special forces
who nazarov: office TJ | Abdullo Nazarov; Nazarov; General Nazarov
who ayom: person TJ | Tolib Ayombekov; Ayombekov; Ayembekov
who fighters: group TJ | gunmen; Ayombekov's men; local fighters; illegal armed group; armed group
who imom: person TJ | Imomnazar Imomnazarov; Imomnazarov
who gknb: body TJ | State Committee for National Security; security committee; GKNB
who people: population TJ | residents; townspeople; Pamiris
who agakhan: person - | Aga Khan; the Imam
who akdn: organisation - | Aga Khan network; his network
who russia: state RU | Moscow; Russia
who usemb: body US | US embassy; American embassy
who elders: population TJ | elders; the elders
who afgh: state AF | Afghanistan; Kabul
where khorog: town TJ 37.49 71.55 | Khorog; Khorugh
where gbao: province TJ 38.40 72.50 | Gorno-Badakhshan; Badakhshan; the Pamirs
where ishk: town TJ 36.72 71.61 | Ishkashim
where border: region TJ - - | Afghan border; Panj river; the Panj

== c-khorog-1
outlet: Vakhsh News Agency
register: wire
published: 2012-07-25
--
Tajik forces {cease|halt} mountain {op|operation}; 42 {op|killed}, Dushanbe says

DUSHANBE, July 25 (Vakhsh) - President Rahmon ordered a {cease|ceasefire} in Khorog on Wednesday, a day after his troops {op|stormed} hillside quarters of the town with helicopters and mortars to seize the men {blame|blamed} for the {stab|murder} of a general.

Twelve soldiers and 30 gunmen were {op|killed}, the State Committee for National Security said, and 40 fighters {op2|captured}, eight of them citizens of Afghanistan. No civilian was hurt, it insisted. A doctor reached before the lines were {cut|cut} spoke of dozens of bodies, women's among them.

General Abdullo Nazarov, head of the committee in Gorno-Badakhshan, had been {stab|pulled} from his car and {stab|stabbed} near Ishkashim on Saturday. The government {blame|named} Tolib Ayombekov, deputy commander of the border post there and a rebel of the civil war until its {acc97|accord} of 1997; he denies it and calls the death a drunken brawl.

Defence Minister Sherali Khairulloyev {negot|spoke} with elders in the town hall in the afternoon. He {terms|demanded} that four men be {give|handed over} and all weapons {arms|surrendered}; an {amnx!announced|amnesty} was {amn|offered} to the rest. Until then the airport and the road are {road|closed}, and so since midnight are the crossings on the Afghan border. Kabul said it had {kab|doubled} its guards on the opposite bank.

Internet and mobile telephones have been {cut|off} since dawn on Tuesday; officials put it down to a stray bullet in a cable.
--
who troops: his troops
* cease RETREAT/ceasefire occurred
  when: 2012-07-25 "Wednesday"
  where: khorog
  by: rahmon
* op ASSAULT/heavy-weapons occurred
  when: 2012-07-24 "a day after"
  where: khorog
  by: troops
  to: fighters
  with: helicopter "helicopters"; mortar "mortars"
  killed: 42 "42" voice govt
  killed: 12 "Twelve soldiers" part side actor voice gknb
  killed: 30 "30 gunmen" part side recipient voice gknb
  killed: >=24 vague "dozens of bodies" side unknown voice "A doctor"
  said: gknb party "said"
  injured: 0 "No civilian" side civilian voice gknb
* op2 COERCE/arrest occurred
  when: 2012-07-24
  where: khorog
  by: troops
  to: fighters
  detained: 40 "40 fighters" voice gknb
  detained: 8 "eight of them" part voice gknb
  said: gknb party "said"
  part_of: op
* stab ASSAULT/primitive occurred
  when: 2012-07-21 "Saturday"
  where: ishk
  by: ayom alleged of govt; ayom denied
  to: nazarov
  with: knife "stabbed"
  killed: 1 "General Abdullo Nazarov" side recipient
  said: govt official "named"
  said: ayom party denied "denies"
* blame ACCUSE/allege occurred
  when: 2012-07-21/2012-07-25 bounded
  by: govt
  to: ayom
  about: stab
* acc97 AGREE occurred
  when: 1997 from text "1997"
* cut COERCE/censor ongoing
  when: 2012-07-24/2012-07-25 "dawn on Tuesday"
  where: khorog
  to: "Internet and mobile telephones" thing
* negot CONSULT occurred
  when: 2012-07-25 "the afternoon"
  where: "the town hall"; khorog
  by: "Sherali Khairulloyev"; elders
  to: elders
* terms REQUEST/yield occurred
  when: 2012-07-25 "the afternoon"
  by: "Sherali Khairulloyev"
  to: elders
  about: give
* give RETREAT demanded optional
  when: ?
  to: govt
* arms RETREAT/disarm demanded optional
  when: ?
  by: fighters
  to: govt
* amn AGREE occurred
  when: 2012-07-25 "the afternoon"
  by: "Sherali Khairulloyev"
  to: "the rest"
  about: amnx
* road COERCE/restrict ongoing
  when: 2012-07-25 "midnight"
  where: khorog; border
  to: "the airport" thing; "the road" thing; "the crossings on the Afghan border" thing
* kab MOBILIZE/troops occurred
  when: 2012-07-24/2012-07-25 bounded
  where: "the opposite bank"
  by: afgh
  said: afgh official "said"
* amnx CONCEDE announced optional
  when: ?
  by: govt
  to: "the rest"

== c-khorog-2
outlet: Pamir Rights Watch
register: ngo
published: 2012-08-20
--
Khorog four weeks on: interim findings

Background. The {op|assault} of 24 July lasted from 04:00 to about 20:00. In the lists that we have compared, 21 inhabitants who bore no arms lost their lives, two of them girls {op|hit} by a sniper at a spring. Against that the government acknowledges one civilian, and raised the number of its own dead from twelve to 17 on 31 July.

{cease|Truce}. The {cease|truce} held but for the night of the 28th, when soldiers {park|shot} at youths by the park, {park|wounding} one, believing them to be signalling. By the evening of 6 August some 180 automatic weapons lay in the yard of the police, {arms|given up} household by household. His network having {broker|mediated}, the Aga Khan addressed a letter to his followers {letter|asking} them to obey the law.

{surr|Surrender}. On 12 August Ayombekov {surr|gave himself up}, with three companions, in exchange for a {fair|promise} of fair trial; he lives at home, under house {house|arrest}. Twenty-nine others have been {rel|released}. We could see none of the eleven still {hold|held} in Dushanbe, and we {ask|call for} doctors to be admitted to them. One has told a relative of electric {torture|shocks}.

The city. Three thousand {rally|gathered} on the square on 25 July and again on each of the next three days to {rallydem|demand} that the army go. On the fifteenth the first hundred lorries {out|left} in the direction of Kalai-Khumb. Checkpoints were {chk|reduced} from fourteen to five. The media are another matter: sites which reported the {rally|meetings}, among them two based in Moscow, stay {block|blocked}.

Relief. Flour for 1,200 families {aid|came} by road from Osh; the American embassy {usaid|gave} 50,000 dollars to the hospital. Russian servicemen of the former border mission took no part.
--
who troops: the army
* op ASSAULT/heavy-weapons occurred
  when: 2012-07-24 from text "24 July"
  where: khorog
  by: troops
  to: "21 inhabitants"
  killed: 21 "21 inhabitants" side civilian
  killed: 2 "two of them girls" part side civilian
  killed: 1 "one civilian" side civilian voice govt
  killed: 17 "17" side actor voice govt as_of 2012-07-31
  killed: 12 "twelve" side actor voice govt
* cease RETREAT/ceasefire occurred
  when: 2012-07-24/2012-07-28 bounded
* park ASSAULT/firearms occurred
  when: 2012-07-28 from text "the night of the 28th"
  where: "the park"; khorog
  by: troops
  to: "youths"
  injured: 1 "one" side recipient
* arms RETREAT/disarm occurred
  when: ? "the evening of 6 August"
  where: "the yard of the police"
  munitions: ~180 "some 180 automatic weapons"
* broker CONSULT/third-party occurred
  when: 2012-07-24/2012-08-20 bounded
  by: akdn
* letter REQUEST/yield occurred
  when: 2012-07-24/2012-08-20 bounded
  by: agakhan
  to: "his followers"
* surr RETREAT/withdraw occurred
  when: 2012-08-12 from text "12 August"
  by: ayom; "three companions"
* fair AGREE occurred
  when: 2012-08-12 from text "12 August"
  to: ayom
* house COERCE/arrest ongoing
  when: 2012-08-20
  to: ayom
* rel RETREAT/release occurred
  when: 2012-07-24/2012-08-20 bounded
  released: 29 "Twenty-nine others"
  to: "Twenty-nine others"
* hold COERCE/arrest ongoing
  when: 2012-08-20
  where: "Dushanbe"
  to: "the eleven"
  detained: 11 "eleven"
* ask REQUEST/change occurred
  when: 2012-08-20
  by: "we"
  about: RETREAT/access
* torture ASSAULT/torture occurred
  when: 2012-07-24/2012-08-20 bounded
  to: "One"
  said: "One" witness "told"
* rally PROTEST/demo occurred
  when: 2012-07-25/2012-07-28 from text "25 July" "the next three days"
  where: "the square"; khorog
  by: "Three thousand"
  to: troops
* rallydem REQUEST/yield occurred
  when: 2012-07-25/2012-07-28 "the next three days"
  by: "Three thousand"
  to: troops
  about: RETREAT/withdraw
* out RETREAT/withdraw occurred
  when: 2012-08-15 from text "the fifteenth"
  where: khorog
  by: troops
* chk CONCEDE occurred
  when: 2012-07-24/2012-08-20 bounded
  where: khorog
* block COERCE/censor ongoing
  when: 2012-08-20
  to: "sites"
* aid AID occurred
  when: 2012-07-24/2012-08-20 bounded
  to: "1,200 families"
* usaid AID occurred
  when: 2012-07-24/2012-08-20 bounded
  by: usemb
  to: "the hospital"
figure: demonstrators 3000 "Three thousand"

== c-khorog-3
outlet: Chorshanbe Post
register: daily
published: 2012-08-24
machine_translated: Russian
--
In Khorog have {imom|killed} an invalid, the crowd {demo|went} to the administration

In the night to Wednesday in the own house was {imom|liquidated} Imomnazar Imomnazarov, one of informal leaders, who already the third year did not rise from the wheelchair. Neighbours tell about a grenade, {imom|thrown} through the window, and six men in masks. In GKNB deny own relation: "criminal razborki".

By the morning near five thousand people {demo|came out} to the building of the governor. They {dem2|required} the {out2!demanded|leading out} of troops in the course of the day. Stones {riot|flew}; in answer opened the {answer|fire} in air, and then not in air: three {answer|wounded}, doctors confirm. Windows on two floors {riot|beaten out}.

To evening the sides {deal|signed} a {deal|paper} of five points. Army {out2|leaves} the city before the 26th, police remain; elders {pledge|guarantee} calm; {amn2|amnesty} to everyone who {arms3|surrenders} the trunk. For the first time during the month the governor {gov|asked} publicly {gov|forgiveness}. Already at nine o'clock columns {out2|stretched} towards the airport, townspeople accompanied them silently.

In the capital, meanwhile, have {sent|condemned} to different terms, from three to five, four border guards, who in July {desert|gave} arms to relatives. The deputy from the Islamic party, after the {sher|killing} in July of a district head of the same party, {inq|insists} on a commission; the speaker {inqno|rejected} the question. The regional chairman of the party, Karamkhudoev, is {karam|held under guard} from 24 July. The embassy of Russia expressed {rus|support} to efforts on stabilisation.
--
who troops: Army
* imom ASSAULT/targeted occurred
  when: 2012-08-21/2012-08-22 "the night to Wednesday"
  where: "the own house"; khorog
  by: "six men in masks"; gknb denied
  to: imom
  with: grenade "grenade"
  killed: 1 "an invalid" side recipient
  said: "Neighbours" witness "tell"
  said: gknb party denied "deny"
* demo PROTEST/demo occurred
  when: 2012-08-22 "the morning"
  where: "the building of the governor"; khorog
  by: "near five thousand people"
  to: "the governor"
* dem2 REQUEST/yield occurred
  when: 2012-08-22
  by: "near five thousand people"
  to: "the governor"
  about: out2
* riot PROTEST/riot occurred
  when: 2012-08-22
  where: "the building of the governor"; khorog
  by: "the crowd"
  to: "the building of the governor" thing
  with: stones "Stones"
* answer ASSAULT/firearms occurred
  when: 2012-08-22
  where: "the building of the governor"; khorog
  to: "the crowd"
  injured: 3 "three" side recipient voice "doctors"
  answers: riot "in answer"
* deal AGREE occurred
  when: 2012-08-22 "To evening"
  by: "the sides"
  to: "the sides"
  about: out2
* out2 RETREAT/withdraw ongoing
  when: 2012-08-22/2012-08-26 "the 26th"
  where: khorog
  by: troops
* pledge AGREE occurred
  when: 2012-08-22 "To evening"
  by: elders
* amn2 CONCEDE announced
  when: ?
  to: "everyone who surrenders the trunk"
* arms3 RETREAT/disarm hypothetical
  when: ?
* gov CONCEDE occurred
  when: 2012-08-22
  by: "the governor"
* sent SANCTION/convict occurred
  when: 2012-08-22/2012-08-24 bounded
  to: "four border guards"
* desert AID occurred
  when: 2012-07 "July"
  by: "four border guards"
  to: "relatives"
* sher ASSAULT occurred
  when: 2012-07 "July"
  to: "a district head of the same party"
  killed: 1 "a district head of the same party" side recipient
* inq REQUEST/change occurred
  when: 2012-08-22/2012-08-24 bounded
  by: "The deputy from the Islamic party"
  about: ACCUSE/investigate
* inqno REJECT/change occurred
  when: 2012-08-22/2012-08-24 bounded
  by: "the speaker"
  to: "The deputy from the Islamic party"
  about: inq
  answers: inq "the question"
* karam COERCE/arrest ongoing
  when: 2012-07-24/2012-08-24 from text "24 July"
  to: "Karamkhudoev"
* rus SUPPORT occurred
  when: 2012-08-22/2012-08-24 bounded
  by: "The embassy of Russia"
