story: b-somalia-memorandum
conflict: Somalia
countries: SO, ET, TR, EG, AE
facts: 1 January 2024: Ethiopia and Somaliland signed a memorandum on sea access; Somalia declared it void on the 2nd, recalled its ambassador, signed a law on the 6th, turned back an aircraft on the 17th; expelled Ethiopia's ambassador
  and ordered consulates shut on 4 April; defence pact with Turkey in February, with Egypt on 14 August; Ankara Declaration on 11 December 2024. (public record: government statements, agencies)

who hassan: office SO | Hassan Sheikh Mohamud; Hassan Sheikh; President Mohamud
who somgov: government SO | Somalia; Somali government; Mogadishu; Villa Somalia; federal government
who somparl: body SO | Parliament of Somalia; joint session; lawmakers; this House
who abiy: office ET | Abiy Ahmed; Abiy
who ethiopia: state ET | Ethiopia; Addis Ababa; Ethiopian
who somaliland: government - | Somaliland; Hargeisa
who bihi: office - | Muse Bihi Abdi; Muse Bihi; Bihi
who puntland: government SO | Puntland; Garowe
who erdogan: office TR | Recep Tayyip Erdoğan; Erdoğan; Erdogan; Turkish president
who turkey: state TR | Türkiye; Turkey; Ankara
who egypt: state EG | Egypt; Cairo
who igad: organisation - | IGAD
who arableague: organisation - | Arab League
who shabaab: group SO | al-Shabaab; Al-Shabaab; Shabaab
who usa: state US | United States; Washington
where berbera: town SO 10.44 45.01 | Berbera
where mogplace: town SO 2.04 45.34 | the capital

== b-somalia-memorandum-1
outlet: Official Record of the Two Houses
register: parliament
published: 2024-01-02
--
JOINT SESSION, TUESDAY 2 JANUARY 2024. Opened 10.15. Provisional translation of the Somali record

The PRESIDENT OF THE REPUBLIC: In the name of God. Yesterday, in Addis Ababa, Abiy Ahmed and Muse Bihi {mou|put their names} to a {mou|paper}. By it Ethiopia would have twenty kilometres of our coast for fifty years, and for that it would {recog|recognise} a part of our country as a state. I have come here to say: {inch|not one inch}. The cabinet at eight this morning {null|declared} the {mou|paper} {null|null}. Our ambassador in Addis Ababa has been
{recall|recalled} for consultations. I have {askau|asked} the African Union and the Security Council to {meetun|meet}. I {call|call on} every Somali, wherever he stands, to be ready to defend the country; and I {callnorth|urge} you, brothers of the north, to hold to the {djtalk|talks} which we opened with you in Djibouti on Friday and Saturday, in the hands of President Guelleh. There we {djagr|agreed} to {djnext|sit} again within thirty days.

Hon. A. (Banadir): I {sup|support} it with both my hands. But is it enough? Three thousand Ethiopian troops {ethtroops|stand} in our country under the African Union, and some thousands more who stand under nobody. Will they be {expt|sent home}?

The PRIME MINISTER: The question of troops isn't raised today. If the {mou|paper} is {impl|carried out}, every arrangement will be {revieww,review|reviewed}.

Hon. M. (Galmudug): Al-Shabaab's spokesman was quicker than our cabinet! Last night he {shabrej|rejected} the {mou|paper}, and he {shabthr|promised} Ethiopia blood on that shore. Shall the enemy be more patriotic than we? I {movebill|move} that a law be passed this week which makes the {mou|paper} void, and that whoever signs such papers be tried.

Hon. S. (Woqooyi Galbeed): I was elected for the north, sitting here in the south. In Berbera this morning young people {berprot|marched} against the {mou|paper}, three hundred I'm told, and the police {berarr|took} eleven. In Hargeisa others {dance|danced} for it. Don't say "the north".

Hon. F. (Puntland): In 1977... [Interruption.] Let me finish. Words are free. Our state {supp|stands} with the Presidency in this, though we {susp|broke off} relations with it a year ago over the constitution.

The SPEAKER: The {motion,motion2|motion}, that this House {motion|condemns} the {mou|memorandum} and {motion2|backs} the acts of the government, is {motion,motion2|carried} without a vote against. The session is closed. Members are {askmarch|asked} to join the {march|march} to the stadium tomorrow at seven.
--
who hassan: PRESIDENT OF THE REPUBLIC; President of the Republic
who somgov: government
* mou AGREE occurred
  when: 2024-01-01 day "Yesterday"
  where: "Addis Ababa"
  by: abiy; bihi
  to: abiy; bihi
  said: hassan official
* recog SUPPORT announced
  when: ?
  by: ethiopia
  to: somaliland
  said: hassan official
* null REJECT occurred
  when: 2024-01-02 day "eight this morning"
  by: "cabinet"
  to: ethiopia; somaliland
  said: hassan official
  about: mou
  answers: mou "the paper"
* recall SANCTION/withdraw occurred
  when: 2024-01-01/2024-01-02 bounded
  by: somgov
  to: ethiopia
  said: hassan official
* askau REQUEST/meet occurred
  when: 2024-01-01/2024-01-02 bounded
  by: hassan
  to: "African Union"; "Security Council"
  about: meetun
* meetun CONSULT demanded optional
  when: ?
  by: "African Union"; "Security Council"
* call REQUEST/assist occurred
  when: 2024-01-02 day
  by: hassan
  to: "every Somali"
* callnorth REQUEST/change occurred
  when: 2024-01-02 day
  by: hassan
  to: "brothers of the north"
* djtalk CONSULT/third-party occurred
  when: 2023-12-29/2023-12-30 "Friday and Saturday"
  where: "Djibouti"
  by: hassan; "brothers of the north"; "President Guelleh"
  to: "President Guelleh"
  said: hassan official
* djagr AGREE occurred
  when: 2023-12-29/2023-12-30 "Friday and Saturday"
  where: "Djibouti"
  by: hassan; "brothers of the north"
  to: "brothers of the north"; hassan
  said: hassan official
  about: djnext
* sup SUPPORT occurred
  when: 2024-01-02 day
  by: "Hon. A."
  to: hassan
* expt SANCTION/expel hypothetical
  when: ?
  by: somgov
  to: ethiopia "Ethiopian troops"
* impl COOPERATE hypothetical
  when: ?
  by: ethiopia; somaliland
* review SANCTION hypothetical optional
  when: ?
  by: somgov
  to: ethiopia
* revieww THREATEN/relations occurred
  when: 2024-01-02 day
  by: "PRIME MINISTER"
  to: ethiopia
  about: review
* shabrej REJECT occurred
  when: 2024-01-01 day "Last night"
  by: shabaab
  to: ethiopia; somaliland
  said: "Hon. M." official
  about: mou
  answers: mou "the paper"
* shabthr THREATEN/violence occurred
  when: 2024-01-01 day "Last night"
  by: shabaab
  to: ethiopia
  said: "Hon. M." official
  about: ASSAULT by shabaab
* movebill REQUEST/change occurred
  when: 2024-01-02 day
  by: "Hon. M."
  to: somparl
* berprot PROTEST/demo occurred
  when: 2024-01-02 day "this morning"
  where: berbera
  by: "young people"
  to: somaliland
  participants: 300 "three hundred"
  said: "Hon. S." official
  about: mou
  answers: mou "against the paper"
* berarr COERCE/arrest occurred
  when: 2024-01-02 day "this morning"
  where: berbera
  by: "police"
  to: "young people"
  detained: 11 "eleven"
  said: "Hon. S." official
* supp SUPPORT occurred
  when: 2024-01-02 day
  by: puntland
  to: hassan
* susp SANCTION/withdraw occurred
  when: 2023-01 month "a year ago"
  by: puntland
  to: hassan
  said: "Hon. F." official
* motion ACCUSE/disapprove occurred
  when: 2024-01-02 day from text "2 JANUARY 2024"
  by: somparl
  to: ethiopia; somaliland
  about: mou
  answers: mou
* motion2 SUPPORT occurred
  when: 2024-01-02 day from text "2 JANUARY 2024"
  by: somparl
  to: somgov
* march PROTEST/demo announced
  when: 2024-01-03 day "tomorrow at seven"
  where: "stadium"
  by: "Members"
* askmarch REQUEST/assist occurred
  when: 2024-01-02 day
  by: "SPEAKER"
  to: "Members"
  about: march
* inch REJECT occurred
  when: 2024-01-02 day
  by: hassan
  to: ethiopia; somaliland
  about: mou
  answers: mou "not one inch"
* dance SUPPORT occurred optional
  when: 2024-01-02 day
  where: "Hargeisa"
  by: "others"
  to: bihi
  said: "Hon. S." official
  about: mou
  answers: mou "danced for it"
* ethtroops MOBILIZE/troops ongoing optional
  when: 2024-01-02 day
  where: "our country"
  by: ethiopia "Ethiopian troops"
  said: "Hon. A." official
* djnext CONSULT announced optional
  when: 2023-12-30/2024-01-29 bounded "within thirty days"
  by: hassan; "brothers of the north"
figure: troops 3000 "Three thousand Ethiopian troops" of ethiopia

== b-somalia-memorandum-2
outlet: @laasgeel_lines
register: thread
published: 2024-01-18
--
1/ Somaliland, the port, and three weeks of everybody's feelings. Long thread from Hargeisa. Tea first.

2/ What was {mou|signed} on New Year's Day isn't published. Bihi says: {recog|recognition} comes first, sea second. Addis Ababa says it will make "an in-depth assessment" of {recog!hypothetical|recognition}. Those are two documents.

3/ Minister of defence Abdiqani {res|quit} on the 7th, on TV: "Ethiopia remains our number one enemy." Bihi {resacc|thanked} him for his service & filled the chair by lunch.

4/ Villa Somalia: the President {lawsign|signed} the annulment law on the 6th, {asmara|flew} to Asmara on the 8th (Isaias: {isasup|"on your side"}), and will {cairo|visit} Cairo on Saturday. Yesterday the Arab League {arl|met} online & {arlsup|backed} Mogadishu. Today IGAD is {igadsum|meeting} in Entebbe; Addis Ababa {igadno|stayed away}, "diary".

5/ YESTERDAY's drama: Ethiopian Airlines flight to Hargeisa {plane|turned back} by Mogadishu's controllers over Jigjiga airspace. On board, they say, an Ethiopian minister come to {visit!attempted|talk} the {mou|deal} further. Now they {permit|want} ministry permits for every flight. Our aviation minister {thrair|threatens}: any more of that & he {ownair|closes} the corridor to *their* overflights. Tonight a Thai cargo plane was {cargo|sent round} over
the ocean too.

6/ People ask: will there be {war|war}? Chief of staff of Ethiopia {milhost|hosted} ours on the 8th for "military {milcoop|cooperation}". Same day. Same photographer. But look at Laascaanood: our army {laas|lost} it in August and 4,000 soldiers {trench|stand} in Oog facing it. If they {move|attack} west, that's where it starts.

7/ Shabaab put out an audio {shablist|threatening} merchants who lease boats to Ethiopians. Two in Burao shut their offices.

8/ Eleven youths from the Awdal {prot|protest} are still {held|held}. Twelve, the elders say. Elders {eldreq|asked} Bihi for them on Tuesday; he {eldno|refused} till the {inv|investigation} ends.

9/ UK, US, EU: {rec3|reaffirm} "sovereignty & territorial integrity of Somalia". Thirty-three years we've read that sentence. I could crochet it.
--
who usa: US
who hassan: the President
who ethiopians: population ET | Ethiopians
* mou AGREE occurred
  when: 2024-01-01 day "New Year's Day"
  by: bihi; ethiopia
  to: bihi; ethiopia
* recog SUPPORT announced
  when: ?
  by: ethiopia
  to: somaliland
  said: bihi party "says"
* res RETREAT/resign occurred
  when: 2024-01-07 day from text "7th"
  by: "Minister of defence"
* resacc SUPPORT occurred optional
  when: 2024-01-07 day from text "7th"
  by: bihi
  to: "Minister of defence"
* lawsign REJECT occurred
  when: 2024-01-06 day from text "6th"
  by: hassan
  to: ethiopia
  about: mou
  answers: mou "annulment law"
* asmara CONSULT/visit occurred
  when: 2024-01-08 day from text "8th"
  where: "Asmara"
  by: hassan; "Isaias"
  to: "Isaias"
* isasup SUPPORT occurred
  when: 2024-01-08 day from text "8th"
  by: "Isaias"
  to: hassan
* cairo CONSULT/visit announced
  when: 2024-01-20 day "Saturday"
  where: "Cairo"
  by: hassan; egypt
  to: egypt
* arl CONSULT/multilateral occurred
  when: 2024-01-17 day "Yesterday"
  by: arableague
* arlsup SUPPORT occurred
  when: 2024-01-17 day "Yesterday"
  by: arableague
  to: somgov
* igadsum CONSULT/multilateral ongoing
  when: 2024-01-18 day "Today"
  where: "Entebbe"
  by: igad
* igadno REJECT/meet occurred
  when: 2024-01-18 day "Today"
  by: ethiopia
  to: igad
  about: igadsum
* plane COERCE/restrict occurred
  when: 2024-01-17 day "YESTERDAY"
  where: "Jigjiga"
  by: somgov
  to: "Ethiopian Airlines flight" thing
* visit CONSULT/visit attempted
  when: 2024-01-17 day "YESTERDAY"
  by: ethiopia "Ethiopian minister"; somaliland
  to: somaliland
  said: somgov official "they say"
* thrair THREATEN/restrict occurred
  when: 2024-01-17/2024-01-18 bounded
  by: "aviation minister"
  to: somgov
  about: ownair
* ownair COERCE/restrict hypothetical
  when: ?
  by: somaliland
  to: somgov
* cargo COERCE/restrict occurred
  when: 2024-01-18 day "Tonight"
  by: somgov
  to: "Thai cargo plane" thing
* war ASSAULT hypothetical
  when: ?
* milhost CONSULT/visit occurred
  when: 2024-01-08 day "8th"
  by: ethiopia; somaliland
  to: ethiopia
* milcoop COOPERATE announced
  when: ?
  by: ethiopia; somaliland
* laas RETREAT/withdraw occurred
  when: 2023-08 month "August"
  where: "Laascaanood"
  by: somaliland
* trench MOBILIZE/troops ongoing
  when: 2024-01-18 day
  where: "Oog"
  by: somaliland
* move ASSAULT hypothetical
  when: ?
  where: "Oog"
  to: somaliland
* shablist THREATEN/violence occurred
  when: ?
  by: shabaab
  to: "merchants"
  about: ASSAULT
* prot PROTEST/demo occurred
  when: ?
  where: "Awdal"
  by: "Eleven youths"
* held COERCE/arrest ongoing
  when: 2024-01-18 day
  to: "Eleven youths"
  detained: 11 "Eleven youths"
  detained: 12 "Twelve" voice "elders"
* eldreq REQUEST/yield occurred
  when: 2024-01-16 day "Tuesday"
  by: "Elders"
  to: bihi
  about: RETREAT/release
* eldno REJECT/yield occurred
  when: 2024-01-16 day "Tuesday"
  by: bihi
  to: "Elders"
  about: RETREAT/release
  answers: eldreq
* rec3 SUPPORT occurred
  when: 2024-01-01/2024-01-18 bounded
  by: "UK"; usa; "EU"
  to: somgov
* permit REQUEST/change occurred optional
  when: 2024-01-17/2024-01-18 bounded
  by: somgov
* inv ACCUSE/investigate ongoing
  when: 2024-01-18 day
  to: "Eleven youths"
figure: troops 4000 "4,000 soldiers" of somaliland at "Oog"

== b-somalia-memorandum-3
outlet: Meridian Cable
register: wire
published: 2024-04-04
--
Somalia {exp|expels} Ethiopian ambassador, {cons|shuts} two consulates

MOGADISHU, April 4 (MC) - Somalia on Thursday gave Ethiopia's ambassador 72 hours to {exp|leave} and ordered Ethiopian consulates in the breakaway Somaliland region and in semi-autonomous Puntland to {cons|close} within a week, citing "open interference" in its affairs.

Its own envoy was {recall2|recalled} from Addis Ababa, said the prime minister's office after a cabinet sitting. The {exp,cons,recall2|steps} answer a {puntvisit|visit} to Addis Ababa on Wednesday by a delegation of Puntland, which days earlier, on Sunday, {puntwith|withdrew} from the federal system over changes to the constitution that parliament {constit|approved} on the 30th of March.

Ethiopian foreign ministry spokesman Nebiyu Tedla told the agency he had no information. Both consulates were open at dusk. "They will not {defy|close}," Somaliland's deputy foreign minister said, {defy|rejecting} the {cons|order} as void. Puntland's information minister {puntdef|rejected} it likewise.

Tensions date from the {mou|memorandum} of 1 January. Ethiopia says it merely rents an outlet. Two officials told the agency that Mogadishu is weighing whether to {troops|send home} some of Ethiopia's soldiers should the {mou|memorandum} stand; about 3,000 serve in the African Union mission, which is to {atmis|leave} by the end of December.

In February Somalia's parliament {turk|ratified} a ten-year defence {turkpact|pact} under which Turkey will {turkt|train} and {turkt|equip} a navy. Ankara has {turkmed|offered} to {turkmed2|mediate} as well. "If both {askmed|ask}, we are here", a Turkish diplomat said.
--
who somparl: parliament
where addis: town ET 9.02 38.75 | Addis Ababa
* exp SANCTION/expel occurred
  when: 2024-04-04 day "Thursday"
  by: somgov
  to: "ambassador"; ethiopia
  answers: puntvisit "answer a visit"
* cons SANCTION/expel occurred
  when: 2024-04-04 "Thursday"
  where: "Somaliland"; "Puntland"
  by: somgov
  to: ethiopia; "consulates" thing
  answers: puntvisit "answer a visit"
* recall2 SANCTION/withdraw occurred
  when: 2024-04-04 day "Thursday"
  where: addis
  by: somgov
  to: ethiopia
  said: "prime minister's office" official "said"
  answers: puntvisit "answer a visit"
* puntvisit CONSULT/visit occurred
  when: 2024-04-03 day "Wednesday"
  where: addis
  by: puntland; ethiopia
  to: ethiopia
* puntwith SANCTION/withdraw occurred
  when: 2024-03-31 day "Sunday"
  by: puntland
  to: somgov
  answers: constit "over changes to the constitution"
* constit SUPPORT occurred
  when: 2024-03-30 day from text "30th of March"
  by: somparl
* defy REJECT/yield occurred
  when: 2024-04-04 day
  by: somaliland
  to: somgov
  about: cons
  answers: cons "the order"
* puntdef REJECT/yield occurred
  when: 2024-04-04 day
  by: puntland
  to: somgov
  about: cons
  answers: cons
* mou AGREE occurred
  when: 2024-01-01 day from text "1 January"
  by: ethiopia
* troops SANCTION/expel hypothetical
  when: ?
  by: somgov
  to: ethiopia; "soldiers"
  said: "Two officials" unnamed "told"
* atmis RETREAT/withdraw announced
  when: 2024-04-04/2024-12-31 bounded "end of December"
  by: "African Union mission"
* turk SUPPORT occurred
  when: 2024-02 month "February"
  by: somparl
  about: turkpact
* turkpact AGREE occurred
  when: ?
  by: turkey; somgov
  to: turkey; somgov
* turkt COOPERATE announced
  when: ?
  by: turkey
  to: somgov
* turkmed AGREE occurred
  when: ?
  by: turkey
  to: somgov; ethiopia
  about: CONSULT/third-party by turkey
* askmed REQUEST/meet hypothetical
  when: ?
  by: somgov; ethiopia
  to: turkey
* turkmed2 CONSULT/third-party announced optional
  when: ?
  by: turkey; somgov; ethiopia
figure: troops ~3000 "about 3,000" of ethiopia

== b-somalia-memorandum-4
outlet: Abay Herald
register: state-media
published: 2024-12-13
--
A handshake worth a coastline

Addis Ababa, December 13. History will record that on Wednesday night, after eight hours in separate rooms and forty minutes in one, Prime Minister Abiy Ahmed and the President of Somalia, Hassan Sheikh Mohamud, {ank|adopted} the Ankara {ank|Declaration} under the {medi|mediation} of President Erdoğan. It leaves behind "differences and contentious issues"; it recognises Ethiopia's assured access "to and from the sea" under the sovereign authority of the Federal Republic of Somalia; technical
{techt|negotiations} shall start by the end of February and an {deal|accord} be {deal|concluded} in four months.

Thanks to the statesmanship of the Prime Minister, a year of misunderstanding is over. Readers will recall how it had been fed. In August Egypt {egpact|concluded} a military {egpact|protocol} with Mogadishu; at the end of that month two C-130s {egarms|unloaded} rifles there, and in September a ship {egarms2|brought} guns. Cairo then {egoff|offered} five thousand soldiers for the new African Union mission. Ethiopia {ethwarn|warned} at the time that it would not stand idle; it {ethmob|moved} armour to Ferfer and {ethsecure|took} the airfields of Luuq
and Dolow in November to forestall an Egyptian {keepout|landing}.

{talk1|Talks} in Ankara on 1 July had ended in courtesy; a second {talk2|round}, on 12 and 13 August, in less; a {talk3c|third}, planned for 17 September, was {talk3off|put off}. At that time Mogadishu {expulsion|expelled} an Ethiopian counsellor (29 October) and its foreign minister {rebthr|threatened} to {rebels|arm} rebels.

{uswel,igadwel|Congratulations} poured in. Washington {uswel|welcomed} the {ank|Declaration}, so did the African Union; the chairman of IGAD {igadwel|praised} both. In Hargeisa the new President, Abdirahman Irro, who was sworn in yesterday, kept his counsel about the fate of the {mou|memorandum} that his predecessor {mou|signed}. His spokesman insists it stands. What if Somaliland {renew|presses} for it? "Ethiopia keeps its friendships," a senior official answered.

Flights between the two capitals will {fly|double} from 1 January, and the ambassador {ambret|returns}. Al-Shabaab, alone with the sharks, {shabden|denounced} all of it. On Thursday evening the Ethiopian contingent at Baidoa {shabatt|shot down} a drone with a grenade on it meant for the mess.

~ Telegram: @abayherald | Facebook | አማርኛ
~ © Abay Herald. Reproduction with credit permitted.
--
who egyptians: state EG | Egyptian
* ank AGREE occurred
  when: 2024-12-11 day "Wednesday night"
  where: "Ankara"
  by: abiy; hassan
  to: abiy; hassan
* medi CONSULT/third-party occurred
  when: 2024-12-11 day "Wednesday night"
  where: "Ankara"
  by: abiy; hassan; erdogan
  to: erdogan
* techt CONSULT announced
  when: 2024-12-11/2025-02-28 bounded "end of February"
  by: ethiopia; somgov
* deal AGREE announced
  when: 2025-02-28/2025-06-30 bounded "in four months"
  by: ethiopia; somgov
* egpact AGREE occurred
  when: 2024-08 month "August"
  by: egypt; somgov
  to: egypt; somgov
  about: COOPERATE
* egarms AID occurred
  when: 2024-08-25/2024-08-31 bounded "end of that month"
  where: "Mogadishu"
  by: egypt
  to: somgov
  with: small-arms "rifles"
* egarms2 AID occurred
  when: 2024-09 month "September"
  by: egypt
  to: somgov
* egoff AGREE occurred
  when: 2024-09/2024-12-13 bounded
  by: egypt
  to: "African Union mission"
  about: MOBILIZE/troops by egypt
* ethwarn THREATEN occurred
  when: ? "at the time"
  by: ethiopia
  to: egypt
* ethmob MOBILIZE/weapons occurred
  when: ?
  where: "Ferfer"
  by: ethiopia
  with: armoured-vehicle "armour"
* ethsecure COERCE/seize occurred
  when: 2024-11 month "November"
  where: "Luuq"; "Dolow"
  by: ethiopia
  to: "airfields" thing
* keepout MOBILIZE/troops hypothetical
  when: ?
  by: egypt
* talk1 CONSULT/third-party occurred
  when: 2024-07-01 day from text "1 July"
  where: "Ankara"
  by: ethiopia; somgov
* talk2 CONSULT/third-party occurred
  when: 2024-08-12/2024-08-13 from text "12 and 13 August"
  where: "Ankara"
  by: ethiopia; somgov
* talk3c CONSULT/third-party announced
  when: 2024-09-17 day from text "17 September"
  by: ethiopia; somgov
* expulsion SANCTION/expel occurred
  when: 2024-10-29 day from text "29 October"
  by: somgov
  to: ethiopia "Ethiopian counsellor"
* rebthr THREATEN occurred
  when: ? "At that time"
  by: "foreign minister"
  to: ethiopia
  about: rebels
* rebels AID threatened
  when: ?
  by: somgov
  to: "rebels"
* uswel SUPPORT occurred
  when: 2024-12-11/2024-12-13 bounded
  by: usa; "African Union"
  to: ethiopia; somgov
  answers: ank "the Declaration"
* igadwel SUPPORT occurred
  when: 2024-12-11/2024-12-13 bounded
  by: igad
  to: ethiopia; somgov
  answers: ank
* mou AGREE occurred
  when: ?
  by: "predecessor"; ethiopia
  to: "predecessor"; ethiopia
* renew REQUEST/change hypothetical
  when: ?
  by: somaliland
  to: ethiopia
* fly COOPERATE announced
  when: 2025-01-01 day from text "1 January"
  by: ethiopia; somgov
* ambret CONCEDE announced
  when: ?
* shabden ACCUSE/disapprove occurred
  when: 2024-12-11/2024-12-13 bounded
  by: shabaab
  to: ethiopia; somgov
  about: ank
  answers: ank "all of it"
* shabatt ASSAULT/drone attempted
  when: 2024-12-12 day "Thursday evening"
  where: "Baidoa"
  to: "Ethiopian contingent"; "mess" thing
  with: drone "drone" 1; grenade "grenade" 1
* talk3off SANCTION/discontinue occurred
  when: ?
  about: talk3c
figure: troops 5000 "five thousand soldiers" of egypt
