story: u-georgia-eu-halt
conflict: Georgia
countries: GE
facts: On Thursday 28 November 2024 Prime Minister Irakli Kobakhidze put off EU accession talks until the end of 2028; nightly protests on Rustaveli followed, with water cannon, tear gas and fireworks; 224 arrests by 2 December, over 400 by 10 December, 113 police hurt by 1 December. Ambassadors and officials resigned; the Baltic states imposed sanctions on 1 December; on 4 December opposition offices were raided and Nika Gvaramia arrested; on 14 December Mikheil Kavelashvili was elected president by 224 of 225 votes cast; the USA sanctioned Ivanishvili on 27 December; Salome Zourabichvili left the palace on 29 December. (public record: press; public defender)

who kobakhidze: person GE | Irakli Kobakhidze; Kobakhidze
who gd: party GE | Georgian Dream
who gov: government GE | Georgian government; the authorities
who ivanishvili: person GE | Bidzina Ivanishvili; Ivanishvili
who zour: person GE | Salome Zourabichvili; Zourabichvili; Zurabishvili
who kavel: person GE | Mikheil Kavelashvili; Kavelashvili
who gvaramia: person GE | Nika Gvaramia; Gvaramia
who police: force GE | police; riot police; the police
who eu: body - | European Union; the EU; EU; Brussels
who ep: body - | European Parliament
who baltics: government - | Estonia, Latvia and Lithuania; Baltic states
who us: government US | United States; Washington
who ombuds: office GE | public defender; the ombudsman
who protesters: population GE | protesters; demonstrators; the demonstrators
who interior: body GE | interior ministry
where rustaveli: site GE 41.70 44.80 | Rustaveli; Rustaveli Avenue
where tbilisi: town GE 41.72 44.79 | Tbilisi
where batumi: town GE 41.65 41.64 | Batumi
where poti: town GE 42.15 41.67 | Poti

== u-georgia-eu-halt-1
outlet: Caucasus Newsline
register: wire
published: 2024-11-30
--
Second night of {night1|clashes} in Tbilisi as Georgia {halt|shelves} EU talks

TBILISI, Nov 30 - Georgian riot police {cannon|turned} water cannon on thousands of demonstrators in the early hours of Saturday and {arrest107|arrested} 107 of them, the interior ministry said, two days after Kobakhidze {halt|suspended} accession talks with the European Union until the end of 2028.

Some in the crowd {fire|shot} fireworks at the parliament and built {barricade|barricades} of benches on Rustaveli Avenue. Ten officers were {fire|hurt}. A reporter for an independent channel was {beat|beaten} by masked men while on air.

Kobakhidze {euro|accused} "European politicians and bureaucrats" of blackmail on Thursday, hours after the European Parliament had {reject|refused} to recognise October's election and {rerun|demanded} a new one. Georgia would also {grants|turn down} all EU grants, he said.

Outgoing president Salome Zourabichvili {resist|told} judges, soldiers and diplomats to choose their people. The ambassador in Sofia has {amb1|quit}; more than a hundred foreign ministry staff signed a letter which {letter|calls} the {halt|move} unconstitutional. Four universities {uni|stopped} teaching.

Washington on Saturday {strategic|suspended} its strategic partnership with Tbilisi, {uscond|condemning} "excessive force".
--
who gov: with Tbilisi; Georgia
* halt SANCTION/discontinue occurred
  when: 2024-11-28 "two days after"
  by: kobakhidze
  to: eu
* night1 PROTEST/riot occurred
  when: 2024-11-29/2024-11-30 day "Second night"
  where: tbilisi
  by: protesters
  to: police
* cannon ASSAULT/crowd-control occurred
  when: 2024-11-30 "Saturday"
  where: tbilisi
  by: police
  to: protesters
  with: crowd-control "water cannon"
  said: interior official "said"
* arrest107 COERCE/arrest occurred
  when: 2024-11-30 "Saturday"
  where: tbilisi
  by: police
  to: protesters
  detained: 107 "107 of them" voice interior
  said: interior official "said"
* fire PROTEST/riot occurred
  when: 2024-11-29/2024-11-30 day
  where: "the parliament"; tbilisi
  by: "Some in the crowd"
  to: "the parliament" thing
  with: other "fireworks"
  part_of: night1
  injured: 10 "Ten officers" side recipient
* barricade PROTEST/obstruct occurred
  when: 2024-11-29/2024-11-30 day
  where: rustaveli; tbilisi
  by: "Some in the crowd"
  part_of: night1
* beat ASSAULT/beat occurred
  when: 2024-11-29/2024-11-30 bounded
  by: "masked men"
  to: "A reporter for an independent channel"
* euro ACCUSE/allege occurred
  when: 2024-11-28 "Thursday"
  by: kobakhidze
  to: "European politicians and bureaucrats"
* reject REJECT occurred
  when: 2024-11-28 "hours after"
  by: ep
* rerun REQUEST/change occurred
  when: 2024-11-28 "Thursday"
  by: ep
* grants REJECT/assist occurred
  when: 2024-11-28 "Thursday"
  by: gov; kobakhidze
  to: eu
* resist REQUEST/change occurred
  when: 2024-11-28/2024-11-30 bounded
  by: zour
  to: "judges, soldiers and diplomats"
* amb1 RETREAT/resign occurred
  when: 2024-11-28/2024-11-30 bounded
  by: "The ambassador in Sofia"
* letter ACCUSE/disapprove occurred
  when: 2024-11-28/2024-11-30 bounded
  by: "foreign ministry staff"
  to: kobakhidze
  about: halt
  answers: halt "calls the move unconstitutional"
  count: >=100 "more than a hundred foreign ministry staff"
* uni PROTEST/strike occurred
  when: 2024-11-28/2024-11-30 bounded
  by: "Four universities"
* strategic SANCTION/discontinue occurred
  when: 2024-11-30 "Saturday"
  by: us
  to: gov
* uscond ACCUSE/disapprove occurred
  when: 2024-11-30 "Saturday"
  by: us
  to: gov
  about: cannon
  answers: cannon "condemning"
figure: protesters >=2000 vague "thousands of demonstrators" at tbilisi

== u-georgia-eu-halt-2
outlet: Rights Desk Kutaisi
register: ngo
published: 2024-12-06
--
Weekly legal aid bulletin, 29 November - 5 December

{detain|Detentions}. The interior ministry admits to 293 {detain|detentions} by Tuesday night; our hotline has logged 338. On Wednesday masked agents {raid|raided} the offices of four opposition parties and {gvar|dragged} Nika Gvaramia, head of one of them, down the stairs by hands and feet, unconscious. A court {gvarjail|gave} him twelve days for petty hooliganism on Friday morning.

{torture|Ill-treatment}. Of 156 prisoners {omv|visited} by the public defender up to the 3rd, 124 said they had been {torture|beaten}, most of them in vans after {detain|arrest}. He used the word {torture|torture}. The ministry opened an {enq|inquiry} into its own conduct and counts 113 officers hurt. A man of 22 lies in a coma since a canister {canister|hit} him in the face on 1 December.

Intimidation. Parents in Batumi were {summon|summoned} because of their sons' posts. Civil servants who {sign|signed} petitions are {sackthreat|threatened} with {dismissal|dismissal}: the prime minister spoke on Thursday of "self-cleansing".

Solidarity. Estonia, Latvia and Lithuania have {visa|banned} eleven officials, among them the interior minister, from entering since Sunday. Shops {shelter|took in} people who ran from gas. In Poti the dockers {poti|marched}.

We {ask,ask2|call on} the authorities to {free|release} all those {detain|held} for words, and on police to wear numbers.
--
who kobakhidze: the prime minister
where here: country GE 42.0 43.5 | Georgia
* detain COERCE/arrest occurred
  when: 2024-11-29/2024-12-03 "by Tuesday night"
  detained: 293 "293 detentions" voice interior as_of 2024-12-03
  detained: 338 "338"
  said: interior official "admits"
* raid COERCE/seize occurred
  when: 2024-12-04 "Wednesday"
  by: "masked agents"
  to: "the offices of four opposition parties" thing
* gvar COERCE/arrest occurred
  when: 2024-12-04 "Wednesday"
  by: "masked agents"
  to: gvaramia
* gvarjail SANCTION/convict occurred
  when: 2024-12-06 "Friday morning"
  by: "A court"
  to: gvaramia
* torture ASSAULT/torture occurred
  when: 2024-11-29/2024-12-03 bounded "up to the 3rd"
  where: "vans"
  to: "156 prisoners"
  injured: 124 "124" side recipient voice ombuds
  said: ombuds official "used the word"
  said: "124" witness "said"
* omv CONSULT/visit occurred
  when: 2024-11-29/2024-12-03 bounded "up to the 3rd"
  by: ombuds; "156 prisoners"
  to: "156 prisoners"
* enq ACCUSE/investigate occurred
  when: 2024-11-29/2024-12-05 bounded
  by: interior
  to: interior
  about: torture
* canister ASSAULT/crowd-control occurred
  when: 2024-12-01 from text "1 December"
  to: "A man of 22"
  with: crowd-control "a canister"
  injured: 1 "A man of 22" side recipient
* summon ACCUSE/investigate occurred
  when: 2024-11-29/2024-12-05 bounded
  where: batumi
  to: "Parents"
* sign PROTEST occurred optional
  when: 2024-11-29/2024-12-05 bounded
  by: "Civil servants"
* sackthreat THREATEN/expel occurred
  when: 2024-12-05 "Thursday"
  by: kobakhidze
  to: "Civil servants"
  about: dismissal
* dismissal SANCTION/expel threatened optional
  when: ?
  by: kobakhidze
  to: "Civil servants"
* visa SANCTION/discontinue occurred
  when: 2024-12-01 "since Sunday"
  by: baltics
  to: "eleven officials"
  count: 11 "eleven officials"
* shelter AID occurred
  when: 2024-11-29/2024-12-05 bounded
  by: "Shops"
  to: "people who ran from gas"
* poti PROTEST/demo occurred
  when: 2024-11-29/2024-12-05 bounded
  where: poti
  by: "the dockers"
* ask REQUEST/yield occurred
  when: 2024-12-06
  by: "We"
  to: gov
  about: free
* ask2 REQUEST/change occurred
  when: 2024-12-06
  by: "We"
  to: police
* free RETREAT/release demanded optional
  when: ?
  by: gov
  to: "all those"
figure: injured 113 "113 officers" voice interior

== u-georgia-eu-halt-3
outlet: Kakhetian Star
register: thread
published: 2024-12-30
--
What the year's end looks like from Rustaveli. Night 32. A few notes.

1. Yesterday Salome Zourabichvili {leave|left} the Orbeliani palace, with her dog, to a sea of people {crowd|cheering}. "I take the legitimacy with me," she said. An hour later Mikheil Kavelashvili, once of Manchester City, was sworn in behind shut doors.

2. He was elected on the 14th. By an electoral college, 224 votes, one candidate. Outside, students played football in the snow and {red|showed} the deputies red cards.

3. On Friday the United States {us|put} Ivanishvili on its sanctions list. The party's reply: he has been praised, not punished. Kobakhidze {kobus|called} it "blackmail" of an outgoing administration.

4. I don't count {detain|arrests} any more. Over 400 by the 10th, official. A human {chain|chain} of tens of thousands {chain|linked} both banks of the Kura on Saturday.

5. New from midnight on New Year's Eve: laws that {masks|ban} masks and fireworks at rallies, that let police {preventive|hold} people for 48 hours "preventively". Signed yesterday.

6. If they {try|storm} the square tonight, I'll be by the tree. Happy New Year, said the policeman. I believe he meant it.

~ 2,018 reposts. Replies are limited.
--
where palace: site GE 41.70 44.80 | Orbeliani palace
where kura: site GE 41.70 44.81 | Kura
* leave RETREAT/withdraw occurred
  when: 2024-12-29 "Yesterday"
  where: palace
  by: zour
* crowd SUPPORT occurred optional
  when: 2024-12-29 "Yesterday"
  where: palace
  by: "a sea of people"
  to: zour
* us SANCTION/discontinue occurred
  when: 2024-12-27 "Friday"
  by: us
  to: ivanishvili
* kobus ACCUSE/disapprove occurred
  when: 2024-12-27/2024-12-30 bounded
  by: kobakhidze
  to: us
  about: us
  answers: us "called it"
* red PROTEST/demo occurred
  when: 2024-12-14 from text "the 14th"
  by: "students"
  to: "the deputies"
* detain COERCE/arrest occurred
  when: ? "by the 10th"
  detained: >=400 "Over 400" as_of 2024-12-10
* chain PROTEST/demo occurred
  when: 2024-12-28 "Saturday"
  where: kura
  by: "tens of thousands"
* masks COERCE/restrict announced
  when: 2025-01-01 "midnight on New Year's Eve"
* preventive COERCE/arrest hypothetical
  when: ?
  by: police
* try ASSAULT hypothetical optional
  when: 2024-12-30 "tonight"
  where: "the square"
figure: votes 224 "224 votes"
figure: protesters >=24000 vague "tens of thousands" at kura
