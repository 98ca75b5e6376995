story: ax-sadeq
conflict: Kuwait
countries: KW, SA, TN, FR
facts: On Friday 26 June 2015 a Saudi suicide bomber killed 27 people (25 in the first count) and wounded 227 (202 in the first count) in the Imam al-Sadeq mosque in Kuwait City; Islamic State's Najd Province claimed it. On the same day 38 people (39 in the first count) were shot on a beach at Sousse in Tunisia and a man was beheaded near Lyon. The driver was arrested on 28 June; parliament passed a DNA law on 1 July; 29 people went on trial on 4 August; seven were sentenced to death on 15 September, five of them in their absence. (public record: statements of Kuwait's Interior and Health Ministries, KUNA, press of June to September 2015.)

who bomber: person SA | Fahd al-Gabbaa; Fahd Suleiman al-Gabbaa; the bomber; bomber
who is: group - | Islamic State; Islamic State group; Daesh
who najd: group SA | Najd Province; Wilayat Najd
who interiorkw: body KW | Kuwait's Interior Ministry; the Interior Ministry; Interior Ministry; Ministry of the Interior
who health: body KW | Health Ministry
who emir: person KW | Sheikh Sabah al-Ahmad al-Sabah; Emir Sheikh Sabah; the emir; the Emir
who interiormin: person KW | Sheikh Mohammad Khaled al-Sabah; Mohammad al-Khaled; Interior Minister
who justice: person KW | Yacoub al-Sane; justice minister
who driver: person - | the driver; driver
who parl: body KW | National Assembly; parliament; deputies
who worshippers: population KW | worshippers; Shia worshippers
who un: body - | Security Council
who saudi: state SA | Saudi Arabia; Riyadh
who azhar: organisation EG | al-Azhar
who kuwait: state KW | Kuwait

where mosque: site KW 29.3830 47.9900 | Imam al-Sadeq mosque; Imam Sadiq mosque; Al-Imam Al-Sadeq mosque; al-Sadeq mosque
where sawaber: district KW 29.3800 47.9900 | al-Sawaber; Sawaber
where kcity: town KW 29.3697 47.9783 | Kuwait City; KUWAIT CITY
where grand: site KW 29.3790 47.9740 | Grand Mosque
where sousse: town TN 35.8254 10.6370 | Sousse
where qatif: town SA 26.5650 50.0089 | Qatif
where dammam: town SA 26.4344 50.1033 | Dammam
where najaf: town IQ 32.0259 44.3462 | Najaf

== ax-sadeq-1
outlet: Dhow Press Agency
register: wire
published: 2015-06-26
--
Bomber {mosque|kills} 25 in Kuwait mosque on day of {mosque,sousse,lyon|carnage} on three continents

KUWAIT CITY, June 26 (DPA-Gulf) - A man with explosives under his robe {mosque|blew himself up} among some 2,000 Shia worshippers at Friday prayers in Kuwait City, {mosque|killing} at least 25 and {mosque|wounding} 202, the Interior Ministry said, the first suicide {mosque|bombing} of a mosque the small Gulf emirate has known.

A group calling itself Najd Province, the name under which Islamic State works in Saudi Arabia, took responsibility for the {mosque|attack} on the Imam al-Sadeq mosque, a "temple of the rejectionists", in a message posted on Twitter. It named the attacker as Abu Suleiman al-Muwahhid. The same branch said it had {qadeeh|bombed} a mosque in the Saudi province of Qatif on May 22, when 21 worshippers died, and {dammam|struck} at Dammam a week later.

"I was in the second row. He looked very young, he walked in as if late, and then the roof came down," said a member of parliament who had been praying there, his white dress red from the waist. Television showed men carrying the wounded out through smoke on prayer rugs.

Within hours the emir, Sheikh Sabah al-Ahmad al-Sabah, 86, {emvisit|stood} in the debris without bodyguards. "They are my children," he was heard to say. His cabinet {cabmeet|met} in emergency session, declared Saturday a day of {mourn|mourning} and placed all security forces and the oil installations on {alert|alert}. Interior Minister Mohammad al-Khaled {vow|promised} that the state would "{cutoff!threatened|cut off} the evil hand". By evening police had {held|detained} three people for questioning, an official said.

It was one of three {mosque,sousse,lyon|attacks} within a few hours. In Tunisia a student with a rifle hidden in a parasol {sousse|opened fire} on tourists on the beach of a hotel near Sousse and {sousse|killed} at least 37, many of them British, before he was {sousshot|shot} dead. Near Lyon in France a delivery driver {lyon|beheaded} his employer and then {lyonplant|rammed} a van into a gas plant. No proof has appeared that they were concerted, but an Islamic State spokesman had {call|urged} followers on Tuesday to {ramadan!demanded|make} Ramadan "a month of calamity".

The UN Security Council {uncond|condemned} all three in "the strongest terms". Iran, Saudi Arabia, Egypt's al-Azhar and Lebanon's Hezbollah {cond4|condemned} the {mosque|slaughter} in Kuwait in statements which, unusually, resembled each other. Bahrain's interior minister {patrols|offered} Gulf neighbours joint guards for mosques.

Kuwait's Shias, about a third of its 1.3 million citizens, sit in parliament and government.

~ Tags: Kuwait, Shia, terrorism | Share this
--
who iran: state IR | Iran
who hezb: party LB | Lebanon's Hezbollah
who bahmin: person BH | Bahrain's interior minister
who police: force KW | police
who isspok: person - | an Islamic State spokesman
who student: person TN | a student
who delivery: person FR | a delivery driver
who un: UN Security Council
where lyon: near FR 45.7485 4.8467 | Near Lyon; Lyon
* mosque ASSAULT/suicide-attack occurred
  when: 2015-06-26 "Friday"
  where: mosque; kcity
  by: bomber; najd claimed
  to: worshippers; mosque thing
  with: suicide-vest "explosives under his robe"
  killed: >=25 "at least 25" side civilian voice interiorkw
  injured: 202 "202" side civilian voice interiorkw
  said: interiorkw official "said"
  said: "a member of parliament" witness "said"
* sousse ASSAULT/firearms occurred
  when: 2015-06-26 "within a few hours"
  where: "the beach of a hotel"; sousse
  by: student
  to: "tourists"
  with: small-arms "a rifle"
  killed: >=37 "at least 37" side civilian
* lyon ASSAULT/primitive occurred
  when: 2015-06-26 "within a few hours"
  where: lyon
  by: delivery
  to: "his employer"
  killed: 1 "his employer" side civilian
* qadeeh ASSAULT/explosives occurred
  when: 2015-05-22 from text "May 22"
  where: qatif
  by: najd claimed
  to: "a mosque" thing; "21 worshippers"
  killed: 21 "21 worshippers" side civilian
  said: najd party claimed "said"
* dammam ASSAULT occurred
  when: 2015-05-29 from qadeeh "a week later"
  where: dammam
  by: najd claimed
  to: "Dammam" thing
  said: najd party claimed "said"
* emvisit CONSULT/visit occurred optional
  when: 2015-06-26 "Within hours"
  where: mosque; kcity
  by: emir
* cabmeet CONSULT occurred
  when: 2015-06-26
  by: "His cabinet"
* mourn SUPPORT occurred optional
  when: 2015-06-26
  by: "His cabinet"
* alert MOBILIZE/police occurred
  when: 2015-06-26
  by: "His cabinet"
  to: "the oil installations" thing
* vow THREATEN/violence occurred
  when: 2015-06-26
  by: interiormin
  to: "the evil hand"
  about: cutoff
* cutoff ASSAULT threatened optional
  when: ?
  by: kuwait "the state"
  to: "the evil hand"
* held COERCE/arrest occurred
  when: 2015-06-26 "By evening"
  by: police
  to: "three people"
  detained: 3 "three people"
  said: "an official" unnamed "said"
* sousshot ASSAULT/firearms occurred
  when: 2015-06-26
  where: "the beach of a hotel"; sousse
  to: student
  killed: 1 "he" side recipient
* lyonplant ASSAULT/destroy occurred
  when: 2015-06-26
  where: lyon
  by: delivery
  to: "a gas plant" thing
  with: vehicle "a van"
* call REQUEST/assist occurred
  when: 2015-06-23 "Tuesday"
  by: isspok; is
  to: "followers"
  about: ramadan
* ramadan ASSAULT demanded optional
  when: ?
  by: "followers"
* uncond ACCUSE/disapprove occurred
  when: 2015-06-26
  by: un
  to: bomber; student; delivery
  about: mosque
  answers: mosque "condemned"
  answers: sousse "condemned"
  answers: lyon "condemned"
* cond4 ACCUSE/disapprove occurred
  when: 2015-06-26
  by: iran; saudi; azhar; hezb
  to: bomber; najd
  about: mosque
  answers: mosque "condemned the slaughter"
* patrols AGREE occurred
  when: 2015-06-26
  by: bahmin
  to: "Gulf neighbours"
  about: COOPERATE
tie: najd part_of is "the name under which Islamic State works in Saudi Arabia"

== ax-sadeq-2
outlet: Al-Diwan al-Youm
register: daily
published: 2015-06-29
--
Driver in mosque {mosque|bombing} {drvarr|found} in a cellar; bomber came by air the same dawn

Forty-eight hours after the {mosque|explosion} in the Imam Sadiq mosque the net has closed around those who helped. The Ministry of the Interior announced yesterday the {drvarr|capture} of the man who {drvhelp|took} the killer to the door. A stateless resident born in 1989, he was {drvarr|pulled} from the cellar of a house in al-Riqqa. The owner of the house, a Kuwaiti "of extremist and deviant thought", has been {ownarr|arrested} with him, and so has the owner of the Japanese car, {cararr|held} since Saturday.

The bomber was a Saudi, Fahd Suleiman al-Gabbaa, in his early twenties. He landed from Riyadh, by way of Bahrain, at daybreak on Friday, according to the ministry; by early afternoon he had {mosque|detonated} his belt. Riyadh yesterday confirmed the name and said that three of his brothers were under watch; its police {cousins|took} two of them the same evening near Taif, officials there say.

The Health Ministry now counts 27 dead and 227 {mosque|wounded}, forty of whom are still in hospital. Two of the dead were Iranian, one Pakistani, one Indian.

Sunni and Shia prayed shoulder to shoulder on Saturday at the Grand Mosque, where the Emir received {condole|condolences}, after thousands had {funeral|followed} eighteen coffins to Jaafari cemetery {funeral|chanting} "Sunnis and Shias are brothers". Eight others were {najafbury|flown} to Najaf. Guards at the gates {search|searched} every mourner.

Not every voice is sweet. A Shia deputy {dashacc|accused} "known preachers and their purses" of having {incite|stirred up} hatred for years and {dashdem|called on} the justice minister to {close!demanded|shut} their societies; Yacoub al-Sane replied that imams who preach division would be {dismissthr,dismiss|removed} from the pulpit, and that one had already been {dismiss1|suspended}. A television station known for its sectarian talk was {tv|taken off the air} on Saturday night.

Islamic State, in a recording put out on Sunday under the voice of the bomber, {threat|announced} that Kuwait's Shias would be {more!threatened|attacked} again "in their homes". The interior minister, who {commvisit|visited} the wounded with the crown prince, answered before deputies: "We are at war. It was settled long ago; this cell will not be the last that we {cell!announced|strike}."

~ In this issue: list of the 27, with photographs, pages 4 to 7
~ Ramadan timetable: imsak 3:06, iftar 6:51
--
who health: The Health Ministry
who interiorkw: the ministry; The Ministry of the Interior
who driver: A stateless resident born in 1989
who owner: person KW | The owner of the house
who dashti: person KW | A Shia deputy
who interiormin: The interior minister
who crown: person KW | the crown prince
who saudipol: force SA | its police
where riqqa: district KW 29.1450 48.1050 | al-Riqqa
where taif: town SA 21.2703 40.4158 | Taif
where cem: site KW - - | Jaafari cemetery
where cellar: site KW - - | the cellar of a house
* mosque ASSAULT/suicide-attack occurred
  when: 2015-06-26 "Friday"
  where: mosque
  by: bomber; is claimed
  to: mosque thing
  with: suicide-vest "belt"
  killed: 27 "27 dead" side civilian voice health
  killed: 2 "Two of the dead were Iranian" part side civilian
  killed: 1 "one Pakistani" part side civilian
  killed: 1 "one Indian" part side civilian
  injured: 227 "227" side civilian voice health
  said: interiorkw official "according to"
  said: health official "counts"
* drvarr COERCE/arrest occurred
  when: 2015-06-28 "yesterday"
  where: cellar; riqqa
  to: driver
  detained: 1 "the man" side recipient
  said: interiorkw official "announced"
* ownarr COERCE/arrest occurred
  when: 2015-06-28 "yesterday"
  where: cellar; riqqa
  to: owner
  detained: 1 "The owner of the house" side recipient
  said: interiorkw official "announced"
* cararr COERCE/arrest occurred
  when: 2015-06-27 "Saturday"
  to: "the owner of the Japanese car"
  detained: 1 "the owner of the Japanese car" side recipient
* cousins COERCE/arrest occurred
  when: 2015-06-28 "the same evening"
  where: taif
  by: saudipol
  to: "two of them"
  detained: 2 "two of them" side recipient voice "officials there"
  said: "officials there" official "say"
* condole SUPPORT occurred optional
  when: 2015-06-27 "Saturday"
  where: grand
  to: emir
* funeral PROTEST/demo occurred
  when: 2015-06-27 "Saturday"
  where: cem
  by: "thousands"
  participants: >=2000 vague "thousands"
* najafbury AID occurred optional
  when: 2015-06-26/2015-06-29 bounded
  where: najaf
* search COERCE/restrict occurred optional
  when: 2015-06-27
  where: cem
  by: "Guards"
  to: "every mourner"
* dashacc ACCUSE/allege occurred
  when: 2015-06-26/2015-06-29 bounded
  by: dashti
  to: "known preachers and their purses"
  about: incite
* incite REQUEST/assist occurred optional
  when: ?
  by: "known preachers and their purses" alleged of dashti
  said: dashti official claimed "accused"
* dashdem REQUEST/change occurred
  when: 2015-06-26/2015-06-29 bounded
  by: dashti
  to: justice
  about: close
* close COERCE/restrict demanded optional
  when: ?
  by: justice
  to: "their societies"
* dismiss SANCTION/expel threatened optional
  when: ?
  by: justice
  to: "imams who preach division"
* dismiss1 SANCTION/expel occurred
  when: 2015-06-26/2015-06-29 bounded
  to: "one"
  count: 1 "one"
  said: justice official "replied"
* tv COERCE/censor occurred
  when: 2015-06-27 "Saturday night"
  to: "A television station" thing
* threat THREATEN/violence occurred
  when: 2015-06-28 "Sunday"
  by: is
  to: "Kuwait's Shias"
  about: more
* more ASSAULT threatened
  when: ?
  where: "in their homes"
  by: is
  to: "Kuwait's Shias"
* commvisit CONSULT/visit occurred optional
  when: 2015-06-26/2015-06-29 bounded
  by: interiormin; crown
  to: "the wounded"
* cell ASSAULT announced optional
  when: ?
  by: interiormin
  to: "cell"
* dismissthr THREATEN/expel occurred
  when: 2015-06-26/2015-06-29 bounded
  by: justice
  to: "imams who preach division"
  about: dismiss
  answers: dashdem "replied"
* drvhelp AID occurred optional
  when: 2015-06-26
  where: mosque
  by: driver
  to: bomber
  said: interiorkw official "announced"

== ax-sadeq-3
outlet: Gulf Docket
register: court
published: 2015-09-16
--
Criminal Court, Kuwait: {verdict|judgment} in the case of the Imam al-Sadeq mosque

{verdict|Held}: seven of the twenty-nine accused to suffer death, eight {prison|sent} to prison for two to fifteen years, fourteen {acquit|acquitted}. Five of the seven were {verdict|judged} in their absence.

FACTS. On 26 June the Saudi national Fahd al-Gabbaa {mosque|blew himself up} in the fourth row of the congregation. Twenty-six people were {mosque|killed} besides himself and 227 {mosque|injured}. The {mosque|crime} was owned by the group styling itself Islamic State. The explosive belt had been {smuggle|brought} over the Saudi border at Nuwaisib in an ice box by two brothers, both Saudis, of whom one has been {bro|handed over} by Riyadh to its own courts.

THE DRIVER admitted at the first {trial|hearing} on 4 August that he had collected the belt and the bomber and {drvhelp|driven} both to al-Sawaber. In September he {retract|took back} the part which touched intention: he had believed, he said, that the building, not the men in it, was to be {bldg|blown up}. The court did not {rejplea|accept} this. The first accused, presumed leader of the cell in Kuwait, is among the seven {verdict|condemned}; so are the two brothers and two men who {syria|fight} in the ranks of the group in Syria.

WOMEN. Seven women stood {trial|trial}. Two of them received {prison|terms}, one for {hide|sheltering} the driver on the night of the {mosque|massacre}.

The presiding judge read for twenty minutes. "This {mosque|act}," he said, "wanted to kindle a fire between the children of one house." The victims' families, of whom thirty were in the room, applauded. The public prosecutor had {ask|demanded} death for eleven. Defence counsel have twenty days to {appealdef|appeal} and say they will.

RELATED PROCEEDINGS. On 13 August the Interior Ministry announced the {arms|seizure} of nineteen tons of ammunition in holes under a farm near the Iraqi border, and the {abdali|arrest} of three men; the prosecutor has since {abdcharge|charged} 26 persons with spying for Iran and Hezbollah, whose embassy and spokesmen {abddeny|reject} it. Law No. 78, {dna|passed} by the National Assembly on 1 July, will {dnatest|oblige} all citizens and residents to give a sample of their DNA; Human Rights Watch has {hrw|asked} that it be {dnarepeal!demanded|amended}.
--
who court: body KW | The court; Criminal Court
who prosecutor: office KW | The public prosecutor; the prosecutor
who twobro: population SA | two brothers; the two brothers
who iran: state IR | Iran
who hezb: party LB | Hezbollah
who hrw: organisation - | Human Rights Watch
who families: population KW | The victims' families
who is: the group
who driver: THE DRIVER
where nuwaisib: site KW 28.5700 48.3900 | Nuwaisib
where farm: site KW - - | a farm near the Iraqi border
where syria: country SY 35.0 38.0 | Syria
* verdict SANCTION/convict occurred
  when: 2015-09/2015-09-16 bounded
  by: court
  to: "seven of the twenty-nine accused"; driver; twobro; "The first accused"
  count: 7 "seven of the twenty-nine accused"
* prison SANCTION/convict occurred
  when: 2015-09/2015-09-16 bounded
  by: court
  to: "eight"; "Two of them"
  count: 8 "eight"
  count: 2 "Two of them"
* acquit RETREAT/release occurred
  when: 2015-09/2015-09-16 bounded
  by: court
  to: "fourteen"
  released: 14 "fourteen"
* mosque ASSAULT/suicide-attack occurred
  when: 2015-06-26 from text "26 June"
  where: mosque; sawaber
  by: bomber; is claimed
  to: "the congregation"
  with: suicide-vest "The explosive belt"
  killed: 26 "Twenty-six people" side civilian
  killed: 1 "himself" part side actor
  injured: 227 "227" side civilian
  said: court official
* smuggle MOBILIZE/weapons occurred
  when: ?
  where: nuwaisib
  by: twobro
  to: bomber
  with: suicide-vest "The explosive belt"
  said: court official
* bro COOPERATE occurred optional
  when: 2015-06-26/2015-09-16 bounded
  by: saudi
  to: "one"
* retract REJECT occurred optional
  when: 2015-09 "September"
  by: driver
  to: court
* bldg ASSAULT/explosives hypothetical
  when: ?
  where: mosque
  by: bomber
  to: "the building" thing
  said: driver party claimed "said"
* rejplea REJECT occurred optional
  when: 2015-09/2015-09-16 bounded
  by: court
  to: driver
  about: bldg
  answers: retract "did not accept this"
* syria ASSAULT ongoing
  when: 2015-09-16
  where: syria
  by: "two men"; is
* hide AID occurred
  when: 2015-06-26/2015-06-27 "the night of the massacre"
  by: "one"
  to: driver
* ask REQUEST/change occurred
  when: 2015-08-04/2015-09-16 bounded
  by: prosecutor
  to: court
  about: SANCTION/convict
* appealdef REQUEST/change announced
  when: ? "twenty days"
  by: "Defence counsel"
  to: court
  about: verdict
* arms COERCE/seize occurred
  when: 2015-08-13 from text "13 August"
  where: farm
  to: "nineteen tons of ammunition" thing
  said: interiorkw official "announced"
* abdali COERCE/arrest occurred
  when: 2015-08-13 from text "13 August"
  where: farm
  to: "three men"
  detained: 3 "three men" side recipient
  said: interiorkw official "announced"
* abdcharge ACCUSE/investigate occurred
  when: 2015-08-13/2015-09-16 bounded
  by: prosecutor
  to: "26 persons"
  count: 26 "26 persons"
* abddeny REJECT occurred optional
  when: 2015-08-13/2015-09-16 bounded
  by: iran; hezb
  to: prosecutor
  about: abdcharge
  answers: abdcharge "reject it"
* dna SUPPORT occurred
  when: 2015-07-01 from text "1 July"
  by: parl
  about: dnatest
* dnatest COERCE announced
  when: ?
  by: parl
  to: "all citizens and residents"
* hrw REQUEST/change occurred
  when: 2015-07-01/2015-09-16 bounded
  by: hrw
  to: parl
  about: dna
* dnarepeal CONCEDE demanded optional
  when: ?
  by: parl
* drvhelp AID occurred optional
  when: ?
  where: sawaber
  by: driver
  to: bomber
  said: driver party "admitted"
* trial ACCUSE/investigate occurred
  when: 2015-08-04/2015-09-16 bounded from text "4 August"
  by: court
  to: "twenty-nine accused"
  about: mosque
figure: detained 29 "twenty-nine accused"
