story: a-samarra
conflict: Iraq
countries: IQ
facts: On 22 February 2006 bombs destroyed the dome of the al-Askari shrine in Samarra. Nobody died in the blast; reprisals on Sunni mosques and a day curfew in Baghdad and neighbouring provinces followed. Tolls of the reprisals ranged from 130 to above 1,300. (public record: press of 22 to 28 February 2006; statements of the Iraqi government and of the Muslim Scholars Association.)

who gunmen: unknown - | gunmen; men in police commando uniforms
who sistani: person IQ | Grand Ayatollah Ali al-Sistani; Ali al-Sistani; Sistani
who jaafari: person IQ | Prime Minister Ibrahim al-Jaafari; Ibrahim al-Jaafari; al-Jaafari; the prime minister
who talabani: person IQ | President Jalal Talabani; Jalal Talabani; Talabani
who front: coalition IQ | Iraqi Accordance Front; Accordance Front; the Sunni bloc
who scholars: organisation IQ | Muslim Scholars Association; the Association; Scholars Association
who mahdi: group IQ | Mahdi Army; Mehdi Army; Jaish al-Mahdi
who sadr: person IQ | Moqtada al-Sadr; Muqtada Sadr; Sadr
who qaeda: group IQ | al-Qaeda in Iraq; Al Qaeda; the terrorist Zarqawi's people
who interior: body IQ | Interior Ministry; Ministry of the Interior
who government: government IQ | Iraqi government; the government; Baghdad government
who bush: person US | President Bush; George W. Bush; Bush
who us: state US | United States; Washington; the Americans
who khalilzad: person US | Zalmay Khalilzad; Khalilzad
who sunnis: population IQ | Sunnis; Sunni Arabs
who shia: population IQ | Shi'ites; Shias; Shia

where shrine: site IQ 34.1989 43.8735 | Golden Mosque; al-Askari shrine; Askariya; al-Askari mosque; shrine of the two Imams
where samarra: town IQ 34.1983 43.8742 | Samarra
where baghdad: town IQ 33.3406 44.4009 | Baghdad; the capital
where basra: town IQ 30.5085 47.7804 | Basra; Bassora
where nahrawan: near IQ 33.3800 44.7700 | Nahrawan; Nahrawan road
where najaf: town IQ 32.0000 44.3333 | Najaf
where diyala: province IQ - - | Diyala
where babil: province IQ - - | Babil; Babylon province
where salahaddin: province IQ - - | Salah al-Din; Salahaddin
where sadrcity: district IQ 33.3890 44.4580 | Sadr City

== a-samarra-1
outlet: Tigris Telegraph Agency
register: wire
published: 2006-02-22
--
{dome|Blast} {dome|wrecks} Golden Mosque in Samarra; crowds {mosques|attack} Sunni mosques

SAMARRA, Iraq, Feb 22 (TTA) - Bombs {dome|laid} inside one of the holiest buildings of Shi'ite Islam {dome|tore down} its golden dome shortly before seven o'clock on Wednesday morning, and within hours crowds were {mosques|shooting at} Sunni mosques in Baghdad and Basra.

No one was {dome|killed} in the {dome|explosion}, police in Samarra said. Men in police commando uniforms had entered the al-Askari shrine before dawn, {guards|overpowered} five guards and {guards|tied} them up, a provincial police officer told the agency. Ten people were later {detain|detained}, the Interior Ministry said without saying on what grounds.

Prime Minister Ibrahim al-Jaafari declared three days of {mourn|mourning} and {appeal|appealed} to Iraqis of every faith to refrain from revenge. Ali al-Sistani, the most revered Shi'ite cleric, {demoscall|called for} {demo|peaceful protests}, a thing he hardly ever does, and {forbid|forbade} his followers to touch Sunni places of worship.

By nightfall an official of the Iraqi Accordance Front spoke of 60 mosques {mosques|raked} with {mosques|gunfire}, {mosques|burned} or {mosques|occupied}. Police put the number at 27 in the capital alone and said six people, three of them Sunni imams, had been {mosques|killed} there. In Basra, men in police uniform {prison|took} ten Sunni inmates, two of them Egyptians, from a jail and {prison|shot} them, a security source said.

Thousands {demo|marched} in Najaf, where shops {shut|closed} in a one-day {shut|strike}. In Sadr City fighters of the Mahdi Army {deploy|took up positions} in the streets.

In Washington, President Bush {bush|condemned} "this evil {dome|act}" and {bushaid|offered} to help rebuild the dome.
--
where washington: town US 38.895 -77.036 | Washington
* dome ASSAULT/explosives occurred
  when: 2006-02-22 "Wednesday morning"
  where: shrine; samarra
  by: gunmen
  to: shrine thing
  with: bomb "Bombs"
  killed: 0 "No one" side civilian voice "police in Samarra"
  said: "police in Samarra" official "said"
* guards ASSAULT/abduct occurred
  when: 2006-02-22 "before dawn"
  where: shrine
  by: gunmen
  to: "five guards"
  abducted: 5 "five" side civilian voice "a provincial police officer"
  said: "a provincial police officer" unnamed "told"
* mosques ASSAULT/firearms occurred
  when: 2006-02-22 "within hours"
  where: baghdad; basra
  by: "crowds"
  to: "Sunni mosques" thing; "Sunni imams"
  with: small-arms "gunfire"
  killed: 6 "six" side recipient voice "Police"
  killed: 3 "three" part side recipient voice "Police" of "Sunni imams"
  said: "an official of the Iraqi Accordance Front" party "spoke of"
  said: "Police" official "put"
  sites: 60 "60 mosques" voice "an official of the Iraqi Accordance Front"
  sites: 27 "27" voice "Police"
* detain COERCE/arrest occurred
  when: 2006-02-22 "later"
  to: "Ten people"
  detained: 10 "Ten people" side unknown voice interior
  said: interior official "said"
* appeal REQUEST/yield occurred
  when: 2006-02-22
  by: jaafari
  to: "Iraqis of every faith"
  about: ASSAULT
* demoscall REQUEST/assist occurred
  when: 2006-02-22
  by: sistani
  to: "his followers"
  about: demo
* forbid REQUEST/yield occurred
  when: 2006-02-22
  by: sistani
  to: "his followers"
  about: mosques
* prison ASSAULT/firearms occurred
  when: 2006-02-22
  where: basra
  by: "men in police uniform"
  to: "ten Sunni inmates"
  killed: 10 "ten Sunni inmates" side recipient voice "a security source"
  killed: 2 "two of them Egyptians" part side recipient voice "a security source" of "Egyptians"
  said: "a security source" unnamed "said"
* demo PROTEST/demo occurred
  when: 2006-02-22
  where: najaf
  by: "Thousands"
* shut PROTEST/strike occurred
  when: 2006-02-22 "one-day"
  where: najaf
  by: "shops"
* deploy MOBILIZE/militia occurred
  when: 2006-02-22
  where: sadrcity
  by: mahdi
* bush ACCUSE/disapprove occurred
  when: 2006-02-22
  where: washington
  by: bush
  to: gunmen
  about: dome
  answers: dome "condemned"
* bushaid AGREE occurred
  when: 2006-02-22
  where: washington
  by: bush
  about: AID
* mourn SUPPORT occurred optional
  when: 2006-02-22
  by: jaafari
figure: demonstrators >=2000 vague "Thousands" at najaf

== a-samarra-2
outlet: The Harbour Ledger
register: daily
published: 2006-02-24
--
{curfew|Curfew} empties Baghdad as the dead are counted

BAGHDAD, Thursday night - From eight o'clock this evening the capital is {curfew|under curfew}, and so are Diyala, Babil and Salah al-Din. The {curfew|order} holds through Friday afternoon so that nobody can drive to prayers and nobody can be shot on the way.

It comes too late for 47 men whose bodies police found near Nahrawan. They had been {nahrawan|pulled} out of buses on Wednesday evening, workers from a brick factory going home, Sunni and Shia together, and {nahrawan|shot} by gunmen who had put up a false checkpoint. Since the dome of Askariya {dome|fell} on Wednesday at least 130 people have been {wave|killed} in Iraq, according to figures gathered from hospitals and the Interior Ministry.

The Muslim Scholars Association counts differently. It says 168 of its mosques were {wave|attacked}, ten imams {wave|murdered} and fifteen more {wave|kidnapped}, and its spokesman yesterday {blame|laid the blame} on the Shi'ite clergy for {demoscall|calling} people into the street: an unheard-of public {blame|charge} against Sistani. The Association {halt|demanded} that the government stop "policemen who {wave|burn} by day what they guard by night".

Politics has not fared better. President Jalal Talabani {meeting|brought together} party leaders at noon for a {meeting|meeting} that was meant to show unity. The Accordance Front {boycott|stayed away}. One of its deputies told reporters the bloc had {suspend|broken off} {coalition|negotiations} on a coalition cabinet until the Baghdad government {sorry|apologises} for the {wave|raids}, and he {nobloc|rejected} in advance any cabinet led by Ibrahim al-Jaafari.

Moqtada al-Sadr, back from Lebanon a day early, {sadrorder|told} the Mehdi Army to {guard|guard} Sunni mosques in the south. Several mosques {seizemos|seized} in the first hours were {handback|handed back} in Basra last night, a city councillor said. The Interior Ministry for its part {denyint|rejected} the {intcharge|charge} that its commandos took part in the {wave|attacks}; all police leave has been {leave|cancelled}.

~ SUBSCRIBE: six weeks of the Ledger for the price of four
~ More in World: Gunmen kill mayor at wedding - Ferry fire: what we know
--
who jaafari: Ibrahim al-Jaafari
* curfew COERCE/curfew occurred
  when: 2006-02-23/2006-02-24 "From eight o'clock this evening" "Friday afternoon"
  where: baghdad; diyala; babil; salahaddin
* nahrawan ASSAULT/firearms occurred
  when: 2006-02-22 "Wednesday evening"
  where: nahrawan
  by: gunmen
  to: "workers from a brick factory"
  killed: 47 "47 men" side civilian voice "police"
  said: "police" official "found"
* dome ASSAULT/explosives occurred
  when: 2006-02-22 "Wednesday"
  where: shrine
  to: "the dome of Askariya" thing
* wave ASSAULT occurred
  when: 2006-02-22/2006-02-23 "Since the dome of Askariya fell on Wednesday"
  where: "Iraq"
  by: "policemen" alleged of scholars; interior denied
  to: "mosques" thing; "imams"
  killed: >=130 "at least 130 people" side unknown voice interior
  sites: 168 "168 of its mosques" voice scholars
  killed: 10 "ten imams" part side recipient voice scholars of "imams"
  abducted: 15 "fifteen more" side recipient voice scholars
  said: interior official "according to"
  said: scholars party "says"
  said: interior official denied "rejected"
* blame ACCUSE/allege occurred
  when: 2006-02-23 "yesterday"
  by: scholars
  to: sistani; "the Shi'ite clergy"
  about: demoscall
* demoscall REQUEST/assist occurred
  when: 2006-02-22/2006-02-23 bounded
  by: sistani alleged of scholars; "the Shi'ite clergy" alleged of scholars
  to: "people"
  said: scholars party "laid the blame"
  about: PROTEST
* halt REQUEST/yield occurred
  when: 2006-02-22/2006-02-24 bounded
  by: scholars
  to: government
  about: wave
* meeting CONSULT/multilateral occurred
  when: 2006-02-23 "noon"
  by: talabani; "party leaders"
  to: talabani
* boycott REJECT/meet occurred
  when: 2006-02-23 "noon"
  by: front
  to: talabani
  about: meeting
* suspend SANCTION/discontinue occurred
  when: 2006-02-22/2006-02-24 bounded
  by: front
  to: government
  about: coalition
  answers: wave "until the Baghdad government apologises for the raids"
  said: "One of its deputies" party "told"
* coalition CONSULT/multilateral occurred
  when: ?
  by: front; government
  said: "One of its deputies" party "told"
* sorry CONCEDE demanded optional
  when: ?
  by: government
  to: front
  about: wave
  said: "One of its deputies" party "told"
* nobloc REJECT/change occurred
  when: 2006-02-23
  by: "One of its deputies"; front
  to: jaafari
* sadrorder REQUEST/change occurred
  when: 2006-02-22/2006-02-24 bounded
  by: sadr
  to: mahdi
  about: guard
* guard MOBILIZE/militia announced
  when: ?
  where: "the south"
  by: mahdi
* handback RETREAT/withdraw occurred
  when: 2006-02-23 "last night"
  where: basra
  to: "Several mosques" thing
  sites: >=3 vague "Several mosques"
  said: "a city councillor" official "said"
* seizemos COERCE/seize occurred
  when: 2006-02-22 "the first hours"
  where: basra
  to: "Several mosques" thing
  said: "a city councillor" official "said"
* denyint REJECT occurred optional
  when: 2006-02-22/2006-02-24 bounded
  by: interior
  to: scholars
  about: wave
  answers: intcharge "rejected the charge"
* leave MOBILIZE/police occurred
  when: 2006-02-22/2006-02-24 bounded
  by: interior
* intcharge ACCUSE/allege occurred optional
  when: 2006-02-22/2006-02-24 bounded
  by: scholars
  to: interior
  about: wave

== a-samarra-3
outlet: Al-Furat Evening
register: translation
machine_translated: Arabic
published: 2006-02-25
--
The Scholars Association {accuse|accuses} the Interior of the blood of its imams, and the {curfew|wandering ban} {extend|prolongs} itself

Baghdad - The "Muslim Scholars Association" has {accuse|charged} yesterday Friday the commandos of the Ministry of the Interior with standing behind the {wave|aggression} on the houses of God, and said that the houses {wave|aggressed upon} exceeded one hundred and eighty and that the martyrs among the Sunnis surpassed two hundred since the {dome|explosion} of the shrine of the two Imams in the holy Samarra.

And the Ministry denied this of a categorical denial and affirmed that the number of the {wave|killed} does not exceed one hundred and nineteen, and that the {dome|crime} was from the work of the terrorist Zarqawi's people. A communique in the net carrying the name of the organization had denied the relation.

From the other side the Prime Minister decided to {extend|extend} the {curfew|ban of wandering} till the morning of Monday, with exception of the bakers and the ambulance. And he {visit|received} in his house the ambassador Zalmay Khalilzad, where the two {visit|discussed} the file of the militias; and the ambassador had {warn|threatened} last Monday that the Americans will not {cutaid|spend} their money on forces run by the sectarian people.

And in Bassora the police {find|found} a car stuffed with explosives near the office of the Endowment and {defuse|dismantled} it before it {carbomb|exploded}. And in Karbala a car {karbala|exploded} of that yesterday in a market, {karbala|killing} eight, and the responsibility no side has taken.

And between the imams of the two sects a {pray|common prayer} was held in the Abu Hanifa mosque Friday after the afternoon, in which the sheikhs {pact|signed} a paper that {pact|forbids} the blood of the Muslim on the Muslim.
--
who jaafari: the Prime Minister; he
who interior: the Interior; the Ministry
where karbala: town IQ 32.6149 44.0241 | Karbala
where hanifa: site IQ 33.3722 44.3581 | Abu Hanifa mosque
* accuse ACCUSE/allege occurred
  when: 2006-02-24 "yesterday Friday"
  by: scholars
  to: interior
  about: wave
* curfew COERCE/curfew ongoing
  when: ? "till the morning of Monday"
  by: jaafari
* wave ASSAULT occurred
  when: 2006-02-22/2006-02-24 "since the explosion of the shrine of the two Imams"
  by: interior alleged of scholars; interior denied
  to: "the houses of God" thing; sunnis
  sites: >=180 "exceeded one hundred and eighty" voice scholars
  killed: >=200 "surpassed two hundred" side recipient voice scholars
  killed: <=119 "does not exceed one hundred and nineteen" side unknown voice interior
  said: scholars party "said"
  said: interior official denied "denied"
* dome ASSAULT/explosives occurred
  when: ?
  where: shrine; samarra
  by: qaeda alleged of interior; qaeda denied
  to: shrine thing
  said: interior official "affirmed"
  said: "A communique in the net" party denied "denied"
* extend COERCE/curfew occurred
  when: 2006-02-25/2006-02-27 "till the morning of Monday"
  by: jaafari
* visit CONSULT/visit occurred
  when: ?
  where: "his house"
  by: khalilzad; jaafari
  to: jaafari
* warn THREATEN/restrict occurred
  when: 2006-02-20 "last Monday"
  by: khalilzad
  to: "forces run by the sectarian people"
  about: cutaid
* cutaid SANCTION/discontinue threatened optional
  when: ?
  by: us
  to: "forces run by the sectarian people"
* find COERCE/seize occurred
  when: ?
  where: basra
  by: "the police"
  to: "a car stuffed with explosives" thing
* defuse COERCE/seize occurred optional
  when: ?
  where: basra
  by: "the police"
  to: "a car stuffed with explosives" thing
* carbomb ASSAULT/explosives attempted
  when: ?
  where: basra
  to: "the office of the Endowment" thing
  with: car-bomb "a car stuffed with explosives"
* karbala ASSAULT/explosives occurred
  when: 2006-02-24 "yesterday"
  where: karbala; "a market"
  to: "a market" thing
  with: car-bomb "car"
  killed: 8 "eight" side unknown
* pray COOPERATE occurred
  when: 2006-02-24 "Friday after the afternoon"
  where: hanifa
  by: "the imams of the two sects"
* pact AGREE occurred
  when: 2006-02-24 "Friday after the afternoon"
  where: hanifa
  by: "the sheikhs"
  to: "the sheikhs"
  about: ASSAULT

== a-samarra-4
outlet: Potomac Courier
register: analysis
published: 2006-02-28
--
How many died after Samarra? It depends who is washing the bodies

Six days after somebody {dome|blew} the roof off the Golden Mosque, Iraq cannot agree on a number. The central morgue in Baghdad has logged more than 1,300 corpses since last Wednesday, people who work there told this newspaper, many with hands bound and a single bullet hole. The Iraqi government calls that figure "inaccurate and exaggerated". Its own is 379 {wave|killed} and 458 {wave|wounded}. An officer in the American command, asked on Sunday, thought about 220 nearer the truth.

Why the gap? Three reasons, none of them reassuring.

First, the cabinet counts bombs and battles; it does not count a man led out of a taxi. Second, a ministry that stands {mil|accused} of sheltering death squads - United Nations human rights officers made the {mil|charge} as recently as November - is poorly placed to audit them. Third, the families have learnt to bury quietly.

The {dome|bombing} was planned to produce precisely this. Its authors did not take a single life, but they have, in less than a week, {suspend|driven} Sunni negotiators out of the {coalition|talks}, {coalition|talks} to which they {return|agreed} to return only on Saturday night after a midnight {call|telephone call} from Bush, who {call|rang} seven Iraqi leaders in turn. A {truce|promise} extracted from Sadr's men and the Sunni clerics not to desecrate each other's mosques dates from the same evening.

What might come next is easier to predict than to prevent. Should the militias {purge|clear} mixed districts street by street, as some in Sadr City openly wish, American brigades that were to {home|go home} this year will stay. The Pentagon has already {bring|moved} a battalion up from Kuwait, about 700 soldiers. That is a response of sorts. It isn't an answer.

~ The writer covered Iraq from 2003 to 2005.
~ Comments (212) | Most liked: "Bring them home NOW"
--
where kuwait: country KW - - | Kuwait
who pentagon: body US | the Pentagon
who un: organisation - | United Nations
* dome ASSAULT/explosives occurred
  when: 2006-02-22 "Six days after"
  where: shrine; samarra
  to: shrine thing
  killed: 0 "did not take a single life" side civilian
* wave ASSAULT occurred
  when: 2006-02-22/2006-02-28 "since last Wednesday"
  where: "Iraq"
  killed: >=1300 "more than 1,300" side unknown voice "people who work there"
  killed: 379 "379" side unknown voice government
  injured: 458 "458" side unknown voice government
  killed: ~220 "about 220" side unknown voice "An officer in the American command"
  said: "people who work there" unnamed "told"
  said: government official "calls"
  said: "An officer in the American command" official "thought"
* mil ACCUSE/allege occurred
  when: 2005-11 "November"
  by: un
  to: "a ministry"
  about: COOPERATE
* coalition CONSULT/multilateral ongoing
  when: ?
  by: "Sunni negotiators"
* return AGREE occurred
  when: 2006-02-25 "Saturday night"
  by: "Sunni negotiators"
  about: coalition
* call CONSULT/phone occurred
  when: 2006-02-25 "midnight"
  by: bush; "seven Iraqi leaders"
  to: "seven Iraqi leaders"
* truce AGREE occurred
  when: 2006-02-25 "the same evening"
  by: "Sadr's men"; "the Sunni clerics"
  to: "Sadr's men"; "the Sunni clerics"
  about: ASSAULT
* purge ASSAULT hypothetical optional
  when: ?
  where: "mixed districts"
  by: "the militias"
* home RETREAT/withdraw announced
  when: 2006 "this year"
  by: "American brigades"
* bring MOBILIZE/troops occurred
  when: 2006-02-22/2006-02-28 bounded
  by: pentagon
  answers: wave "a response of sorts"
* suspend SANCTION/discontinue occurred
  when: 2006-02-22/2006-02-25 bounded "in less than a week"
  by: "Sunni negotiators"
  about: coalition
figure: troops ~700 "about 700 soldiers" of pentagon
