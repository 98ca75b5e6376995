story: g-angola-luena-2002
conflict: Angola
countries: AO
facts: On 22 February 2002 UNITA leader Jonas Savimbi was killed by government troops near Lucusse in Moxico. On 13 March the government halted offensive operations; talks began at Cassamba and Luena; a memorandum was initialled on 30 March; parliament
  passed an amnesty on 2 April; the truce was signed in Luanda on 4 April by generals Cruz Neto and Kamorteiro. Some 80,000 fighters went to quartering areas; on 2 August UNITA's army was disbanded, 5,000 men joined the armed
  forces. UN travel sanctions were suspended in May and all measures ended on 9 December. (public record: UN reports, Luena memorandum, press of 2002.)

who unita: group AO | UNITA; the rebels; rebels; the movement
who savimbi: person AO | Jonas Savimbi; Savimbi; Dr Savimbi
who faa: force AO | Angolan Armed Forces; FAA; government troops; the army
who gov: government AO | the government; Luanda; Government
who dos: person AO | Jose Eduardo dos Santos; dos Santos; President dos Santos
who kamorteiro: person AO | Kamorteiro; General Kamorteiro; Abreu Muengo
who cruz: person AO | Armando da Cruz Neto; Cruz Neto; General Cruz Neto
who gato: person AO | Lukamba Gato; Paulo Lukamba Gato; Gato
who dembo: person AO | Antonio Dembo; Dembo
who mpla: party AO | MPLA
who un: organisation - | United Nations; UN
who unsc: organisation - | Security Council; the Council
who wfp: organisation - | World Food Programme; WFP
who msf: organisation - | Médecins Sans Frontières; MSF
who us: state US | United States; Washington
who portugal: state PT | Portugal; Lisbon
who russia: state RU | Russia
who troika: coalition - | the Troika; Troika
who zambia: state ZM | Zambia
who flec: group AO | FLEC
where lucusse: town AO -12.52 20.80 | Lucusse
where moxico: province AO -12.5 20.3 | Moxico
where luena: town AO -11.78 19.92 | Luena
where cassamba: town AO -13.10 20.35 | Cassamba
where kuito: town AO -12.38 16.94 | Kuito
where cabinda: province AO -5.0 12.4 | Cabinda
where huambo: town AO -12.78 15.74 | Huambo
where mavinga: town AO -15.79 20.36 | Mavinga

== g-angola-luena-2002-1
outlet: Emissora do Planalto
register: radio
published: 2002-02-24
--
Sunday noon bulletin and discussion, broadcast in Portuguese (transcript in English)

READER: The body of Jonas Savimbi was laid in the earth of the cemetery of Luena yesterday evening, under a tree, without a stone. He had been {savimbi|killed} on Friday, 22 February, at three in the afternoon, on the bank of the Luvuei, 79 kilometres from Lucusse in the province of Moxico. The chief of staff says that he received fifteen bullets, two of them in the head, and that he died weapon in hand. Twenty-one of his guard {savimbi|fell} with him; the army admits
to none of its own.

PRESENTER: We have pictures on the television since Friday night, which we will not describe. In the studio are two guests. First, the general, retired. How was he found?

GENERAL: For three months three columns {chase|hunted} him, after the new brigadier of Moxico {pullvill|emptied} the villages so that nobody should feed him. On the Tuesday before, one of his own brigadiers was {capbrig|captured}. A radio was {intercept|listened} to. I would not look for Israelis or South African pilots under each bush.

PRESENTER: UNITA's voices abroad say there was foreign {fhelp|help}.

GENERAL: They {accforeign|allege}.

PRESENTER: Bishop, you {bishop97|visited} him at Bailundo in 1997. Is it peace?

BISHOP: A man is dead; nobody should dance on it, though I heard the guns of joy all night in the capital, seven children {joyguns|hurt} by them. The churches {churchcall|appeal} to both sides to sit down before the body is cold. The president has said he {presoffer|keeps} to the {lusaka|protocol} of Lusaka of 1994. Then let him {haltreq,halt!demanded|halt} the columns.

GENERAL: If one halts a column for a man without a radio, he {attackagain!hypothetical|ambushes} you on the Monday. They did exactly this last night at Kalussinga: a lorry with teachers, six {ambkal|burned}.

BISHOP: That was perhaps before they knew.

PRESENTER: From Lisbon we have on the line a representative of the movement. Will UNITA {surrno|surrender}?

REPRESENTATIVE: It will not {surrno|surrender}. Its vice-president, General Dembo, leads it. We {readytalk|are ready} for {undial|dialogue}, mediated by the UN, without arms on the temple. If they {kill!hypothetical|pursue} our women and children in the forests, the war will {continue,continueth|go} on twenty years.

PRESENTER: The president {usvisit!announced|travels} today to Washington; he will {bushmeet!announced|be received} by Mr Bush on Tuesday along with the heads of Botswana and Mozambique. The State Department {usurge|urged} "all Angolans" yesterday to seize the hour. The league match Petro against Primeiro de Agosto, a real battle of the titans, has been postponed.
--
who cos: person AO | The chief of staff
who bishop: person AO | Bishop
who churches: organisation AO | The churches
who bush: person US | Mr Bush
who statedep: body US | The State Department
who dos: The president
who dembo: General Dembo
where luvuei: region AO -12.6 20.8 | the Luvuei
where bailundo: town AO -12.20 15.86 | Bailundo
where kalussinga: town AO -11.9 16.8 | Kalussinga
where capital: town AO -8.84 13.23 | the capital
* savimbi ASSAULT/firearms occurred
  when: 2002-02-22 from text "Friday, 22 February"
  where: luvuei; "79 kilometres from Lucusse"; moxico
  by: faa
  to: savimbi; "Twenty-one of his guard"
  killed: 1 "Jonas Savimbi" side recipient
  killed: 21 "Twenty-one of his guard" side recipient voice cos
  killed: 0 "none of its own" side actor voice faa
  said: cos official "says"
* chase COERCE/arrest attempted
  when: 2001-11/2002-02 bounded "three months"
  where: moxico
  by: faa
  to: savimbi
* pullvill COERCE/deport occurred
  when: ?
  where: moxico
  by: "the new brigadier of Moxico"
  to: "the villages" thing
* capbrig COERCE/arrest occurred
  when: 2002-02-19 "the Tuesday before"
  by: faa
  to: "one of his own brigadiers"
* intercept COERCE/cyber occurred optional
  when: ?
* accforeign ACCUSE/allege occurred
  when: 2002-02-22/2002-02-24 bounded
  by: unita
  about: fhelp
* bishop97 CONSULT/visit occurred
  when: 1997 from text "1997"
  where: bailundo
  by: bishop; savimbi
  to: savimbi
* joyguns ASSAULT/firearms occurred optional
  when: 2002-02-22/2002-02-24 bounded "all night"
  where: capital
  injured: 7 "seven children" side civilian
* churchcall REQUEST/meet occurred
  when: 2002-02-22/2002-02-24 bounded
  by: churches
  to: "both sides"
  about: CONSULT
* presoffer AGREE occurred
  when: ?
  by: dos
  about: lusaka
* lusaka AGREE occurred
  when: 1994 from text "1994"
  where: "Lusaka"
* halt RETREAT/ceasefire demanded optional
  when: ?
  by: dos
* attackagain ASSAULT hypothetical
  when: ? "the Monday"
  by: unita
* ambkal ASSAULT occurred
  when: 2002-02-23 "last night"
  where: kalussinga
  by: unita alleged of "GENERAL"
  to: "a lorry with teachers" thing; "teachers"
  killed: 6 "six" side civilian
  said: "GENERAL" party
* surrno REJECT/yield occurred
  when: 2002-02-24
  by: unita
  about: RETREAT/disarm by unita
* readytalk AGREE occurred
  when: 2002-02-24
  by: unita
  about: undial
* kill ASSAULT hypothetical
  when: ?
  where: "the forests"
  by: faa
  to: "our women and children"
* continueth THREATEN/violence occurred
  when: 2002-02-24
  by: unita
  to: faa
  about: continue
* continue ASSAULT hypothetical
  when: ?
  by: unita
  to: faa
* usvisit CONSULT/visit announced
  when: 2002-02-24 "today"
  where: "Washington"
  by: dos
  to: us
* bushmeet CONSULT/multilateral announced
  when: 2002-02-26 "Tuesday"
  where: "Washington"
  by: bush; dos; "the heads of Botswana and Mozambique"
  to: bush
* usurge REQUEST/change occurred
  when: 2002-02-23 "yesterday"
  by: statedep
  to: "all Angolans"
* haltreq REQUEST/yield occurred
  when: 2002-02-24
  by: bishop
  to: dos
  about: halt
* fhelp AID occurred optional
  when: ?
  to: faa
  said: unita party "say"
* undial CONSULT/third-party hypothetical optional
  when: ?
  by: unita; un

== g-angola-luena-2002-2
outlet: Jornal da República Digest
register: parliament
published: 2002-04-02
--
National Assembly, extraordinary session of 2 April 2002: the {amnlaw|amnesty} law

At 10.20 the Speaker opened the session in the presence of 171 deputies. There was one item: the draft law that the Council of Ministers {sendbill|sent down} on Thursday, "to {amnlaw|pardon} all civilians and military, Angolan or not, who committed crimes against the security of the State in the armed conflict".

The Minister of Justice: We are here because two armies have {stopped|stopped}. At midnight on 13 March the President ordered his forces to {halt|cease} every offensive movement; within two days officers {cassamba|met} under a tree at Cassamba, since the 20th in a house at Luena; and on Saturday last, the 30th, they {initial|initialled} a {initial|memorandum}. It says that UNITA will {quarter!announced|assemble} 50,000 men in 27 areas and will
{disarm!announced|hand} in their weapons; it says that the State will {feed!announced|feed} them and {enlist!announced|take} five thousand into its ranks. The {amnlaw|amnesty} is the Government's part. It costs no money and is very dear.

Deputy, UNITA bench: My group, which sat in this house while others died in the bush, will {supportlaw|vote} yes. We {apolog|ask} pardon of the nation for what was done in our name. We would {apolog2|wish} the other bench to do the same. (Murmurs.) In 1992, between 30 October and 1 November, some thousands of our people were {hall92|killed} in this capital; nobody has ever been {try|tried} for it.

Deputy, MPLA: The war was {resume92|taken} up again by those who lost a vote.

Deputy, PRS: I {abstain|abstain}. A law that {amnlaw|pardons} what was done to women should have asked the women. In Kuito in 1993, nine months of {kuito93|siege}, people ate the leather of chairs. Who comes to say sorry there? Will the land mines be pardoned too? Since 4 February eleven have stepped on one at Camacupa.

Minister: Peace first, memory after.

Deputy, UNITA-Renovada: And Cabinda? If you {cabtalks|talked} to FLEC with the same patience, there would be no {cabop!ongoing|operation} up there, as we speak, with helicopters.

Minister: Cabinda is not before the House. No {cabop!denied|operation} is under way.

The Speaker: General Kamorteiro lies in a hospital here, with malaria; I {flowers|visited} him and he sends {kamthank|thanks}. He will {sign!announced|sign} on Thursday if his temperature lets him. If he cannot, his deputy.

Vote: in favour 167, against none, abstentions 4. The law is {amnlaw|passed}, amid the applause of all benches, standing, some of the ladies in tears. Article 6 obliges the State to {search!announced|trace} the missing. Washington, Lisbon and Moscow, the Troika, {troikawel|welcomed} the {amnlaw|step} by a joint note before evening; the UN envoy {gambari|recalled}, in a footnote, that for his Organization an amnesty does not cover
genocide and war crimes.
--
who minj: person AO | The Minister of Justice; Minister
who assembly: body AO | National Assembly; the House
who envoy: person - | the UN envoy
who prs: party AO | PRS
who dos: the President
where capital: town AO -8.84 13.23 | this capital
where camacupa: town AO -12.02 17.48 | Camacupa
* sendbill REQUEST/change occurred
  when: 2002-03-28 "Thursday"
  by: "the Council of Ministers"
  to: assembly
  about: amnlaw
* halt RETREAT/ceasefire occurred
  when: 2002-03-13 from text "midnight on 13 March"
  by: dos
  to: unita
  said: minj official
* cassamba CONSULT occurred
  when: 2002-03-15/2002-03-20 from text "within two days"
  where: cassamba; luena
  by: "officers"
  said: minj official
* initial AGREE occurred
  when: 2002-03-30 from text "the 30th"
  where: luena
  by: "officers"
  to: "officers"
  said: minj official
* quarter RETREAT/disarm announced
  when: ?
  where: "27 areas"
  by: unita
  said: minj official
* disarm RETREAT/disarm announced
  when: ?
  by: unita
  said: minj official
* feed AID announced
  when: ?
  by: gov
  to: unita
  said: minj official
* enlist COOPERATE announced
  when: ?
  by: gov
  to: unita
  said: minj official
* supportlaw SUPPORT announced
  when: 2002-04-02
  by: unita "UNITA bench"
  about: amnlaw
* apolog CONCEDE occurred
  when: 2002-04-02
  by: unita "UNITA bench"
  to: "the nation"
* apolog2 REQUEST/yield occurred
  when: 2002-04-02
  by: unita "UNITA bench"
  to: mpla
  about: CONCEDE by mpla
* hall92 ASSAULT occurred
  when: 1992-10-30/1992-11-01 from text "between 30 October and 1 November"
  where: capital
  to: "our people"
  killed: >=2000 vague "some thousands" side recipient voice "UNITA bench"
  said: "UNITA bench" party
* try ACCUSE/investigate denied
  when: ?
  said: "UNITA bench" party
* resume92 ASSAULT occurred optional
  when: 1992 bounded
  by: unita alleged of mpla
  said: mpla party
* abstain REJECT occurred optional
  when: 2002-04-02
  by: prs
* kuito93 COERCE/restrict occurred
  when: 1993 from text "1993"
  where: kuito
  to: kuito thing
  said: prs party
* cabtalks CONSULT hypothetical
  when: ?
  where: cabinda
  by: gov; flec
  to: flec
* cabop ASSAULT ongoing
  when: 2002-04-02 "as we speak"
  where: cabinda
  by: gov
  to: flec
  with: helicopter "helicopters"
  said: "UNITA-Renovada" party
  said: minj official denied
* flowers CONSULT/visit occurred
  when: ?
  where: "a hospital here"
  by: "The Speaker"; kamorteiro
  to: kamorteiro
* kamthank SUPPORT occurred
  when: ?
  by: kamorteiro
  to: "The Speaker"
* sign AGREE announced
  when: 2002-04-04 "Thursday"
  by: kamorteiro
* amnlaw CONCEDE occurred
  when: 2002-04-02
  by: assembly
  to: "all civilians and military"
* search AID announced
  when: ?
  by: gov
  to: "the missing"
* troikawel SUPPORT occurred
  when: 2002-04-02 "before evening"
  by: troika; us; portugal; "Moscow"
  to: assembly
  about: amnlaw
  answers: amnlaw "welcomed the step"
* gambari ACCUSE/disapprove occurred optional
  when: 2002-04-02
  by: envoy
  about: amnlaw
* stopped RETREAT/ceasefire occurred optional
  when: ?
  by: "two armies"
  said: minj official
figure: votes 167 "167" of assembly
figure: votes 0 "none" of assembly
figure: votes 4 "abstentions 4" of assembly
figure: injured 11 "eleven" at camacupa

== g-angola-luena-2002-3
outlet: UNITA Committee for the Exterior
register: communique
published: 2002-04-05
--
Note to the militants and friends of the movement in Europe

Comrades,

Yesterday, Thursday, in the chamber of the parliament at Luanda, General Abreu Muengo Kamorteiro put his {sign|signature} beside that of General Armando da Cruz Neto, in front of diplomats, bishops, and a president who did not sign, only watched. The Management Commission headed by comrade Lukamba Gato {approve|approves} the {sign|memorandum} without reserve.

We abroad do not hide that we had {doubt|contested} it. On 14 March some of us {denounce14|denounced} those {cassamba|talks} as the talk of prisoners: General Kamorteiro had been {kamcap|taken} in the Cazombo salient and flown about in the enemy's helicopters. On 26 March the secretary-general himself {gatovoice|spoke} by satellite telephone to three of us and {gatoask|asked} us to support what was being done. We {falling|fall} in line. Let no one call it
surrender: those who are defeated do not sign.

What has been given? One thousand four hundred vehicles and 30,000 weapons will be {disarm!announced|placed} in containers under two keys. What has been {promise|promised}? That General Gato and our ministers be {goodtreat!announced|housed} and guarded; that the {travelban|sanctions} of the UN, under which we could not so much as board a train, be {liftun|lifted} with the government's help. We {askun|request} the Council to do so within thirty days.

We {honour|bow} before Dr Savimbi, {savimbi|fallen} on 22 February, and before General Dembo, whom hunger and diabetes killed twelve days later in the forest and not, as a newspaper writes, a {dembodie!denied|bullet}.

Militants! Those who in their anger {paint|smeared} the walls of the embassy at Lisbon on the night of 3 April are {embcond|blamed} by us. If the Luanda authorities {violate!hypothetical|break} one clause - a comrade {harm|touched}, a family unfed - we shall {tellw,tell|go} to the press of the world, and to arms never again.
--
who gov: the Luanda authorities
who faa: the enemy
who cte: organisation AO | We; we; us
where cazombo: district AO -11.9 22.9 | Cazombo salient
where emb: site PT 38.72 -9.15 | the embassy at Lisbon
* sign AGREE occurred
  when: 2002-04-04 "Yesterday, Thursday"
  where: "the chamber of the parliament at Luanda"
  by: kamorteiro; cruz
  to: kamorteiro; cruz
* approve SUPPORT occurred
  when: 2002-04-04/2002-04-05 bounded
  by: gato
  about: sign
  answers: sign "approves the memorandum"
* doubt REJECT occurred
  when: ?
  by: cte
  about: sign
* denounce14 ACCUSE/disapprove occurred
  when: 2002-03-14 from text "14 March"
  by: cte
  to: kamorteiro
  about: cassamba
  answers: cassamba
* kamcap COERCE/arrest occurred
  when: ?
  where: cazombo
  by: faa
  to: kamorteiro
* gatovoice CONSULT/phone occurred
  when: 2002-03-26 from text "26 March"
  by: gato; "three of us"
  to: "three of us"
* gatoask REQUEST/assist occurred
  when: 2002-03-26 from text "26 March"
  by: gato
  to: "three of us"
* falling SUPPORT occurred
  when: 2002-04-05
  by: cte
  to: gato
* disarm RETREAT/disarm announced
  when: ?
  by: unita
* goodtreat AID announced
  when: ?
  by: gov
  to: gato; "our ministers"
* travelban SANCTION/discontinue ongoing
  when: ?
  by: un
  to: unita
* liftun CONCEDE announced
  when: ? "within thirty days"
  by: un
  to: unita
* askun REQUEST/yield occurred
  when: 2002-04-05
  by: cte
  to: unsc
  about: liftun
* honour SUPPORT occurred optional
  when: 2002-04-05
  by: cte
  to: savimbi; dembo
* savimbi ASSAULT/firearms occurred
  when: 2002-02-22 from text "22 February"
  to: savimbi
  killed: 1 "Dr Savimbi" side recipient
* dembodie ASSAULT/firearms occurred
  when: 2002-03-06 from savimbi "twelve days later"
  to: dembo
  said: "a newspaper" media "writes"
  said: cte party denied "not"
* paint PROTEST/vandalize occurred
  when: 2002-04-03/2002-04-04 from text "the night of 3 April"
  where: emb
  by: "Those"
  to: "the walls of the embassy" thing
* embcond ACCUSE/disapprove occurred
  when: 2002-04-05
  by: cte
  to: "Those"
  about: paint
  answers: paint
* violate SANCTION/withdraw hypothetical
  when: ?
  by: gov
  to: unita
* harm ASSAULT hypothetical
  when: ?
  by: gov
  to: "a comrade"
* tell ACCUSE hypothetical optional
  when: ?
  by: cte
  to: gov
* tellw THREATEN occurred
  when: 2002-04-05
  by: cte
  to: gov
  about: tell
* cassamba CONSULT occurred
  when: ?
  by: unita
* promise AGREE occurred
  when: 2002-04-04 "Yesterday, Thursday"
  by: gov
  to: unita
  about: goodtreat
figure: weapons 30000 "30,000 weapons" of unita
figure: vehicles 1400 "One thousand four hundred vehicles" of unita

== g-angola-luena-2002-4
outlet: Humanitarian Record
register: un
published: 2002-08-09
--
Angola: report of the Office for the period May to July 2002, extracts

1. Political. The Joint Military Commission has {jmc|met} weekly. At the ceremony of 2 August in the suburb of Viana UNITA's army was declared {disband|disbanded}, one year after the {trainzenza|attack} on the train at Zenza (some 250 dead, as this Office then reported); 5,007 former fighters were {enlist|sworn} into the armed forces and the police. On Thursday 17 May the Security Council {liftun|suspended} for ninety days the {travelban|ban} on the travel of UNITA officials. Namibia {nam|closed} two transit
camps.

2. Quartering. Instead of 50,000, 84,400 men {quarter|came}, with 300,000 relatives, to what are now 38 sites. At the end of May they had {disarm|given} up some 27,000 small arms, one per three fighters; the army {armymissing|complains} that tanks and anti-aircraft guns remain hidden in Lunda. In Chipeta and Damba men have {campth|threatened} to {leavecamps|leave}, and in the first days of July 600 {leavecamp2|walked out} of Cuemba in quest of food;
police {cuemba|stopped} them on the road, without shots. Their generals {begfood|ask} the government every day for salt and soap.

3. Famine. In places that opened after the {sign|truce} of 4 April MSF found one child in four starving, the worst in Africa in a decade. MSF {msfacc|accused} the UN, and the government, of "negligence"; we have {weaccept|accepted} the first half of it. The WFP now {wfpair|flies} to 14 sites and {wfp|feeds} 1.3 million. The {appeal|appeal} is 44 per cent met: the United States {usship|landed} 42,000 tons in June, Russia {rusplanes|lent} two helicopters,
Denmark {denquit|withdrew} its pledge.

4. Mines. Two anti-tank mines {mavmine|destroyed} aid lorries on the Mavinga road on 14 and 21 June: seven dead. Old ones, all agree. A third was {mine3|lifted} in time by a former rebel sapper, on whom Huambo's governor pinned a medal.

5. Human rights. On the night of 12 to 13 July, soldiers in Cabinda {buco|burned} three hamlets near Buco Zau, {buco|beat} elders and {cabrape|raped} an unknown number of women, the bishop says; the general staff denies. FLEC {flecboys|holds} five loggers since April, in answer to the {cabop|offensive}, it says, and could {free5!hypothetical|release} them, if fire {ceasec|ceases}, to Congo's government. Zambia has {zamref|handed over} eleven
alleged looters at the Caripande post, and 3,000 refugees {back3|came} home with the help of UNHCR.

6. Outlook. Rains come in October. Should the airstrips wash out, nothing but a {airdrop!hypothetical|drop} will serve.
--
who nam: state NA | Namibia
who denmark: state DK | Denmark
who ocha: organisation - | the Office; this Office
who congo: state CG | Congo's government
who hcr: organisation - | UNHCR
where viana: town AO -8.90 13.37 | Viana
where zenza: town AO -9.27 14.22 | Zenza
where lunda: province AO -9.0 20.0 | Lunda
where cuemba: town AO -12.15 18.09 | Cuemba
where chipeta: town AO -11.9 16.9 | Chipeta
where damba: town AO -12.2 17.0 | Damba
where buco: town AO -4.75 12.56 | Buco Zau
where caripande: town AO -13.00 22.70 | Caripande
* travelban SANCTION/discontinue occurred
  when: ?
  by: unsc
  to: unita
* jmc CONSULT ongoing
  when: 2002-05/2002-07 "weekly"
  by: "The Joint Military Commission"
* disband RETREAT/disarm occurred
  when: 2002-08-02 from text "2 August"
  where: viana
  by: unita
* trainzenza ASSAULT occurred
  when: 2001-08 from disband "one year after"
  where: zenza
  to: "train" thing
  killed: ~250 "some 250 dead" side civilian voice ocha
* enlist COOPERATE occurred
  when: 2002-08-02 from text "2 August"
  where: viana
  to: "former fighters"
  count: 5007 "5,007 former fighters"
* liftun CONCEDE occurred
  when: 2002-05-17 from text "17 May"
  when: 2002-05-16 "Thursday"
  by: unsc
  to: unita
* nam COERCE/restrict occurred
  when: 2002-05/2002-07 bounded
  by: nam
  to: "two transit camps" thing
* disarm RETREAT/disarm occurred
  when: 2002-04/2002-05 "the end of May"
  by: unita
  munitions: ~27000 "some 27,000 small arms"
* armymissing ACCUSE/allege occurred
  when: 2002-05/2002-08 bounded
  by: faa
  to: unita
* campth THREATEN occurred
  when: 2002-05/2002-07 bounded
  where: chipeta; damba
  by: "men"
  about: leavecamps
* leavecamps PROTEST threatened
  when: ?
  where: chipeta; damba
  by: "men"
* leavecamp2 PROTEST occurred
  when: 2002-07-01/2002-07-07 bounded "first days of July"
  where: cuemba
  by: "men"
  participants: 600 "600"
* cuemba COERCE/restrict occurred
  when: 2002-07-01/2002-07-07 bounded "first days of July"
  where: cuemba
  by: "police"
  to: "men"
* begfood REQUEST/assist ongoing
  when: 2002-05/2002-08 bounded "every day"
  by: "Their generals"
  to: gov
* sign AGREE occurred
  when: 2002-04-04 from text "4 April"
* msfacc ACCUSE/disapprove occurred
  when: 2002-05/2002-07 bounded
  by: msf
  to: un; gov
* weaccept CONCEDE occurred
  when: 2002-05/2002-08 bounded
  by: ocha
  to: msf
  answers: msfacc "accepted"
* wfpair AID ongoing
  when: 2002-08
  where: "14 sites"
  by: wfp
* wfp AID ongoing
  when: 2002-08
  by: wfp
  to: "1.3 million"
* usship AID occurred
  when: 2002-06 "June"
  by: us
* rusplanes AID occurred
  when: 2002-05/2002-07 bounded
  by: russia
* denquit SANCTION/discontinue occurred
  when: 2002-05/2002-07 bounded
  by: denmark
* mavmine ASSAULT/explosives occurred
  when: 2002-06-14/2002-06-21 from text "14 and 21 June"
  where: "the Mavinga road"; mavinga
  to: "aid lorries" thing
  with: mine "Two anti-tank mines" 2
  killed: 7 "seven dead"
* mine3 ASSAULT/explosives attempted
  when: 2002-05/2002-07 bounded
  where: mavinga
  with: mine "third"
* buco ASSAULT/destroy occurred
  when: 2002-07-12/2002-07-13 from text "the night of 12 to 13 July"
  where: buco; cabinda
  by: "soldiers"
  to: "three hamlets" thing; "elders"
  sites: 3 "three hamlets"
  said: "the bishop" witness "says"
  said: "the general staff" party denied "denies"
* cabrape ASSAULT/sexual occurred
  when: 2002-07-12/2002-07-13 from text "the night of 12 to 13 July"
  where: buco; cabinda
  by: "soldiers"
  to: "women"
  said: "the bishop" witness "says"
  said: "the general staff" party denied "denies"
* flecboys ASSAULT/abduct ongoing
  when: 2002-04/2002-08-09 from text "since April"
  where: cabinda
  by: flec
  to: "five loggers"
  abducted: 5 "five loggers" side civilian
  said: flec party "says"
  answers: cabop "in answer to"
* free5 RETREAT/release hypothetical
  when: ?
  by: flec
  to: "five loggers"
  said: flec party "says"
* ceasec RETREAT/ceasefire hypothetical
  when: ?
  where: cabinda
* zamref COOPERATE occurred
  when: 2002-05/2002-07 bounded
  where: caripande
  by: zambia
  to: "looters"
  count: 11 "eleven"
* back3 AID occurred
  when: 2002-05/2002-07 bounded
  by: hcr
  to: "3,000 refugees"
* airdrop AID hypothetical
  when: ?
* appeal REQUEST/assist ongoing optional
  when: ?
  by: wfp
* cabop ASSAULT occurred
  when: ?
  where: cabinda
  to: flec
  said: flec party "says"
* quarter RETREAT/disarm occurred
  when: ?
  where: "38 sites"
  by: unita
figure: troops 84400 "84,400 men" of unita
