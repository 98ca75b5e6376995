story: v-glion
conflict: Yemen
countries: YE, CH
facts: On 27 September 2020, at Glion in Switzerland, the Yemeni government and the Houthis agreed under the UN and the ICRC to exchange 1,081 prisoners,
  among them 15 Saudis and four Sudanese. On 15 October planes of the ICRC brought more than 700 home, on 16 October the rest; 1,056 in all. On 14 October the
  Houthis had freed two Americans, while an Omani plane brought back some 240 Houthi followers. The 2018 Stockholm deal had foreseen 15,000. (public record: ICRC releases, UN
  envoy's statements and press reports of 27 September to 17 October 2020.) Statements of the Marib captives' league and the commander's threat follow the line of the reporting and are paraphrase.

who gov: government YE | Yemen's internationally recognised government; the government; Yemeni government; government side; the legitimate government
who houthis: group YE | Houthis; Houthi; the Houthi movement; Ansar Allah
who coalition: coalition SA | Saudi-led coalition; the coalition; Arab coalition
who icrc: organisation CH | International Committee of the Red Cross; ICRC; the Red Cross
who un: body - | United Nations; the UN
who envoy: person GB | Martin Griffiths; Mr. Griffiths; UN envoy; Special Envoy; the envoy
who council: body - | Security Council; the Council
where yemen: country YE 15.50 48.00 | Yemen
where sanaa: town YE 15.35 44.21 | Sanaa; Sana'a; Sanaa airport
where seiyun: town YE 15.94 48.79 | Seiyun; Sayoun
where glion: town CH 46.43 6.93 | Glion
where marib: town YE 15.46 45.32 | Marib; Ma'rib
where aden: town YE 12.78 45.04 | Aden
where hodeidah: town YE 14.80 42.95 | Hodeidah; Hudaydah
where stockholm: town SE 59.33 18.07 | Stockholm
where abha: town SA 18.22 42.50 | Abha

== v-glion-1
outlet: Corvin News Agency
register: wire
published: 2020-10-15
--
Yemen foes {day1|free} more than 700 captives on first day of largest {swap|exchange} of the war

SANAA/SEIYUN, Oct 15 (Corvin) - Yemen's internationally recognised government and the Houthis {day1|released} more than 700 detainees on Thursday,
{day1|flying} them home across front lines in five aircraft chartered by the International Committee of the Red Cross, which {escort|arranged} the
{swap|operation} and {escort|put} doctors on board.

Two planes {day1|left} Sanaa with men of the government side while another two {day1|took off} from Seiyun carrying Houthi fighters to the capital they
hold. The fifth {day1|brought} 15 Saudis and four Sudanese, {capt19|captured} while fighting for the Saudi-led coalition, to Riyadh.

The {day1|handover} is the first half of a {deal|deal} struck on September 27 after a week of {talks|negotiations} in the Swiss village of Glion. It covers
1,081 names. The remainder are to be {day2|flown} between Aden and Sanaa on Friday, the ICRC said.

Men kissed the tarmac in Sanaa, some on crutches. A brass band played.

"Today's {day1|operation} {day1|brings back} sons and fathers," the regional head of the Red Cross told reporters, {praise|thanking} both sides for keeping the
aircraft safe.

The UN envoy, Martin Griffiths, {hail|welcomed} the {day1|releases} and {urgeall|called on} the parties to meet soon and agree to {allfree|free} every
other prisoner, as they had {stock|promised} in Stockholm in December 2018. Some 15,000 names were on the lists then.

A senior government negotiator told Corvin that the {day1|flights} had nearly been called off at dawn, when the Houthis {refuse|refused} to let four journalists
under {sent4|sentence} of death board. "If a single one of the four is {hang|executed}, there will be no second {stop|round}," he {warn|warned}.

The Houthi negotiator {riposte|dismissed} that as blackmail. He said his side had {feb|let} 290 men {feb|go} a year earlier without asking for anything
back and was ready to {allfree|exchange} the rest "tomorrow".

On Wednesday the movement had {usfree|freed} two Americans, who left on an Omani plane that had {oman|brought} some 240 of its stranded supporters back to Sanaa.

The coalition, which {step|intervened} in March 2015 after the Houthis {seize|took} the capital, still controls the airspace over Yemen.
--
who oman: government OM | Omani plane
who houthis: the movement
who rc: person CH | regional head of the Red Cross
who neg: person YE | senior government negotiator
who hneg: person YE | Houthi negotiator
* day1 RETREAT/release occurred
  when: 2020-10-15 "Thursday"
  where: sanaa; seiyun
  by: gov; houthis
  to: "detainees"
  released: >=700 "more than 700"
  released: 15 "15 Saudis" part
  released: 4 "four Sudanese" part
  part_of: swap
* swap RETREAT/release ongoing
  when: 2020-10-15/2020-10-16 "Thursday" "Friday"
  where: yemen
  by: gov; houthis
  to: "detainees"
* escort AID occurred
  when: 2020-10-15 "Thursday"
  by: icrc
  to: "detainees"
* deal AGREE occurred
  when: 2020-09-27 from text "September 27"
  where: glion
  by: gov; houthis
  about: swap
* talks CONSULT occurred
  when: 2020-09-20/2020-09-27 from deal "a week"
  where: glion
  by: gov; houthis
* day2 RETREAT/release announced
  when: 2020-10-16 "Friday"
  where: aden; sanaa
  by: gov; houthis
  to: "The remainder"
  said: icrc "said"
  part_of: swap
* praise SUPPORT occurred
  when: 2020-10-15
  by: rc
  to: gov; houthis
* hail SUPPORT occurred
  when: 2020-10-15
  by: envoy
  to: gov; houthis
  about: day1
  answers: day1 "welcomed"
* urgeall REQUEST/yield occurred
  when: 2020-10-15
  by: envoy
  to: gov; houthis
  about: allfree
* allfree RETREAT/release announced
  when: ?
  by: gov; houthis
  to: "every other prisoner"
* stock AGREE occurred
  when: 2018-12 "December 2018"
  where: stockholm
  by: gov; houthis
  about: allfree
* refuse REJECT/yield occurred
  when: 2020-10-15 "at dawn"
  where: sanaa
  by: houthis
  to: gov
  about: RETREAT/release by houthis
  said: neg party via "Corvin" "told"
* hang ASSAULT hypothetical
  when: ?
  by: houthis
  to: "journalists"
  said: neg party "warned"
* stop REJECT hypothetical
  when: ?
  by: gov
  to: houthis
* warn THREATEN/relations occurred
  when: 2020-10-15
  by: neg
  to: houthis
  about: stop
* riposte REJECT occurred
  when: 2020-10-15
  by: hneg
  to: neg
  about: warn
  answers: warn "dismissed that"
* feb RETREAT/release occurred
  when: 2019 "a year earlier"
  by: houthis
  to: "290 men"
  released: 290 "290 men"
  said: hneg party "said"
* usfree RETREAT/release occurred
  when: 2020-10-14 "Wednesday"
  by: houthis
  to: "Americans"
  released: 2 "two Americans"
* oman AID occurred
  when: 2020-10-14 "Wednesday"
  where: sanaa
  by: oman
  to: "supporters"
  count: ~240 "some 240"
* step MOBILIZE/troops occurred
  when: 2015-03 "March 2015"
  where: yemen
  by: coalition
  to: houthis
* seize COERCE/seize occurred
  when: ?
  where: sanaa
  by: houthis
  to: "the capital" thing
* sent4 SANCTION/convict occurred
  when: ?
  to: "journalists"
  count: 4 "four journalists"
* capt19 COERCE/arrest occurred optional
  when: 2015-03-01/2020-10-15 bounded
  to: "15 Saudis"; "four Sudanese"
figure: prisoners 1081 "1,081 names"
figure: prisoners ~15000 "Some 15,000 names" as_of 2018-12

== v-glion-2
outlet: Gulf Road Radio
register: radio
published: 2020-10-15
--
Evening magazine: the planes over Yemen

PRESENTER: Good evening. It's nine o'clock in Sanaa, and all day long families there have been looking up. Our reporter was at the airport
this morning when the first of the Red Cross jets {day1|came in}. What did you see?

REPORTER: I saw an old woman who would not let go of a boy in a white tracksuit. He was nineteen when they {boy|took} him near Taiz in 2016, he told me, and he
said that for the first year guards of a local militia there had {beat|beaten} him with cables, every night, to make him give names. She kept touching his ears.

PRESENTER: And politically? Who deserves the credit?

REPORTER: You have to go back to Switzerland. At the end of September both delegations {talks|sat} in one hotel for eight days, and on the last of those, a Sunday, the UN and
the Red Cross could announce that they had a {deal|deal}, and a list. A thousand and eighty-one people. The Houthis {give|gave way} on the Saudis; until then they had
{nosaudi|insisted} that no Saudi would leave before an end to the coalition's {raids|air raids}.

PRESENTER: So that was a {give|concession}.

REPORTER: A big one. The government side {givegov|dropped} its own condition, which was that the brother of the president be on the first plane. He's not. He's still somewhere in Sanaa.

PRESENTER: Let's hear from Marib, though, because not everybody is celebrating. The league of captives' mothers there held a {vigil|sit-in} outside the governor's
office this afternoon. With me on the line is one of their spokeswomen. Madam, why?

SPOKESWOMAN: Because our sons are not on any list! We {ask|want} the envoy to {comehere|come here} and sit with us. He has {visit|been} in Sanaa, he has {visit|been} in Riyadh, never with us. And I'll tell you,
in January, when that missile {mosque|hit} the camp mosque and more than a hundred boys died, nobody spoke of exchange, they spoke of revenge.

PRESENTER: There's talk that the Houthis might {storm|push into} Marib itself if nothing more comes of this.

SPOKESWOMAN: They {tried|tried} it in the last week of August, with rockets, and they were {tried|thrown back} at the dam. If they {storm|come} again, we have nowhere left to run.

PRESENTER: Thank you. A word on the roads: the authorities in Aden have {closed|closed} the airport to ordinary passengers until Saturday morning, so that tomorrow's {day2|flights} can go ahead undisturbed, and the
highway from Lahj is {closed|shut} as well. In Sanaa, meanwhile, tonight's football has been put back an hour. Al-Wahda's striker, you'll be relieved to hear, is fit to shoot again.
--
who mothers: population YE | league of captives' mothers
who spokes: person YE | SPOKESWOMAN; one of their spokeswomen
where swisscn: country CH 46.80 8.20 | Switzerland
where lahj: town YE 13.06 44.88 | Lahj
where taiz: town YE 13.58 44.02 | Taiz
* day1 RETREAT/release occurred optional
  when: 2020-10-15 "this morning"
  where: sanaa
* boy COERCE/arrest occurred
  when: 2016 "2016"
  where: taiz
  by: "militia"
  to: "boy"
  said: "boy in a white tracksuit" witness via "REPORTER" "told me"
* beat ASSAULT/torture occurred
  when: 2016-01-01/2017-12-31 bounded from boy "for the first year"
  where: taiz
  by: "guards"
  to: "boy"
  with: blunt "cables"
  said: "boy in a white tracksuit" witness "said"
* talks CONSULT occurred
  when: 2020-09-20/2020-09-27 "for eight days"
  where: "one hotel"; swisscn
  by: houthis; gov
* deal AGREE occurred
  when: 2020-09-27 "a Sunday"
  where: "one hotel"; swisscn
  by: houthis; gov
  said: un official "announce"
  said: icrc official "announce"
* give CONCEDE occurred
  when: 2020-09-20/2020-09-27 bounded from talks
  by: houthis
  about: RETREAT/release by houthis
* nosaudi REJECT/yield occurred
  when: ? "until then"
  by: houthis
  to: coalition
  about: RETREAT/release by houthis
* raids ASSAULT/aerial ongoing optional
  when: ?
  by: coalition
* givegov CONCEDE occurred
  when: 2020-09-20/2020-09-27 bounded from talks
  by: gov
* vigil PROTEST/demo occurred
  when: 2020-10-15 "this afternoon"
  where: "governor's office"; marib
  by: mothers
* ask REQUEST/meet occurred
  when: 2020-10-15
  by: spokes
  to: envoy
  about: CONSULT/visit by envoy at marib
* comehere CONSULT/visit demanded optional
  when: ?
  where: marib
  by: envoy
* visit CONSULT/visit occurred
  when: ?
  where: sanaa; "Riyadh"
  by: envoy
  said: spokes party
* mosque ASSAULT/heavy-weapons occurred
  when: 2020-01 "January"
  where: "camp mosque"; marib
  to: "boys"; "camp mosque" thing
  with: missile "missile"
  killed: >=100 "more than a hundred" side recipient voice spokes
  said: spokes party
* storm ASSAULT hypothetical
  when: ?
  where: marib
  by: houthis
  to: marib thing
* tried ASSAULT occurred
  when: 2020-08-25/2020-08-31 bounded "last week of August"
  where: "dam"; marib
  by: houthis
  to: marib thing
  with: rocket "rockets"
  said: spokes party
* closed COERCE/restrict ongoing
  when: 2020-10-15/2020-10-17 "until Saturday morning"
  where: aden; lahj
  by: "authorities"
  to: "passengers"
* day2 RETREAT/release announced
  when: 2020-10-16 "tomorrow"
  where: aden
figure: prisoners 1081 "A thousand and eighty-one people"

== v-glion-3
outlet: Office of the Special Envoy, press section
register: un
published: 2020-10-16
--
Remarks to the press by the Special Envoy following the completion of the {swap|exchange}

Good afternoon, and thank you for joining at short notice.

I can confirm that the last of this week's aircraft {swap|landed} in Sana'a at 13.10 local time today. With that, the parties have concluded what they
{deal|undertook} at Glion. One thousand and fifty-six persons have {swap|gone home} in two days: 671 to Ansar Allah, 385 to the government side and to the coalition, fifteen of them Saudi nationals. Twenty-five persons on the agreed lists
did not travel; the ICRC is {trace|looking into} each of these cases with the help of both sides, who have {share|passed} it the files.

I wish to {thank|thank} the ICRC, whose delegates {escort|accompanied} every {swap|flight} and gave each passenger a medical {screen|check}, and the Government of Oman. I {thanksw|thank} Switzerland, which {host|lent} us a roof.

What comes next? Three things.

First, I {callmeet|ask} both committees to {round|reconvene} before the end of the year. The supervisory committee has {accept|accepted} in principle; Ansar Allah's reply has not reached
me. There is some concern that one party may {quit|withdraw} from the committee over the four journalists {sent4|sentenced} in April. I have {beg|asked} the authorities in Sana'a not to {hang|carry out} these sentences, and shall go on doing so.

Secondly, the joint declaration. My office {draft4|sent} both parties a fourth draft on Tuesday. It provides for a nationwide {nation|ceasefire}, the {open|reopening} of Sana'a airport, salaries, and a return to the table.

Thirdly, Hudaydah. Between 3 and 9 October more than forty civilians were {dur|killed} or {dur|wounded} there, in {dur|clashes} around Ad Durayhimi of a kind we had not seen since the Stockholm {stock|Agreement} of
December 2018. The mission's chairman has {freeze|called for} an immediate {pause|halt}; both commanders told him on the telephone, the day after, that they would {pause|observe} one. The {openposts|reopening} of the joint observation posts has been {posts|agreed} but not yet carried out.

Question: Ansar Allah's defence spokesman {vow|threatened} last night that the group would {reply|strike} "deep into the aggressor's house" if the fuel ships off Hudaydah were {ships|held up} any longer. Doesn't that make nonsense of today?

Answer: I have seen the reports. Two drones were also {drones|brought down} near Abha on Monday before they could do damage, so I do not take such words lightly. I {nothreat|appeal} to all to refrain from threats. But nobody who stood on that runway would call it nonsense.

Question: Did the {usfree|release} of the two American citizens form part of this?

Answer: No. It was {usfree|arranged} elsewhere, by others, and I was glad of it.

~ The transcript has been lightly edited. Follow us: @osesgy · Subscribe to briefings · Report an error on this page
--
who houthis: the group; the authorities in Sana'a
who chair: person - | The mission's chairman
who oman: government OM | Government of Oman
who swiss: state CH | Switzerland
who comm: body YE | supervisory committee
who hspoke: person YE | Ansar Allah's defence spokesman
where durayhimi: town YE 14.63 43.06 | Ad Durayhimi
* swap RETREAT/release occurred
  when: 2020-10-15/2020-10-16 "in two days"
  where: sanaa
  by: houthis; gov
  to: "persons"
  released: 1056 "One thousand and fifty-six persons"
  released: 671 "671" part
  released: 385 "385" part
  released: 15 "fifteen of them Saudi nationals" part
* deal AGREE occurred
  when: ?
  where: glion
  by: houthis; gov
  about: swap
* trace ACCUSE/investigate ongoing optional
  when: 2020-10-16
  by: icrc
* share COOPERATE occurred optional
  when: 2020-10-15/2020-10-16 bounded
  by: houthis; gov
  to: icrc
* thank SUPPORT occurred
  when: 2020-10-16
  by: envoy
  to: icrc; oman
  about: escort
* escort AID occurred
  when: 2020-10-15/2020-10-16
  by: icrc
  to: "passenger"
* screen AID occurred optional
  when: 2020-10-15/2020-10-16
  by: icrc
  to: "passenger"
* thanksw SUPPORT occurred
  when: 2020-10-16
  by: envoy
  to: swiss
  about: host
* host AID occurred
  when: ?
  where: glion
  by: swiss
  to: envoy
* callmeet REQUEST/meet occurred
  when: 2020-10-16
  by: envoy
  to: "both committees"
  about: round
* round CONSULT demanded optional
  when: 2020-10-16/2020-12-31 bounded "before the end of the year"
  by: "both committees"
* accept AGREE occurred
  when: ?
  by: comm
  to: envoy
  about: round
* sent4 SANCTION/convict occurred
  when: 2020-04 "April"
  by: houthis
  to: "journalists"
  count: 4 "four journalists"
* quit SANCTION/withdraw hypothetical
  when: ?
  by: "one party"
* beg REQUEST/yield occurred
  when: 2020-04-01/2020-10-16 bounded
  by: envoy
  to: houthis
  about: hang
* hang ASSAULT hypothetical
  when: ?
  by: houthis
  to: "journalists"
* draft4 REQUEST/change occurred optional
  when: 2020-10-13 "Tuesday"
  by: envoy
  to: "both parties"
  about: nation
  about: open
* nation RETREAT/ceasefire hypothetical
  when: ?
  by: houthis; gov
* open RETREAT/access hypothetical
  when: ?
  where: sanaa
* dur ASSAULT occurred
  when: 2020-10-03/2020-10-09 from text "Between 3 and 9 October"
  where: durayhimi; hodeidah
  to: "civilians"
  casualties: >=40 "more than forty civilians" side civilian
* freeze REQUEST/yield occurred
  when: 2020-10-09/2020-10-16 bounded from dur
  by: chair
  to: "both commanders"
  about: pause
  answers: dur "called for an immediate"
* pause RETREAT/ceasefire announced
  when: ?
  where: hodeidah
  by: "both commanders"
* posts AGREE occurred
  when: ?
  about: openposts
* openposts RETREAT/access announced
  when: ?
  where: hodeidah
* vow THREATEN/violence occurred
  when: 2020-10-15 "last night"
  by: hspoke
  to: "aggressor"
  about: reply
  said: "Question" media
* reply ASSAULT threatened
  when: ?
  by: houthis
  to: "aggressor's house" thing
* ships COERCE/restrict ongoing
  when: 2020-10-15
  where: hodeidah
  to: "fuel ships" thing
* drones ASSAULT/drone attempted
  when: 2020-10-12 "Monday"
  where: abha
  with: drone "drones" 2
* nothreat REQUEST/yield occurred
  when: 2020-10-16
  by: envoy
  to: "all"
  about: THREATEN
  answers: vow "I do not take such words lightly"
* usfree RETREAT/release occurred
  when: ?
  to: "American citizens"
  released: 2 "two American citizens"
* stock AGREE occurred
  when: 2018-12 from text "December 2018"
  where: stockholm
figure: prisoners 25 "Twenty-five persons"

== v-glion-4
outlet: @marib_notebook
register: thread
published: unknown
--
1/ So they have {swap|exchanged} a thousand people and the whole timeline is crying. I cried too. Now some less happy numbers, because nobody else here will post them.

2/ My cousin's unit still has thirty-one men missing since Nihm, where the Houthis {nihm|overran} the camp in January. Not one is on the lists. The ministry {ministryno|won't} even let us see the lists.

3/ Yesterday a Houthi field commander {threat|warned} on a TV channel that Marib "has till winter to {askyield,yield|hand over} its keys", otherwise they would {taketown|take} it "street by street". The same man who stood smiling at the airport!

4/ Also yesterday: the tribes here {levy|called up} four hundred more men. I watched them {levy|ride out} to Sirwah on pick-ups. Somebody was {fed|handing out} rice and diesel from a Saudi truck.

5/ For those asking: yes, the road to Al-Abdiyah is {abd|blocked} again, third day running. A convoy with flour tried to {flour|get through} from our side and had to turn back.

6/ Someone says we'd {accus|rather have} war than brothers home. I {denyacc|won't have it}. All we {askgrif|ask} is that Griffiths read out thirty-one names at the next round.

7/ Update. The ministry has {relent|given in}!! Families may see the lists from Sunday. Never underestimate mothers with a megaphone.

~ ♡ 2.3k ↻ 611 · Show replies · Who to follow
--
who ministry: body YE | The ministry
who envoy: Griffiths
who tribes: population YE | the tribes here
who hcomm: person YE | Houthi field commander
where nihm: district YE 15.65 44.62 | Nihm
where sirwah: town YE 15.45 45.02 | Sirwah
where abdiyah: district YE 14.85 45.30 | Al-Abdiyah
* swap RETREAT/release occurred
  when: ?
  released: ~1000 "a thousand people"
* nihm ASSAULT occurred
  when: ? "January"
  where: nihm
  by: houthis
  to: "unit"; "camp" thing
  missing: 31 "thirty-one men" side recipient
* ministryno REJECT occurred
  when: ?
  by: ministry
  to: "us"
* threat THREATEN/violence occurred
  when: ? "Yesterday"
  by: hcomm
  to: marib thing
  about: taketown
* yield RETREAT/withdraw demanded optional
  when: ? "till winter"
  where: marib
* taketown COERCE/seize threatened
  when: ?
  where: marib
  by: houthis
  to: marib thing
* levy MOBILIZE/militia occurred
  when: ? "yesterday"
  where: marib; sirwah
  by: tribes
* fed AID occurred
  when: ? "yesterday"
  where: marib
  by: "Somebody"
  to: tribes
* abd COERCE/restrict ongoing
  when: ? "third day running"
  where: abdiyah
* flour AID attempted
  when: ?
  where: abdiyah
  by: "convoy"
* accus ACCUSE/disapprove occurred optional
  when: ?
  by: "Someone"
  to: "we"
* denyacc REJECT occurred optional
  when: ?
  by: "I"
  to: "Someone"
  about: accus
  answers: accus "won't have it"
* askgrif REQUEST/change occurred
  when: ?
  by: "we"
  to: envoy
* relent CONCEDE occurred
  when: ?
  by: ministry
  to: "Families"
  about: ministryno
* askyield REQUEST/yield occurred
  when: ? "Yesterday"
  by: hcomm
  to: marib thing
  about: yield
figure: troops 400 "four hundred more men" of tribes
