story: ax-belaid
conflict: Tunisia
countries: TN
facts: On 6 February 2013 the opposition politician Chokri Belaid was shot outside his home in Tunis; Prime Minister Hamadi Jebali announced a cabinet of technocrats the same evening, which his party Ennahda refused on 7 February; a policeman died in riots; the UGTT union struck on 8 February, when tens of thousands followed the coffin; Jebali resigned on 19 February; on 26 February the interior minister announced four arrests. On 25 July 2013 Mohamed Brahmi was shot with the same weapon, on 27 August Ansar al-Sharia was declared terrorist. On 27 March 2024 four men were sentenced to death. (public record: Tunisian interior ministry and prosecutors, TAP, press of 2013 and March 2024.)

who belaid: person TN | Chokri Belaid; Chokri Belaïd; Belaid; Belaïd
who ennahda: party TN | Ennahda; Ennahdha; al-Nahda
who ghannouchi: person TN | Rached Ghannouchi; Ghannouchi
who jebali: person TN | Hamadi Jebali; Jebali
who larayedh: person TN | Ali Larayedh; Larayedh
who marzouki: person TN | Moncef Marzouki; Marzouki
who front: coalition TN | Popular Front
who nidaa: party TN | Nidaa Tounes
who ugtt: organisation TN | UGTT; General Labour Union
who ansar: group TN | Ansar al-Sharia
who leagues: group TN | Leagues for the Protection of the Revolution; protection leagues
who police: force TN | police; riot police
who army: force TN | army; the army
who brahmi: person TN | Mohamed Brahmi; Brahmi
who france: state FR | France; Paris
who valls: person FR | Manuel Valls; Valls
who us: state US | United States; Washington
who widow: person TN | Belaid's widow; his widow; Belaïd's widow
who assembly: body TN | National Constituent Assembly; constituent assembly; the assembly

where tunis: town TN 36.8190 10.1658 | Tunis; TUNIS
where bourguiba: site TN 36.8000 10.1820 | Bourguiba avenue; avenue Bourguiba
where menzah: district TN 36.8400 10.1700 | El Menzah
where jellaz: site TN 36.7820 10.1860 | Jellaz cemetery
where sidibouzid: town TN 35.0382 9.4849 | Sidi Bouzid
where gafsa: town TN 34.4250 8.7842 | Gafsa
where sfax: town TN 34.7406 10.7603 | Sfax

== ax-belaid-1
outlet: Punic Coast Agency
register: wire
published: 2013-02-07
--
Tunisia's ruling Islamists {reject|rebuff} premier's {dissolve|plan} after {belaid|murder} of opposition leader

TUNIS, Feb 7 (PCA) - The Islamist party Ennahda on Thursday {reject|rejected} a plan by its own prime minister to {dissolve!announced|dissolve} the government, deepening the crisis that broke out in Tunisia with the {belaid|assassination} of the leftist politician Chokri Belaid.

"The prime minister did not ask the opinion of his party," said Abdelhamid Jelassi, Ennahda's vice-president. Hamadi Jebali had announced on Wednesday night that he would {newcab!announced|form} a small cabinet of technocrats until elections.

Belaid, 48, a lawyer and one of the sharpest critics of the Islamists, was {belaid|hit} by four bullets as he left his flat in El Menzah, in the north of the capital, at about eight on Wednesday morning. The gunman, who wore a hooded cloak, {flee|escaped} on a motorcycle driven by a second man. Belaid died on the way to a clinic.

His brother {broacc|accused} Ennahda of the {belaid|killing}, and the party's leader, Rached Ghannouchi, by name; Ghannouchi denied it and {ghcond|called} the {belaid|crime} a shot at the revolution. On television the evening before, Belaid had {belacc|charged} the party with giving "a green light" to political {polmurder!hypothetical|murder}. The Leagues for the Protection of the Revolution, which are close to it, had {kef|broken up} a meeting of his supporters in Kef on Saturday.

Thousands {demo|marched} on the Interior Ministry within hours and {demo|chanted} "{resreq|Resign}, {resreq|resign}". Police {gas|dispersed} them on Bourguiba avenue with tear gas when an ambulance carrying the body drove past, and a police officer died after he was {stone|struck} on the chest by a stone, the ministry said. In Sfax, Monastir, Beja and a dozen other towns crowds {offices|set} Ennahda offices {offices|alight} or {offices|ransacked} them; in Gafsa on Thursday policemen were {gafsa|pelted} with petrol bombs in front of the governor's seat.

Four opposition groups, among them Belaid's Popular Front and Nidaa Tounes, {pullout|withdrew} from the constituent assembly and {strikecall|called for} a general {strike!announced|strike} on Friday, the day of the funeral. The UGTT, which has half a million members, will {strike|down tools} for the first time since 1978, its secretary-general said.

President Moncef Marzouki {cancel|cancelled} a {cairo|visit} to Cairo and {return|flew home} from Strasbourg, where he had told the European Parliament that Tunisians would not be {scared!denied|intimidated}. French President François Hollande {holl|condemned} a {belaid|murder} which "robs Tunisia of one of its most courageous voices", Washington {uscond|condemned} it too, and the UN human rights chief, Navi Pillay, {pillay|urged} the authorities to {protect!demanded|protect} threatened politicians. France is to {school!announced|close} its schools in Tunis on Friday and Saturday.

~ Agency notice: pictures from 14:00
--
who pjelassi: person TN | Abdelhamid Jelassi
who jebali: its own prime minister; Tunisia's premier
who brother: person TN | His brother
who marzouki: President Moncef Marzouki
who hollande: person FR | François Hollande; French President François Hollande
who pillay: person - | Navi Pillay
who ep: body - | European Parliament
who ministry: body TN | Interior Ministry; the ministry
who opposition: coalition TN | Four opposition groups
where kef: town TN 36.1742 8.7049 | Kef
where monastir: town TN 35.7833 10.8333 | Monastir
where beja: town TN 36.7256 9.1817 | Beja
where cairo: town EG 30.0626 31.2497 | Cairo
where strasbourg: town FR 48.5839 7.7455 | Strasbourg
* reject REJECT/change occurred
  when: 2013-02-07 "Thursday"
  by: ennahda
  to: jebali
  about: dissolve
  answers: dissolve "rejected a plan"
* belaid ASSAULT/targeted occurred
  when: 2013-02-06 "Wednesday morning"
  where: menzah; tunis
  by: "The gunman"; ennahda alleged of brother; ghannouchi alleged of brother; ghannouchi denied
  to: belaid
  with: small-arms "four bullets" 4
  killed: 1 "Belaid" side recipient
  said: brother witness claimed "accused"
  said: ghannouchi party denied "denied"
* dissolve RETREAT/resign announced
  when: ?
  by: jebali
* newcab AGREE announced optional
  when: ?
  by: jebali
* flee RETREAT/withdraw occurred optional
  when: 2013-02-06
  where: menzah; tunis
  by: "The gunman"
* broacc ACCUSE/allege occurred
  when: 2013-02-06/2013-02-07 bounded
  by: brother
  to: ennahda; ghannouchi
  about: belaid
* ghcond ACCUSE/disapprove occurred
  when: 2013-02-06/2013-02-07 bounded
  by: ghannouchi
  to: "The gunman"
  about: belaid
  answers: belaid "called the crime"
* belacc ACCUSE/allege occurred
  when: 2013-02-05 from belaid "the evening before"
  by: belaid
  to: ennahda
  about: polmurder
* polmurder ASSAULT/targeted hypothetical optional
  when: ?
* kef ASSAULT occurred
  when: 2013-02-02 "Saturday"
  where: kef
  by: leagues
  to: "his supporters"
* demo PROTEST/demo occurred
  when: 2013-02-06 from belaid "within hours"
  where: bourguiba; tunis
  by: "Thousands"
  to: ministry
  participants: >=2000 vague "Thousands"
* resreq REQUEST/yield occurred
  when: 2013-02-06 from belaid "within hours"
  where: bourguiba; tunis
  by: "Thousands"
  to: ministry
  about: RETREAT/resign
* gas ASSAULT/crowd-control occurred
  when: 2013-02-06
  where: bourguiba; tunis
  by: police
  to: "Thousands"
  with: crowd-control "tear gas"
* stone PROTEST/riot occurred
  when: 2013-02-06
  where: bourguiba; tunis
  to: police "a police officer"
  with: stones "a stone"
  killed: 1 "a police officer" side recipient voice ministry
  said: ministry official "said"
* offices PROTEST/riot occurred
  when: 2013-02-06/2013-02-07 bounded
  where: sfax; monastir; beja; "a dozen other towns"
  by: "crowds"
  to: ennahda
* gafsa PROTEST/riot occurred
  when: 2013-02-07 "Thursday"
  where: "the governor's seat"; gafsa
  to: police "policemen"
  with: incendiary "petrol bombs"
* pullout PROTEST/boycott occurred
  when: 2013-02-06/2013-02-07 bounded
  where: "the constituent assembly"
  by: opposition; front; nidaa
  to: assembly
* strikecall REQUEST/assist occurred
  when: 2013-02-06/2013-02-07 bounded
  by: opposition; front; nidaa
  about: strike
* strike PROTEST/strike announced
  when: 2013-02-08 "Friday"
  by: ugtt
  said: "its secretary-general" party "said"
* cancel SANCTION/discontinue occurred
  when: 2013-02-06/2013-02-07 bounded
  by: marzouki
  about: cairo
* cairo CONSULT/visit announced optional
  when: ?
  where: cairo
  by: marzouki
* return RETREAT/withdraw occurred optional
  when: 2013-02-06/2013-02-07 bounded
  where: strasbourg
  by: marzouki
* scared THREATEN denied optional
  when: ?
  to: "Tunisians"
* holl ACCUSE/disapprove occurred
  when: 2013-02-06/2013-02-07 bounded
  by: hollande
  to: "The gunman"
  about: belaid
  answers: belaid "condemned a murder"
* uscond ACCUSE/disapprove occurred
  when: 2013-02-06/2013-02-07 bounded
  by: us
  to: "The gunman"
  about: belaid
  answers: belaid "condemned it"
* pillay REQUEST/change occurred
  when: 2013-02-06/2013-02-07 bounded
  by: pillay
  to: "the authorities"
  about: protect
* protect AID demanded optional
  when: ?
  by: "the authorities"
  to: "threatened politicians"
* school COERCE/restrict announced
  when: 2013-02-08/2013-02-09 "Friday and Saturday"
  where: tunis
  by: france
  to: "its schools" thing
tie: jebali member_of ennahda "its own prime minister"
tie: ghannouchi leads ennahda "the party's leader, Rached Ghannouchi"
tie: belaid member_of front "Belaid's Popular Front"

== ax-belaid-2
outlet: La Gazette du Sahel
register: translation
machine_translated: French
published: 2013-02-27
--
Affair Belaïd: four suspects {arr4|under the bolts}, the shooter in {flee|flight}

It was to be his farewell at the Interior, and Ali Larayedh cared for the exit. Designated since Friday to {form!announced|form} the next government, in the place of Hamadi Jebali who {resign|threw} the {resign|sponge} on the 19th, the minister announced yesterday the {arr4|arrest} of four men belonging to "a religious extremist current". One of them, thirty-one years, seller in a bookshop of the suburb, recognised to have {moto|piloted} the motorcycle. The others {watch|watched} the domicile of the victim during days. The author of the {belaid|shots}, a certain K. G., carpenter, is {wanted|sought}. On the sponsors of the {belaid|execution}: nothing.

"We don't want the hand, we {widreact|want} the head," replied Belaid's widow, who for three weeks {wednes|assembles} each Wednesday some hundreds of persons under the windows of the ministry. She {widacc|maintains} that the party Ennahda bears the political responsibility of the {belaid|crime}. The party {endeny|protests} of its innocence; its deputies have deposed a {nawaat|complaint} for defamation against two sites of information.

One recalls the film. The 8 of February, day of the funerals, {strike|strike} general the first since thirty-five years; a human tide, 1.4 million according to an official who has since taken it back, more surely one hundred thousand, {funeral|climbed} the hill of the Jellaz under the helicopters, to the cry of "Ghannouchi, {assas|assassin}". The army {carry|transported} the coffin on a truck. Around the cemetery youths {cars|burned} cars and {cars|robbed} the mourners, and the police {jelgas|sprinkled} the tombs with gas; 375 {jelarr|interpellations} are counted. The day after, three thousand partisans of Ennahda {counterdemo|rallied} on the avenue Bourguiba against the "ingerence" of Paris, whose minister of the Interior, Manuel Valls, had {valls|denounced} an "Islamic fascism which rises a bit everywhere". Ambassador of France {ambsum|convoked}, excuses {valls2!denied|refused}.

Jebali, him, had {threat|put} his head in the balance: technocrats or I {resign!threatened|go}. His own friends said {reject|no} to him, and he {resign|went}.

It rests that an assembly which was to {consti|vote} the Constitution in one year has not it in sixteen months, and that the rating agency S and P has lowered the note of the country. In Siliana, one {siliana|shot} already in November with buckshot on those who {bread|demanded} bread; two hundred {siliana|wounded}, of whom twenty in the eyes. The {belaid|killing} of a lawyer has not fallen of the sky.

~ React to this article (47)
~ The Gazette on your mobile
--
who larayedh: the minister
who driverm: person TN | One of them, thirty-one years
who shooter: person TN | K. G.
who widow: Belaid's widow
who ambas: office FR | Ambassador of France
who deputies: person TN | its deputies
where siliana: town TN 36.0850 9.3708 | Siliana
where jellaz: hill of the Jellaz
* bread REQUEST/assist occurred optional
  when: 2012-11 "November"
  where: siliana
  by: "those who demanded bread"
* arr4 COERCE/arrest occurred
  when: ?
  to: "four men"
  detained: 4 "four men" side recipient voice larayedh
  said: larayedh official "announced"
* flee RETREAT/withdraw ongoing
  when: ?
  by: shooter
* form AGREE announced optional
  when: ?
  by: larayedh
* resign RETREAT/resign occurred
  when: 2013-02-19 from text "the 19th"
  by: jebali
  answers: reject "said no to him, and he went"
* moto COOPERATE occurred optional
  when: ?
  by: driverm
  to: shooter
  said: larayedh official "announced"
* watch MOBILIZE occurred optional
  when: ? "during days"
  where: "the domicile of the victim"
  by: "The others"
  to: belaid
  said: larayedh official "announced"
* belaid ASSAULT/targeted occurred
  when: ?
  by: shooter; "four men" alleged of larayedh; ennahda alleged of widow; ennahda denied
  to: belaid
  with: small-arms "shots"
  said: larayedh official "announced"
  killed: 1 "a lawyer" side recipient
* wanted COERCE/arrest attempted
  when: 2013-02-26/2013-02-27 bounded
  to: shooter
  about: belaid
* widreact REQUEST/change occurred
  when: 2013-02-26/2013-02-27 bounded
  by: widow
  to: larayedh
  about: ACCUSE/investigate
  answers: arr4 "replied"
* wednes PROTEST/demo ongoing
  when: 2013-02-06/2013-02-27 "three weeks"
  where: "the windows of the ministry"
  by: widow; "some hundreds of persons"
  to: larayedh
  participants: >=200 vague "some hundreds of persons"
* widacc ACCUSE/allege occurred
  when: 2013-02-26/2013-02-27 bounded
  by: widow
  to: ennahda
  about: belaid
* endeny REJECT occurred optional
  when: ?
  by: ennahda
  to: widow
  about: widacc
  answers: widacc "protests of its innocence"
* nawaat ACCUSE/investigate occurred
  when: ?
  by: deputies
  to: "two sites of information"
* strike PROTEST/strike occurred
  when: 2013-02-08 from text "The 8 of February"
* funeral PROTEST/demo occurred
  when: 2013-02-08 from text "The 8 of February"
  where: jellaz
  by: "a human tide"
  to: ghannouchi
  participants: 1400000 "1.4 million" voice "an official"
  participants: ~100000 "one hundred thousand"
* assas ACCUSE/allege occurred optional
  when: 2013-02-08 from text "The 8 of February"
  where: jellaz
  by: "a human tide"
  to: ghannouchi
  about: belaid
* carry AID occurred optional
  when: 2013-02-08
  by: army
  to: "the coffin" thing
* cars PROTEST/riot occurred
  when: 2013-02-08 from text "The 8 of February"
  where: jellaz; "the cemetery"
  by: "youths"
  to: "cars" thing; "the mourners"
* jelgas ASSAULT/crowd-control occurred
  when: 2013-02-08 from text "The 8 of February"
  where: jellaz; "the cemetery"
  by: police
  to: "youths"; "the tombs" thing
  with: crowd-control "gas"
* jelarr COERCE/arrest occurred
  when: 2013-02-08 from text "The 8 of February"
  where: jellaz
  by: police
  to: "youths"
  detained: 375 "375 interpellations" side recipient
* counterdemo PROTEST/demo occurred
  when: 2013-02-09 from funeral "The day after"
  where: bourguiba
  by: ennahda "three thousand partisans of Ennahda"
  to: france
  participants: 3000 "three thousand partisans of Ennahda"
  answers: valls
* valls ACCUSE/disapprove occurred
  when: ?
  by: valls
  to: ennahda "Islamic fascism"
* ambsum REQUEST/meet occurred
  when: ?
  to: ambas; france
* valls2 CONCEDE denied
  when: ?
  by: france
* threat THREATEN occurred
  when: ?
  by: jebali
  to: ennahda "His own friends"
  about: resign
* reject REJECT/change occurred
  when: ?
  by: ennahda "His own friends"
  to: jebali
  about: threat
  answers: threat "said no to him"
* consti SUPPORT announced optional
  when: ?
  by: "an assembly"
* siliana ASSAULT/firearms occurred
  when: 2012-11 "November"
  where: siliana
  to: "those who demanded bread"
  with: small-arms "buckshot"
  injured: 200 "two hundred" side recipient
  injured: 20 "twenty in the eyes" part side recipient

== ax-belaid-3
outlet: Maghreb Court Reporter
register: wire
published: 2024-03-27
--
Tunis court {verdict|sentences} four to death for 2013 {belaid|killing} of Chokri Belaid

TUNIS, March 27 (MCR) - A Tunisian court on Wednesday {verdict|sentenced} four men to death and two to life in prison for taking part in the {belaid|assassination} of the opposition leader Chokri Belaid eleven years ago, a deputy prosecutor said.

Twenty-three people had been {charged|charged}. Fourteen others received {terms|terms} of two to 120 years; five were {acquit|acquitted}, though some of these stay in {custodyx|custody} in other cases, Ayman Chtiba of the counter-terrorism prosecution told state television before dawn, after judges had deliberated for fifteen hours. The death penalty remains in Tunisian law but nobody has been {hang!denied|executed} since 1991.

Outside the courthouse friends of Belaid {vigil|gathered} through the night and {vigil|chanted} "loyal, loyal to the blood of the martyrs". His brother {browelc|welcomed} the {verdict|ruling} as a first step; a committee of lawyers repeated its {commacc|accusation} that Ennahda's "secret apparatus" {coverup|concealed} evidence. Ennahda said the {verdict|judgment} proved its innocence and {enndem|called for} the {ghfree|release} of its leader Rached Ghannouchi, who has been in {ghjail|prison} since April 2023.

The man believed to have {belaid|fired} the shots, Kamel Gadhgadhi, was {raoued|killed} by the National Guard in February 2014 in a {raoued|raid} on a house at Raoued near the capital, in which six other militants and one guardsman fell. Jihadists who had {syria|joined} Islamic State claimed the {belaid|murder} in a video in December 2014, together with that of the deputy Mohamed Brahmi, who was {brahmi|shot} in front of his house with the same pistol on July 25, 2013.

Brahmi's {brahmi|murder} set off a month of {sitin|sit-ins} before the assembly. In August of that year the government {ban|outlawed} Ansar al-Sharia as a terrorist organisation; in January 2014 Prime Minister Ali Larayedh {larres|stepped down} under a {roadmap|roadmap} {broker|brokered} by the UGTT and three other bodies, which won the Nobel Peace Prize for it.

President Kais Saied, who {saied21|suspended} parliament in 2021, has {saiedjud|faulted} judges several times for delay in the case. In June 2022 he {sackj|dismissed} 57 of them. {charged2|Trial} of those {charged2|accused} in the Brahmi case continues.

~ Keywords: Tunisia, justice, terrorism
--
who court: body TN | Tunis court; A Tunisian court
who chtiba: office TN | Ayman Chtiba; a deputy prosecutor
who gadh: person TN | Kamel Gadhgadhi
who natg: force TN | National Guard
who brother: person TN | His brother
who comm: organisation TN | a committee of lawyers
who is: group - | Islamic State
who saied: person TN | Kais Saied; President Kais Saied
who larayedh: Prime Minister Ali Larayedh
where raoued: town TN 36.9500 10.1800 | Raoued
where courthouse: site TN - - | the courthouse
* verdict SANCTION/convict occurred
  when: 2024-03-27 "Wednesday"
  where: tunis
  by: court
  to: "four men"; "two"
  count: 4 "four men"
  answers: belaid "for taking part in the assassination"
  said: chtiba official "said"
* belaid ASSAULT/targeted occurred
  when: 2013 year "eleven years ago"
  by: gadh alleged; "four men"; "Jihadists who had joined Islamic State" claimed
  to: belaid
  with: small-arms "the same pistol"
  killed: 1 "Chokri Belaid" side recipient
* charged ACCUSE/investigate occurred
  when: 2013/2024-03-27 bounded
  to: "Twenty-three people"
  count: 23 "Twenty-three people"
* terms SANCTION/convict occurred
  when: 2024-03-27 "Wednesday"
  where: tunis
  by: court
  to: "Fourteen others"
  count: 14 "Fourteen others"
  said: chtiba official "told"
* acquit RETREAT/release occurred
  when: 2024-03-27 "Wednesday"
  where: tunis
  by: court
  to: "five"
  released: 5 "five"
  said: chtiba official "told"
* custodyx COERCE/arrest ongoing optional
  when: 2024-03-27
  to: "some of these"
  said: chtiba official "told"
* hang ASSAULT denied optional
  when: 1991/2024-03-27 from text "1991"
* vigil PROTEST/demo occurred
  when: 2024-03-26/2024-03-27 "through the night"
  where: courthouse; tunis
  by: "friends of Belaid"
* browelc SUPPORT occurred
  when: 2024-03-27
  by: brother
  to: court
  about: verdict
  answers: verdict "welcomed the ruling"
* commacc ACCUSE/allege occurred
  when: 2024-03-27
  by: comm
  to: ennahda
  about: coverup
* coverup COERCE/misinformation occurred optional
  when: 2013/2024 bounded
  by: ennahda alleged of comm; ennahda denied
  to: "evidence" thing
  said: comm party claimed "repeated"
* enndem REQUEST/yield occurred
  when: 2024-03-27
  by: ennahda
  about: ghfree
* ghfree RETREAT/release demanded optional
  when: ?
  to: ghannouchi
* ghjail COERCE/arrest ongoing
  when: 2023-04/2024-03-27 from text "April 2023"
  to: ghannouchi
  detained: 1 "Rached Ghannouchi" side recipient
* raoued ASSAULT/firearms occurred
  when: 2014-02 from text "February 2014"
  where: "a house"; raoued
  by: natg
  to: gadh; "six other militants"
  killed: 1 "Kamel Gadhgadhi" part side recipient
  killed: 6 "six other militants" part side recipient
  killed: 1 "one guardsman" part side actor
* syria SUPPORT occurred optional
  when: ?
  by: "Jihadists who had joined Islamic State"
  to: is
* brahmi ASSAULT/targeted occurred
  when: 2013-07-25 from text "July 25, 2013"
  where: "his house"
  by: "Jihadists who had joined Islamic State" claimed
  to: brahmi
  with: small-arms "the same pistol"
  killed: 1 "Mohamed Brahmi" side recipient
* sitin PROTEST/demo occurred
  when: 2013-07-25/2013-08-31 "a month"
  where: "the assembly"
  to: assembly
  answers: brahmi "set off"
* ban SANCTION occurred
  when: 2013-08 "August of that year"
  by: "the government"
  to: ansar
* larres RETREAT/resign occurred
  when: 2014-01 from text "January 2014"
  by: larayedh
* roadmap AGREE occurred
  when: 2013-08/2014-01 bounded
  by: ugtt; "three other bodies"
* broker CONSULT/third-party occurred
  when: 2013-08/2014-01 bounded
  by: ugtt; "three other bodies"
* saied21 COERCE/martial-law occurred
  when: 2021 from text "2021"
  by: saied
  to: "parliament"
* saiedjud ACCUSE/disapprove occurred
  when: 2021/2024-03-27 bounded "several times"
  by: saied
  to: "judges"
* sackj SANCTION/expel occurred
  when: 2022-06 from text "June 2022"
  by: saied
  to: "judges"
  count: 57 "57 of them"
* charged2 ACCUSE/investigate ongoing
  when: 2024-03-27
  to: "those accused"
  about: brahmi
