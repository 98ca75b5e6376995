story: v-lome
conflict: Togo
countries: TG, BJ
facts: President Gnassingbe Eyadema died on 5 February 2005; the army the same day swore allegiance to his son Faure. Airport and borders were shut, so that the speaker, Fambare Natchaba, was stranded in Benin; parliament removed him on the 6th and changed the constitution. Police fired on
  a march of 12 February in Lome, killing three or four. ECOWAS imposed sanctions on 19 February, the African Union backed them on the 25th, and on that day Faure stepped down. He won the vote of 24 April; up to 500 died in
  the unrest, by a UN count of September 2005, 790 by that of a Togolese league; over 30,000 fled. (public record: press and ECOWAS and AU releases of February to May 2005; OHCHR report of September 2005.) The sitting and the broadcast are composed.

who faure: person TG | Faure Gnassingbe; Faure; Faure Gnassingbé
who eyadema: person TG | Gnassingbe Eyadema; Eyadema; Eyadéma
who natchaba: person TG | Fambare Natchaba; Natchaba; Natchaba Ouattara
who army: force TG | Togolese armed forces; the army; army
who ecowas: body - | ECOWAS; Economic Community of West African States
who au: body - | African Union; AU
who obasanjo: person NG | Olusegun Obasanjo; Obasanjo
who opp: coalition TG | opposition coalition; coalition of six parties; the coalition of the six
who olympio: person TG | Gilchrist Olympio; Olympio
who bob: person TG | Emmanuel Akitani Bob; Akitani Bob
who togo: government TG | Togolese authorities; authorities in Lomé; Lomé government
where togocn: country TG 8.00 1.17 | Togo
where lome: town TG 6.13 1.22 | Lome; Lomé
where be: district TG 6.14 1.24 | Be; Bè
where benin: country BJ 9.50 2.25 | Benin
where cotonou: town BJ 6.37 2.43 | Cotonou
where abuja: town NG 9.06 7.49 | Abuja
where aneho: town TG 6.23 1.60 | Aneho; Aného

== v-lome-1
outlet: Secretariat of the Community, Abuja
register: communique
published: 2005-02-19
--
STATEMENT ON THE SITUATION IN TOGO

1. The Executive Secretariat recalls that the Economic Community of West African States has from the first hour {condcoup|condemned} the {coup|usurpation} of 5 February 2005 as a {coup|coup d'état}, and that a mission of five Heads of State or their ministers {niamey|met} Mr. Faure Gnassingbe at
Niamey last Saturday and {askstep|asked} him, in plain terms, to {stepdown|step down}.

2. In his address of yesterday evening Mr. Gnassingbe {sixty|undertook} to hold an election within sixty days. He did not {sayresign|undertake} to {stepdown|leave} in the meantime. This falls short. The Community {insuff|rejects} the {sixty|offer}.

3. Accordingly, and with effect from today, the Community:
- {susp|suspends} Togo from all its organs;
- {recall|recalls} the ambassadors of its Member States from Lomé and {expelamb|asks} Togolese ambassadors to {expelamb|leave} their capitals;
- {travel|bars} Mr. Gnassingbe and those who brought him to power from travelling in the Community's territory;
- places an {arms|embargo} on arms destined for the Togolese armed forces.

4. Should the constitutional order not have been {restoreo|restored} by the ordinary session in May, further measures, including the {borderw,border|closure} of land borders to trade, may be taken; the {force|use} of the standby force has been discussed, and is excluded by nobody.

5. The Community {deplorekill|deplores} the deaths of at least three persons in Lomé on 12 February, when security forces {march12|opened fire} on a {march12p|march} which they had {ban|forbidden}. It {demandprobe|calls for} an {probe|inquiry}. It also {asklib|requests} that the radio stations {shutrad|closed} since the tenth, notably Kanal FM and Nana FM, be
{reopenrad|permitted} to resume.

6. The Secretariat {thanksbenin|pays tribute} to the people of Benin, who have given {sheltern|hospitality} to the Speaker of the National Assembly, Mr. Natchaba, ever since his aircraft was {closeair|turned away} from Lomé on the night of the President's death.

7. It {welcomeau|welcomes} the {auback|support} expressed by the African Union and the decision of the European Commission to {eufreeze|hold back} the credits that were about to be released after twelve years.

8. A delegation will {goagain|travel} to Lomé early next week, provided that its aircraft is not once more {nigair|refused} permission, as that of the Nigerian advance party was on the eleventh, an act for which {regret|apologies} have been received.

Done at Abuja.
--
who togo: Togo
who faure: Mr. Faure Gnassingbe; Mr. Gnassingbe
who ecowas: the Community; The Community; Executive Secretariat
who natchaba: Speaker of the National Assembly
who beninp: population BJ | people of Benin
who secforces: force TG | security forces
who ec: body - | European Commission
who nigadv: body NG | Nigerian advance party
where niamey: town NE 13.51 2.11 | Niamey
* coup COERCE/martial-law occurred
  when: 2005-02-05 from text "5 February 2005"
  by: faure
* condcoup ACCUSE/disapprove occurred
  when: 2005-02-05 "from the first hour"
  by: ecowas
  to: faure
  about: coup
  answers: coup "condemned"
* niamey CONSULT/multilateral occurred
  when: 2005-02-12 "last Saturday"
  where: niamey
  by: ecowas; faure
* stepdown RETREAT/resign demanded
  when: ?
  by: faure
* askstep REQUEST/yield occurred
  when: 2005-02-12 "last Saturday"
  where: niamey
  by: ecowas
  to: faure
  about: stepdown
* sixty AGREE occurred
  when: 2005-02-18 "yesterday evening"
  by: faure
* sayresign AGREE denied optional
  when: 2005-02-18 "yesterday evening"
  by: faure
  about: stepdown
* insuff REJECT occurred
  when: 2005-02-19
  by: ecowas
  to: faure
  about: sixty
  answers: sixty "rejects the offer"
* susp SANCTION/expel occurred
  when: 2005-02-19 "today"
  by: ecowas
  to: togo
* recall SANCTION/withdraw occurred
  when: 2005-02-19 "today"
  by: ecowas
  to: togo
* expelamb SANCTION/expel occurred
  when: 2005-02-19 "today"
  by: ecowas
  to: "Togolese ambassadors"
* travel SANCTION/discontinue occurred
  when: 2005-02-19 "today"
  by: ecowas
  to: faure; "those who brought him to power"
* arms SANCTION/discontinue occurred
  when: 2005-02-19 "today"
  by: ecowas
  to: army
* restoreo CONCEDE hypothetical
  when: 2005-02-19/2005-05-31 bounded "May"
  by: faure
* border COERCE/restrict threatened optional
  when: ?
  by: ecowas
  to: togo
* borderw THREATEN/restrict occurred
  when: 2005-02-19
  by: ecowas
  to: togo
  about: border
* force MOBILIZE/troops hypothetical
  when: ?
  by: ecowas
  to: togo
* deplorekill ACCUSE/disapprove occurred
  when: 2005-02-19
  by: ecowas
  to: secforces
  about: march12
  answers: march12 "deplores"
* march12 ASSAULT/firearms occurred
  when: 2005-02-12 from text "12 February"
  where: lome
  by: secforces
  to: "march"
  killed: >=3 "at least three persons" side civilian
* march12p PROTEST/demo occurred
  when: 2005-02-12 from text "12 February"
  where: lome
* ban COERCE/restrict occurred
  when: ?
  where: lome
  by: secforces
  to: "march"
* demandprobe REQUEST/change occurred
  when: 2005-02-19
  by: ecowas
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
  to: secforces
* asklib REQUEST/yield occurred
  when: 2005-02-19
  by: ecowas
  about: reopenrad
* shutrad COERCE/censor occurred
  when: 2005-02-10 from text "the tenth"
  to: "Kanal FM"; "Nana FM"
* reopenrad RETREAT/access demanded optional
  when: ?
  to: "Kanal FM"; "Nana FM"
* thanksbenin SUPPORT occurred
  when: 2005-02-19
  by: ecowas
  to: beninp
  about: sheltern
* sheltern AID ongoing
  when: ? "ever since"
  by: beninp
  to: natchaba
* closeair COERCE/restrict occurred
  when: ? "night of the President's death"
  where: lome
  to: natchaba
* welcomeau SUPPORT occurred
  when: 2005-02-19
  by: ecowas
  to: au; ec
  about: auback
  about: eufreeze
  answers: auback "welcomes"
  answers: eufreeze "welcomes"
* auback SUPPORT occurred
  when: 2005-02-05/2005-02-19 bounded
  by: au
  to: ecowas
* eufreeze SANCTION/discontinue occurred
  when: 2005-02-05/2005-02-19 bounded
  by: ec
  to: togo
* goagain CONSULT/visit announced
  when: 2005-02-21/2005-02-23 bounded "early next week"
  where: lome
  by: ecowas
* nigair REJECT occurred
  when: 2005-02-11 from text "the eleventh"
  where: lome
  to: nigadv
* regret CONCEDE occurred
  when: 2005-02-11/2005-02-19 bounded from nigair
  to: ecowas
  answers: nigair "for which"

== v-lome-2
outlet: National Assembly, summary record
register: parliament
published: 2005-02-06
--
Extraordinary sitting of Sunday 6 February 2005

(The sitting is opened at 3.40 p.m., Mr. Abass Bonfoh in the chair. A minute's silence is observed. Soldiers are {posthall|posted} in the gallery.)

THE FIRST CLERK: I have a letter, signed by sixty-seven members, that {moveremo|proposes} the {remove|removal} of the President of the National Assembly.

Mr. D. (Rally of the Togolese People): The seat of the head of state cannot be empty for a night. Colonel Nyamassi and his brother officers understood this on Saturday evening, when they {alleg|pledged} loyalty to Faure. We {thankarmy|salute} them. The absent speaker is in Cotonou, in a hotel; he had every chance to be with us.

Mrs. A. (independent): He had none! The airport was {closeair|shut} at seven o'clock, the frontier at Hilla Condji half an hour later. You {closeair|lock} a man out and then you {remove|dismiss} him for being outside.

THE CHAIR: Madam, you'll have your turn.

Mr. D.: Secondly we amend article 144, which until this hour forbade changes during an interim. Thirdly article 65: the successor completes the term, that is until June 2008. The sixty days for an election therefore {cancelvote|fall away}.

Mrs. A.: I {reject67|oppose} it, and I want that written. Neighbours have been telephoning me since the night. If you {gothrough|go through} with this, Nigeria will not {recog|recognise} us, France will not {recog|recognise} us, and the people of Bè will {bego|go down} into the street. In April '91 soldiers {lagoon|shot} twenty-eight and {lagoon|threw} them into the lagoon. Do you want that again?

(Interruptions. A member: "Is that a threat?")

Mrs. A.: It's arithmetic.

Mr. K. (Rally): The Minister of the Interior informed our group at noon that he has {banmarch|prohibited} every gathering for the two months of mourning. As for Paris, President Chirac has already {mourn|praised} the departed as a friend of France. And our Ghanaian brothers have {sendcond|offered} to {escortn|escort} Mr. Natchaba home, if he {signoff|signs} his {signoff|resignation} first: he {refusesign|will not}.

THE CHAIR: We vote by show of hands. The {remove|removal}: eighty-one present, eighty-one minus one in favour. The law on articles 65 and 144: the same. Mr. Faure Gnassingbe is elected president of this house. Tomorrow at five he will take the oath.

(Applause. Mrs. A. {walk|leaves} the hall.)

THE CHAIR: A last word. The bureau has {liftimm|lifted} the immunity of two members who told a foreign radio last night of a {coup|coup}. The prosecutor may {prosecmp|hear} them this week. Next item, school calendar: the pupils return on the fifteenth.

The sitting is closed at 4.25 p.m.
--
who remp: person TG | President of the National Assembly; The absent speaker
who natchaba: Mr. Natchaba
who mrsa: person TG | Mrs. A.
who mrd: person TG | Mr. D.
who minint: person TG | Minister of the Interior
who nigeria: state NG | Nigeria
who france: state FR | France
who chirac: person FR | President Chirac
who ghana: state GH | our Ghanaian brothers
who bureau: body TG | The bureau
who prosec: body TG | The prosecutor
who chair: person TG | THE CHAIR
who officers: force TG | his brother officers
who house: body TG | this house
where airport: site TG 6.17 1.25 | The airport
where hilla: site TG 6.24 1.63 | Hilla Condji
where lagoon: site TG 6.14 1.24 | the lagoon
* posthall MOBILIZE/troops ongoing
  when: 2005-02-06 from text "Sunday 6 February 2005"
  where: "gallery"
  by: "Soldiers"
* moveremo REQUEST/change occurred
  when: 2005-02-06
  by: "sixty-seven members"
  to: house
  about: remove
  said: "THE FIRST CLERK" official
* remove SANCTION/expel occurred
  when: 2005-02-06 from text "Sunday 6 February 2005"
  by: house
  to: remp
  said: chair official
  said: mrsa party
* alleg SUPPORT occurred
  when: 2005-02-05 "Saturday evening"
  by: officers; "Colonel Nyamassi"
  to: faure
  said: mrd party
* thankarmy SUPPORT occurred
  when: 2005-02-06
  by: mrd
  to: officers
  about: alleg
* closeair COERCE/restrict occurred
  when: 2005-02-05 "seven o'clock"
  where: airport; hilla
  to: remp
  said: mrsa party
* cancelvote COERCE occurred
  when: 2005-02-06
  by: house
  said: mrd party
* reject67 REJECT occurred
  when: 2005-02-06
  by: mrsa
  to: house
  about: cancelvote
  answers: cancelvote "oppose"
* gothrough COERCE hypothetical
  when: ?
  by: house
  said: mrsa party
* recog REJECT hypothetical
  when: ?
  by: nigeria; france
  to: house
  said: mrsa party
* bego PROTEST/demo hypothetical
  when: ?
  where: be
  by: "people of Bè"
  said: mrsa party
* lagoon ASSAULT/firearms occurred
  when: 1991-04 "April '91"
  where: lagoon
  by: "soldiers"
  to: "twenty-eight"
  killed: 28 "twenty-eight" side recipient
  said: mrsa party
* banmarch COERCE/restrict occurred
  when: 2005-02-05/2005-02-06 bounded
  by: minint
  said: minint official via "Mr. K." "informed"
* mourn SUPPORT occurred optional
  when: 2005-02-05/2005-02-06 bounded
  by: chirac
  said: "Mr. K." party
* sendcond AGREE occurred
  when: 2005-02-05/2005-02-06 bounded
  by: ghana
  to: natchaba
  about: escortn
  said: "Mr. K." party
* escortn AID announced optional
  when: ?
  by: ghana
  to: natchaba
* signoff RETREAT/resign demanded
  when: ?
  by: natchaba
* refusesign REJECT/yield occurred
  when: 2005-02-05/2005-02-06 bounded
  by: natchaba
  about: signoff
  said: "Mr. K." party
* walk PROTEST/boycott occurred
  when: 2005-02-06
  where: "hall"
  by: mrsa
  to: house
* liftimm SANCTION occurred
  when: 2005-02-06
  by: bureau
  to: "two members"
  said: chair official
* coup COERCE/martial-law occurred
  when: 2005-02-05
  said: "two members" party via "foreign radio" "told"
* prosecmp ACCUSE/investigate announced
  when: 2005-02-07/2005-02-13 bounded "this week"
  by: prosec
  to: "two members"
  said: chair official
figure: votes 80 "eighty-one minus one" of house

== v-lome-3
outlet: Le Golfe du Matin
register: translation
machine_translated: French
published: 2005-02-26
--
He {stepdown|goes}: the twenty days of Faure

Lomé. - The night of Friday to Saturday, a bit before twenty-three hours, he has {stepdown|rendered} the keys. "I have taken the decision of {stepdown|demit} myself of the functions of president of the National Assembly in the interest of the Togo", has read Faure Gnassingbé, dressed of black, on the antenna of the television national. Candidate, he
remains it: the congress of the party had invested him by acclamation at the morning.

What has made {stepdown|fold} the heir? The street, in first. At Bè, since the twelve, there had not been a day without that one {marchbe|marches}; the nineteen they were twenty thousand, and the gendarmes, for once, have let to make. At Aného, by against, on Sunday, three youngsters have been {aneho|abated} in front of the customs.
The neighbours, after. Obasanjo had {obt|menaced} at the telephone, Wednesday, that "the time of the military transport planes could to {obplane|come}". The African Union {ausus|ratified} Friday at noon the {sanctec|sanctions} of the ECOWAS, until "{restoreo|return} to the legality". Kadhafi, who had {sert|received} Faure on Thursday in the desert of Syrte, has {kaddf|counselled}
to him, one says, to {stepdown|let go}.

It is the vice-president of the Assembly, Abass Bonfoh, who assures the interim. Mr. Natchaba, him, waits always at Cotonou, and {natcla|reclaims} his armchair. The coalition of the six {ccont|maintains} its {march26|march} of today: "If Bonfoh guards the generals, we {keepbew,keepbe|guard} the street", launches their coordinator. Olympio, in Paris, {olym|demands} to the ECOWAS to
{sendtr|send} of the soldiers for to {sendtr|guard} the urns; Accra {accra|pronounces} itself {accra|against}.

First gestures: the ECOWAS {liftsanc|raised} Saturday at the aube its {sanctec|sanctions}. The Kanal FM {reopenrad|emits} anew. Forty-one of the manifestants {takedem|taken} at Bè have been {freedem|slackened}; two of them show of the marks of {beatendem|whipping}. A commission of inquiry on the dead of the twelve is {commprom|promised}.

In the camp of the Landja, at Kara, some officers would have tried, Thursday at the night, of to {plotarmy|impede} the {stepdown|demission} by a {plotarmy|march} on the capital. The chief of the staff, the general Zakari Nandja, has {barracks|consigned} the regiment.

Pentecost: the attack of the locusts in the Savannahs is under control, dixit the agriculture.

~ Partagez cet article · Lire aussi : « Can 2006 : les Eperviers tirent au but »
--
who togo: Togo
who gend: force TG | the gendarmes
who kad: person LY | Kadhafi
who bonfoh: person TG | Abass Bonfoh; Bonfoh
who accrag: government GH | Accra
who nandja: person TG | Zakari Nandja
who coord: person TG | their coordinator
where bens: district TG - - | camp of the Landja
where kara: town TG 9.55 1.19 | Kara
where syrte: town LY 31.20 16.58 | Syrte
where paris: town FR 48.86 2.35 | Paris
* stepdown RETREAT/resign occurred
  when: 2005-02-25 "night of Friday to Saturday"
  by: faure
  answers: marchbe "What has made fold the heir"
  answers: obt "The neighbours, after"
* marchbe PROTEST/demo occurred
  when: 2005-02-12/2005-02-25 "since the twelve"
  where: be
  to: faure
* aneho ASSAULT occurred
  when: 2005-02-20 "Sunday"
  where: "in front of the customs"; aneho
  by: gend
  to: "youngsters"
  killed: 3 "three youngsters" side civilian
* obt THREATEN/violence occurred
  when: 2005-02-23 "Wednesday"
  by: obasanjo
  to: faure
  about: obplane
* obplane MOBILIZE/troops threatened
  when: ?
  by: obasanjo
* ausus SUPPORT occurred
  when: 2005-02-25 "Friday at noon"
  by: au
  to: ecowas
  about: sanctec
* sanctec SANCTION occurred
  when: ?
  by: ecowas
  to: togo
* restoreo CONCEDE demanded optional
  when: ?
* sert CONSULT/visit occurred
  when: 2005-02-24 "Thursday"
  where: syrte
  by: faure; kad
  to: kad
* kaddf REQUEST/yield occurred
  when: 2005-02-24 "Thursday"
  where: syrte
  by: kad
  to: faure
  about: stepdown
  said: "one" unnamed suggested "says"
* natcla REQUEST/yield occurred
  when: 2005-02-25/2005-02-26 bounded
  where: cotonou
  by: natchaba
* ccont AGREE occurred optional
  when: 2005-02-26
  by: opp
  about: march26
* march26 PROTEST/demo announced
  when: 2005-02-26 "today"
  by: opp
* keepbe PROTEST/demo hypothetical optional
  when: ?
  by: opp
  to: bonfoh
  said: coord party
* keepbew THREATEN occurred
  when: 2005-02-25/2005-02-26 bounded
  by: opp
  to: bonfoh
  said: coord party
  about: keepbe
* olym REQUEST/assist occurred
  when: 2005-02-25/2005-02-26 bounded
  where: paris
  by: olympio
  to: ecowas
  about: sendtr
* sendtr MOBILIZE/troops demanded optional
  when: ?
  by: ecowas
* accra REJECT occurred
  when: 2005-02-25/2005-02-26 bounded
  by: accrag
  to: olympio
  about: sendtr
  answers: olym "pronounces itself against"
* liftsanc CONCEDE occurred
  when: 2005-02-26 "Saturday at the aube"
  by: ecowas
  to: togo
* reopenrad RETREAT/access occurred
  when: 2005-02-25/2005-02-26 bounded
  to: "Kanal FM"
* freedem RETREAT/release occurred
  when: 2005-02-25/2005-02-26 bounded
  to: "manifestants"
  released: 41 "Forty-one"
* takedem COERCE/arrest occurred
  when: 2005-02-12/2005-02-26 bounded
  where: be
  to: "manifestants"
* beatendem ASSAULT/beat occurred
  when: 2005-02-12/2005-02-26 bounded
  to: "two of them"
  injured: 2 "two of them" side recipient
* commprom AGREE occurred
  when: 2005-02-25/2005-02-26 bounded
  about: ACCUSE/investigate
* plotarmy COERCE/martial-law attempted
  when: 2005-02-24 "Thursday at the night"
  where: bens; kara
  by: "some officers"
* barracks COERCE/restrict occurred
  when: 2005-02-24/2005-02-26 bounded
  where: kara
  by: nandja
  to: "regiment"
figure: protesters 20000 "twenty thousand" at be as_of 2005-02-19

== v-lome-4
outlet: Radio Lagune, Porto-Novo
register: radio
published: 2005-04-30
--
Saturday journal, 12.30: at the bridge of Hilla Condji

(Sound: children, a lorry in reverse.)

CORRESPONDENT: They come with mattresses on their heads. On the Beninese side the Red Cross {soup|gives} each family a blanket and two kilos of maize, and the sub-prefect has {school|opened} the boys' school to four hundred of them. Twelve thousand in six days, I'm told by the office of the UNHCR. Here is
a hairdresser from the quarter of Bè.

HAIRDRESSER (voice of an interpreter): On Tuesday, one hour after the radio gave Faure his sixty per cent, we were {tyres|burning} tyres like everyone. Then men with bandanas got down from a truck without plates, with clubs, with nails in the clubs. They {clubs|clubbed} my brother in the yard. I hid under the neighbour's loom. Soldiers stood there
and watched.

STUDIO: What is the toll, does anyone know?

CORRESPONDENT: The Togolese interior ministry has it at twenty-two for the whole country. A doctor whom I reached by phone before the lines were {phones|cut} again last night says that his hospital alone has taken in twenty-nine bodies. The league for human rights speaks of more than a hundred, and of hunters {armhunt|brought} from the north by
the ruling party, which {denyhunt|calls} this "a fable".

STUDIO: Is there any talking going on at all?

CORRESPONDENT: Last Monday, a day after the vote, it looked like it: Obasanjo {meet2|received} Faure and Olympio in Abuja, and announced that whoever won would {unitygov|form} a government of unity with the other. Olympio {unsay|took it back} within hours. Bob, the candidate, has declared himself president on the steps of his house, and {callres|urged} his people to
"resist". On Thursday unknown men {goethe|set} the German cultural institute {goethe|on fire}, after some newspapers had {blameg|accused} Berlin of {shelterboko|hiding} the former interior minister, François Boko. He {bokocall|asked} on the 22nd, in the middle of the night, that the vote be {putoff|put off}, was {bokosack|dismissed} by breakfast, and yes, he has been {shelterboko|at the embassy}
since. Berlin {angry|protests}. Its ambassador got a call saying the residence would be {nextres,hitres|next}.

STUDIO: What will Cotonou do? Some voices here {wantbr|want} the bridge {bridgecl|closed}.

CORRESPONDENT: President Kérékou {nobridge|won't hear of it}: "One does not {bridgecl|shut} a door on one's cousin." But two companies of our army have been {benarmy|moved} to Grand-Popo since yesterday, and they {search2|take} machetes off everybody who crosses. A first attempt by pursuers to {cross2|come over} the sandbank in a pirogue was {cross2|stopped} on
Wednesday; no one was hurt. And if Lomé's militia {raidcamp|comes} for people in the camp, an officer here told me, "we will {shootw,shootback|fire}".

STUDIO: Tomorrow is the first of May. The unions in Togo have called off their {cancelmay|march}. In the Champions League, Cotonou's Dragons besieged the goal of Kumasi without success.
--
who redcross: organisation - | the Red Cross
who subpre: person BJ | sub-prefect
who unhcr: body - | UNHCR
who hair: person TG | HAIRDRESSER; hairdresser
who minint: body TG | Togolese interior ministry
who doctor: person TG | A doctor
who league: organisation TG | league for human rights
who rpt: party TG | ruling party
who bob: Bob
who boko: person TG | François Boko; former interior minister
who germany: state DE | Berlin
who kerekou: person BJ | President Kérékou; Kérékou
who benarmy: force BJ | our army; companies of our army
who officer: person BJ | an officer here
who unions: organisation TG | The unions in Togo
where school: site BJ - - | boys' school
where hilla: site BJ 6.24 1.63 | Hilla Condji
where goethe: site TG 6.13 1.22 | German cultural institute
where popo: town BJ 6.28 1.82 | Grand-Popo
where sandbank: site BJ - - | sandbank
* soup AID ongoing
  when: 2005-04-30
  where: hilla
  by: redcross
  to: "family"
* school AID occurred
  when: 2005-04-24/2005-04-30 bounded "in six days"
  where: school; hilla
  by: subpre
  to: "four hundred of them"
* tyres PROTEST/riot occurred
  when: 2005-04-26 "Tuesday"
  where: be
  by: "we"
  to: faure
  said: hair witness
* clubs ASSAULT/beat occurred
  when: 2005-04-26 "Tuesday"
  where: be
  by: "men with bandanas"
  to: "brother"
  with: blunt "clubs"
  said: hair witness
* phones COERCE/censor occurred
  when: 2005-04-29 "last night"
* armhunt MOBILIZE/militia occurred
  when: ?
  by: rpt alleged of league
  said: league "speaks"
  said: rpt party denied "calls"
* denyhunt REJECT occurred optional
  when: ?
  by: rpt
  to: league
* meet2 CONSULT/third-party occurred
  when: 2005-04-25 "Last Monday"
  where: abuja
  by: obasanjo; faure; olympio
  to: obasanjo
* unitygov COOPERATE announced
  when: ?
  by: faure; olympio
  said: obasanjo official "announced"
* unsay REJECT occurred
  when: 2005-04-25 "within hours"
  by: olympio
  about: unitygov
  answers: unitygov "took it back"
* callres REQUEST/assist occurred
  when: 2005-04-26/2005-04-30 bounded
  by: bob
  to: "his people"
* goethe ASSAULT/destroy occurred
  when: 2005-04-28 "Thursday"
  where: goethe
  by: "unknown men"
  to: goethe thing
* blameg ACCUSE/allege occurred
  when: 2005-04-22/2005-04-28 bounded
  by: "some newspapers"
  to: germany
  about: shelterboko
* shelterboko AID ongoing
  when: 2005-04-22/2005-04-30 "since"
  where: "the embassy"
  by: germany
  to: boko
* bokocall REQUEST/change occurred
  when: 2005-04-22 from text "the 22nd"
  by: boko
  about: putoff
* putoff COERCE demanded optional
  when: ?
* bokosack SANCTION/expel occurred
  when: 2005-04-22 "by breakfast"
  to: boko
* angry ACCUSE/disapprove occurred
  when: 2005-04-28/2005-04-30 bounded from goethe
  by: germany
  about: goethe
  answers: goethe "Berlin protests"
* nextres THREATEN/violence occurred
  when: 2005-04-28/2005-04-30 bounded
  to: germany
* bridgecl COERCE/restrict demanded
  when: ?
  where: hilla
* nobridge REJECT occurred
  when: 2005-04-24/2005-04-30 bounded
  by: kerekou
  to: "Some voices"
  about: bridgecl
  answers: wantbr "won't hear of it"
* benarmy MOBILIZE/troops occurred
  when: 2005-04-29 "since yesterday"
  where: popo
  by: benarmy
* search2 COERCE/seize ongoing
  when: 2005-04-29/2005-04-30 "since yesterday"
  where: popo
  by: benarmy
  to: "everybody who crosses"; "machetes" thing
* cross2 ASSAULT attempted
  when: 2005-04-27 "Wednesday"
  where: sandbank
  by: "pursuers"
  injured: 0 "no one was hurt"
* raidcamp ASSAULT hypothetical
  when: ?
  where: "camp"
  by: "militia"
  to: "people in the camp"
* shootback ASSAULT/firearms hypothetical optional
  when: ?
  by: benarmy
  to: "militia"
* cancelmay PROTEST/demo denied
  when: 2005-05-01 from text "the first of May"
  by: unions
* wantbr REQUEST/change occurred
  when: 2005-04-24/2005-04-30 bounded
  by: "Some voices"
  about: bridgecl
* shootw THREATEN/violence occurred
  when: 2005-04-29/2005-04-30 bounded
  by: officer
  to: "militia"
  about: shootback
* hitres ASSAULT threatened optional
  when: ?
  to: "residence" thing
figure: refugees 12000 "Twelve thousand" voice unhcr
figure: killed 22 "twenty-two" voice minint
figure: killed 29 "twenty-nine bodies" voice doctor
figure: killed >=100 "more than a hundred" voice league
