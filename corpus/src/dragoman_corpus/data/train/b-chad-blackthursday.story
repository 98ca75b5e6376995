story: b-chad-blackthursday
conflict: Chad
countries: TD, DE, CD, FR
facts: 20 October 2022: marches against the extension of the transition were shot at in N'Djamena and southern towns; government toll about fifty dead and 300 hurt, the human rights commission later
  128; 621 taken to Koro Toro, 401 tried there from 29 November, 262 gaoled, 80 suspended terms, 59 acquitted; 259 pardoned in March 2023; agreement of Kinshasa on 31 October 2023,
  Masra's return on 3 November, amnesty voted on 23 November. (public record: prosecutor's statements, National Human Rights Commission, press)

who masra: person TD | Succès Masra; Success Masra; Masra
who transfo: party TD | Transformateurs; Transformers; Les Transformateurs
who wakit: coalition TD | Wakit Tamma
who kebzabo: office TD | Saleh Kebzabo; Kebzabo; prime minister; Prime Minister
who itno: office TD | Mahamat Idriss Déby; Mahamat Déby; president of the transition; transitional president; President of the transition
who tdgov: government TD | Chadian government; government; authorities
who police: force TD | police; security forces
who demo: population TD | demonstrators; protesters; marchers
who prosecutor: office TD | prosecutor; prosecutor of N'Djamena
who cndh: body TD | National Human Rights Commission; Commission
who au: organisation - | African Union
who france: state FR | France; Paris
who germany: state DE | Germany; Berlin
who cnt: body TD | National Transitional Council; this House; House
who tshi: office CD | Félix Tshisekedi; Tshisekedi
where ndjamena: town TD 12.11 15.04 | N'Djamena; Ndjamena
where moundou: town TD 8.57 16.08 | Moundou
where doba: town TD 8.66 16.85 | Doba
where koumra: town TD 8.91 17.55 | Koumra
where korotoro: site TD 16.08 18.50 | Koro Toro; Koro-Toro
where kinshasa: town CD -4.32 15.31 | Kinshasa
where gaoui: site TD 12.18 15.15 | Gaoui
who us: state US | Washington

== b-chad-blackthursday-1
outlet: Sada al-Buhayra
register: translation
machine_translated: Arabic
published: 2022-10-22
--
Chad: tens of the {shot|killed} in "the Thursday of anger", and a {curf|ban of wandering} in four cities

The capital Ndjamena awoke, day of Friday, upon a cautious calm and closed shops, after {march|demonstrations} which the government {ban|forbade}, and which the police {shot|shot} upon with living bullets. And the head of the government Saleh Kebzabo declared in a conference of press that the
outcome arrived to "about fifty" of {shot|killed} and more than three hundred of wounded, in Ndjamena and Moundou and Doba and Koumra. And he {kebacc|accused} the organisers of that they {ins!attempted|prepared} an armed {ins!attempted|rebellion} with support of outside powers.

And the demonstrators had {march|gone out} in answer to the {call|call} of the party of the Transformers and of the coalition of Wakit Tamma, in the day in which it was supposed that the military deliver the authority, after the passing of eighteen months. But the {dialogue|dialogue}, which was concluded on the eighth of the month,
{ext|lengthened} the transition two years, and {perm|permitted} to General Mahamat Idriss Déby the candidacy.

And told the inhabitants of the quarter of Abena that cars without plates {abd|took} young men from houses in the night of Thursday upon Friday. And said a doctor, who requested the hiding of his name, that the hospital of the Union {adm|received} ten corpses, and that soldiers {doc|prevented} the ambulances of the Red Cross
an hour. And in Moundou {burn|burned} the angry ones the seat of the party of the prime minister. And a journalist of the radio of CEFOD was {journ|killed} by a bullet before the door of his house.

And the prime minister made public the {susp|suspension} of seven parties, among them the party of Success Masra, for a duration of three months, and the {curf|ban of wandering} from six evening until six morning, "until the return of security". And the whereabouts of Masra is not known; he wrote in a leaf that they search to {kill!attempted|liquidate} him, and {masraask|called}
the United Nations for an international {inv!demanded|inquiry}, and {masvow|promised} to continue "with naked hands".

And {au|condemned} the president of the Commission of the African Union the {shot|repression}, and {fr|condemned} it Paris also, which denied the word of those who say that its soldiers {frhelp!denied|participated}. And the Union of Europe {eu|blamed} the same. As for the fathers of the church, they {church|asked} from all the sides to {meet!demanded|sit}
together before the feast of the martyrs, the first of November.
--
who eun: organisation - | Union of Europe
who unn: organisation - | United Nations
who cndh2: body - | Commission of the African Union
* shot ASSAULT/firearms occurred
  when: 2022-10-20 day "the Thursday of anger"
  where: ndjamena; moundou; doba; koumra
  by: police
  to: demo
  with: small-arms "living bullets"
  killed: >=20 vague "tens of the" side civilian
  killed: ~50 "about fifty" side civilian voice kebzabo
  injured: >=300 "more than three hundred of wounded" side civilian voice kebzabo
  killed: 10 "ten corpses" part voice "doctor"
  said: kebzabo official "declared"
* curf COERCE/curfew occurred
  when: 2022-10-20/2022-10-22 bounded
  where: ndjamena; moundou; doba; koumra
  by: kebzabo
* march PROTEST/demo occurred
  when: 2022-10-20 day "the Thursday of anger"
  where: ndjamena; moundou; doba; koumra
  by: demo; transfo; wakit
  to: tdgov
  answers: call "in answer to the call"
* ban COERCE/restrict occurred
  when: 2022-10-08/2022-10-20 bounded
  by: tdgov
  to: demo
* kebacc ACCUSE/allege occurred
  when: 2022-10-20/2022-10-22 bounded
  by: kebzabo
  to: "organisers"
  about: ins
* ins ASSAULT attempted
  when: 2022-10-20 day
  by: "organisers" alleged of kebzabo
  to: tdgov
  said: kebzabo official claimed "accused"
* call REQUEST/assist occurred
  when: 2022-10-08/2022-10-20 bounded
  by: transfo; wakit
  to: demo
  about: march
* ext COERCE occurred
  when: 2022-10-08 day "eighth of the month"
  by: "dialogue"
* abd ASSAULT/abduct occurred
  when: 2022-10-20/2022-10-21 "in the night of Thursday upon Friday"
  where: "quarter of Abena"; ndjamena
  by: "cars without plates"
  to: "young men"
  said: "inhabitants of the quarter of Abena" witness "told"
* adm AID occurred optional
  when: 2022-10-20/2022-10-22 bounded
  where: "hospital of the Union"; ndjamena
  by: "hospital of the Union"
  to: "corpses" thing
  said: "doctor" witness "said"
* doc COERCE/restrict occurred
  when: 2022-10-20/2022-10-22 bounded
  where: "hospital of the Union"; ndjamena
  by: "soldiers"
  to: "ambulances of the Red Cross" thing
  said: "doctor" witness "said"
* burn PROTEST/riot occurred
  when: 2022-10-20/2022-10-22 bounded
  where: moundou
  by: "angry ones"
  to: "seat of the party of the prime minister" thing
* journ ASSAULT/firearms occurred
  when: 2022-10-20/2022-10-22 bounded
  where: moundou
  to: "journalist of the radio of CEFOD"
  with: small-arms "bullet"
  killed: 1 "a journalist" side civilian
* susp COERCE/restrict occurred
  when: 2022-10-20/2022-10-22 bounded
  by: kebzabo
  to: "seven parties"; "party of Success Masra"
* kill ASSAULT/targeted attempted
  when: 2022-10-20/2022-10-22 bounded
  to: masra
  said: masra party claimed "wrote"
* masraask REQUEST/change occurred
  when: 2022-10-20/2022-10-22 bounded
  by: masra
  to: unn
  about: inv
* inv ACCUSE/investigate demanded optional
  when: ?
  by: unn
* masvow AGREE occurred optional
  when: 2022-10-20/2022-10-22 bounded
  by: masra
* au ACCUSE/disapprove occurred
  when: 2022-10-20/2022-10-22 bounded
  by: cndh2
  to: police
  about: shot
  answers: shot
* fr ACCUSE/disapprove occurred
  when: 2022-10-20/2022-10-22 bounded
  by: france
  to: police
  about: shot
  answers: shot
* frhelp COOPERATE occurred
  when: 2022-10-20 day
  by: france alleged of "those who say"
  to: police
  said: france official denied "denied"
  said: "those who say" unnamed claimed "say"
* eu ACCUSE/disapprove occurred
  when: 2022-10-20/2022-10-22 bounded
  by: eun
  to: police
  about: shot
  answers: shot
* church REQUEST/meet occurred
  when: 2022-10-20/2022-10-22 bounded
  by: "fathers of the church"
  to: "all the sides"
  about: meet
* meet CONSULT demanded optional
  when: 2022-10-22/2022-11-01 bounded "first of November"
  by: "all the sides"
  said: "fathers of the church" party "asked"
* dialogue CONSULT/multilateral occurred
  when: 2022-10-08 day "eighth of the month"
* perm CONCEDE occurred optional
  when: 2022-10-08 day "eighth of the month"
  by: "dialogue"
  to: itno
tie: kebzabo holds_office tdgov "head of the government"

== b-chad-blackthursday-2
outlet: Lake Basin Justice Watch
register: ngo
published: 2022-12-12
--
"Eat the sand": {arr|arrests}, {transf|transfers} and {tried|justice} by closed court after 20 October. Situation report no. 14

Summary. Between 20 October and the first week of December, Chadian authorities {arr|arrested} at least 621 persons, 83 of them minors, and {transf|moved} them to Koro Toro, a desert prison 600 kilometres north of the capital. This report rests on 54 interviews. We {ngocall,ngodon|call on} the president of the transition to {open|let} monitors {open|in}
and on donors to {cut!demanded|withhold} support to the prison service until he does.

1. The road north. Interviewees describe lorries in which 60 to 80 people stood for two days. A student of 22: "They gave one jerrycan to a lorry. When someone died the guards {throw|threw} him down and the lorry went on." We were given the names of five who died in this way, four of thirst and one who, having tried to climb out, was {shootesc|shot} in the back. The
prosecutor says there were "no deaths in transit". At the prison, members of a jihadist group {jihheld|held} there since 2015 served as trusties; they {beat|whipped} newcomers with cables at the guards' {guardreq|request}, says the same student and, separately, a baker of 40.

2. {tried|Trial}. From 29 November to 2 December a court flown in for the purpose {tried|judged} 401 adults. The bar association {barboyc|stayed away}, having {barstr|gone on strike} on 25 November for want of guarantees. No relative was admitted. On the 5th, back in N'Djamena, the prosecutor made known the outcome: 262 {con|sentenced} to two or three years' imprisonment, 80 given {sus|suspended terms}, 59 {acq|acquitted}. Minors
{juv|appear} before a juvenile judge in the capital; on 6 December a first group of 42 was {minrel|released} to parents at the Gaoui road barrier, and we saw it.

3. The dead of October. The government spoke of some fifty and raised that, in a note to diplomats, to 73; the opposition movement's register, which we were shown, has 218 names, of which we could check 69. Ten were {shot|shot} in or at the door of their own homes. Bodies were seen in the Chari on 22 and 23 October, two with hands tied. The gendarmerie
{takebody|took} bodies {takebody|away} from a mosque in Chagoua before washing. Families of nine were {fear|warned} by officers not to set up a mourning tent "or join him".

4. Reactions. A commission of {intinq|inquiry} that the regional economic community {ceeac|promised} on 25 October under a Congolese chairmanship has yet to land. The {sum|summit} held in Kinshasa on that day named president Tshisekedi facilitator. Washington {us|deplored} the "closed-door character" of the {tried|proceedings}. France, which {frtrain|trains} the gendarmerie's mobile units, {frsus|suspended} one course in November.
Berlin's ambassador {deu|asked} in public for the list of prisoners and was {deur|rebuffed} in public.

5. If the remaining prisoners {appeal!hypothetical|appeal}, the law allows ten days. Six lawyers who travelled on 9 December to {collect!attempted|collect} their signatures were {turn|turned back} at Salal. They will {lawagain|try} once more next week, by air, should the International Committee of the Red Cross agree to {plane|carry} them.
--
who icrc: organisation - | International Committee of the Red Cross
* arr COERCE/arrest occurred
  when: 2022-10-20/2022-12-07 "Between 20 October and the first week of December"
  by: tdgov
  to: "621 persons"
  detained: >=621 "at least 621 persons"
  detained: 83 "83 of them minors" part
* transf COERCE occurred
  when: 2022-10-20/2022-12-07 bounded
  where: korotoro
  by: tdgov
  to: "621 persons"
  killed: 5 "five who died" side recipient
  killed: 4 "four of thirst" part side recipient
  killed: 0 "no deaths in transit" voice prosecutor
* ngocall REQUEST/change occurred
  when: 2022-12-12 day
  by: "We"
  to: itno
  about: open
* open RETREAT/access demanded optional
  when: ?
  by: itno
  to: "monitors"
* cut SANCTION/discontinue demanded optional
  when: ?
  by: "donors"
  to: "prison service"
* throw ASSAULT occurred
  when: 2022-10-20/2022-12-07 bounded
  by: "guards"
  to: "someone"
  said: "student of 22" witness
  said: prosecutor official denied "says"
* shootesc ASSAULT/firearms occurred
  when: 2022-10-20/2022-12-07 bounded
  to: "one"
  killed: 1 "one" part side civilian
  said: prosecutor official denied "says"
  part_of: transf
* beat ASSAULT/beat occurred
  when: 2022-10-20/2022-12-07 bounded
  where: korotoro
  by: "jihadist group"
  to: "newcomers"
  with: blunt "cables"
  said: "student" witness
  said: "baker of 40" witness
  answers: guardreq "at the guards' request"
* tried ACCUSE/investigate occurred
  when: 2022-11-29/2022-12-02 from text "From 29 November to 2 December"
  where: korotoro
  by: "court"
  to: "401 adults"
  count: 401 "401 adults"
* barboyc PROTEST/boycott occurred
  when: 2022-11-29/2022-12-02 from text "From 29 November to 2 December"
  by: "bar association"
  to: "court"
* barstr PROTEST/strike occurred
  when: 2022-11-25 day from text "25 November"
  by: "bar association"
  to: "court"
* con SANCTION/convict occurred
  when: 2022-11-29/2022-12-05 bounded
  where: korotoro
  by: "court"
  to: "262"
  count: 262 "262"
  said: prosecutor official "made known"
* sus SANCTION/convict occurred
  when: 2022-11-29/2022-12-05 bounded
  where: korotoro
  by: "court"
  to: "80"
  count: 80 "80"
  said: prosecutor official "made known"
* acq RETREAT/release occurred
  when: 2022-11-29/2022-12-05 bounded
  where: korotoro
  by: "court"
  to: "59"
  released: 59 "59"
  said: prosecutor official "made known"
* minrel RETREAT/release occurred
  when: 2022-12-06 day from text "6 December"
  where: gaoui; ndjamena
  to: "first group of 42"
  released: 42 "42"
* shot ASSAULT/firearms occurred
  when: 2022-10-20 day from text "October"
  where: "their own homes"
  to: "Ten"
  killed: ~50 "some fifty" voice tdgov
  killed: 73 "73" voice tdgov
  killed: 218 "218 names" voice "opposition movement's register"
  killed: 69 "69" part
  killed: 10 "Ten" part side civilian
* takebody COERCE/seize occurred
  when: 2022-10-20/2022-12-12 bounded
  where: "Chagoua"
  by: "gendarmerie"
  to: "bodies" thing
* fear THREATEN/violence occurred
  when: 2022-10-20/2022-12-12 bounded
  by: "officers"
  to: "Families of nine"
* ceeac AGREE occurred
  when: 2022-10-25 day from text "25 October"
  where: kinshasa
  by: "regional economic community"
  about: intinq
* sum CONSULT/multilateral occurred
  when: 2022-10-25 day "that day"
  where: kinshasa
  by: "regional economic community"
* us ACCUSE/disapprove occurred
  when: 2022-11-29/2022-12-12 bounded
  by: us
  to: "court"
  about: tried
  answers: tried
* frtrain COOPERATE ongoing
  when: 2022-12-12 day
  by: france
  to: "gendarmerie"
* frsus SANCTION/discontinue occurred
  when: 2022-11 month "November"
  by: france
  to: "gendarmerie"
* deu REQUEST/change occurred
  when: 2022-10-20/2022-12-12 bounded
  by: germany
  to: tdgov
* deur REJECT occurred
  when: 2022-10-20/2022-12-12 bounded
  by: tdgov
  to: germany
  answers: deu
* appeal REQUEST/change hypothetical
  when: 2022-12-05/2022-12-15 bounded "ten days"
  by: "remaining prisoners"
  to: "court"
* collect AID attempted
  when: 2022-12-09 day from text "9 December"
  by: "Six lawyers"
  to: "remaining prisoners"
* turn COERCE/restrict occurred
  when: 2022-12-09 day from text "9 December"
  where: "Salal"
  to: "Six lawyers"
* lawagain AID announced
  when: 2022-12-19/2022-12-25 week "next week"
  by: "Six lawyers"
  to: "remaining prisoners"
* plane AID hypothetical
  when: 2022-12-19/2022-12-25 week "next week"
  by: icrc
  to: "Six lawyers"
* intinq ACCUSE/investigate announced
  when: ?
  by: "regional economic community"
* guardreq REQUEST/assist occurred
  when: 2022-10-20/2022-12-07 bounded
  where: korotoro
  by: "guards"
  to: "jihadist group"
  said: "student" witness
  said: "baker of 40" witness
  about: beat
* ngodon REQUEST/change occurred
  when: 2022-12-12 day
  by: "We"
  to: "donors"
  about: cut
* juv ACCUSE/investigate ongoing optional
  when: 2022-12-12
  where: ndjamena
  by: "juvenile judge"
  to: "Minors"
* jihheld COERCE/arrest ongoing
  when: 2015/2022-12-12 "since 2015"
  where: korotoro
  to: "members of a jihadist group"

== b-chad-blackthursday-3
outlet: Journal des débats du Conseil
register: parliament
published: 2023-11-23
--
NATIONAL TRANSITIONAL COUNCIL - extraordinary sitting of Thursday 22 November 2023, afternoon - bill on general {amn|amnesty}

The PRESIDENT: The sitting is resumed at 15.20. We take the bill granting {amn|amnesty} for the {shot|events} of 20 October 2022. The minister of Reconciliation has the floor.

The MINISTER: Mr President, honourable councillors. A year ago our capital wept. Since then the President of the transition has {pardon|pardoned} two hundred and fifty-nine of those {con|condemned} at Koro-Toro, last March. He has {masback|allowed} Mr Masra to {masret|come home}: on 3 November that citizen {masret|stepped off} his aircraft without a handcuff.
And why? Because on 31 October, in Kinshasa, under the eyes of president Tshisekedi, our delegation and his had {accord|signed} an {accord|agreement} of principle. The {warrant|warrant} that we had issued in June was {lift|withdrawn} by the prosecutor. The bill before you is the last stone of that bridge.

Councillor H. (Logone): A bridge on corpses. The National Human Rights Commission counted one hundred and twenty-eight dead. I will {rej|vote against} it. My constituents {ask|demand} a {trial!demanded|trial}, and who is being {amn|amnestied} here? "All Chadians, civilians and military". The student who {stone|threw} a stone, and the officer who {shot|shot} him. [Murmurs.]

The MINISTER: The councillor will recall that two policemen were {pol|lynched} in Moundou.

Councillor H.: I recall it and I {condp|condemn} it. Compensation was {comp|promised} to their widows in the same month, and not to one other widow.

Councillor A. M.: On behalf of the group of the presidential movement I {sup|support} the text. Peace has a price. If we {fail!hypothetical|reject} it, the other side {leave!hypothetical|walks} from the {accord|agreement}, and we are back in October. Do we want {oct!hypothetical|barricades} before the referendum of 17 December?

Councillor Mme D.: I {reqam|move} an amendment, Mr President. That the families {compdem!demanded|receive} reparation out of the budget of 2024. Germany has {geroff|offered} a contribution; it was we who {gerexp|expelled} its ambassador in April, and still Berlin {geroff|offers}.

The MINISTER: The government {amno|refuses}. Let it be {study|studied} by a committee.

The amendment is put to the vote and {amrej|lost}, 61 to 94. The whole of the text is {adopt|adopted} by show of hands with four votes against, three abstentions. Outside, the President states for the record, some thirty widows are {sit|sitting} on the steps; they have {vow|sworn} to {stay!announced|stay} there every Thursday. He has {sendw|sent} them water. The sitting rises at 17.45.

~ Document provisoire. Seule fait foi la version imprimée.
--
* shot ASSAULT/firearms occurred
  when: 2022-10-20 day from text "20 October 2022"
  by: "officer"
  to: "student"
  killed: 128 "one hundred and twenty-eight dead" voice cndh
  said: "Councillor H." official
* amn CONCEDE announced
  when: ?
  by: tdgov
  to: "All Chadians, civilians and military"
* pardon CONCEDE occurred
  when: 2023-03 month "last March"
  by: itno
  to: "those"
  released: 259 "two hundred and fifty-nine"
  said: "MINISTER" official
* con SANCTION/convict occurred
  when: 2022-10-20/2023-03-31 bounded
  where: korotoro
  to: "those"
  said: "MINISTER" official
* masback CONCEDE occurred
  when: 2023-10-31/2023-11-03 bounded
  by: itno
  to: masra
  said: "MINISTER" official
  answers: accord "Because"
* masret RETREAT occurred optional
  when: 2023-11-03 day from text "3 November"
  by: masra
  said: "MINISTER" official
* accord AGREE occurred
  when: 2023-10-31 day from text "31 October"
  where: kinshasa
  by: tdgov; masra
  to: masra; tdgov
  said: "MINISTER" official
* warrant ACCUSE/investigate occurred
  when: 2023-06 month "June"
  by: tdgov
  to: masra
  said: "MINISTER" official
* lift CONCEDE occurred
  when: 2023-06-01/2023-11-23 bounded
  by: prosecutor
  to: masra
  said: "MINISTER" official
* rej REJECT announced
  when: 2023-11-22 day
  by: "Councillor H."
  to: tdgov
  about: amn
* ask REQUEST/change occurred
  when: 2023-11-22 day
  by: "constituents"
  to: tdgov
  about: trial
* trial ACCUSE/investigate demanded optional
  when: ?
* stone PROTEST/riot occurred
  when: 2022-10-20 day from text
  by: "student"
  to: "officer"
  with: stones "a stone"
  said: "Councillor H." official
* pol ASSAULT/beat occurred
  when: ?
  where: moundou
  to: "two policemen"
  killed: 2 "two policemen" side recipient
  said: "MINISTER" official "recall"
* condp ACCUSE/disapprove occurred
  when: 2023-11-22 day
  by: "Councillor H."
  about: pol
  answers: pol
* comp AGREE occurred
  when: 2022-10 month "same month"
  to: "widows"
  said: "Councillor H." official
* sup SUPPORT occurred
  when: 2023-11-22 day
  by: "group of the presidential movement"; "Councillor A. M."
  to: tdgov
  about: amn
* fail REJECT hypothetical
  when: ?
  by: cnt
  to: tdgov
  about: amn
* leave SANCTION/withdraw hypothetical
  when: ?
  by: "other side"
  to: tdgov
* oct PROTEST/obstruct hypothetical
  when: 2023-11-22/2023-12-17 bounded "17 December"
* reqam REQUEST/change occurred
  when: 2023-11-22 day
  by: "Councillor Mme D."
  to: cnt
  about: compdem
* compdem AID demanded optional
  when: ?
  to: "families"
* geroff AGREE occurred
  when: 2023-04-01/2023-11-22 bounded
  by: germany
  to: tdgov
  said: "Councillor Mme D." official
  about: AID by germany
* gerexp SANCTION/expel occurred
  when: 2023-04 month "April"
  by: tdgov
  to: "ambassador"; germany
  said: "Councillor Mme D." official
* amno REJECT/change occurred
  when: 2023-11-22 day
  by: tdgov
  to: "Councillor Mme D."
  about: reqam
  answers: reqam
* amrej REJECT/change occurred
  when: 2023-11-22 day
  by: cnt
  to: "Councillor Mme D."
  about: reqam
  answers: reqam "amendment"
* adopt SUPPORT occurred
  when: 2023-11-22 day from text "22 November 2023"
  when: 2023-11-23 day "Thursday"
  by: cnt
  to: tdgov
  about: amn
* sit PROTEST/demo ongoing
  when: 2023-11-22 day from text "22 November 2023"
  when: 2023-11-23 day "Thursday"
  where: "steps"
  by: "widows"
  to: cnt
  participants: ~30 "some thirty widows"
  said: "President" official "states"
* vow THREATEN occurred optional
  when: 2023-11-22 day
  by: "widows"
  to: cnt
  about: stay
* stay PROTEST/demo announced
  when: ? "every Thursday"
  where: "steps"
  by: "widows"
  to: cnt
  said: "President" official "states"
* sendw AID occurred
  when: 2023-11-22 day
  where: "steps"
  by: "President"
  to: "widows"
* study REQUEST/change occurred optional
  when: 2023-11-22 day
  by: "MINISTER"
  to: cnt
figure: votes 61 "61" of cnt
figure: votes 94 "94" of cnt
figure: votes 4 "four votes against" of cnt
figure: votes 3 "three abstentions" of cnt

== b-chad-blackthursday-4
outlet: Radio Trois Frontières
register: radio
published: 2022-11-05
--
"Carrefour", Saturday debate, 5 November. Transcript in English

HOST: Our question: a fortnight after, who will judge the twentieth of October? With me a former minister, a lawyer for the families, and, by telephone from Yaoundé, since he left with one suitcase, a deputy secretary of Les Transformateurs. Sir, why are you not in N'Djamena?

TRANSFORMATEUR: Because on the night of the 21st they {house|broke in} over my wall, {nephew|took} my nephew, whom they held for me, and {beatn|beat} him until they saw his identity card. He was {neprel|let go} in Farcha without a shirt. Our headquarters is {hq|sealed}. Our president is in a place of safety. He has {iccask|asked} the prosecutor of the Criminal Court in The Hague to {iccopen!demanded|open} a file, 73 pages, sent on Thursday.

FORMER MINISTER: Let us be serious, my dear friend. There were policemen {spears|killed} with spears. Fifteen, the Prime Minister said on Monday before the diplomatic corps. In Koumra the sub-prefect's house was {koum|burned}; at Abena your boys {blockr|put} trunks across the Airport road at four in the morning. That's a peaceful {march|march}? If you {again|block} it once more in December, I {again2w|warn} you, the army will {again2|come out} for good. I say it with sorrow.

LAWYER: He says it with sorrow, good. I say with a list: 86 families. A tailor {tailor|shot} at his machine. A boy who was {boy|thrown} in the river, at Walia, with a stone. A pregnant woman {preg|hit} on the stairs of the maternity. And the wounded! On the 20th, soldiers {doc|kept} ambulances from leaving for an hour; on the 22nd they entered ward four and {hospar|took} eleven wounded from their beds. Doctors {docstr|stopped work} for a day on account of it. Where are the eleven, Mr Minister?

FORMER MINISTER: I have not been minister for three years.

HOST: The government has {intyes|said yes} to an international {intinq|inquiry}...

LAWYER: It {intyes|accepted} one on the 25th at the {sum|summit} in Kinshasa, under the friendly eye of heads of state, none of whom has ever lost an election. President Tshisekedi is facilitator. His envoy {envoymeet|came} on Wednesday, {envoymeet|saw} the president of the transition for two hours and the families for ten minutes. I {asked|asked} him for access to the {arr|detained}. We now know that some six hundred have been {transf|driven} to Koro Toro. He {envprom|promised} to bring it up.

HOST: Paris?

TRANSFORMATEUR: Paris {fr|condemned} and goes on {frgo|delivering} grenades. I {callfr|call on} France to stop. Berlin at least {deusum|summoned} the chargé d'affaires. Washington is {usvisa|refusing} visas to two colonels since Tuesday; I {thankus|thank} it.

FORMER MINISTER: Foreigners! You beg foreigners. And the {dialogue|dialogue}? Fourteen hundred people {dialogue|sat} at it for six weeks, and you {boyc|stayed} in the street. The Prime Minister has {offer|offered} you three chairs in the government, still.

TRANSFORMATEUR: We {reject|refuse} to sit on chairs with blood on the legs.

LAWYER: May I? On Monday the bar votes on a {barstr2|strike}. And if the {tried|trials} are held in the desert, as one hears, I {barbw|warn} the court that we shall {barboyc|stay away}.

CALLER (Moundou): I only want to say, the {curf|curfew} here, from six. My wife gave birth on the floor. The policeman who {stopmoto|stopped} our motorcycle at the bridge {helpm|helped} us, he held the torch. Say that also.

HOST: It's said. Bishop Goetbé is {bishmed|carrying} messages between the two camps, and {bishask|asks for} a truce of words until Christmas. We end on that.
--
who goetbe: person TD | Bishop Goetbé
who tdgov: the government
* house COERCE occurred
  when: 2022-10-21/2022-10-22 "on the night of the 21st"
  where: ndjamena
  to: "my wall" thing
  said: "TRANSFORMATEUR" party
* nephew COERCE/arrest occurred
  when: 2022-10-21/2022-10-22 "on the night of the 21st"
  where: ndjamena
  to: "nephew"
  detained: 1 "my nephew"
  said: "TRANSFORMATEUR" party
* beatn ASSAULT/beat occurred
  when: 2022-10-21/2022-10-22 "the night of the 21st"
  where: ndjamena
  to: "nephew"
  said: "TRANSFORMATEUR" party
* neprel RETREAT/release occurred
  when: 2022-10-21/2022-11-05 bounded
  where: "Farcha"; ndjamena
  to: "nephew"
  said: "TRANSFORMATEUR" party
* hq COERCE/restrict occurred
  when: 2022-10-20/2022-11-05 bounded
  to: transfo; "headquarters" thing
  said: "TRANSFORMATEUR" party
* iccask REQUEST/change occurred
  when: 2022-11-03 day "Thursday"
  by: "Our president"
  to: "prosecutor of the Criminal Court in The Hague"
  said: "TRANSFORMATEUR" party
  about: iccopen
* iccopen ACCUSE/investigate demanded optional
  when: ?
  by: "prosecutor of the Criminal Court in The Hague"
* spears ASSAULT/primitive occurred
  when: 2022-10-20 day
  to: "policemen"
  with: other "spears"
  killed: 15 "Fifteen" side recipient voice kebzabo as_of 2022-10-31
  said: kebzabo official "said"
  said: "FORMER MINISTER" party
* koum PROTEST/riot occurred
  when: 2022-10-20 day
  where: koumra
  to: "sub-prefect's house" thing
  said: "FORMER MINISTER" party
* blockr PROTEST/obstruct occurred
  when: 2022-10-20 day "four in the morning"
  where: "Airport road"; "Abena"; ndjamena
  by: transfo
  to: "Airport road" thing
  said: "FORMER MINISTER" party
* march PROTEST/demo occurred
  when: 2022-10-20 day "twentieth of October"
  by: transfo
  said: "FORMER MINISTER" party
* again PROTEST/obstruct hypothetical
  when: 2022-12 month "December"
  by: transfo
  to: "Airport road" thing
* again2w THREATEN/violence occurred
  when: 2022-11-05 day
  by: "FORMER MINISTER"
  to: transfo
  about: again2
* again2 MOBILIZE/troops hypothetical
  when: 2022-12 month "December"
  by: "army"
  to: transfo
* tailor ASSAULT/firearms occurred
  when: 2022-10-20 day
  to: "tailor"
  said: "LAWYER" party
* boy ASSAULT occurred
  when: 2022-10-20/2022-11-05 bounded
  where: "Walia"
  to: "A boy"
  said: "LAWYER" party
* preg ASSAULT occurred
  when: 2022-10-20/2022-11-05 bounded
  where: "maternity"
  to: "pregnant woman"
  said: "LAWYER" party
* doc COERCE/restrict occurred
  when: 2022-10-20 day "On the 20th"
  by: "soldiers"
  to: "ambulances" thing
  said: "LAWYER" party
* hospar COERCE/arrest occurred
  when: 2022-10-22 day "on the 22nd"
  where: "ward four"
  by: "soldiers"
  to: "eleven wounded"
  detained: 11 "eleven wounded"
  said: "LAWYER" party
* docstr PROTEST/strike occurred
  when: 2022-10-22/2022-11-05 bounded
  by: "Doctors"
  to: "soldiers"
  said: "LAWYER" party
  answers: hospar "on account of it"
* intinq ACCUSE/investigate announced
  when: ?
* intyes AGREE occurred
  when: 2022-10-25 day "25th"
  where: kinshasa
  by: tdgov
  said: "HOST" media
  said: "LAWYER" party
  about: intinq
* sum CONSULT/multilateral occurred
  when: 2022-10-25 day "25th"
  where: kinshasa
  by: "heads of state"
  said: "LAWYER" party
* envoymeet CONSULT/third-party occurred
  when: 2022-11-02 day "Wednesday"
  by: "His envoy"; itno; "families"
  to: itno; "families"
  said: "LAWYER" party
* asked REQUEST/change occurred
  when: 2022-11-02 day "Wednesday"
  by: "LAWYER"
  to: "His envoy"
* transf COERCE occurred
  when: 2022-10-20/2022-11-05 bounded
  where: korotoro
  to: "some six hundred"
  detained: ~600 "some six hundred"
  said: "LAWYER" party
* envprom AGREE occurred
  when: 2022-11-02 day "Wednesday"
  by: "His envoy"
  to: "LAWYER"
* fr ACCUSE/disapprove occurred
  when: 2022-10-20/2022-11-05 bounded
  by: france
  to: tdgov
  said: "TRANSFORMATEUR" party
* frgo AID ongoing
  when: 2022-11-05 day
  by: france
  to: tdgov
  with: crowd-control "grenades"
  said: "TRANSFORMATEUR" party claimed
* callfr REQUEST/yield occurred
  when: 2022-11-05 day
  by: "TRANSFORMATEUR"
  to: france
  about: frgo
* deusum REQUEST/meet occurred
  when: 2022-10-20/2022-11-05 bounded
  by: germany
  to: "chargé d'affaires"
  said: "TRANSFORMATEUR" party
* usvisa SANCTION/discontinue ongoing
  when: 2022-11-01/2022-11-05 "since Tuesday"
  by: us
  to: "two colonels"
  said: "TRANSFORMATEUR" party
* thankus SUPPORT occurred
  when: 2022-11-05 day
  by: "TRANSFORMATEUR"
  to: us
  answers: usvisa
* dialogue CONSULT/multilateral occurred
  when: ? "six weeks"
  by: "Fourteen hundred people"
  said: "FORMER MINISTER" party
* boyc PROTEST/boycott occurred
  when: ? "six weeks"
  by: transfo
  to: "dialogue" thing
  said: "FORMER MINISTER" party
* offer AGREE occurred
  when: ?
  by: kebzabo
  to: transfo
  said: "FORMER MINISTER" party
* reject REJECT occurred
  when: 2022-11-05 day
  by: "TRANSFORMATEUR"
  to: kebzabo
  about: offer
  answers: offer "on chairs"
* barstr2 PROTEST/strike hypothetical
  when: ?
  by: "bar"
* tried ACCUSE/investigate hypothetical
  when: ?
  where: "desert"
* barbw THREATEN occurred
  when: 2022-11-05 day
  by: "LAWYER"
  to: "the court"
  about: barboyc
* barboyc PROTEST/boycott hypothetical
  when: ?
  by: "LAWYER"
  to: "court"
* curf COERCE/curfew ongoing
  when: 2022-11-05 day
  where: moundou
  said: "CALLER" witness "say"
* stopmoto COERCE/restrict occurred optional
  when: 2022-10-20/2022-11-05 bounded
  where: moundou
  by: "policeman"
  to: "our motorcycle" thing
* bishmed CONSULT/third-party ongoing
  when: 2022-11-05 day
  by: goetbe; "two camps"
  to: "two camps"
  said: "HOST" media
* bishask REQUEST/yield occurred
  when: 2022-10-20/2022-11-05 bounded
  by: goetbe
  to: "two camps"
  said: "HOST" media
* helpm AID occurred optional
  when: 2022-10-20/2022-11-05 bounded
  where: moundou
  by: "policeman"
  to: "us"
  said: "CALLER" witness
* arr COERCE/arrest occurred
  when: 2022-10-20/2022-11-05 bounded
  to: "the detained"
  said: "LAWYER" party
