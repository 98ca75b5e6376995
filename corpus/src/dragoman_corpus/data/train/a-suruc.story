story: a-suruc
conflict: Turkey
countries: TR IQ SY
facts: On 20 July 2015 a suicide bomber killed at first 28, then 30, 32 young people in Suruç. On 22 July two policemen were shot in Ceylanpınar (claimed by the PKK's armed wing as punishment); on 23 July a Turkish sergeant was killed by Islamic State near Kilis; from 24 July Turkish jets struck Islamic State in Syria and the PKK in northern Iraq, mass arrests followed, NATO met on 28 July; villagers died at Zergele on 1 August. (public record: Turkish prime minister's office, HPG statements, NATO, KRG, press of July and August 2015.)

who pkk: group TR | PKK; Kurdistan Workers' Party; the organisation; Kurdish militants
who hpg: group TR | HPG; People's Defence Forces; guerrilla forces; our forces; Apoist self-sacrificing team
who is: group - | Islamic State; ISIS; ISIL; Daesh; DEASH
who ypg: group SY | YPG
who hdp: party TR | HDP; Peoples' Democratic Party
who demirtas: person TR | Selahattin Demirtaş; Demirtas; Demirtaş
who erdogan: person TR | Recep Tayyip Erdoğan; Erdogan; Erdoğan
who davutoglu: person TR | Ahmet Davutoğlu; Davutoglu; Davutoğlu
who turkey: state TR | Turkey; Ankara; Turkish state
who taf: force TR | Turkish Armed Forces; Turkish jets; Turkish army; Turkish F-16s; Turkish warplanes; TSK
who tpolice: force TR | police; policemen; riot police
who us: state US | United States; Washington; US
who obama: person US | Barack Obama; Obama
who nato: coalition - | NATO; North Atlantic Council
who stolt: person NO | Jens Stoltenberg; Stoltenberg
who barzani: person IQ | Massoud Barzani; Barzani
who krg: government IQ | Kurdistan Regional Government; KRG
who youth: organisation TR | Federation of Socialist Youth Associations; SGDF; young activists
who germany: state DE | Germany; Berlin

where suruc: town TR 36.9760 38.4270 | Suruç; Suruc
where amara: site TR 36.9770 38.4260 | Amara cultural centre; Amara
where kobani: town SY 36.8910 38.3530 | Kobani; Kobane
where ceylan: town TR 36.8470 40.0500 | Ceylanpınar; Ceylanpinar
where kilis: province TR 36.7180 37.1150 | Kilis; Elbeyli
where kandil: region IQ 36.5400 44.9900 | Qandil; Kandil; Qandil mountains
where niraq: region IQ - - | northern Iraq; north of Iraq
where syria: country SY - - | northern Syria; Syria
where incirlik: site TR 37.0000 35.4250 | Incirlik; Incirlik base
where lice: town TR 38.4560 40.6510 | Lice
where istanbul: town TR 41.0138 28.9497 | Istanbul; ISTANBUL
where gazi: district TR 41.1000 28.9100 | Gazi; Gazi district
where zergele: near IQ 36.4300 44.8000 | Zergele; Zargali
where dogub: town TR 39.5470 44.0840 | Doğubayazıt; Dogubayazit
where diyarbakir: town TR 37.9100 40.2400 | Diyarbakır; Diyarbakir

== a-suruc-1
outlet: Harran News Agency
register: wire
published: 2015-07-21
--
Turkey names suspect as toll of Suruc {suruc|bombing} rises to 32

SURUC, Turkey, July 21 - One more of the {suruc|injured} died overnight, bringing to 32 the number of those whom a suicide bomber {suruc|killed} on Monday at noon among young activists who were about to cross to Kobani with toys, books and saplings. The first count given by the governor had been 28, then 30. One hundred and four were {suruc|hurt}.

The Federation of Socialist Youth Associations had brought three hundred of its members to the Amara cultural centre, where they were holding a press conference under the trees when a {suruc|blast} went off in their midst; film shot from the steps shows the banner, then fire.

Prime Minister Davutoglu on Tuesday said a suspect was identified, "links abroad and at home" being {probe1|looked into}, and that Islamic State was the likeliest author. No one has claimed it. A Turkish official said the man was a 20-year-old from Adiyaman, back from Syria.

The Kurdish side points elsewhere as well. HDP co-leader Demirtas {demirblame|accused} the state of having {cod|coddled} the group, and {demirself|urged} Kurds to look after their own security; Davutoglu {davrej|called} it "an invitation to violence". In Istanbul some thousands {istprot|marched} in Kadikoy on Monday evening; when part of them {chant|chanted} "murderer ISIS, collaborator AKP", police {gas|used} tear gas and water cannon. In Mersin a car was {mersin|fired on}.

As the news from Suruc arrived, a corporal was {adiyaman|shot dead} and two soldiers {adiyaman|wounded} by the PKK in Adiyaman province, the army said. On Tuesday a court {ban|forbade} the publication of pictures of the {suruc|bombing}, and Twitter was {twit|shut} for an hour until it {take|removed} 50 of them. 

The UN Security Council, Washington and Berlin {cond|condemned} the {suruc|attack}; Erdogan, in northern Cyprus, {cond|denounced} it too.
--
who govsanl: office TR | the governor
who akp: party TR | AKP
who unsc: body - | UN Security Council
who toff: office TR | A Turkish official
who tarmy: force TR | the army
where adiyaman: province TR 37.7600 38.2800 | Adiyaman
where kadikoy: district TR 40.9900 29.0300 | Kadikoy
where mersin: town TR 36.8120 34.6340 | Mersin
* suruc ASSAULT/suicide-attack occurred
  when: 2015-07-20 "Monday at noon"
  where: amara; suruc
  by: is alleged of davutoglu
  to: youth
  with: suicide-vest "suicide bomber"
  killed: 32 "32" side civilian as_of 2015-07-21
  killed: 28 "28" side civilian voice govsanl
  killed: 30 "30" side civilian voice govsanl
  injured: 104 "One hundred and four" side civilian
  said: davutoglu official "said"
  said: toff official "said"
* demirblame ACCUSE/allege occurred
  when: 2015-07-20/2015-07-21 bounded
  by: demirtas
  to: turkey "the state"
  about: cod
* cod SUPPORT occurred
  when: ?
  by: turkey alleged of demirtas
  to: is
  said: demirtas party "accused"
* demirself REQUEST/change occurred
  when: 2015-07-20/2015-07-21 bounded
  by: demirtas
  to: "Kurds"
* davrej ACCUSE/disapprove occurred
  when: 2015-07-20/2015-07-21 bounded
  by: davutoglu
  to: demirtas
  about: demirself
  answers: demirself "called it"
* istprot PROTEST/demo occurred
  when: 2015-07-20 "Monday evening"
  where: kadikoy; istanbul
  by: "some thousands"
  to: is; akp
* chant ACCUSE/disapprove occurred optional
  when: 2015-07-20 "Monday evening"
  where: kadikoy; istanbul
  by: "some thousands"
  to: is; akp
* gas ASSAULT/crowd-control occurred
  when: 2015-07-20 "Monday evening"
  where: kadikoy
  by: tpolice
  to: "some thousands"
  with: crowd-control "tear gas and water cannon"
* mersin ASSAULT/firearms occurred
  when: 2015-07-20/2015-07-21 bounded
  where: mersin
  to: "a car" thing
* adiyaman ASSAULT/firearms occurred
  when: 2015-07-20
  where: adiyaman
  by: pkk
  to: tarmy "soldiers"
  killed: 1 "a corporal" side recipient voice tarmy
  injured: 2 "two soldiers" side recipient voice tarmy
  said: tarmy party "said"
* ban COERCE/censor occurred
  when: 2015-07-21 "Tuesday"
  by: "a court"
  to: "pictures of the bombing" thing
* twit COERCE/censor occurred
  when: 2015-07-21 "for an hour"
  to: "Twitter"
* take CONCEDE occurred
  when: 2015-07-21 "Tuesday"
  by: "Twitter"
* cond ACCUSE/disapprove occurred
  when: 2015-07-20/2015-07-21 bounded
  by: unsc; us; germany; erdogan
  to: is
  about: suruc
  answers: suruc "condemned"
* probe1 ACCUSE/investigate ongoing
  when: 2015-07-21 "Tuesday"
  said: davutoglu official "said"
  about: suruc
figure: activists 300 "three hundred of its members" of youth at amara

== a-suruc-2
outlet: Mountain Voice Press Centre
register: communique
published: 2015-07-22
--
To the press and to public opinion

On 22 July, at about six in the morning, a punitive {ceylan|action} was carried out by an Apoist self-sacrificing team in Ceylanpınar, in reprisal for the Suruç {suruc|massacre}. Two policemen who {collab|collaborated} with the gangs of DEASH were {ceylan|punished} by it; their identity cards and weapons were {seizew|taken}. The team has {teamret|returned} to its base without loss.

It's well known to our people that the {suruc|slaughter} at Amara was not the work of DEASH by itself. The state, which {bord|kept} the border open to the gangs and {bord2|closed} it to the wounded of Kobanê, is its partner. We bow before our thirty-two martyrs and {vow|promise} that their blood won't lie on the ground.

In the last week moreover the Turkish army has {art|shelled} the area of Medya Defence three times with howitzers; on 19 July, 22.30 hours, cobra helicopters {cobra|raked} the slopes of Xakurkê; nobody was {cobra|hurt}. In retaliation guerrilla forces {post|attacked} the sentry post at Şemdinli, Derecik, on Monday at midnight. According to our observers at least four soldiers were {post|killed}. The governor {conceal|conceals} his losses.

We {call|call} the youth of Kurdistan to {join|join} the ranks. Dams which are built for war purposes, and those who work on them, will be {damthr|targets} as {damthr|announced} on 11 July, when we {trucend|declared} at an end the {truce|ceasefire} which leader Apo had {truce|proclaimed} at Newroz 2013. Let companies {damreq|withdraw} their machines.

Press and liaison office of the People's Defence Forces
--
who tstate: state TR | The state; the state
who tarmy: force TR | the Turkish army
who gov: office TR | The governor
who is: the gangs
who apo: person TR | leader Apo
who soldiers: force TR | four soldiers
where xakurke: region IQ - - | Xakurkê
where medya: region IQ - - | the area of Medya Defence
where derecik: near TR 37.0700 44.3200 | Derecik
where semdinli: district TR 37.3000 44.5700 | Şemdinli
where kobane2: town SY 36.8910 38.3530 | Kobanê
* ceylan ASSAULT/firearms occurred
  when: 2015-07-22 from text "22 July" "six in the morning"
  where: ceylan
  by: hpg claimed
  to: tpolice "Two policemen"
  killed: 2 "Two policemen" side recipient voice hpg
  answers: suruc "in reprisal for"
* suruc ASSAULT/suicide-attack occurred
  when: ?
  where: amara; suruc
  by: is; tstate alleged of hpg
  to: "our thirty-two martyrs"
  killed: 32 "thirty-two martyrs" side civilian voice hpg
* collab COOPERATE occurred
  when: ?
  by: tpolice alleged of hpg
  to: is
  said: hpg party claimed
* seizew COERCE/seize occurred
  when: 2015-07-22 from text "22 July"
  where: ceylan
  by: hpg
  to: "weapons" thing
* bord COOPERATE occurred
  when: ?
  by: tstate alleged of hpg
  to: is
* bord2 COERCE/restrict occurred
  when: ?
  by: tstate alleged of hpg
  to: "the wounded of Kobanê"
* vow THREATEN/violence occurred
  when: 2015-07-22
  by: hpg
  to: tstate
  answers: suruc "their blood"
* art ASSAULT/heavy-weapons occurred
  when: 2015-07-15/2015-07-22 "the last week"
  where: medya
  by: tarmy
  with: artillery "howitzers"
  count: 3 "three times"
* cobra ASSAULT/aerial occurred
  when: 2015-07-19 from text "19 July, 22.30 hours"
  where: xakurke
  by: tarmy
  with: helicopter "cobra helicopters"
  injured: 0 "nobody" side recipient voice hpg
* post ASSAULT/firearms occurred
  when: 2015-07-20/2015-07-21 "Monday at midnight"
  where: derecik; semdinli
  by: hpg claimed
  to: "sentry post" thing; soldiers
  killed: >=4 "at least four soldiers" side recipient voice hpg
  answers: art "In retaliation"
  answers: cobra "In retaliation"
* teamret RETREAT/withdraw occurred optional
  when: 2015-07-22
  by: hpg
* conceal COERCE/misinformation occurred optional
  when: 2015-07-20/2015-07-22 bounded
  by: gov alleged of hpg
* call REQUEST/assist occurred
  when: 2015-07-22
  by: hpg
  to: "the youth of Kurdistan"
  about: join
* damthr THREATEN/violence occurred
  when: 2015-07-11 from text "11 July"
  by: hpg
  to: "Dams" thing; "those who work on them"
* trucend SANCTION/discontinue occurred
  when: 2015-07-11 from text "11 July"
  by: hpg
  to: tstate
  about: truce
* truce RETREAT/ceasefire occurred
  when: 2013 from text "Newroz 2013"
  by: apo
* damreq REQUEST/change occurred
  when: 2015-07-22
  by: hpg
  to: "companies"
  about: RETREAT/withdraw
* join MOBILIZE/militia demanded optional
  when: ?
  by: "the youth of Kurdistan"

== a-suruc-3
outlet: Euxine Daily
register: daily
published: 2015-07-26
--
Two wars in two nights: Ankara {jetsis|bombs} the caliphate, then {jetspkk|bombs} the PKK

First came the sergeant. On Thursday afternoon he was {kilis|shot} at Elbeyli by five men of Islamic State who wished to bring a wounded comrade over the line and were {refuse|refused}. Turkish tanks {tanks|fired} back across it; one militant died. At ten to four the next morning three F-16s {jetsis|dropped} guided bombs on two headquarters and an assembly point without leaving Turkish air, an official said: up to 35 {jetsis|killed}.

But it was the second {jetspkk|wave} that shook the region. From Friday evening until dawn on Saturday, and again the following night, some seventy-five aircraft {jetspkk|struck} camps, caves and depots of the PKK in the north of Iraq. "Four hundred targets," the state agency claims. The organisation counts one dead, four {jetspkk|wounded}. Its answer, posted on Saturday: the {truce|truce} of 2013 {trucend25|no longer holds}.

That same night at Lice a car bomb {lice|exploded} by the road when a patrol came to put out burning tyres. Two sergeants {lice|fell}, four others were {lice|hurt}.

At home 590 people have been {arrest|taken} from their beds since Friday in 22 provinces, 37 of them foreigners. "ISIS, PKK, the far left, we make no difference," said Davutoglu. Lawyers say for every jihadist eight Kurds. In the Gazi district of Istanbul a woman of the far left was {gaziw|killed} in the {raidg|raid} on Friday; police then for two days {cemevi|encircled} the house where her body lay, masked youths {molotov|threw} firebombs, and on Sunday a policeman was {gazip|shot} there.

Washington has what it was after. By an {incirlik|understanding} reached in a telephone {ocall|call} of Erdogan's with Obama on Wednesday, its planes, armed ones too, will {incuse|fly} from Incirlik. A White House spokesman {usback|backed} Turkey's right to self-defence against the PKK in one and the same breath. Barzani {barzcall|rang} Davutoglu: he was "{barzdis|displeased}", says Erbil; "declared {barzsup|solidarity}", says Ankara. From Berlin the chancellor {mer|called} too and {meradv|counselled} against giving up the peace process.

~ Ce que l'on sait | Was wir wissen | Lo que sabemos
--
who sergeant: person TR | the sergeant
who wh: office US | A White House spokesman
who erbil: government IQ | Erbil
who merkel: person DE | the chancellor
who ttanks: force TR | Turkish tanks
who toffic: office TR | an official
* jetsis ASSAULT/aerial occurred
  when: 2015-07-24 "ten to four the next morning"
  by: turkey; "three F-16s"
  to: is; "two headquarters and an assembly point" thing
  with: bomb "guided bombs"
  killed: <=35 "up to 35" side recipient voice toffic
  sites: 3 "two headquarters and an assembly point"
  said: toffic official "said"
* jetspkk ASSAULT/aerial occurred
  when: 2015-07-24/2015-07-26 day "From Friday evening until dawn on Saturday"
  where: niraq
  by: turkey
  to: pkk
  with: airstrike "aircraft" 75
  killed: 1 "one" side recipient voice pkk
  injured: 4 "four wounded" side recipient voice pkk
  sites: 400 "Four hundred targets" voice "the state agency"
  said: "the state agency" media claimed "claims"
  said: pkk party "counts"
* kilis ASSAULT/firearms occurred
  when: 2015-07-23 "Thursday afternoon"
  where: kilis
  by: is "five men"
  to: sergeant
  killed: 1 "the sergeant" side recipient
* refuse REJECT occurred
  when: 2015-07-23 "Thursday afternoon"
  where: kilis
  to: is
* tanks ASSAULT/heavy-weapons occurred
  when: 2015-07-23 "Thursday afternoon"
  by: ttanks
  to: is
  with: tank "tanks"
  killed: 1 "one militant" side recipient
  answers: kilis "fired back"
  where: kilis
* truce RETREAT/ceasefire occurred
  when: 2013 from text "2013"
  by: pkk
* trucend25 SANCTION/discontinue occurred
  when: 2015-07-25 "Saturday"
  by: pkk
  to: turkey
  answers: jetspkk "Its answer"
* lice ASSAULT/explosives occurred
  when: 2015-07-25/2015-07-26 "That same night"
  where: lice
  to: "a patrol"
  with: car-bomb "car bomb"
  killed: 2 "Two sergeants" side recipient
  injured: 4 "four others" side recipient
* arrest COERCE/arrest occurred
  when: 2015-07-24/2015-07-26 "since Friday"
  where: "22 provinces"
  by: turkey
  to: "590 people"
  detained: 590 "590 people" side unknown
  detained: 37 "37 of them foreigners" part side unknown of "foreigners"
* gaziw ASSAULT/firearms occurred
  when: 2015-07-24 "Friday"
  where: gazi; istanbul
  by: tpolice
  to: "a woman of the far left"
  killed: 1 "a woman of the far left" side recipient
  part_of: raidg
* raidg COERCE/arrest occurred
  when: 2015-07-24 "Friday"
  where: gazi; istanbul
  by: tpolice
* cemevi COERCE/restrict occurred
  when: 2015-07-24/2015-07-26 "for two days"
  where: gazi
  by: tpolice
  to: "the house" thing
* molotov PROTEST/riot occurred
  when: 2015-07-24/2015-07-26 "for two days"
  where: gazi
  by: "masked youths"
  to: tpolice
  with: incendiary "firebombs"
* gazip ASSAULT/firearms occurred
  when: 2015-07-26 "Sunday"
  where: gazi
  to: "a policeman"
  killed: 1 "a policeman" side recipient
* incirlik AGREE occurred
  when: 2015-07-22 "Wednesday"
  by: erdogan; obama
  about: incuse
  to: erdogan; obama
* ocall CONSULT/phone occurred
  when: 2015-07-22 "Wednesday"
  by: erdogan; obama
  to: obama
* incuse COOPERATE announced
  when: ?
  where: incirlik
  by: us "Washington"; turkey
* usback SUPPORT occurred
  when: 2015-07-25/2015-07-26 bounded
  by: wh; us
  to: turkey
  about: jetspkk
* barzcall CONSULT/phone occurred
  when: 2015-07-25/2015-07-26 bounded
  by: barzani; davutoglu
  to: davutoglu
  said: erbil party "says"
  said: turkey party "says"
* barzdis ACCUSE/disapprove occurred
  when: 2015-07-25/2015-07-26 bounded
  by: barzani
  to: turkey
  said: erbil party "says"
  about: jetspkk
  answers: jetspkk
* barzsup SUPPORT occurred
  when: 2015-07-25/2015-07-26 bounded
  by: barzani
  to: turkey
  said: turkey party "says"
* mer CONSULT/phone occurred
  when: 2015-07-25/2015-07-26 bounded
  by: merkel; davutoglu
  to: davutoglu
* meradv REQUEST/change occurred
  when: 2015-07-25/2015-07-26 bounded
  by: merkel; germany
  to: turkey

== a-suruc-4
outlet: Alliance Watch
register: analysis
published: 2015-08-04
--
A council of twenty-eight and a village of eight

Twice before in this decade had Turkey {art4|invoked} Article 4. The third {nato|meeting} under it, on Tuesday of last week in Brussels, lasted seventy-five minutes, and when it was over Stoltenberg {natosup|declared} that "we all stand united". Ankara had come without {natoask|requests}. It got {natoapp|applause} and, behind the doors, {natoplea|pleas} from at least five members to be measured with the Kurds.

Measured? On Saturday at four in the morning bombs {zergele|fell} on Zergele, a hamlet on the flank of Qandil. Eight villagers died, says the mayor of Rawanduz, among them a woman called from her bed by the first of two {zergele|strikes} to help; fifteen were {zergele|injured}. Ankara has opened an {zprobe|inquiry} with, it says, the KRG; the Foreign Ministry "has no evidence" of civilians there and {shield|accuses} the PKK of {shield2|using} them. Barzani {barzcond|condemned} the {zergele|bombing}, and in the next sentence {barzreq|told} the PKK to {pkkleave|leave} and make war elsewhere.

On Sunday the other column of the ledger. At Dogubayazit a tractor with two tonnes of explosive {tractor|drove} into a gendarme post: two soldiers dead, thirty-one {tractor|hurt}. According to the PKK fifty were {tractor|killed}. Pipelines, too: a pipe from Kirkuk was {pipe|blown up} on 28 July, the Iranian gas line {gas2|set ablaze} the day before.

Official Turkey says that in ten days 260 militants have been {campaign|killed} and 380 to 400 {campaign|wounded}, with Demirtas's brother among them. Demirtas himself is {demprobe|under investigation} for {demin|inciting} {octprot|protests} in October last; Erdogan would have his immunity {immun|lifted}, and has {procend|called} it "not possible to continue" with peace. The HDP leader's {demcall|appeal} of Monday, to both parties, is two words long: fingers off. The PKK's command in Kandil {pkkrej|refuses} to lay down arms first.

Can the process that began with secret {oslo|talks} in Oslo in 2009 be revived? Not before the vote that Ankara is visibly preparing. "If the state {stopif|stops}, we {stopif2|stop}," a commander told a German paper on 30 July. It is what they said in 1999, 2006 and 2009.
--
who villagers: population IQ | Eight villagers
who mayor: office IQ | the mayor of Rawanduz
who mfa: body TR | the Foreign Ministry
who commander: person TR | a commander
who brother: person TR | Demirtas's brother
where brussels: town BE 50.8505 4.3488 | Brussels
where oslo: town NO 59.9127 10.7461 | Oslo
where kirkuk: town IQ 35.4681 44.3922 | Kirkuk
* nato CONSULT/multilateral occurred
  when: 2015-07-28 "Tuesday of last week"
  where: brussels
  by: turkey; stolt
* natosup SUPPORT occurred
  when: 2015-07-28 "Tuesday of last week"
  where: brussels
  by: stolt
  to: turkey
* art4 REQUEST/meet occurred
  when: 2010/2015-07-28 bounded "this decade"
  by: turkey
  count: 2 "Twice"
* natoask REQUEST/assist denied
  when: ?
  by: turkey
* natoapp SUPPORT occurred optional
  when: 2015-07-28 "Tuesday of last week"
  where: brussels
  to: turkey
* natoplea REQUEST/change occurred
  when: 2015-07-28 "Tuesday of last week"
  where: brussels
  by: "at least five members"
  to: turkey
* zergele ASSAULT/aerial occurred
  when: 2015-08-01 "Saturday at four in the morning"
  where: zergele; kandil
  by: turkey
  to: villagers
  with: bomb "bombs"
  killed: 8 "Eight villagers" side civilian voice mayor
  injured: 15 "fifteen" side civilian voice mayor
  munitions: 2 "two"
  said: mayor official "says"
* zprobe ACCUSE/investigate occurred
  when: 2015-08-01/2015-08-04 bounded
  by: turkey; krg
  about: zergele
* shield ACCUSE/allege occurred
  when: 2015-08-01/2015-08-04 bounded
  by: mfa
  to: pkk
  about: shield2
* shield2 COERCE/withhold occurred optional
  when: ?
  by: pkk alleged of mfa
  to: "civilians"
* barzcond ACCUSE/disapprove occurred
  when: 2015-08-01/2015-08-04 bounded
  by: barzani
  to: turkey
  about: zergele
  answers: zergele "condemned the bombing"
* barzreq REQUEST/change occurred
  when: 2015-08-01/2015-08-04 bounded
  by: barzani
  to: pkk
  about: pkkleave
* pkkleave RETREAT/withdraw demanded optional
  when: ?
  by: pkk
* tractor ASSAULT/suicide-attack occurred
  when: 2015-08-02 "Sunday"
  where: dogub
  by: pkk
  to: "a gendarme post" thing; "soldiers"
  with: car-bomb "a tractor with two tonnes of explosive"
  killed: 2 "two soldiers" side recipient
  killed: 50 "fifty" side recipient voice pkk
  injured: 31 "thirty-one" side recipient
  said: pkk party "According to"
* pipe ASSAULT/explosives occurred
  when: 2015-07-28 from text "28 July"
  to: "a pipe from Kirkuk" thing
* gas2 ASSAULT/destroy occurred
  when: 2015-07-27 from pipe "the day before"
  to: "the Iranian gas line" thing
* campaign ASSAULT/aerial ongoing
  when: 2015-07-24/2015-08-04 "ten days"
  by: turkey
  to: pkk
  killed: 260 "260 militants" side recipient voice "Official Turkey"
  injured: 380-400 "380 to 400" side recipient voice "Official Turkey"
  said: "Official Turkey" official "says"
* demprobe ACCUSE/investigate ongoing
  when: ?
  to: demirtas
  about: demin
* demin REQUEST/assist occurred
  when: 2014-10 "October last"
  by: demirtas
  about: octprot
* octprot PROTEST/demo occurred
  when: 2014-10 "October last"
* immun REQUEST/change occurred
  when: ?
  by: erdogan
  about: SANCTION to demirtas
* procend REJECT occurred
  when: ?
  by: erdogan
  to: pkk
* demcall REQUEST/yield occurred
  when: 2015-08-03 "Monday"
  by: demirtas
  to: turkey; pkk
  about: RETREAT/ceasefire
* pkkrej REJECT occurred
  when: ?
  by: pkk
  about: RETREAT/disarm
* oslo CONSULT occurred
  when: 2009 from text "2009"
  where: oslo
* stopif RETREAT/ceasefire hypothetical
  when: ?
  by: turkey "the state"
  said: commander party "told"
* stopif2 RETREAT/ceasefire hypothetical
  when: ?
  by: pkk
  said: commander party "told"
