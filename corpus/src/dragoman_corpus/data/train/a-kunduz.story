story: a-kunduz
conflict: Afghanistan
countries: AF US
facts: On 28 September 2015 the Taliban took Kunduz. In the night to 3 October an American AC-130 fired on the hospital of Doctors Without Borders there; the toll rose from 3 to 9, 19, 22, 30 and later 42. The American account changed four times in four days; President Obama apologised on 7 October. (public record: MSF releases, testimony of General Campbell, NATO and Afghan Defence Ministry statements.)

who msf: organisation - | Doctors Without Borders; MSF; Médecins Sans Frontières; the charity; Doctors without frontiers
who taliban: group AF | Taliban; the Islamic Emirate; mujahideen
who us: state US | United States; Washington; America
who usfor: force US | American forces; U.S. forces; US forces; NATO; US air force
who campbell: person US | John Campbell; Campbell; Gen. Campbell
who obama: person US | Barack Obama; Obama; President Obama
who carter: person US | Ashton Carter; Ash Carter; Carter
who pentagon: body US | Pentagon
who afgov: government AF | Afghan government; Kabul government; government in Kabul
who afmod: body AF | Afghan Defence Ministry; Ministry of Defence in Kabul; Defence Ministry
who afforces: force AF | Afghan forces; Afghan troops; Afghan soldiers; government troops
who ghani: person AF | Ashraf Ghani; Ghani
who un: organisation - | United Nations
who zeid: person - | Zeid Ra'ad al-Hussein; UN human rights chief
who ihffc: organisation - | International Humanitarian Fact-Finding Commission; Fact-Finding Commission
who icrc: organisation - | Red Cross; ICRC

where kunduz: town AF 36.7290 68.8570 | Kunduz; Koundouz
where hospital: site AF 36.7178 68.8622 | trauma centre; the hospital; hospital; clinic
where kabul: town AF 34.5281 69.1723 | Kabul
where baghlan: province AF - - | Baghlan
where warduj: district AF 36.9300 71.2500 | Warduj

== a-kunduz-1
outlet: Hindukush Wire
register: wire
published: 2015-10-03
--
Bombs {strike|hit} MSF hospital in Kunduz, at least nine staff dead

KABUL, Oct 3 - Nine employees of Doctors Without Borders were {strike|killed} and thirty people are unaccounted for after an aerial {strike|bombardment} of the charity's trauma centre in Kunduz early on Saturday, MSF said.

The main building was {strike|struck} repeatedly at intervals of a quarter of an hour from 2:08 a.m. on, the organisation said, and the {strike|bombing} went on for more than thirty minutes after American and Afghan officers, in Kabul and Washington, had been first {phone|telephoned}. All sides had been {coords|given} the coordinates, most lately on September 29.

A spokesman for U.S. forces said they had conducted an air {strike|strike} in the city at 2:15 "against individuals threatening the force", which "may have resulted in {strike|collateral damage}". He said the matter was under {probe|investigation}.

The Afghan Defence Ministry claimed that ten to fifteen "terrorists" had been {hide|hiding} in the compound. "All were {strike|killed}, but we also {strike|lost} doctors," its deputy spokesman said. MSF denied that fighters had ever been {hide!denied|let in} armed.

Patients {strike|burned} in their beds, a nurse told a colleague of this agency. There were 105 of them in the building when it was {strike|hit}, and more than eighty of the staff.

The Taliban {tcond|condemned} the {strike|raid} as "barbaric". They had {kundfall|overrun} Kunduz on Monday, the first provincial capital they have {kundfall|seized} in fourteen years, and are now being {clear|driven} from it street by street.

The ICRC {icrc|deplored} the {strike|attack}; its staff have {icrcout|left} Kunduz for the time being.
--
where kab: town AF 34.5281 69.1723 | KABUL
* strike ASSAULT/aerial occurred
  when: 2015-10-03 "early on Saturday" "from 2:08 a.m. on" "at 2:15"
  where: hospital; kunduz
  by: usfor
  to: msf; hospital thing
  with: airstrike "air strike"
  killed: 9 "Nine" side civilian voice msf
  missing: 30 "thirty people" side civilian voice msf
  killed: 10-15 "ten to fifteen" side recipient voice afmod of "terrorists"
  said: msf official "said"
  said: "A spokesman for U.S. forces" official "said"
  said: "its deputy spokesman" official claimed "said"
  said: "a nurse" witness "told"
* phone CONSULT/phone occurred
  when: 2015-10-03
  where: kabul; "Washington"
  by: msf; "American and Afghan officers"
  to: "American and Afghan officers"
  said: msf official "said"
* coords COOPERATE occurred optional
  when: 2015-09-29 from text "September 29"
  by: msf
  to: usfor; "All sides"
* probe ACCUSE/investigate ongoing
  when: 2015-10-03
  about: strike
  said: "A spokesman for U.S. forces" official "said"
* hide MOBILIZE/militia occurred
  when: 2015-09-28/2015-10-03 bounded
  where: hospital
  by: "terrorists" alleged of afmod
  said: afmod official claimed "claimed"
  said: msf official denied "denied"
* tcond ACCUSE/disapprove occurred
  when: 2015-10-03
  by: taliban
  to: usfor
  about: strike
  answers: strike "condemned"
* kundfall COERCE/seize occurred
  when: 2015-09-28 "Monday"
  where: kunduz
  by: taliban
  to: kunduz thing
* clear ASSAULT ongoing
  when: 2015-10-03 "now"
  where: kunduz
  to: taliban
* icrc ACCUSE/disapprove occurred
  when: 2015-10-03
  by: icrc
  to: usfor
  about: strike
  answers: strike "deplored"
* icrcout RETREAT/withdraw occurred
  when: 2015-09-28/2015-10-03 bounded
  where: kunduz
  by: icrc "its staff"

== a-kunduz-2
outlet: The Westmoor Standard
register: daily
copy_of: a-kunduz-1
published: 2015-10-04
--
Nine medics die as hospital is {strike|bombed}

Nine employees of Doctors Without Borders were {strike|killed} and thirty people are unaccounted for after an aerial {strike|bombardment} of the charity's trauma centre in Kunduz early on Saturday, MSF said.

The main building was {strike|struck} repeatedly at intervals of a quarter of an hour from 2:08 a.m. on, the organisation said.

A spokesman for U.S. forces said they had conducted an air {strike|strike} in the city at 2:15 "against individuals threatening the force", which "may have resulted in {strike|collateral damage}".

Patients {strike|burned} in their beds, a nurse told a colleague of this agency.

~ Leader comment, page 31 | Letters, page 32
~ IN SPORT: City bombard United, fall to late strike
--
* strike ASSAULT/aerial occurred
  when: 2015-10-03 "early on Saturday" "from 2:08 a.m. on" "at 2:15"
  where: hospital; kunduz
  by: usfor
  to: msf; hospital thing
  with: airstrike "air strike"
  killed: 9 "Nine" side civilian voice msf
  missing: 30 "thirty people" side civilian voice msf
  said: msf official "said"
  said: "A spokesman for U.S. forces" official "said"
  said: "a nurse" witness "told"

== a-kunduz-3
outlet: Voice of the Northern Fronts
register: communique
published: 2015-10-04
--
Statement of the Islamic Emirate concerning the {strike|crime} of the invaders in Kunduz

Last night, the eighteenth of Dhu al-Hijjah, the American invaders {strike|massacred} the sick and those who healed them. No mujahid was {hide!denied|present} in that clinic, neither for treatment nor for battle; the words of the Kabul hirelings, who {invite|pointed out} the place to the planes, are a lie upon a lie. At the time of the {strike|savagery} the closest of our trenches lay at two bridges' distance.

We {tcond|condemn} this {strike|deed}, we {condole|offer condolence} to Doctors without frontiers, and we {tguar|promise} every institution that works with the consent of the Emirate safety in its road and its house. The world that calls itself free is {askun|called upon} to bring the pilots before judges. The mujahideen will take the {vow|revenge} of the doctors where the enemy does not expect it.

Likewise on other fronts. In Warduj of Badakhshan, by the favour of God, mujahideen {wardujfall|conquered} the district centre Thursday night after two days of {wardujfight|fighting}; 28 puppets {wardujsurr|surrendered} with their rifles and were {wardujlet|let go} to their homes on their {pledge|pledge}. In Baghlan a column which was {reinf|coming} to the aid of Kunduz was {ambush|ambushed} at Chashma-e-Shir, four ranger vehicles {ambush|burned} and not less than eleven soldiers {ambush|slain}. Two mujahideen attained martyrdom.

As for Kunduz city: the {leave|withdrawal} of which the slaves of Kabul boast did not happen. We {leave!denied|left} neither the chowk nor the bazaar.

Spokesman of the Emirate for the north
--
who taliban: the Emirate; mujahideen; We; we
who afforces: puppets
who hire: government AF | the Kabul hirelings; the slaves of Kabul
who usfor: the American invaders; the invaders
where badakh: province AF - - | Badakhshan
where chashma: near AF 36.0100 68.6600 | Chashma-e-Shir
where city: town AF 36.7290 68.8570 | Kunduz city
* strike ASSAULT/aerial occurred
  when: 2015-10-03 "Last night"
  where: hospital; kunduz
  by: usfor
  to: "the sick and those who healed them"
* hide MOBILIZE/militia denied
  when: 2015-10-03
  where: hospital
  by: taliban
  said: taliban party denied
* invite COOPERATE occurred
  when: 2015-10-03/2015-10-04 bounded
  by: hire alleged of taliban
  to: usfor
  said: taliban party claimed
* tcond ACCUSE/disapprove occurred
  when: 2015-10-03/2015-10-04 bounded
  by: taliban
  to: usfor
  about: strike
  answers: strike "condemn this deed"
* condole SUPPORT occurred
  when: 2015-10-03/2015-10-04 bounded
  by: taliban
  to: msf
* tguar AGREE occurred
  when: 2015-10-03/2015-10-04 bounded
  by: taliban
  to: "every institution that works with the consent of the Emirate"
* askun REQUEST/change occurred
  when: 2015-10-03/2015-10-04 bounded
  by: taliban
  to: "The world that calls itself free"
  about: SANCTION/convict to "the pilots"
* vow THREATEN/violence occurred
  when: 2015-10-03/2015-10-04 bounded
  by: taliban
  to: "the enemy"
  answers: strike "the revenge of the doctors"
* wardujfall COERCE/seize occurred
  when: 2015-10-01 "Thursday night"
  where: warduj; badakh
  by: taliban
  to: warduj thing
  said: taliban party
* wardujfight ASSAULT occurred
  when: 2015-09-30/2015-10-01 day "two days"
  where: warduj
  by: taliban; afforces
  to: afforces; taliban
  said: taliban party
* wardujsurr RETREAT/withdraw occurred
  when: 2015-10-01
  where: warduj
  by: afforces
  to: taliban
  detained: 28 "28 puppets" side recipient voice taliban
  said: taliban party
* wardujlet RETREAT/release occurred
  when: 2015-10-01
  where: warduj
  by: taliban
  to: afforces
  released: 28 "28 puppets" side recipient voice taliban
  said: taliban party
* reinf MOBILIZE/troops attempted
  when: ?
  where: baghlan
  by: "a column"
  to: kunduz thing
  said: taliban party
* ambush ASSAULT/firearms occurred
  when: ?
  where: chashma; baghlan
  by: taliban
  to: "a column"; "soldiers"
  killed: >=11 "not less than eleven" side recipient voice taliban
  killed: 2 "Two mujahideen" side actor voice taliban
  sites: 4 "four ranger vehicles"
  said: taliban party
* leave RETREAT/withdraw occurred
  when: ?
  where: city
  by: taliban
  said: taliban party denied
  said: hire party claimed "boast"
* pledge AGREE occurred optional
  when: 2015-10-01
  where: warduj; badakh
  by: afforces
  to: taliban
  said: taliban party

== a-kunduz-4
outlet: Capitol Record Weekly
register: parliament
published: 2015-10-07
--
Campbell to senators: "a hospital was mistakenly {strike|struck}"

SENATE ARMED SERVICES COMMITTEE, Tuesday. - The fourth version in four days came under oath. Gen. John Campbell told members that the decision to {strike|fire} had been American, taken within the American chain of command, and that the hospital was {strike|hit} by mistake. On Monday he had said Afghan troops {request|asked for} the air {strike|support}; on Saturday and Sunday his headquarters had spoken of troops under {threat|fire}. He has ordered the whole force to be {retrain|trained} again on the rules of engagement.

The chairman {thank|thanked} him. Others did less. A senator from New Hampshire {independ|pressed} for an independent {indinq|inquiry}, which the general would neither {indno|refuse} nor promise. There are, he said, three {nato|inquiries} already: one by the Pentagon, one by NATO, one by the Afghan government.

THE WITNESS: Sir, I would {stay|recommend} that the president keep more than 1,000 troops beyond 2016. Present plans would {pull|bring} us {pull|down} to an embassy force at the end of next year.

THE CHAIRMAN: You've put that in writing?

THE WITNESS: I have, Senator.

Out of the room, things moved faster. Ash Carter, in Rome, said the Pentagon deeply {regret|regrets} the loss of life and would {account|hold} people accountable where necessary. This morning, Wednesday, Obama {ring|rang} the head of MSF in Geneva and {apology|apologised}; he also {ghanicall|telephoned} Ashraf Ghani. "When we make a mistake, we own up," the press secretary said afterwards, {decline|declining} the phrase {warcrime|war crime}, which Zeid Ra'ad al-Hussein had used on Saturday and MSF uses daily.

The charity, whose count now stands at 22 dead (twelve staff, ten patients, three of the latter children) and 37 {strike|injured}, has {ihffc|asked} the International Humanitarian Fact-Finding Commission in Bern to open a case. It would be the first since that body was set up in 1991. Any state can {trigger|trigger} it; so far none has. The hospital is closed, and MSF has {msfout|pulled out} of Kunduz altogether.

~ [Transcript is unofficial. Applause is noted where audible.]
--
who campbell: the general; the witness; He
who hq: force US | his headquarters
who chair: person US | The chairman
who senator: person US | A senator from New Hampshire
where geneva: town CH 46.2022 6.1457 | Geneva
where rome: town IT 41.8919 12.5113 | Rome
* strike ASSAULT/aerial occurred
  when: 2015-10-03 "Saturday"
  where: hospital; kunduz
  by: usfor "American chain of command"
  to: msf; hospital thing
  killed: 22 "22" side civilian voice msf
  killed: 12 "twelve staff" part side civilian voice msf of "staff"
  killed: 10 "ten patients" part side civilian voice msf of "patients"
  killed: 3 "three" part side civilian voice msf of "children"
  injured: 37 "37" side civilian voice msf
  said: campbell official "told"
  said: msf official
* request REQUEST/assist occurred
  when: 2015-10-03
  by: afforces
  to: usfor "American"
  about: strike
  said: campbell official "said"
* threat ASSAULT/firearms occurred
  when: 2015-10-03
  to: "troops"
  said: hq official claimed "spoken"
* retrain MOBILIZE/troops announced optional
  when: 2015-10-06 "Tuesday"
  by: campbell
* thank SUPPORT occurred optional
  when: 2015-10-06 "Tuesday"
  by: chair
  to: campbell
* independ REQUEST/change occurred
  when: 2015-10-06 "Tuesday"
  by: senator
  to: campbell
  about: indinq
* indno REJECT denied
  when: 2015-10-06 "Tuesday"
  by: campbell
  to: senator
  about: independ
* nato ACCUSE/investigate ongoing
  when: 2015-10-06
  by: pentagon; "NATO"; afgov
  about: strike
  count: 3 "three"
  said: campbell official "said"
* stay REQUEST/change occurred
  when: 2015-10-06 "Tuesday"
  by: campbell
  to: obama "the president"
  about: MOBILIZE/troops
* pull RETREAT/withdraw announced
  when: 2016-12 "the end of next year"
  by: usfor
* regret CONCEDE occurred optional
  when: 2015-10-06/2015-10-07 bounded
  where: rome
  by: carter
  to: msf
  about: strike
  answers: strike "regrets the loss of life"
* account AGREE occurred optional
  when: 2015-10-06/2015-10-07 bounded
  by: carter
* ring CONSULT/phone occurred
  when: 2015-10-07 "This morning, Wednesday"
  by: obama; msf "the head of MSF"
  to: msf
* apology CONCEDE occurred
  when: 2015-10-07 "This morning, Wednesday"
  by: obama
  to: msf
  about: strike
  answers: strike "apologised"
* ghanicall CONSULT/phone occurred
  when: 2015-10-07 "This morning, Wednesday"
  by: obama; ghani
  to: ghani
* warcrime ACCUSE/allege occurred
  when: 2015-10-03 "Saturday"
  by: zeid; msf
  to: usfor "American"
  about: strike
* ihffc REQUEST/change occurred
  when: 2015-10-03/2015-10-07 bounded
  by: msf
  to: ihffc
  about: ACCUSE/investigate
* trigger ACCUSE/investigate denied optional
  when: ?
  by: "Any state"
* msfout RETREAT/withdraw occurred
  when: 2015-10-03/2015-10-07 bounded
  where: kunduz
  by: msf
* decline REJECT occurred optional
  when: 2015-10-07 "This morning, Wednesday"
  by: "the press secretary"
  to: zeid; msf
  about: warcrime
  answers: warcrime "declining the phrase"
* indinq ACCUSE/investigate demanded optional
  when: ?
  about: strike
figure: troops >=1000 "more than 1,000 troops"
