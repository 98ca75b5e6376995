story: t-nepal-takeover
conflict: Nepal
countries: NP
facts: On Tuesday 1 February 2005 King Gyanendra dismissed the Deuba government, declared a state of emergency and took power for three years; telephone and internet lines were cut and politicians confined. India and Britain froze
  military aid in late February; India resumed some deliveries in May. The state of emergency was lifted on 29-30 April; Deuba was re-arrested in late April and sentenced by the royal anti-corruption commission in July 2005. (public record: wire and Nepali press, 2005)

who king: person NP | King Gyanendra; Gyanendra; the king; the palace
who deuba: person NP | Sher Bahadur Deuba; Deuba
who maoists: group NP | Maoists; Maoist; rebels
who army: force NP | Royal Nepalese Army; army
who india: government IN | India; New Delhi
who uk: government GB | Britain; London
who us: government US | United States; Washington
who rccc: body NP | Royal Commission for Corruption Control; commission
who koirala: person NP | Girija Prasad Koirala; Koirala
where kathmandu: town NP 27.71 85.32 | Kathmandu
where airport: site NP 27.70 85.36 | Tribhuvan airport; airport
where nepal: country NP - - | Nepal

== t-nepal-takeover-1
outlet: Ganges Post
register: daily
published: 2005-02-03
--
A kingdom goes silent

NEW DELHI, February 2. Whoever dialled a number in Kathmandu from here on Tuesday after ten in the morning heard a long tone and then nothing. King Gyanendra had just {coup|dismissed} the government of Sher Bahadur Deuba, for the second time in three years, and {coup|taken} the reins himself; and before his half-hour speech was over, soldiers had {phones|cut} the lines.

Travellers who came out on the evening plane yesterday, the first to leave since Tribhuvan airport was {closed|closed} and {reopened|opened} again, supply the picture. Armoured cars {cars|guard} the crossroads. Sentries stand in newspaper offices and {censor|strike out} headlines; one editor left the space empty. The houses of some forty politicians are {housearrest|ringed} by troops. Among those so {housearrest|confined} are Mr Deuba, the communist leader Madhav Kumar Nepal and the 80-year-old Girija Prasad Koirala, who shouted from a balcony until a captain led him inside. At the university in Pokhara, a student who got through to Delhi by satellite phone says, a helicopter {pokhara|fired} on a hostel roof when the boys {pokdemo|chanted} slogans. We could not verify it.

The palace {accuse|accuses} the parties of having failed to hold elections and to bring the Maoists to the table. The new cabinet of ten, sworn in yesterday under the monarch's own chairmanship, has {offertalks|invited} the rebels to {talks|negotiate}. They {rejecttalks|answered} with scorn and called a three-day {strike|strike} from today; their chief {betray|described} the king as "a national betrayer".

New Delhi speaks of "a serious {setback|setback} to democracy". It has {saarc|pulled out} of next week's South Asian {summit|summit} in Dhaka, which thereby {summit|falls}. London and Washington {deplore|deplored} the king's {coup|step} in much the same words, and Britain {recall|called} her ambassador home for consultations.

Trade at the frontier goes on, though lorry drivers are being searched twice.

~ GANGES POST MOBILE: news by SMS, Rs 2 a message
~ Related: Five killed in Bihar poll clash
--
who mkn: person NP | Madhav Kumar Nepal
who student: person NP | a student
who cab: government NP | new cabinet
where pokhara: town NP 28.21 83.99 | Pokhara
where dhaka: town BD 23.81 90.41 | Dhaka
who army: soldiers; troops; Sentries
* coup COERCE/martial-law occurred
  when: 2005-02-01 "Tuesday"
  where: kathmandu
  by: king
  to: deuba
* phones COERCE/censor occurred
  when: 2005-02-01 "Tuesday"
  where: kathmandu
  by: army
  part_of: coup
* closed COERCE/restrict occurred
  when: 2005-02-01/2005-02-02 bounded
  where: airport
  to: airport thing
* cars MOBILIZE/troops ongoing
  when: 2005-02-02
  where: "the crossroads"; kathmandu
  by: army
  with: armoured-vehicle "Armoured cars"
  said: "Travellers" witness "supply"
* censor COERCE/censor ongoing
  when: 2005-02-02
  by: army
  to: "newspaper offices" thing
  said: "Travellers" witness "supply"
* housearrest COERCE/arrest ongoing
  when: 2005-02-02
  by: army
  to: deuba; mkn; koirala; "some forty politicians"
  detained: ~40 "some forty politicians"
  said: "Travellers" witness "supply"
  part_of: coup
* pokhara ASSAULT/aerial occurred
  when: 2005-02-01/2005-02-03 bounded
  where: "a hostel"; "the university"; pokhara
  by: "a helicopter"
  to: "a hostel roof" thing
  with: helicopter "a helicopter"
  said: student witness "says"
* pokdemo PROTEST/demo occurred
  when: 2005-02-01/2005-02-03 bounded
  where: "the university"; pokhara
  by: "the boys"
  said: student witness "says"
* accuse ACCUSE/allege occurred
  when: 2005-02-01/2005-02-03 bounded
  by: king
  to: "the parties"
* offertalks REQUEST/meet occurred
  when: 2005-02-02/2005-02-03 bounded
  by: cab
  to: maoists
  about: talks
* talks CONSULT demanded optional
  when: ?
  by: cab; maoists
  to: maoists
* rejecttalks REJECT/meet occurred
  when: 2005-02-02/2005-02-03 bounded
  by: maoists
  to: cab
  about: talks
  answers: offertalks "answered with scorn"
* strike PROTEST/strike announced
  when: 2005-02-03/2005-02-05 "today"
  by: maoists
* setback ACCUSE/disapprove occurred
  when: 2005-02-01/2005-02-03 bounded
  by: india
  to: king
  about: coup
  answers: coup "setback to democracy"
* saarc REJECT/meet occurred
  when: 2005-02-01/2005-02-03 bounded
  by: india
  about: summit
* summit CONSULT/multilateral denied
  when: 2005-02-07/2005-02-13 week "next week"
  where: dhaka
* deplore ACCUSE/disapprove occurred
  when: 2005-02-01/2005-02-03 bounded
  by: uk; us
  to: king
  about: coup
  answers: coup "the king's step"
* recall SANCTION/withdraw occurred
  when: 2005-02-01/2005-02-03 bounded
  by: uk
  to: king
* reopened RETREAT/access occurred
  when: 2005-02-01/2005-02-02 bounded
  where: airport
  to: airport thing
* betray ACCUSE/disapprove occurred
  when: 2005-02-02/2005-02-03 bounded
  by: "their chief"; maoists
  to: king

== t-nepal-takeover-2
outlet: Himalayan Law Reporter
register: court
published: 2005-07-27
--
Deuba {convict|given} two years by royal commission

The Royal Commission for Corruption Control on Tuesday {convict|sentenced} the last elected-party prime minister of Nepal, Sher Bahadur Deuba, to two years in prison and a fine of 90 million rupees in the case of the Melamchi access road. A former minister of works {convict2|received} the same; three engineers were {acquit|cleared}.

Deuba, who had {noappear|refused} to answer questions ("this is no court, and you are no judges"), was not in the room. He has been {deubaarrest|detained} since soldiers {deubaarrest|took} him from his bed in the night of 26 April, days before the king {liftem|lifted} the {emergency|state of emergency} which he had proclaimed on 1 February.

Counsel {reject|declined} to file an appeal with the commission and will instead {petition|petition} the Supreme Court, which is still to rule on whether the body, set up by royal order in mid-February, is lawful. The Asian Development Bank, whose loan paid for the road, said that its own auditors had found nothing amiss. Washington {free|urged} that Deuba be {release|let go} at once.

Outside, police with bamboo staves {lathi|charged} some 200 members of his party who {sit|sat} in the road; 23 were {sitarrest|driven off} in vans and {sitfree|let out} by evening, and nine needed stitches.

The arms {arms|embargo} of India and Britain, in force since February, was not mentioned in court. India, it is true, {ease|released} a first lot of vehicles in May.
--
who party: party NP | his party
who adb: organisation - | Asian Development Bank
who counsel: person NP | Counsel
who scourt: body NP | Supreme Court
who police: force NP | police
who army: soldiers
* convict SANCTION/convict occurred
  when: 2005-07-26 "Tuesday"
  by: rccc
  to: deuba
* convict2 SANCTION/convict occurred
  when: 2005-07-26 "Tuesday"
  by: rccc
  to: "A former minister of works"
* acquit RETREAT/release occurred
  when: 2005-07-26 "Tuesday"
  by: rccc
  to: "three engineers"
* noappear REJECT occurred
  when: ?
  by: deuba
  to: rccc
* deubaarrest COERCE/arrest ongoing
  when: 2005-04-26/2005-07-27 from text "the night of 26 April"
  by: army
  to: deuba
* liftem CONCEDE occurred
  when: 2005-04-26/2005-05-10 bounded from deubaarrest "days before"
  by: king
* emergency COERCE/martial-law occurred
  when: 2005-02-01 from text "1 February"
  by: king
* reject REJECT occurred optional
  when: 2005-07-26/2005-07-27 bounded
  by: counsel
  to: rccc
* petition REQUEST/yield announced
  when: ?
  by: counsel
  to: scourt
* free REQUEST/yield occurred
  when: 2005-07-26/2005-07-27 bounded
  by: us
  about: release
* release RETREAT/release demanded optional
  when: ?
  to: deuba
* lathi ASSAULT/crowd-control occurred
  when: 2005-07-26
  where: "Outside"
  by: police
  to: party
  with: blunt "bamboo staves"
  injured: 9 "nine needed stitches" side recipient
* sit PROTEST/obstruct occurred
  when: 2005-07-26
  where: "in the road"
  by: party
* sitarrest COERCE/arrest occurred
  when: 2005-07-26
  by: police
  to: party
  detained: 23 "23"
* sitfree RETREAT/release occurred
  when: 2005-07-26 "evening"
  by: police
  to: party
  released: 23 "23"
* arms SANCTION/discontinue ongoing
  when: 2005-02/2005-07-27 from text "since February"
  by: india; uk
* ease AID occurred
  when: 2005-05 month "May"
  by: india
figure: protesters ~200 "some 200 members of his party"
