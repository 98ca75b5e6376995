story: b-southsudan-nasir
conflict: South Sudan
countries: SS, UG, KE, US
facts: March to May 2025: the White Army overran the Nasir garrison on 4 March; officials of the SPLM-IO arrested; a UN helicopter fired on there on 7 March, general Majur Dak and some 27 soldiers killed; Ugandan special
  forces in Juba from 11 March, approved by Uganda's parliament on the 20th; air raids on Nasir on 16 March; Machar confined to his house on 26 March; US visa revocation on 5 April, given up by Juba on the 8th; hospital
  at Old Fangak bombed on 3 May, seven dead. (public record: UN and MSF statements, Hansard summaries, agencies)

who kiir: office SS | Salva Kiir; Kiir; President Kiir
who machar: office SS | Riek Machar; Machar; Dr. Machar; first vice-president; First Vice President
who io: party SS | SPLM-IO; SPLM/A-IO; Movement
who whitearmy: group SS | White Army; white army
who sspdf: force SS | SSPDF; South Sudanese army; army; government forces
who ssgov: government SS | South Sudanese government; Juba government; government
who unmiss: force - | UNMISS; UN mission
who haysom: office - | Nicholas Haysom; Haysom
who updf: force UG | UPDF; Ugandan soldiers; Ugandan army
who museveni: office UG | Yoweri Museveni; Museveni
who muhoozi: office UG | Muhoozi Kainerugaba; Chief of Defence Forces; Muhoozi
who ugparl: body UG | Parliament of Uganda; this House; House
who opposition: party UG | Leader of the Opposition; opposition bench
who igad: organisation - | IGAD
who usa: state US | United States; Washington; US
who ruto: office KE | William Ruto; Ruto
who odinga: person KE | Raila Odinga; Odinga
who msf: organisation - | Doctors Without Borders; MSF
where nasir: town SS 8.60 33.07 | Nasir
where juba: town SS 4.85 31.60 | Juba
where fangak: town SS 9.07 30.88 | Old Fangak; Fangak
where uppernile: province SS 9.80 32.50 | Upper Nile
where ulang: town SS 8.53 32.73 | Ulang
where wunaliet: site SS 4.92 31.45 | Wunaliet
where newfangak: town SS 9.50 31.00 | New Fangak

== b-southsudan-nasir-1
outlet: Radio Imatong
register: radio
published: 2025-03-08
--
"Morning Drive", Saturday 8 March. Rush transcript.

HOST: It's six minutes past seven. So what everybody feared since the new year has come to Nasir. A helicopter with the blue letters of the United Nations was {heli|fired on} yesterday as it tried to {evac!attempted|take out} wounded soldiers. Peter is on the line from Malakal. Peter, go.

PETER: Morning. It was the second flight. The first, on Thursday, had {evac1|lifted out} ten men, that went well, because the elders and the mission had {deal|agreed} a safe passage with both sides in the week. On Friday near noon the rotors were already turning when the bullets came. A crew member was {heli|killed}, two {heli|hurt}. It got away on one engine. The ones left behind on the
ground, General Majur Dak and about twenty-seven of his soldiers, were {majur|killed} round their two armoured vehicles. Haysom, the mission chief, {hayc|called} it "utterly abhorrent".

HOST: And who did it?

PETER: The youth they call the White Army had {base|overrun} the garrison on Tuesday. The information minister {acc|says} these youth take orders from Dr. Machar. His party says no, they're angry sons of that county, and that it was the plan to {swap|swap} the old garrison for new forces with no talks that lit the grass.

HOST: Since Tuesday they've been {arr,arr2,arr3|picking people up} here in the capital.

PETER: They have. The deputy army chief Gabriel Duop Lam, {arr|arrested} on Tuesday. The petroleum minister, {arr2|taken} from bed on Thursday at three in the morning with his bodyguards and cousins. The peace-building minister, {arr3|taken} and {rel3|let go} on Friday. Soldiers {ring|ringed} the first vice-president's house on Wednesday; last night they {unring|pulled back} a street. His people {rec|demand} the
{rel|release} of the others, or, quote, we will {leavew,leave|walk out of the cabinet}.

HOST: The President was on television.

PETER: At ten. I want you to hear this: "I {calm|urge} our citizens to remain calm. Let no one take the law into their hands. The government will handle it." And that "this country won't go back to {war|war}".

HOST: So says he. Washington?

PETER: {usord|Pulling out} its non-emergency staff as of this morning. IGAD holds a {igadsum|summit} by video on Wednesday. Churches {pray|march} for peace tomorrow from Kator to St Theresa's, if the police {perm|allow}.

HOST: Peter in Malakal. If you've family in Nasir, the number's 7717. Next: why tomatoes cost what they cost.
--
who unmiss: United Nations; the mission; mission
who io: His party; His people
who kiir: The President
where juba: capital
* heli ASSAULT/firearms occurred
  when: 2025-03-07 day "yesterday" "Friday near noon"
  where: nasir
  to: "helicopter" thing; unmiss
  with: small-arms "bullets"
  killed: 1 "A crew member" side recipient
  injured: 2 "two hurt" side recipient
* evac AID attempted
  when: 2025-03-07 day "yesterday"
  where: nasir
  by: unmiss
  to: "wounded soldiers"
* evac1 AID occurred
  when: 2025-03-06 day "Thursday"
  where: nasir
  by: unmiss
  to: "ten men"
* deal AGREE occurred
  when: 2025-03-02/2025-03-07 bounded "in the week"
  by: unmiss; "elders"; "both sides"
  to: "both sides"; unmiss; "elders"
* majur ASSAULT/firearms occurred
  when: 2025-03-07 day "Friday near noon"
  where: nasir
  to: "General Majur Dak"; "soldiers"
  killed: ~27 "about twenty-seven of his soldiers" side recipient
  killed: 1 "General Majur Dak" side recipient
* hayc ACCUSE/disapprove occurred
  when: 2025-03-07/2025-03-08 bounded
  by: haysom
  answers: heli
  about: heli
* base ASSAULT occurred
  when: 2025-03-04 day "Tuesday"
  where: nasir
  by: whitearmy; machar alleged of "information minister"
  to: "garrison" thing
* acc ACCUSE/allege occurred optional
  when: 2025-03-04/2025-03-08 bounded
  by: "information minister"
  to: machar
  about: base
* arr COERCE/arrest occurred
  when: 2025-03-04 day "Tuesday"
  where: juba
  by: ssgov
  to: "Gabriel Duop Lam"
* arr2 COERCE/arrest occurred
  when: 2025-03-06 day "Thursday at three in the morning"
  where: juba
  by: ssgov
  to: "petroleum minister"; "bodyguards"; "cousins"
* arr3 COERCE/arrest occurred
  when: 2025-03-07 day "Friday"
  where: juba
  by: ssgov
  to: "peace-building minister"
* rel3 RETREAT/release occurred
  when: 2025-03-07 day "Friday"
  where: juba
  by: ssgov
  to: "peace-building minister"
* ring COERCE/restrict occurred
  when: 2025-03-05 day "Wednesday"
  where: juba
  by: "Soldiers"
  to: machar; "house" thing
* unring RETREAT/withdraw occurred
  when: 2025-03-07 day "last night"
  where: juba
  by: "Soldiers"
* rec REQUEST/yield occurred
  when: 2025-03-07/2025-03-08 bounded
  by: io
  to: ssgov
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  by: ssgov
  to: "others"
* leave SANCTION/withdraw threatened optional
  when: ?
  by: io
  to: "cabinet"
* leavew THREATEN/relations occurred
  when: 2025-03-07/2025-03-08 bounded
  by: io
  to: ssgov
  about: leave
* calm REQUEST/change occurred
  when: 2025-03-07 day "At ten"
  by: kiir
  to: "citizens"
* war ASSAULT denied optional
  when: ?
  said: kiir official
* usord RETREAT/withdraw ongoing
  when: 2025-03-08 day "this morning"
  where: juba
  by: usa
* igadsum CONSULT/multilateral announced
  when: 2025-03-12 day "Wednesday"
  by: igad
* pray PROTEST/demo announced
  when: 2025-03-09 day "tomorrow"
  where: "Kator"; "St Theresa's"; juba
  by: "Churches"
* perm AGREE hypothetical optional
  when: 2025-03-09 day "tomorrow"
  by: "police"
* swap MOBILIZE/troops announced optional
  when: ?
  where: nasir
  to: "garrison"
  said: io party "says"

== b-southsudan-nasir-2
outlet: Kampala Order Paper
register: parliament
published: 2025-03-20
--
PARLIAMENT OF UGANDA, THURSDAY. {mo|MOTION} FOR A RESOLUTION OF PARLIAMENT TO {app!demanded|APPROVE} THE {dep|DEPLOYMENT} OF THE UPDF

THE STATE MINISTER FOR DEFENCE: Madam Speaker, I beg to {mo|move} that this House do {app!demanded|approve} the {dep|deployment} of the UPDF in the Republic of South Sudan, under Article 210. On 4 March the White Army {base|overran} Nasir. Intelligence showed six thousand fighters {massing|massing} to {marchj|march} upon Juba. President Kiir {kask|asked}
his brother the Commander-in-Chief for help. A special forces battalion was {dep|flown} in that week. Had we waited for the paper, there would have been a {geno|massacre}.

THE LEADER OF THE OPPOSITION: Point of procedure! The boys were on the ground on the 11th. We learn it from a tweet of the Chief of Defence Forces, in which he {twthreat|threatens} that any move against Kiir is war against Uganda. You {mo|ask} this House today to bless what's nine days old. That isn't approval, it's a funeral rite for the Constitution. I {reject|oppose}.

THE ATTORNEY-GENERAL: The law allows ratification. In 2014 the same was {rat14|done}, three weeks after the fact.

MS A. (Gulu, Independent): Four mothers in my district have {mothers|petitioned} me. They aren't told where their sons are. I {tell|ask} the Minister to lay a list. What are the rules? For on the 16th, in Nasir, something was {burnt|dropped} from a plane which {burnt|burned} people: nineteen dead, the commissioner there says; {burnt|burned} children, I've seen the pictures. Was that us?

THE STATE MINISTER: Our forces {burnt!denied|bombed} nobody. They are {guard|guarding} an airport and some roads. It was the air force of South Sudan that {burnt|struck} military objectives, "with the technical advice of friends", if I may quote my colleague over there. [Interruption.] I didn't say chemical. I say the {chemal|allegation} of chemicals is {chemrej|rejected}.

MR K. (NRM, Kabale): I {second|second} the {mo|motion}. Forty per cent of what my farmers export goes up that road. In 2016 we {ev16|brought out} thirty thousand of our own. If Juba {fall|falls} we shall {refug|host} a million more refugees; we {host|host} nine hundred and seventy thousand of them, and America has {cutaid|cut} the food.

THE LEADER OF THE OPPOSITION: Then I beg to {amend|move} an amendment: ninety days, and a report every thirty.

[Question put; {amend|amendment} {amrej|negatived}.]

[Main question put and {app|agreed to}. The opposition bench {walk|walked out} at 5.48 p.m.]

THE SPEAKER: I {direct|direct} the Minister to arrange a {visit|visit} of the committee on defence to Juba within the month. If he {fail|refuses}, the Committee shall {summw,summ|summon} him.
--
who usa: America
* mo REQUEST/change occurred
  when: 2025-03-20 day "THURSDAY"
  by: "STATE MINISTER FOR DEFENCE"
  to: ugparl
  about: app
* dep MOBILIZE/troops occurred
  when: 2025-03-04/2025-03-11 bounded "that week"
  where: "Republic of South Sudan"
  by: updf
  said: "THE STATE MINISTER" official
* base ASSAULT occurred
  when: 2025-03-04 day from text "4 March"
  where: nasir
  by: whitearmy
  to: nasir thing
  said: "STATE MINISTER FOR DEFENCE" official
* massing MOBILIZE/militia occurred
  when: 2025-03-04/2025-03-11 bounded
  by: whitearmy
  said: "STATE MINISTER FOR DEFENCE" official
* kask REQUEST/assist occurred
  when: 2025-03-04/2025-03-11 bounded
  by: kiir
  to: "Commander-in-Chief"
  said: "THE STATE MINISTER" official
  about: MOBILIZE/troops
* geno ASSAULT hypothetical
  when: ?
  by: whitearmy
  said: "STATE MINISTER FOR DEFENCE" official
* twthreat THREATEN/violence occurred
  when: 2025-03-11/2025-03-20 bounded
  by: muhoozi
  said: "THE LEADER OF THE OPPOSITION" party
  about: ASSAULT by updf
* reject REJECT occurred
  when: 2025-03-20 day
  by: opposition
  to: "STATE MINISTER FOR DEFENCE"
  said: "THE LEADER OF THE OPPOSITION" party
  about: mo
  answers: mo
* mothers REQUEST/change occurred
  when: ?
  by: "Four mothers"
  to: "MS A."
  said: "MS A." official
* tell REQUEST/change occurred
  when: 2025-03-20 day
  by: "MS A."
  to: "STATE MINISTER FOR DEFENCE"
* burnt ASSAULT/aerial occurred
  when: 2025-03-16 day from text "16th"
  where: nasir
  by: "air force of South Sudan"; updf denied
  to: "people"
  killed: 19 "nineteen dead" side civilian voice "commissioner"
  said: "STATE MINISTER FOR DEFENCE" official
  said: "commissioner" official "says"
  said: "MS A."
  with: airstrike "a plane"
* chemal ACCUSE/allege occurred
  when: 2025-03-16/2025-03-20 bounded
  to: "air force of South Sudan"
  said: "THE STATE MINISTER" official
  about: burnt
* chemrej REJECT occurred optional
  when: 2025-03-20 day
  by: "STATE MINISTER FOR DEFENCE"
  said: "THE STATE MINISTER" official
  answers: chemal
* second SUPPORT occurred
  when: 2025-03-20 day
  by: "MR K."
  to: "STATE MINISTER FOR DEFENCE"
  answers: mo "the motion"
* ev16 AID occurred
  when: 2016 year from text "2016"
  by: "we"
  to: "thirty thousand of our own"
  said: "MR K." official
* fall COERCE/seize hypothetical
  when: ?
  where: juba
  to: juba thing
  said: "MR K." official
* refug AID hypothetical
  when: ?
  by: "we"
  to: "refugees"
  said: "MR K." official
* host AID ongoing
  when: 2025-03-20 day
  by: "we"
  to: "nine hundred and seventy thousand of them"
  said: "MR K." official
* cutaid SANCTION/discontinue occurred
  when: ?
  by: usa
  to: "refugees"
  said: "MR K." official
* amend REQUEST/change occurred
  when: 2025-03-20 day
  by: opposition
  to: ugparl
* amrej REJECT/change occurred
  when: 2025-03-20 day
  by: ugparl
  to: opposition
  about: amend
  answers: amend "amendment"
* app SUPPORT occurred
  when: 2025-03-20 day
  by: ugparl
  said: "THE STATE MINISTER" official
  about: dep
  to: updf
* walk PROTEST/boycott occurred
  when: 2025-03-20 day "5.48 p.m."
  where: "House"
  by: opposition
  to: ugparl
* visit CONSULT/visit demanded optional
  when: 2025-03-20/2025-04-20 bounded "within the month"
  where: juba
  by: "committee on defence"
  said: "THE SPEAKER" official
* fail REJECT hypothetical
  when: ?
  by: "Minister"
  to: "SPEAKER"
  said: "THE SPEAKER" official
* summ REQUEST/meet hypothetical optional
  when: ?
  by: "Committee"
  to: "Minister"
  said: "THE SPEAKER" official
* summw THREATEN/restrict occurred
  when: 2025-03-20 day
  by: "SPEAKER"
  to: "Minister"
  said: "THE SPEAKER" official
  about: summ
* direct REQUEST/change occurred
  when: 2025-03-20 day
  by: "SPEAKER"
  to: "Minister"
  said: "THE SPEAKER" official
  about: visit
* marchj ASSAULT hypothetical optional
  when: ?
  where: juba
  by: whitearmy
  said: "STATE MINISTER FOR DEFENCE" official
* guard MOBILIZE/troops ongoing
  when: 2025-03-20
  where: "an airport and some roads"
  by: updf
  said: "THE STATE MINISTER" official
* rat14 SUPPORT occurred
  when: 2014 year from text "2014"
  by: ugparl
  said: "THE ATTORNEY-GENERAL" official
figure: fighters 6000 "six thousand fighters" of whitearmy voice "STATE MINISTER FOR DEFENCE"
figure: refugees 970000 "nine hundred and seventy thousand"

== b-southsudan-nasir-3
outlet: SPLM/A-IO, Office of the Deputy Chairperson
register: communique
published: 2025-03-27
--
ON THE {det|DETENTION} OF THE CHAIRMAN AND THE {abr|ABROGATION} OF THE {pact18|AGREEMENT}

At about ten last night more than twenty vehicles with mounted guns {det|forced} the gate of the residence of the First Vice President, Dr. Machar. The minister of defence and the director of national security delivered an arrest {warr|warrant} with no court's stamp. His guards were {disg|disarmed} and {disg2|led away}. He and his wife are {det!ongoing|held} inside; their telephones have been
{seizph|taken}.

1. The Movement {cond|condemns} this {det|act}. It brings to a collapse the {pact18|agreement} of September 2018, which was the only thing between this country and the abyss. Others {abr|killed} it; we announce the death.

2. The three {burnt,wun,rej|attacks} that led here must be put on record. On 16 March aircraft {burnt|burned} Nasir. On the 24th our cantonment at Wunaliet, fifteen kilometres from the capital, was {wun|assaulted} by the army with Ugandan armour; on the 25th that of Rejaf was {rej|shelled}. Our troops there had {disar|handed in} their machine-guns for inspection last October.

3. We {susp|suspend}, with immediate effect, all part in the joint defence board, as we {susp18|did} on the 18th in the security committees.

4. We {ask|ask} IGAD and the African Union to send envoys this week, the United Nations to guard the chairman's person, and we {askug|ask} Uganda to {ugo|go home}. We have {talk|spoken} by telephone with president Ruto, who is {rutosend|sending} the Rt. Hon. Odinga tomorrow: he is {welc|welcome}.

5. To President Kiir we {offer|offer} still, and for the last time, {talk2|talks} face to face, on neutral soil, once every comrade is {free|freed}. Should a hair of the chairman's head be {harm|harmed}, we {warn|warn} that no commander of ours can be held back, in Upper Nile or here.

6. We {rejacc|reject} as fabrication the {accr|charge} by the information ministry that the chairman was "preparing a {rebel|rebellion}". He was preparing, on a Wednesday evening, to break the fast with his Muslim guards.
--
who machar: the chairman
who io: we; We; our; ours
where juba: capital
* det COERCE/arrest occurred
  when: 2025-03-26 day "ten last night"
  where: "residence of the First Vice President"; juba
  by: "minister of defence"; "director of national security"
  to: machar; "wife"
  detained: 2 "He and his wife"
  said: io party
* disg COERCE/seize occurred
  when: 2025-03-26 day "last night"
  where: "residence of the First Vice President"; juba
  by: "minister of defence"; "director of national security"
  to: "guards"
* disg2 COERCE/arrest occurred
  when: 2025-03-26 day "last night"
  where: "residence of the First Vice President"; juba
  by: "minister of defence"; "director of national security"
  to: "guards"
* seizph COERCE/seize occurred
  when: 2025-03-26/2025-03-27 bounded
  where: "residence of the First Vice President"; juba
  to: machar; "telephones" thing
  by: "minister of defence"; "director of national security"
* abr SANCTION/discontinue occurred
  when: 2025-03-27 day
  by: "Others" alleged of io
  said: io party
* cond ACCUSE/disapprove occurred
  when: 2025-03-27 day
  by: io
  to: "minister of defence"; "director of national security"
  answers: det "this act"
  about: det
* pact18 AGREE occurred
  when: 2018-09 month from text "September 2018"
* burnt ASSAULT/aerial occurred
  when: 2025-03-16 day from text "16 March"
  where: nasir
  to: nasir thing
  with: airstrike "aircraft"
  said: io party
* wun ASSAULT occurred
  when: 2025-03-24 day from text "24th"
  where: wunaliet
  by: sspdf
  to: io; "our cantonment at Wunaliet" thing
  with: armoured-vehicle "Ugandan armour"
  said: io party
* rej ASSAULT/heavy-weapons occurred
  when: 2025-03-25 day from text "25th"
  where: "Rejaf"
  by: sspdf
  to: io
  said: io party
* disar RETREAT/disarm occurred
  when: 2024-10 month "last October"
  where: wunaliet
  by: io
  to: "machine-guns" thing
* susp SANCTION/withdraw occurred
  when: 2025-03-27 day
  by: io
  to: "the joint defence board"
* ask REQUEST/assist occurred
  when: 2025-03-27 day
  by: io
  to: igad; "African Union"; "United Nations"
* askug REQUEST/yield occurred
  when: 2025-03-27 day
  by: io
  to: "Uganda"
  about: ugo
* ugo RETREAT/withdraw demanded optional
  when: ?
  by: "Uganda"
* talk CONSULT/phone occurred
  when: ?
  by: io; ruto
  to: ruto
* rutosend CONSULT/third-party announced
  when: 2025-03-28 day "tomorrow"
  by: ruto; odinga
  to: io
* welc SUPPORT occurred optional
  when: 2025-03-27 day
  by: io
  to: odinga
* offer AGREE occurred
  when: 2025-03-27 day
  by: io
  to: kiir
  about: talk2
* talk2 CONSULT announced optional
  when: ?
  by: io; kiir
* free RETREAT/release demanded optional
  when: ?
  by: kiir
  to: "comrade"
* harm ASSAULT hypothetical
  when: ?
  to: machar
* warn THREATEN/violence occurred
  when: 2025-03-27 day
  by: io
  to: kiir
  about: ASSAULT by io
* rejacc REJECT occurred optional
  when: 2025-03-27 day
  by: io
  to: "information ministry"
  about: accr
  answers: accr "the charge"
* accr ACCUSE/allege occurred
  when: 2025-03-26/2025-03-27 bounded
  by: "information ministry"
  to: machar
  about: rebel
* rebel ASSAULT attempted
  when: 2025-03-26/2025-03-27 bounded
  by: machar alleged of "information ministry"
  said: "information ministry" official claimed "the charge"
* warr ACCUSE/investigate occurred
  when: 2025-03-26 day "last night"
  where: "residence of the First Vice President"; juba
  by: "minister of defence"; "director of national security"
  to: machar
* susp18 SANCTION/withdraw occurred
  when: 2025-03-18 day from text "the 18th"
  by: io
  to: "the security committees"

== b-southsudan-nasir-4
outlet: El Faro del Nilo
register: translation
machine_translated: Spanish
published: 2025-05-05
--
They {fang|bombard} the only hospital of the swamps

The dawn of the Saturday, two helicopters {fang|threw} a bomb over the pharmacy of the hospital that Doctors Without Borders {msf|sustains} in Old Fangak, in the South Sudan. After they {fang2|machine-gunned} during half hour the town, its people running towards the water. A drone {drone|finished} with the market a pair of hours later. Balance: seven dead, one of them
a baby of nine months, and some twenty {fang|wounded}; the county raises it to eight.

"All was marked, all", assures the chief of mission by telephone. The coordinates had been {coord|given} to the two bands. MSF {accuse|denounces} a {fang|violation} of the humanitarian right and {ask4|exiges} an {inv|investigation}.

It is the second {fang|assault} to the organization in less of one month. On the 14 of April armed youths {ulang|sacked} its hospital of Ulang; {ulang|ran} with the medicines, the blankets, even the doors.

The army does not confirm nor it denies. But on the Friday its chief had given an {ultim,ultreq|ultimatum}: if the opposition {bargeno|refuses} the barges that it has {barge|retained} in the river since April 17, he would {nuer|attack} the counties "hostiles", listed by name, of nine among sixteen of the nuer ethnic. The boats {bargeret|returned} to float on Sunday, empty. "Late", commented an official.

The United Nations {uncon|condemns}; their mission {unevac|evacuated} to Malakal thirteen grave patients in a boat with white flag. The embassies of Germany, Norway, United Kingdom and others have {embj|asked} jointly that Riek Machar be {machfree|put in liberty}; the government, through its minister, {embrej|rejected} it as interference. Neither went better the African commission of sages, that in April {sages|travelled} to Juba and to which they {sagesno|refused} to see the prisoner.

With who yes understands itself Juba is Washington. A month ago the secretary Rubio {visa|annulled} the visas of all the South Sudanese because the country {deport|rejected} to a {depusa|deported} who it resulted Congolese; in three days the government {cede|ceded} and {cede|let pass} the man. Uganda, it, {ugext|prolonged} the 2 of May the mission of its soldiers.

What follows? The rains, that in June shut the tracks. And the hunger: a boat of the World Food Programme with 3,000 tonnes will {wfp|sail} the Thursday from Bor "if they don't {shoot|shoot} at it". In New Fangak, two days on foot through papyrus, a school has {school|received} 1,200 persons.

~ Comparte en WhatsApp
~ Te puede interesar: Explosión de color en el Festival de las Flores
--
who ssgov: Juba
who io: opposition
* fang ASSAULT/aerial occurred
  when: 2025-05-03 day "Saturday"
  where: fangak
  to: "hospital" thing; msf
  with: helicopter "two helicopters" 2; bomb "bomb" 1
  killed: 7 "seven dead" side civilian
  killed: 1 "a baby of nine months" part side civilian
  killed: 8 "eight" side civilian voice "county"
  injured: ~20 "some twenty" side civilian
* fang2 ASSAULT/aerial occurred
  when: 2025-05-03 day "Saturday"
  where: fangak
  to: "town" thing
  with: helicopter "two helicopters" 2
* drone ASSAULT/drone occurred
  when: 2025-05-03 day "a pair of hours later"
  where: fangak
  to: "market" thing
  with: drone "drone" 1
* msf AID ongoing
  when: 2025-05-05 day
  where: fangak
  by: msf
* coord COOPERATE occurred optional
  when: ?
  by: msf
  to: "two bands"
  said: "chief of mission" party "assures"
* accuse ACCUSE/disapprove occurred
  when: 2025-05-03/2025-05-05 bounded
  by: msf
  answers: fang
  about: fang
* ask4 REQUEST/change occurred
  when: 2025-05-03/2025-05-05 bounded
  by: msf
  about: inv
* inv ACCUSE/investigate demanded optional
  when: ?
* ulang COERCE/seize occurred
  when: 2025-04-14 day from text "14 of April"
  where: ulang
  by: "armed youths"
  to: "hospital of Ulang" thing; msf
* ultim THREATEN/violence occurred
  when: 2025-05-02 day "Friday"
  by: "its chief"
  to: io
  about: nuer
* nuer ASSAULT threatened optional
  when: ?
  by: sspdf
  to: "counties" thing
* bargeno REJECT/yield hypothetical
  when: ?
  by: io
  to: sspdf
* barge COERCE/seize occurred
  when: 2025-04-17/2025-05-04 day from text "April 17"
  where: "river"
  by: io
  to: "barges" thing
* bargeret RETREAT/release occurred
  when: 2025-05-04 day "Sunday"
  where: "river"
  by: io
  to: "The boats" thing
* uncon ACCUSE/disapprove occurred
  when: 2025-05-03/2025-05-05 bounded
  by: "United Nations"
  answers: fang
  about: fang
* unevac AID occurred
  when: 2025-05-03/2025-05-05 bounded
  where: "Malakal"
  by: "their mission"
  to: "thirteen grave patients"
* embj REQUEST/yield occurred
  when: ?
  by: "Germany"; "Norway"; "United Kingdom"; "others"
  to: ssgov
  about: machfree
* machfree RETREAT/release demanded optional
  when: ?
  by: ssgov
  to: machar
* embrej REJECT occurred
  when: ?
  by: ssgov
  to: "Germany"; "Norway"; "United Kingdom"
  about: machfree
  answers: embj
* sages CONSULT/visit occurred
  when: 2025-04 month "April"
  where: "Juba"
  by: "African commission of sages"; ssgov
  to: ssgov
* sagesno REJECT/meet occurred
  when: 2025-04 month "April"
  by: ssgov
  to: "African commission of sages"
  about: CONSULT
* visa SANCTION/discontinue occurred
  when: 2025-04-01/2025-04-10 bounded "A month ago"
  by: usa; "Rubio"
  to: "South Sudanese"
  answers: deport "because"
* deport REJECT occurred
  when: ?
  by: ssgov
  to: "deported"
* cede CONCEDE occurred
  when: 2025-04-01/2025-04-15 bounded "in three days"
  by: ssgov
  to: usa
  answers: visa
* ugext MOBILIZE/troops occurred
  when: 2025-05-02 day from text "2 of May"
  by: "Uganda"
* wfp AID announced
  when: 2025-05-08 day "Thursday"
  where: "Bor"
  by: "World Food Programme"
* shoot ASSAULT/firearms hypothetical
  when: ?
  to: "boat" thing
* school AID occurred
  when: ?
  where: newfangak
  by: "school"
  to: "1,200 persons"
* ultreq REQUEST/yield occurred
  when: 2025-05-02 day "Friday"
  by: "its chief"
  to: io
  about: RETREAT/release by io
* depusa COERCE/deport occurred
  when: ?
  by: usa
  to: "deported"
