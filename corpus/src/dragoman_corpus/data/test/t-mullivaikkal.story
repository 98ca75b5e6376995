story: t-mullivaikkal
conflict: Sri Lanka
countries: LK
facts: In May 2009 the Sri Lankan army closed on the last strip of coast held by the LTTE at Mullivaikkal. On 16 May President Rajapaksa, in Jordan, declared the Tigers defeated; on 17 May S. Pathmanathan announced that the guns would be silenced; on
  18 May the army said the war was over and on 19 May that Velupillai Prabhakaran was dead. The UN had counted some 7,000 civilian dead from January to early May; some 280,000 people were held at Menik Farm and other camps. The UN Human Rights
  Council adopted a resolution favourable to Colombo on 27 May; three doctors were held. (public record: wire, UN reports, May-July 2009)

who army: force LK | Sri Lankan army; 53 Division; army; military
who ltte: group LK | Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tigers
who prabhakaran: person LK | Velupillai Prabhakaran; Prabhakaran
who rajapaksa: person LK | Mahinda Rajapaksa; Rajapaksa; President Rajapaksa
who pathmanathan: person LK | Selvarasa Pathmanathan; Pathmanathan
who government: government LK | Sri Lankan government; government
who un: organisation - | United Nations; UN
who icrc: organisation - | International Committee of the Red Cross; ICRC; Red Cross
who bankimoon: person - | Ban Ki-moon; Ban; Mr. Ban; Secretary-General
who hrc: body - | UN Human Rights Council; Human Rights Council
who civilians: population LK | civilians
who india: government IN | India
who us: government US | United States; Washington
who eu: organisation - | European Union; EU
who nambiar: person - | Vijay Nambiar; Nambiar
where mulli: near LK 9.29 80.79 | Mullivaikkal; Mullaivaikal
where lagoon: near LK 9.29 80.76 | lagoon
where menik: site LK 8.61 80.30 | Menik Farm; Manik Farm
where colombo: town LK 6.93 79.86 | Colombo
where vavuniya: town LK 8.75 80.50 | Vavuniya
where geneva: town CH 46.20 6.15 | Geneva
where kilinochchi: town LK 9.38 80.40 | Kilinochchi
where london: town GB 51.51 -0.13 | London

== t-mullivaikkal-1
outlet: Ceylon Wire
register: wire
published: 2009-05-17
--
Tigers {silence|lay} guns {silence|down}, army says last civilians {rescue|out}

COLOMBO, May 17 - The Tamil Tigers said on Sunday they would {silence|silence} their guns, conceding that their war of 26 years had reached "its bitter end", while the Sri Lankan army {close|fought} what it called a few dozen die-hards on a patch of sand the size of a football ground.

"We have {silence|decided} to take away the last weak excuse of the enemy for {shell|killing} our people," said a statement by Selvarasa Pathmanathan, their head of international relations, who {callin|asked} the world to step in.

The government {brush|dismissed} the {silence|announcement}. "They {close|fight} as we speak," the military spokesman said. At dawn, he added, more than 70 rebels who tried to slip across the lagoon in six boats had been {escape|shot}, and guerrillas had {suicide|blown} themselves {suicide|up} in front of advancing troops, {suicide|injuring} eight. 50,000 civilians had been {rescue|rescued} in 72 hours.

President Mahinda Rajapaksa {return|flew} home from a {jordan|summit} in Jordan, where he had proclaimed victory on Saturday, and kissed the tarmac. Firecrackers were let off in Colombo. In London several hundred Tamils {london|sat} down in Parliament Square and were {londonpol|dragged} away by police; 11 were {londonpol|held}.

The ICRC, whose ship has been unable to {ship|land} since the ninth of May, spoke of an "unimaginable humanitarian catastrophe". A UN envoy, Vijay Nambiar, {nambiar|arrived} on Saturday and has {nambiarask|pressed} the foreign minister for {access|access}.
--
who spokesman: person LK | military spokesman
who fm: office LK | foreign minister
who tamils: population - | several hundred Tamils
who ukpolice: force GB | police
where square: site GB 51.50 -0.13 | Parliament Square
* silence RETREAT/ceasefire announced
  when: ?
  by: ltte
  said: pathmanathan party "said"
* close ASSAULT ongoing
  when: 2009-05-17
  where: "a patch of sand"
  by: army; ltte
  to: ltte; army
  said: spokesman party "said"
* shell ASSAULT ongoing
  when: ?
  by: army alleged of pathmanathan
  to: "our people"
  said: pathmanathan party "said"
* callin REQUEST/assist occurred
  when: 2009-05-17 "Sunday"
  by: pathmanathan
  to: "the world"
* brush REJECT/yield occurred
  when: 2009-05-17
  by: government
  to: ltte
  about: silence
  answers: silence "dismissed the announcement"
* escape ASSAULT/firearms occurred
  when: 2009-05-17 "dawn"
  where: lagoon
  by: army
  to: ltte
  killed: >=70 "more than 70 rebels" side recipient voice spokesman
  said: spokesman party "added"
* suicide ASSAULT/suicide-attack occurred
  when: 2009-05-17 "dawn"
  by: ltte
  to: army
  injured: 8 "injuring eight" side recipient voice spokesman
  said: spokesman party "added"
* rescue AID occurred
  when: 2009-05-14/2009-05-17 "72 hours"
  by: army
  to: civilians
  released: 50000 "50,000 civilians" side civilian voice spokesman
  said: spokesman party "said"
* return RETREAT occurred optional
  when: 2009-05-16/2009-05-17 bounded
  by: rajapaksa
* jordan CONSULT/multilateral occurred optional
  when: 2009-05-16 "Saturday"
  where: "Jordan"
  by: rajapaksa
* london PROTEST/obstruct occurred
  when: ?
  where: square; london
  by: tamils
* londonpol COERCE/arrest occurred
  when: ?
  where: square; london
  by: ukpolice
  to: tamils
  detained: 11 "11 were held"
* ship AID attempted
  when: 2009-05-09/2009-05-17 from text "since the ninth of May"
  by: icrc
* nambiar CONSULT/visit occurred
  when: 2009-05-16 "Saturday"
  by: nambiar; government
  to: government
* nambiarask REQUEST/change occurred
  when: 2009-05-16/2009-05-17 bounded
  by: nambiar
  to: fm
  about: access
* access RETREAT/access demanded optional
  when: ?
  by: government
  to: un
figure: fighters >=24 vague "a few dozen die-hards" of ltte voice army
figure: protesters >=200 vague "several hundred Tamils" at london

== t-mullivaikkal-2
outlet: Defence Ministry Daily Sentinel
register: state-media
published: 2009-05-20
--
The murderer is no more: nation rejoices

The body of the world's cruellest terrorist, Velupillai Prabhakaran, was found at 10 a.m. on Tuesday by troops of the 53 Division in the mangroves at the edge of the lagoon, and identified by a former comrade. The megalomaniac and eighteen of his bodyguards had been {prabha|cut down} in an hour-long {prabha|battle} beginning at dawn. A first report that he was {van|killed} on Monday in an ambulance speeding towards our lines was, the Army Commander clarified, a case of confused radio traffic.

His son, his intelligence chief and the so-called leader of the sea wing were already {leaders|killed} the night before. Pictures of all are on pages 2 to 6.

In his address to Parliament, part of it in Tamil, President Rajapaksa declared Wednesday a public holiday, {thankpak|thanked} the armed forces and the friendly nations that had {arms|supplied} them, and {promise|promised} the Tamil people a settlement "of our own making". He {reject|ruled out} the intrusion of foreign monitors.

Since the start of Eelam War IV in July 2006, when the terrorists {mavil|shut} the sluice at Mavil Aru, 6,261 members of the forces have given their lives and 29,551 were {war|wounded}, the defence secretary disclosed. Over 22,000 terrorists were {war|eliminated} in the same span.

The people went out to celebrate, and, understandably angry, some {mob2|stoned} the British High Commission, over whose wall a dummy of a London minister was {effigy|thrown}.

~ FLAG SPECIAL: full-size lion flag Rs 150
~ Next: Fashion – sarongs for the victory parade
--
who ltte: the terrorists; terrorists
who army: armed forces; the forces
who thearmycom: office LK | Army Commander
who defsec: office LK | defence secretary
who parliament: body LK | Parliament
who people: population LK | The people; some
where mavil: site LK 8.38 81.20 | Mavil Aru
where hc: site LK 6.91 79.86 | British High Commission
* prabha ASSAULT occurred
  when: 2009-05-19 "dawn" "Tuesday"
  where: lagoon
  by: army
  to: prabhakaran; "his bodyguards"
  killed: 18 "eighteen of his bodyguards" part side recipient
  killed: 1 "The megalomaniac" part side recipient
* van ASSAULT denied
  when: 2009-05-18 "Monday"
  to: prabhakaran
  said: thearmycom official denied "clarified"
* leaders ASSAULT occurred
  when: 2009-05-18/2009-05-19 "the night before"
  to: "His son"; "his intelligence chief"; "the so-called leader of the sea wing"
  killed: 3 "His son, his intelligence chief and the so-called leader of the sea wing" side recipient
* thankpak SUPPORT occurred
  when: 2009-05-19/2009-05-20 bounded
  by: rajapaksa
  to: army; "the friendly nations"
  about: arms
  answers: arms "thanked the armed forces and the friendly nations that had supplied them"
* arms AID occurred
  when: ?
  by: "the friendly nations"
  to: army
* promise AGREE occurred
  when: 2009-05-19/2009-05-20 bounded
  by: rajapaksa
  to: "the Tamil people"
* reject REJECT occurred
  when: 2009-05-19/2009-05-20 bounded
  by: rajapaksa
  about: RETREAT/access
* mavil COERCE/restrict occurred
  when: 2006-07 month from text "July 2006"
  where: mavil
  by: ltte
  to: "the sluice" thing
* war ASSAULT occurred
  when: 2006-07/2009-05-20 from text "July 2006" "in the same span"
  by: army
  to: ltte
  killed: 6261 "6,261 members of the forces" side actor voice defsec
  injured: 29551 "29,551 were wounded" side actor voice defsec
  killed: >=22000 "Over 22,000 terrorists" side recipient
  said: defsec official "disclosed"
* mob2 PROTEST/riot occurred
  when: 2009-05-19/2009-05-20 bounded
  where: hc
  by: people
  to: hc thing
  with: stones "stoned"
* effigy PROTEST/riot occurred optional
  when: 2009-05-19/2009-05-20 bounded
  where: hc
  by: people
  to: hc thing

== t-mullivaikkal-3
outlet: Palais Wilson Dispatch
register: daily
published: 2009-05-28
--
Rights council {vote|praises} Colombo, {eufail|rejects} war crimes {probe|inquiry}

Geneva - With 29 votes to 12, and six abstentions, the Human Rights Council late on Wednesday {vote|adopted} a text written by Sri Lanka's own diplomats, which {condemnltte|condemns} the LTTE for {shields|using} civilians as shields, {vote|welcomes} the end of hostilities, and says nothing whatever of the army's guns.

India, China and Cuba {vote|voted} for it. A European draft that {eucall|demanded} unhindered access for aid and an {probe|inquiry} into both sides never {eufail|came} to a vote; Havana had {closure|moved} the closure of the debate. Washington, not a member until June, {regret|regretted} the outcome.

Two days earlier the High Commissioner, Navi Pillay, had {pillay|called for} an independent {probe|investigation}. Her office puts the civilian dead between 20 January and 7 May at some 7,000; a London newspaper has since written of 20,000, a figure which both Colombo and, with less heat, UN headquarters disown.

Three government doctors who stayed in the pocket and gave tolls to reporters by satellite telephone have been {doctors|held} since the 15th. The UN has {docask|asked for} their release. A minister said they will be {doctrial|charged} with conspiracy.

At Menik Farm, where barbed wire {camps|keeps} in most of the 280,000 displaced, Mr. Ban {banvisit|walked} among the tents on Saturday. "I have never seen such sadness," he is quoted. He and the president {joint|signed} a {joint|statement} in Kandy, whereby Sri Lanka {accountab|undertakes} to look into alleged violations and to send {resettle|home} the bulk of the displaced by the year's end.
--
who pillay: person ZA | Navi Pillay; High Commissioner
who cuba: government CU | Cuba; Havana
who china: government CN | China
who minister: office LK | A minister
who presidency: office LK | the president
where kandy: town LK 7.29 80.64 | Kandy
who government: Colombo; Sri Lanka
who eu: European draft
* vote SUPPORT occurred
  when: 2009-05-27 "Wednesday"
  where: geneva
  by: hrc; india; china; cuba
  to: government
* probe ACCUSE/investigate demanded
  when: ?
  to: "both sides"
* condemnltte ACCUSE/disapprove occurred
  when: 2009-05-27 "Wednesday"
  where: geneva
  by: hrc
  to: ltte
  about: shields
  answers: shields "condemns the LTTE for"
* shields COERCE occurred
  when: ?
  by: ltte alleged of hrc
  to: civilians
  said: hrc official "condemns"
* eucall REQUEST/change occurred
  when: ?
  by: eu
  about: RETREAT/access
* eufail REJECT occurred
  when: 2009-05-27
  where: geneva
  by: hrc
  to: eu
  about: eucall
  answers: eucall "rejects war crimes inquiry"
* closure REQUEST occurred optional
  when: 2009-05-27
  where: geneva
  by: cuba
* regret ACCUSE/disapprove occurred optional
  when: 2009-05-27/2009-05-28 bounded
  by: us
  to: hrc
  about: vote
  answers: vote "regretted the outcome"
* pillay REQUEST/change occurred
  when: 2009-05-25 from vote "Two days earlier"
  by: pillay
  about: probe
* doctors COERCE/arrest ongoing
  when: 2009-05-15/2009-05-28 from text "since the 15th"
  to: "Three government doctors"
  detained: 3 "Three government doctors"
* docask REQUEST/yield occurred
  when: 2009-05-15/2009-05-28 bounded
  by: un
  about: RETREAT/release to "Three government doctors"
* doctrial ACCUSE/investigate announced
  when: ?
  to: "Three government doctors"
  said: minister official "said"
* camps COERCE/restrict ongoing
  when: 2009-05-28
  where: menik
  to: "the 280,000 displaced"
* banvisit CONSULT/visit occurred
  when: 2009-05-23 "Saturday"
  where: menik
  by: bankimoon
* joint AGREE occurred
  when: ?
  where: kandy
  by: bankimoon; presidency
  to: bankimoon; presidency
* accountab AGREE occurred optional
  when: ?
  where: kandy
  by: government
  to: bankimoon
  about: ACCUSE/investigate by government
* resettle RETREAT/access announced
  when: 2009-05-28/2009-12-31 bounded "by the year's end"
  by: government
  to: "the bulk of the displaced"
figure: killed ~7000 "some 7,000" voice pillay
figure: killed 20000 "20,000" voice "a London newspaper"
figure: displaced 280000 "280,000 displaced" at menik
figure: votes 29 "29 votes" of hrc
figure: votes 12 "12" of hrc
figure: votes 6 "six abstentions" of hrc
