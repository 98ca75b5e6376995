story: gx-alnoor
conflict: New Zealand
countries: NZ
facts: On 15 March 2019 a gunman killed 50 people (49 by the first count, 51 in the end) at the Al Noor mosque and the Linwood Islamic centre in Christchurch and streamed it on the internet. An Australian of 28 was charged on 16 March. New Zealand
  banned most semi-automatic rifles, announced on 21 March and passed on 10 April by 119 to 1. He pleaded guilty on 26 March 2020 and was sentenced on 27 August 2020 to life without parole. A royal commission reported on 8 December 2020.
  (public record: New Zealand police, High Court, parliament, press of 2019 and 2020)

who gunman: person AU | the gunman; gunman; Gunman; a 28-year-old Australian; the attacker
who ardern: person NZ | Jacinda Ardern; Ardern; the prime minister
who police: force NZ | police; Police
who bush: person NZ | Mike Bush; Commissioner Mike Bush
who worshippers: population NZ | worshippers; Muslims
who facebook: organisation US | Facebook
who erdogan: person TR | Recep Tayyip Erdogan; Erdogan
who peters: person NZ | Winston Peters; Peters
who morrison: person AU | Scott Morrison; Morrison
who parl: body NZ | parliament
who judge: person NZ | Justice Cameron Mander; the judge
where chch: town NZ -43.53 172.64 | Christchurch; CHRISTCHURCH
where alnoor: site NZ -43.533 172.612 | Al Noor mosque; Al Noor
where linwood: site NZ -43.533 172.674 | Linwood Islamic centre; Linwood

== gx-alnoor-1
outlet: Canterbury Bight Agency
register: wire
published: 2019-03-18
--
New Zealand cabinet {agree|agrees} in principle to {law!announced|tighten} gun law after mosque {attack|massacre}

CHRISTCHURCH, March 18 (CBA) - New Zealand's ministers have decided to {law!announced|change} the country's firearms law, Jacinda Ardern said on Monday, three days after a man with five guns {attack|killed} 50 Muslims at Friday prayers in two mosques and {attack|wounded} another 50.

"Within ten days of this horrific {attack|act} of terrorism we will have announced {law|reforms}," the prime minister told reporters in Wellington. She had {visit|met} families in Christchurch on Saturday, a black scarf on her head, and {pledge|promised} them money for the burials.

The toll, first put at 49, rose by one on Sunday when police found a further body at the Al Noor mosque, where the {attack|shooting} began at 1.40 p.m. on Friday and where 42 people fell. Seven were {linwood|shot} dead minutes later at the Linwood Islamic centre; one died in hospital. At Linwood a worshipper {chase|threw} a card-payment machine at the gunman and {chase|chased} him to his car. Two officers from the country {ram|rammed} that car and {arrest|pulled} him {arrest|out} of it 21 minutes after the first call. He had been on his way to a third {third!attempted|attack}, Commissioner Mike Bush said.

A 28-year-old Australian was {charge|charged} on Saturday with one count of {attack|murder}, with more to follow. In the dock he made a {sign|sign} used by white supremacists. Three others whom police {arr3|held} on Friday had nothing to do with the {attack|crime}: one, who carried a gun because he wanted to protect school children, was {rel|released} the same evening. A youth of 18 was {incite|charged} for spreading the film.

The {attack|killings} were streamed on Facebook for seventeen minutes. The company says it {remove|took down} 1.5 million copies in a day. Ardern has {askfb|demanded} answers from it, and Morrison, the Australian prime minister, {g20|asked} Japan to put the matter before the G20. His own police {raid|searched} two houses in New South Wales on Monday morning.

{condall|Condemnation} has come from everywhere. Pope Francis {pope|prayed} for the victims; the Queen sent {queen|condolences}. In Turkey Recep Tayyip Erdogan screened parts of the video at election rallies on the weekend, and on Monday {thr|threatened} anyone who came to his country with such intent with {coffin|return} "in coffins, like your grandfathers" at Gallipoli. Winston Peters {peterscond|complained} to the visiting Turkish vice-president that this endangered New Zealanders abroad. An Australian senator, Fraser Anning, who had {blame|blamed} Muslim immigration, was {egg|hit} with an egg by a teenager in Melbourne and {punch|punched} the boy twice.

From Dunedin to Auckland tens of thousands {vigil|stood} with candles. A motorcycle club {guard|offered} to {guard2|watch over} mosques. Air New Zealand {airline|cut} its fares for mourners. Police with rifles {deploy|remain} outside places of prayer; the threat level was {level|raised} to high for the first time.

The last such {aramoana|slaughter} in this country was at Aramoana in 1990, when a resident {aramoana|shot} thirteen.

~ How to help: donation pages we have checked
--
who pope: person - | Pope Francis
who queen: person GB | the Queen
who anning: person AU | Fraser Anning
who teen: person AU | a teenager; the boy
who cabinet: government NZ | New Zealand's ministers; New Zealand cabinet
who worshipper: person NZ | a worshipper
who officers: force NZ | Two officers
who japan: state JP | Japan
who turkvp: office TR | Turkish vice-president
where wellington: town NZ -41.29 174.78 | Wellington
where melbourne: town AU -37.81 144.96 | Melbourne
where nsw: province AU -33.0 147.0 | New South Wales
where turkey: country TR 39.0 35.0 | Turkey
where aramoana: town NZ -45.78 170.71 | Aramoana
* attack ASSAULT/firearms occurred
  when: 2019-03-15 "Friday"
  where: alnoor; linwood; chch
  by: gunman "a man with five guns"
  to: worshippers
  with: small-arms "five guns" 5
  killed: 50 "50 Muslims" side civilian
  killed: 49 "49" side civilian as_of 2019-03-15
  killed: 42 "42 people" part side civilian
  killed: 1 "one" part side civilian
  injured: 50 "another 50" side civilian
* agree AGREE occurred
  when: 2019-03-18 "Monday"
  where: wellington
  by: cabinet; ardern
  about: law
  said: ardern official "said"
* law COERCE/restrict announced
  when: ?
  by: cabinet
* visit CONSULT/visit occurred
  when: 2019-03-16 "Saturday"
  where: chch
  by: ardern; "families"
  to: "families"
* pledge AGREE occurred
  when: 2019-03-16 "Saturday"
  where: chch
  by: ardern
  to: "families"
  about: AID by ardern to "families"
* linwood ASSAULT/firearms occurred
  when: 2019-03-15 from attack "minutes later"
  where: linwood; chch
  by: gunman
  to: worshippers
  killed: 7 "Seven" side civilian
  part_of: attack
* chase ASSAULT/primitive occurred
  when: 2019-03-15
  where: linwood
  by: worshipper
  to: gunman
  with: other "a card-payment machine"
* ram COERCE/restrict occurred
  when: 2019-03-15 "21 minutes after the first call"
  where: chch
  by: officers
  to: gunman; "that car" thing
* arrest COERCE/arrest occurred
  when: 2019-03-15 "21 minutes after the first call"
  where: chch
  by: officers
  to: gunman
  detained: 1 "him" side actor
* third ASSAULT attempted
  when: 2019-03-15
  by: gunman
  to: worshippers
  said: bush official "said"
* charge ACCUSE/investigate occurred
  when: 2019-03-16 "Saturday"
  to: gunman "A 28-year-old Australian"
  about: attack
* sign PROTEST occurred optional
  when: 2019-03-16 "Saturday"
  by: gunman
* arr3 COERCE/arrest occurred
  when: 2019-03-15 "Friday"
  where: chch
  by: police
  to: "Three others"
  detained: 3 "Three others" side civilian
* rel RETREAT/release occurred
  when: 2019-03-15 from arr3 "the same evening"
  where: chch
  by: police
  to: "one, who carried a gun"
  released: 1 "one" side civilian
* incite ACCUSE/investigate occurred
  when: 2019-03-15/2019-03-18 bounded
  to: "A youth of 18"
* remove COERCE/censor occurred
  when: 2019-03-15/2019-03-16 "in a day"
  by: facebook
  to: "1.5 million copies" thing
  said: facebook party "says"
* askfb REQUEST/change occurred
  when: 2019-03-15/2019-03-18 bounded
  by: ardern
  to: facebook
* g20 REQUEST/assist occurred
  when: 2019-03-15/2019-03-18 bounded
  by: morrison
  to: japan
* raid COERCE/seize occurred
  when: 2019-03-18 "Monday morning"
  where: nsw
  by: "His own police"
  to: "two houses" thing
* pope SUPPORT occurred optional
  when: 2019-03-15/2019-03-18 bounded
  by: pope
  to: "the victims"
* queen SUPPORT occurred optional
  when: 2019-03-15/2019-03-18 bounded
  by: queen
* thr THREATEN/violence occurred
  when: 2019-03-18 "Monday"
  where: turkey
  by: erdogan
  to: "anyone who came to his country"
  about: coffin
* coffin ASSAULT hypothetical optional
  when: ?
  where: turkey
  by: erdogan
  to: "anyone who came to his country"
* peterscond ACCUSE/disapprove occurred
  when: 2019-03-18
  by: peters
  to: turkvp; erdogan
  about: thr
  answers: thr "complained"
* blame ACCUSE/allege occurred
  when: 2019-03-15/2019-03-18 bounded
  by: anning
  to: "Muslim immigration"
  about: attack
* egg ASSAULT/primitive occurred
  when: 2019-03-15/2019-03-18 bounded
  where: melbourne
  by: teen
  to: anning
  with: other "an egg"
* punch ASSAULT/beat occurred
  when: 2019-03-15/2019-03-18 bounded
  where: melbourne
  by: anning
  to: teen
  count: 2 "twice"
* vigil PROTEST/demo occurred
  when: 2019-03-15/2019-03-18 bounded
  where: "From Dunedin to Auckland"
  by: "tens of thousands"
  participants: >=20000 vague "tens of thousands"
* guard AGREE occurred
  when: 2019-03-15/2019-03-18 bounded
  by: "A motorcycle club"
  to: worshippers
  about: guard2
* guard2 AID announced optional
  when: ?
  by: "A motorcycle club"
  to: "mosques" thing
* airline AID occurred optional
  when: 2019-03-15/2019-03-18 bounded
  by: "Air New Zealand"
  to: "mourners"
* deploy MOBILIZE/police ongoing
  when: 2019-03-18
  where: "places of prayer"
  by: police
  with: small-arms "rifles"
* level MOBILIZE/police occurred
  when: 2019-03-15/2019-03-18 bounded
  where: "New Zealand"
* aramoana ASSAULT/firearms occurred
  when: 1990 from text "1990"
  where: aramoana
  by: "a resident"
  to: "thirteen"
  killed: 13 "thirteen" side civilian
* condall ACCUSE/disapprove occurred
  when: 2019-03-15/2019-03-18 bounded
  to: gunman
  about: attack
  answers: attack

== gx-alnoor-2
outlet: Avon River Post
register: daily
published: 2020-08-28
--
Never to be freed: {sentence|life without parole} for mosque {attack|killings}

CHRISTCHURCH - No sentence would be enough, Justice Cameron Mander told the man in the dock on Thursday, and then {sentence|imposed} the heaviest that New Zealand law knows, for the first time in its history. The gunman who {attack|murdered} 51 worshippers in this city on March 15 last year, tried to {trymurder|kill} forty more and committed an {attack|act} of terrorism will die in prison. He did not react.

For three days ninety people had spoken to his face. A father whose child of three was {attack|shot} on his lap {impact|told} him that he had killed a piece of the whole country. A widow {forgive|forgave} him. The son of a man {sonkill|killed} in Linwood {curse|called} him a maggot. Outside, behind a {cordon|cordon} drawn by police with marksmen on the roofs, some two hundred people {crowd|sang} and held up hearts of cardboard when the families came down the steps.

The 29-year-old, who {plead|pleaded} guilty in March to all charges and {dismiss|sent} his lawyers {dismiss|away} in July, {waive|waived} his right to speak. The prosecutor, Mark Zarifeh, {describe|set out} how he had flown a drone over Al Noor in January 2019 and planned to {burn|burn} the mosques {burn|down} with petrol he carried in the boot; he was {arrest|caught} on the road to a third one in Ashburton.

"Today I hope is the last where we have any cause to hear or utter the name of the terrorist," said Jacinda Ardern. Her deputy, Winston Peters, {depask|called for} him to be {dep|sent back} to Australia to serve the term there. Morrison answered that he would look at a request if there were one; lawyers think that there will not be.

Much has changed in seventeen months. In April 2019 parliament {ban|outlawed} most semi-automatic weapons by 119 votes to one, and in a {buyback|buy-back} owners {buyback|handed in} 56,000. A gun lobby {lobby|protested} and {lobbysue|went to court}; it {lobbyrej|lost} in June. Ardern and Emmanuel Macron launched the Christchurch {callparis|Call} in Paris in May 2019, in which companies {callparis|undertake} to {removefut|take down} terrorist film; the United States {usno|stayed away} then. Two people were {jailvid|jailed} for spreading the video, one of them for 21 months. A royal commission which the government {rc|set up} within ten days of the {attack|shootings} and which has heard more than four hundred witnesses is to {rcrep!announced|report} in November. Muslims {accint|accuse} the intelligence service of having {watch|watched} them and not the far right; its director has {concede|conceded} part of that.

In the meantime the {attack|deed} has found imitators. In April 2019 a man {poway|fired} into a synagogue at Poway in California, {poway|killing} a woman; in August of that year another {elpaso|shot} 22 in El Paso. Both {praise|praised} Christchurch. A soldier at Linton camp was {linton|arrested} last December and is {lintonch|accused} of espionage.

At Al Noor the midday prayer was full. The imam, Gamal Fouda, {thank|thanked} the judge, the police, and "the woman who put on a scarf".

~ Support lines: call or text 1737
--
who zarifeh: person NZ | Mark Zarifeh
who macron: person FR | Emmanuel Macron
who fouda: person NZ | Gamal Fouda
who lobby: organisation NZ | A gun lobby
who us: state US | the United States
who gov: government NZ | the government
who intel: body NZ | the intelligence service
who families: population NZ | the families
who gunman: the man in the dock; The gunman; The 29-year-old
where ashburton: town NZ -43.90 171.75 | Ashburton
where paris: town FR 48.86 2.35 | in Paris
where poway: town US 32.96 -117.04 | Poway
where elpaso: town US 31.76 -106.49 | El Paso
where linton: site NZ -40.42 175.57 | Linton camp
* attack ASSAULT/firearms occurred
  when: 2019-03-15 from text "March 15 last year"
  where: alnoor; linwood; chch
  by: gunman
  to: worshippers
  killed: 51 "51 worshippers" side civilian
* sentence SANCTION/convict occurred
  when: 2020-08-27 "Thursday"
  where: chch
  by: judge
  to: gunman
  about: attack
* trymurder ASSAULT/firearms attempted
  when: 2019-03-15 from text "March 15 last year"
  where: chch
  by: gunman
  to: "forty more"
* impact ACCUSE/disapprove occurred
  when: 2020-08-24/2020-08-26 bounded "three days"
  where: chch
  by: "A father"
  to: gunman
  about: attack
  answers: attack "told him"
* forgive CONCEDE occurred optional
  when: 2020-08-24/2020-08-26 bounded
  where: chch
  by: "A widow"
  to: gunman
* curse ACCUSE/disapprove occurred
  when: 2020-08-24/2020-08-26 bounded
  where: chch
  by: "The son of a man killed in Linwood"
  to: gunman
  about: attack
* sonkill ASSAULT/firearms occurred
  when: 2019-03-15
  where: linwood
  by: gunman
  to: "a man"
  part_of: attack
* cordon COERCE/restrict occurred
  when: 2020-08-27
  where: chch
  by: police
* crowd PROTEST/demo occurred
  when: 2020-08-27
  where: chch
  by: "some two hundred people"
  participants: ~200 "some two hundred people"
* plead CONCEDE occurred
  when: 2020-03 "March"
  by: gunman
  to: judge
* dismiss SANCTION/expel occurred optional
  when: 2020-07 "July"
  by: gunman
  to: "his lawyers"
* describe ACCUSE/allege occurred
  when: 2020-08-24/2020-08-27 bounded
  where: chch
  by: zarifeh
  to: gunman
  about: burn
* burn ASSAULT/destroy attempted
  when: 2019-03-15
  where: chch
  by: gunman alleged of zarifeh
  to: "the mosques" thing
  with: incendiary "petrol"
  said: zarifeh official claimed "set out"
* arrest COERCE/arrest occurred
  when: 2019-03-15
  where: ashburton
  to: gunman
* depask REQUEST/change occurred
  when: 2020-08-27
  by: peters
  about: dep
* dep COERCE/deport demanded optional
  when: ?
  where: "Australia"
  to: gunman
* ban COERCE/restrict occurred
  when: 2019-04 from text "April 2019"
  where: "New Zealand"
  by: parl
  to: "most semi-automatic weapons" thing
* buyback RETREAT/disarm occurred
  when: 2019-04/2020-08 bounded
  where: "New Zealand"
  by: "owners"
  to: gov
  munitions: 56000 "56,000"
* lobby ACCUSE/disapprove occurred
  when: 2019-04/2020-06 bounded
  by: lobby
  to: parl; gov
  about: ban
  answers: ban "protested"
* lobbysue ACCUSE/investigate occurred
  when: 2019-04/2020-06 bounded
  by: lobby
  to: gov
  about: ban
* lobbyrej REJECT occurred optional
  when: 2020-06 "June"
  to: lobby
  about: lobbysue
  answers: lobbysue "lost"
* callparis AGREE occurred
  when: 2019-05 from text "May 2019"
  where: paris
  by: ardern; macron; "companies"
  to: ardern; macron; "companies"
* removefut COERCE/censor announced
  when: ?
  by: "companies"
  to: "terrorist film" thing
* usno REJECT occurred
  when: 2019-05 from text "May 2019"
  by: us
  to: ardern; macron
  about: callparis
* jailvid SANCTION/convict occurred
  when: 2019-03/2020-08 bounded
  to: "Two people"
  count: 2 "Two people"
* rc ACCUSE/investigate occurred
  when: 2019-03-15/2019-03-25 bounded from attack "within ten days"
  by: gov
  about: attack
* rcrep ACCUSE/investigate announced optional
  when: 2020-11 "November"
  by: "A royal commission"
* accint ACCUSE/allege occurred
  when: 2019-03/2020-08-28 bounded
  by: worshippers "Muslims"
  to: intel
  about: watch
* watch COERCE occurred
  when: ?
  by: intel alleged of worshippers
  to: worshippers
  said: worshippers party claimed "accuse"
* concede CONCEDE occurred
  when: 2019-03/2020-08-28 bounded
  by: intel "its director"
  to: worshippers
  about: accint
  answers: accint
* poway ASSAULT/firearms occurred
  when: 2019-04 from text "April 2019"
  where: poway
  by: "a man"
  to: "a woman"; "a synagogue" thing
  killed: 1 "a woman" side civilian
* elpaso ASSAULT/firearms occurred
  when: 2019-08 "August of that year"
  where: elpaso
  by: "another"
  to: "22"
  killed: 22 "22" side civilian
* linton COERCE/arrest occurred
  when: 2019-12 "last December"
  where: linton
  to: "A soldier at Linton camp"
  detained: 1 "A soldier" side unknown
* lintonch ACCUSE/investigate ongoing
  when: 2019-12/2020-08-28 bounded
  to: "A soldier at Linton camp"
* thank SUPPORT occurred
  when: 2020-08-27/2020-08-28 bounded
  where: alnoor
  by: fouda
  to: judge; police; ardern "the woman"
* praise SUPPORT occurred optional
  when: ?
  about: attack
* waive REJECT occurred
  when: 2020-08-24/2020-08-27 bounded
  where: chch
  by: gunman
figure: votes 119 "119 votes" of parl
