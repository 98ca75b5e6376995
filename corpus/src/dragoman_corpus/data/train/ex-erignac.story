story: ex-erignac
conflict: Corsica
countries: FR
facts: On 6 February 1998 the prefect of Corsica, Claude Erignac, was shot dead in Ajaccio on his way to a concert; an unnamed group claimed it on 9 February, naming a pistol taken in its raid on the Pietrosella gendarmerie of 6 September 1997. 40,000
  people marched on 11 February. Men were arrested in May 1999; Yvan Colonna fled and was caught on 4 July 2003; islanders voted no to a new statute on 6 July by 51 percent; on 11 July 2003 two men got life. On 2 March 2022 an inmate attacked Colonna at Arles
  prison; riots followed, 67 hurt in Bastia on 13 March, 44 of them police; the minister Darmanin spoke of autonomy on 16 March; Colonna died on 21 March. (public record: press, French courts, interior ministry.)

who erignac: office FR | Claude Erignac; Erignac; the prefect; prefect of Corsica
who chirac: office FR | Jacques Chirac; Chirac; the president
who jospin: office FR | Lionel Jospin; Jospin; prime minister
who chev: office FR | Jean-Pierre Chevenement; Chevenement
who france: government FR | French government; the government; Paris; the state; the French state; French state
who flnc: group FR | FLNC; National Liberation Front of Corsica; FLNC-Historic Wing
who cuncolta: party FR | A Cuncolta; Cuncolta
who police: force FR | police; anti-terrorist police; French police; riot police; gendarmes
who colonna: person FR | Yvan Colonna; Colonna; the shepherd
who sarkozy: office FR | Nicolas Sarkozy; Sarkozy
who darmanin: office FR | Gerald Darmanin; Darmanin; interior minister
who simeoni: office FR | Gilles Simeoni; Simeoni
who nationalists: population FR | nationalists; Corsican nationalists; separatists
who islanders: population FR | islanders; Corsicans; people; demonstrators
where ajaccio: town FR 41.9268 8.7369 | Ajaccio
where bastia: town FR 42.7028 9.4500 | Bastia
where corsica: region FR 42.15 9.08 | Corsica; the island
where pietro: town FR 41.8330 8.8500 | Pietrosella
where arles: town FR 43.6763 4.6278 | Arles
where corte: town FR 42.3060 9.1500 | Corte

== ex-erignac-1
outlet: Ligurian Sea Telegraph
register: wire
published: 1998-02-12
--
Corsicans {march|march} against {kill|murder} of prefect

AJACCIO, Corsica, Feb 12 (LST) - Some 40,000 people, nearly one islander in six, {march|walked} in silence through Ajaccio and Bastia on Wednesday in {march|protest} at the {kill|assassination} of Claude Erignac, the highest official of the French state on the island.

The prefect, 60, was {kill|shot} three times in the back of the neck on Friday evening as he went on foot, without guards, to join his wife at a concert in the centre of Ajaccio. Two young men in wigs walked away. A Beretta pistol was left beside the body: it had been {pietro|stolen} from gendarmes in September when a barracks at Pietrosella was {pietro|raided} and two of its men {pietrohost|held} for a night.

On Monday an unknown group which had owned to that {pietro|raid} said in a letter to a newspaper that it had {kill|killed} the prefect as "representative of a colonial state". The main underground army, the FLNC-Historic Wing, which on January 25 had {truceend|called off} a seven-month {truce|truce}, said it had no part in it. A Cuncolta, its public arm, {cunc|condemned} the {kill|act} for once.

President Jacques Chirac {chirvisit|flew} to Ajaccio on Monday and {chirvow|vowed} that France "will not let crime and lawlessness take root". Eleven people have been {arr|picked up}, six of them {relsix|let go} since; a student and two former members of a splinter group remain in {arr|custody}. Interior Minister Jean-Pierre Chevenement {reinf|sent} 150 investigators and put the anti-terrorist police under a new chief. Prime minister Lionel Jospin {nego|ruled out} any {negt|talks} "with those who use bombs".

Bombs they have used: 290 were {agg|exploded} in Corsica last year, most of them against post offices and tax halls, at night, hurting nobody. An officer of such a rank has not been lost in France since the Resistance. In the {march|procession} women carried a banner that read "Enough". Some of them belong to a movement founded after a {bomb95|bomb} of 1995; two of its leaders have received {womthr|threats}.

Bernard Bonnet, until now prefect of the eastern Pyrenees, was named to the vacant post on Monday night. He {bonpledge|pledged} to enforce "the law, the whole law".

~ (c) LST. Reproduction by subscribers only
--
who bonnet: office FR | Bernard Bonnet
who splinter: group FR | an unknown group
who gend2: force FR | two of its men
who womlead: population FR | two of its leaders
where centre: site FR 41.9200 8.7370 | centre of Ajaccio
* march PROTEST/demo occurred
  when: 1998-02-11 "Wednesday"
  where: ajaccio; bastia
  by: "Some 40,000 people"
  answers: kill "in protest at"
  participants: ~40000 "Some 40,000 people"
* kill ASSAULT/firearms occurred
  when: 1998-02-06 "Friday evening"
  where: centre; ajaccio
  by: "Two young men in wigs"; splinter claimed; flnc denied
  to: erignac
  with: small-arms "A Beretta pistol" 1
  killed: 1 "The prefect" side recipient
  said: flnc party denied "said"
  said: splinter party claimed "said"
* pietro COERCE/seize occurred
  when: 1997-09 "September"
  where: pietro
  by: splinter claimed
  to: police; "a barracks" thing; "A Beretta pistol" thing
* pietrohost ASSAULT/abduct occurred
  when: 1997-09 "September"
  where: pietro
  by: splinter claimed
  to: gend2; police
  abducted: 2 "two of its men" side recipient
  part_of: pietro
* truceend SANCTION/discontinue occurred
  when: 1998-01-25 from text "January 25"
  by: flnc
  to: france
  about: truce
* truce RETREAT/ceasefire occurred
  when: 1997-06/1998-01-25 "seven-month"
  by: flnc
* cunc ACCUSE/disapprove occurred
  when: 1998-02-06/1998-02-12 bounded
  by: cuncolta
  to: splinter
  about: kill
  answers: kill "condemned the act"
* chirvisit CONSULT/visit occurred
  when: 1998-02-09 "Monday"
  where: ajaccio
  by: chirac
* chirvow THREATEN/restrict occurred
  when: 1998-02-09 "Monday"
  where: ajaccio
  by: chirac
* arr COERCE/arrest occurred
  when: 1998-02-06/1998-02-12 bounded
  to: "Eleven people"
  detained: 11 "Eleven people"
* relsix RETREAT/release occurred
  when: 1998-02-06/1998-02-12 bounded
  to: "six of them"
  released: 6 "six of them"
* reinf MOBILIZE/police occurred
  when: 1998-02-06/1998-02-12 bounded
  where: corsica
  by: chev
  with: other "150 investigators" 150
* nego REJECT/meet occurred
  when: 1998-02-06/1998-02-12 bounded
  by: jospin
  to: "those who use bombs"
  about: negt
* negt CONSULT hypothetical optional
  when: ?
  by: france
  to: "those who use bombs"
* agg ASSAULT/explosives occurred
  when: 1997 "last year"
  where: corsica
  by: "those who use bombs"
  to: "post offices and tax halls" thing
  with: bomb "Bombs"
  count: 290 "290"
  injured: 0 "nobody" side civilian
* womthr THREATEN/violence occurred
  when: 1995/1998-02-12 bounded
  to: womlead
* bonpledge AGREE occurred optional
  when: 1998-02-09/1998-02-12 bounded
  by: bonnet
* bomb95 ASSAULT/explosives occurred
  when: 1995 from text "1995"
  with: bomb "a bomb" 1

== ex-erignac-2
outlet: The Tamar Post
register: daily
published: 2003-07-08
--
A shepherd {colarr|caught}, a vote {votno|lost}

It could have been the stroke of a master. At half past six on Friday evening men of the Raid unit {surr|surrounded} a stone hut in the scrub above the gulf of Valinco; at seven a bearded man with a grenade in his bag stepped out, and Nicolas Sarkozy, speaking in Carpentras, was able to tell his audience that "French police have just {colarr|arrested} Yvan Colonna, the murderer of Prefect Erignac".

Four years the {hunt|chase} had lasted. Colonna, whom the others of the commando {named|named} to detectives in May 1999, had given an interview to television in which he denied all - and was {colflee|gone} by the next morning. He denied it again on Saturday before a judge in Paris and was {jail|put} in prison. His lawyers {lawacc|accuse} Mr Sarkozy of having convicted him before his judges could: a man is innocent until then.

On Sunday, forty hours after the {colarr|arrest}, islanders were asked whether they would have one assembly instead of two departments. The minister, who had {sarkvisit|come} eight times to win them, {votno|lost} by 2,190 votes, 51 against 49. Nationalists had {natyes|called for} a yes. Some of them, angered, {stayhome|stayed at home}; in Cargese, the shepherd's village, posters with "Glory to you, Yvan" {glory|went up}. On Monday night a bomb {bombnice|went off} in front of a tax office in Nice; that is for the police to link or not to link.

The {trial|trial} of the eight others goes on in Paris. The prosecutor has {life|asked for} life for Alain Ferrandi and Pierre Alessandri. Dominique Erignac, the widow, told the court of the {kill|shots} she heard from the theatre steps.

It is the irony of the affair that the prefect who came after him did the separatists a better turn than their bombs. In April 1999 Bernard Bonnet had gendarmes {hut|set fire} to a beach restaurant that had been built without a permit; one of them {hut|burned} himself and dropped his radio. He was {bonarr|arrested} in the prefecture and {bonsent|sentenced} last year to three years, two of them suspended.

~ The Tamar Post is printed on recycled paper
--
who raid: force FR | men of the Raid unit
who bonnet: office FR | Bernard Bonnet
who eight: group FR | the eight others
who ferrandi: person FR | Alain Ferrandi
who aless: person FR | Pierre Alessandri
who prosecutor: office FR | The prosecutor
who lawyers: person FR | His lawyers
who judge: office FR | a judge in Paris
who commando: group FR | the others of the commando
where hut: site FR 41.7200 8.8500 | a stone hut
where parist: town FR 48.8534 2.3488 | goes on in Paris
where nice: town FR 43.7031 7.2661 | Nice
where beach: site FR 41.7000 8.7000 | a beach restaurant
where prefecture: site FR 41.9190 8.7380 | the prefecture
* colarr COERCE/arrest occurred
  when: 2003-07-04 "Friday evening"
  where: hut; "the gulf of Valinco"
  by: raid; police
  to: colonna
  detained: 1 "a bearded man"
  said: sarkozy official "tell"
* surr COERCE/restrict occurred
  when: 2003-07-04 "half past six on Friday evening"
  where: hut; "the gulf of Valinco"
  by: raid
  to: colonna
* kill ASSAULT/firearms occurred
  when: ?
  by: colonna alleged of sarkozy; colonna alleged of commando; colonna denied
  to: erignac
  said: sarkozy official "tell"
  said: "Dominique Erignac" witness "told"
* hunt COERCE/arrest attempted
  when: 1999-05/2003-07-04 "Four years"
  by: police
  to: colonna
* jail COERCE/arrest occurred
  when: 2003-07-05 "Saturday"
  where: "Paris"
  by: judge
  to: colonna
* lawacc ACCUSE/allege occurred
  when: 2003-07-04/2003-07-08 bounded
  by: lawyers
  to: sarkozy
* sarkvisit CONSULT/visit occurred
  when: ?
  by: sarkozy
  to: islanders
  count: 8 "eight times"
* natyes REQUEST/change occurred
  when: ?
  by: nationalists
  to: islanders
* bombnice ASSAULT/explosives occurred
  when: 2003-07-07 "Monday night"
  where: "a tax office in Nice"; nice
  to: "a tax office" thing
  with: bomb "a bomb" 1
* trial ACCUSE/investigate ongoing
  when: 2003-07-08
  where: parist
  by: prosecutor
  to: eight; ferrandi; aless
  about: kill
* life REQUEST/change occurred
  when: ?
  where: parist
  by: prosecutor
  to: "the court"
  about: SANCTION/convict to ferrandi
* hut ASSAULT/destroy occurred
  when: 1999-04 from text "April 1999"
  where: beach
  by: police; bonnet
  to: beach thing
  with: incendiary
  injured: 1 "one of them" side actor
* bonarr COERCE/arrest occurred
  when: 1999-04/2002 bounded
  where: prefecture
  to: bonnet
  detained: 1 "Bernard Bonnet"
* bonsent SANCTION/convict occurred
  when: 2002 "last year"
  to: bonnet
  count: 1 "Bernard Bonnet"
* votno REJECT/change occurred
  when: 2003-07-06 "Sunday"
  by: islanders
  to: sarkozy
* named ACCUSE/allege occurred
  when: 1999-05 from text "May 1999"
  by: commando
  to: colonna
  about: kill
* colflee RETREAT/withdraw occurred optional
  when: ? "the next morning"
  by: colonna
* stayhome PROTEST/boycott occurred optional
  when: 2003-07-06 "Sunday"
  by: "Some of them"
  answers: colarr "angered"
* glory SUPPORT occurred optional
  when: 2003-07-04/2003-07-08 bounded
  where: "Cargese"
  to: colonna
figure: votes 2190 "2,190 votes"

== ex-erignac-3
outlet: Tirreno Agency
register: wire
published: 2022-03-17
--
Paris ready to go "as far as autonomy" after Corsican {riots|riots}

AJACCIO, March 17 (TA) - France's interior minister Gerald Darmanin {autoffer|offered} Corsica on Wednesday {autalk!announced|talks} that might go "as far as autonomy", provided that the {riots|violence} that has shaken the island for two weeks {riotend!demanded|ceases}.

The {riots|unrest} started when Yvan Colonna, who is serving life for the {kill|murder} in 1998 of the prefect Claude Erignac, was {colatt|strangled} in the gymnasium of the prison at Arles on March 2 by another inmate, a jihadist {jihconv|sentenced} over a plot. He has been in a coma since then. Anti-terrorist prosecutors said the man {colatt|attacked} him for having "spoken ill of the Prophet". Many in Corsica {accstate|hold} the state to {accstate|blame}: eight minutes went by before a guard came, and Paris had for years {transno|refused} to {trans!demanded|move} him to a jail on the island because he was on a list of dangerous prisoners.

On Sunday in Bastia 7,000 demonstrators {bastdemo|marched} behind a banner "French state assassin". Masked youths then {bast|threw} petrol bombs and iron balls at riot police, who {gas|answered} with tear gas; the tax office and the post were {bast|set alight}. Sixty-seven people were {bast|injured}, 44 of them officers, prosecutors said. In Ajaccio on March 9 the court house had been {court|burned} in part, in Corte a student was {corte|hit} in the leg by a stun grenade.

The government had by then {dps|lifted} the special status of Colonna and of the two others of his commando, Alain Ferrandi and Pierre Alessandri, so as, in the premier's words, to calm things. "He has {dps|given in} to the street," the rightist candidate Valerie Pecresse {pec|complained}. Gilles Simeoni, who heads the island's executive and was once Colonna's lawyer, {simmeet|received} Darmanin on Wednesday evening, {simwel|called} his words "important" and {simask|asked for} them to be put on paper. The FLNC had in a letter on the same morning {flncthr|warned} of a {return!threatened|return} to arms if Paris stayed "deaf"; the group {disarm|laid} them {disarm|down} in 2014.

On Thursday a Paris court {susp|suspended} Colonna's {colsent|sentence} on medical grounds. His family had {famreq|requested} it. The widow of the prefect said through her counsel that she did not oppose it.

Students have {occ|occupied} the university of Corte since March 4. The next {bastdemo2!announced|march} is called for Sunday.

~ Tutti i diritti riservati
--
who inmate: person FR | another inmate
who youths: population FR | Masked youths
who pecresse: party FR | Valerie Pecresse
who student: person FR | a student
who ferrandi: person FR | Alain Ferrandi
who aless: person FR | Pierre Alessandri
who family: population FR | His family
who pcourt: body FR | a Paris court
who students: population FR | Students
who prosecutors: office FR | Anti-terrorist prosecutors; prosecutors
where gym: site FR 43.6800 4.6300 | gymnasium of the prison
where courth: site FR 41.9190 8.7400 | the court house
where ucorte: site FR 42.3000 9.1500 | university of Corte
* riots PROTEST/riot ongoing
  when: 2022-03-02/2022-03-16 "two weeks"
  where: corsica
  by: youths
  to: france
* autoffer AGREE occurred
  when: 2022-03-16 "Wednesday"
  by: darmanin
  to: "Corsica"
  about: autalk
* autalk CONSULT announced
  when: ?
  by: darmanin; france
  to: "Corsica"
* riotend RETREAT demanded optional
  when: ?
  where: corsica
* kill ASSAULT/firearms occurred
  when: 1998 from text "1998"
  by: colonna
  to: erignac
  killed: 1 "the prefect" side recipient
* colatt ASSAULT/beat occurred
  when: 2022-03-02 from text "March 2"
  where: gym; arles
  by: inmate
  to: colonna
  injured: 1 "Yvan Colonna" side recipient
  said: prosecutors official "said"
* jihconv SANCTION/convict occurred
  when: ?
  to: inmate
* accstate ACCUSE/allege occurred
  when: 2022-03-02/2022-03-17 bounded
  by: "Many in Corsica"
  to: france
  about: colatt
* transno REJECT/change occurred
  when: ? "for years"
  by: france
  to: colonna
  about: trans
* trans CONCEDE demanded optional
  when: ?
  where: corsica
  by: france
  to: colonna
* bastdemo PROTEST/demo occurred
  when: 2022-03-13 "Sunday"
  where: bastia
  by: "7,000 demonstrators"
  to: france
  participants: 7000 "7,000 demonstrators"
* bast PROTEST/riot occurred
  when: 2022-03-13 "Sunday"
  where: bastia
  by: youths
  to: police; "the tax office" thing; "the post" thing
  with: incendiary "petrol bombs"
  injured: 67 "Sixty-seven people" side unknown voice prosecutors
  injured: 44 "44 of them officers" part side recipient voice prosecutors
  part_of: riots
* gas ASSAULT/crowd-control occurred
  when: 2022-03-13 "Sunday"
  where: bastia
  by: police
  to: youths
  with: crowd-control "tear gas"
  answers: bast "who answered"
* court PROTEST/riot occurred
  when: 2022-03-09 from text "March 9"
  where: courth; ajaccio
  to: courth thing
  part_of: riots
* corte ASSAULT/crowd-control occurred
  when: 2022-03-02/2022-03-17 bounded
  where: corte
  to: student
  with: grenade "a stun grenade" 1
  injured: 1 "a student" side recipient
* dps CONCEDE occurred
  when: 2022-03-02/2022-03-13 bounded "by then"
  by: france
  to: colonna; ferrandi; aless
  answers: riots "to calm things"
* pec ACCUSE/disapprove occurred
  when: 2022-03-02/2022-03-17 bounded
  by: pecresse
  to: "premier"
  about: dps
  answers: dps "He has given in"
* simmeet CONSULT occurred
  when: 2022-03-16 "Wednesday evening"
  by: simeoni; darmanin
  to: simeoni
* simwel SUPPORT occurred
  when: 2022-03-16 "Wednesday evening"
  by: simeoni
  to: darmanin
  about: autoffer
  answers: autoffer "called his words"
* simask REQUEST/change occurred
  when: 2022-03-16 "Wednesday evening"
  by: simeoni
  to: darmanin
  about: AGREE
* flncthr THREATEN/violence occurred
  when: 2022-03-16 "the same morning"
  by: flnc
  to: france
  about: return
* return ASSAULT threatened optional
  when: ?
  by: flnc
  to: france
* disarm RETREAT/disarm occurred
  when: 2014 from text "2014"
  by: flnc
* susp CONCEDE occurred
  when: 2022-03-17 "Thursday"
  where: "Paris"
  by: pcourt
  to: colonna
  answers: famreq "had requested it"
* famreq REQUEST/yield occurred
  when: 2022-03-02/2022-03-17 bounded
  by: family
  to: pcourt
  about: susp
* occ PROTEST/obstruct ongoing
  when: 2022-03-04/2022-03-17 from text "March 4"
  where: ucorte; corte
  by: students
  to: ucorte thing
* bastdemo2 PROTEST/demo announced
  when: 2022-03-20 "Sunday"
* colsent SANCTION/convict occurred optional
  when: ?
  to: colonna
  about: kill
