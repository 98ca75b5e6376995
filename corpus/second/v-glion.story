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
where hodeidah: town YE 14.80 42.95 | Hodeidah; Hudaydah
where stockholm: town SE 59.33 18.07 | Stockholm
where abha: town SA 18.22 42.50 | Abha

== v-glion-1
outlet: Corvin News Agency
register: wire
published: 2020-10-15
--
Yemen foes {day1|free} more than 700 captives on first day of largest {exchange|exchange} of the war

SANAA/SEIYUN, Oct 15 (Corvin) - Yemen's internationally recognised government and the Houthis {day1|released} more than 700 detainees on Thursday,
{flights|flying} them home across front lines in five aircraft chartered by the International Committee of the Red Cross, which arranged the
{day1|operation} and put doctors on board.

Two planes left Sanaa with men of the government side while another two took off from Seiyun carrying Houthi fighters to the capital they
hold. The fifth {day1|brought} 15 Saudis and four Sudanese, captured while fighting for the Saudi-led coalition, to Riyadh.

The {day1|handover} is the first half of a {deal|deal} struck on September 27 after a week of {talks|negotiations} in the Swiss village of Glion. It covers
1,081 names. The remainder are to be {day2|flown} between Aden and Sanaa on Friday, the ICRC said.

Men kissed the tarmac in Sanaa, some on crutches. A brass band played.

"Today's {day1|operation} brings back sons and fathers," the regional head of the Red Cross told reporters, {thank1|thanking} both sides for keeping the
aircraft safe.

The UN envoy, Martin Griffiths, {welcome|welcomed} the {day1|releases} and {call|called on} the parties to meet soon and agree to {rest|free} every
other prisoner, as they had {stockholm|promised} in Stockholm in December 2018. Some 15,000 names were on the lists then.

A senior government negotiator told Corvin that the {flights|flights} had nearly been called off at dawn, when the Houthis {bar|refused} to let four journalists
under {sentence|sentence} of death board. "If a single one of the four is {execution|executed}, there will be no second round," he {warn|warned}.

The Houthi negotiator {dismiss|dismissed} that as blackmail. He said his side had {rel290|let} 290 men go a year earlier without asking for anything
back and was {ready|ready} to {rest!announced|exchange} the rest "tomorrow".

On Wednesday the movement had {americans|freed} two Americans, who left on an Omani plane that had {omani|brought} some 240 of its stranded supporters back to Sanaa.

The coalition, which {intervene|intervened} in March 2015 after the Houthis {sanaataken|took} the capital, still controls the airspace over Yemen.
--
who houthis: the movement
who rc: person CH | regional head of the Red Cross
who neg: person YE | senior government negotiator
who hneg: person YE | Houthi negotiator
who oman: government OM | Omani
where riyadh: town SA 24.71 46.68 | Riyadh
where aden: town YE 12.78 45.04 | Aden
* day1 RETREAT/release occurred
  when: 2020-10-15 "Thursday" "Today"
  where: sanaa; seiyun
  by: gov; houthis
  to: gov; houthis; coalition; "detainees"
  released: >=700 "more than 700"
  released: 15 "15 Saudis" part
  released: 4 "four Sudanese" part
  part_of: exchange
* exchange RETREAT/release ongoing
  when: 2020-10-15/2020-10-16
  where: yemen
  by: gov; houthis
  to: gov; houthis; "captives"
* flights AID occurred optional
  when: 2020-10-15 "Thursday"
  where: sanaa; seiyun
  by: icrc
  to: "detainees"
* deal AGREE occurred
  when: 2020-09-27 from text "September 27"
  where: glion
  by: gov; houthis
  to: gov; houthis
  about: RETREAT/release by gov
* talks CONSULT occurred
  when: 2020-09-20/2020-09-27 "a week"
  where: glion
  by: gov; houthis
  to: gov; houthis
* day2 RETREAT/release announced
  when: 2020-10-16 "Friday"
  where: aden; sanaa
  by: gov; houthis
  to: gov; houthis
  said: icrc official "said"
  part_of: exchange
* thank1 SUPPORT occurred
  when: 2020-10-15 "Today"
  by: rc
  to: gov; houthis
* welcome SUPPORT occurred
  when: 2020-10-15
  by: envoy
  to: gov; houthis
  about: day1
  answers: day1 "welcomed the releases"
* call REQUEST/meet occurred
  when: 2020-10-15
  by: envoy
  to: gov; houthis
  about: AGREE by gov to houthis
* rest RETREAT/release demanded optional
  when: ?
  by: gov; houthis
  to: "prisoner"
  said: envoy official "called on"
* stockholm AGREE occurred
  when: 2018-12 from text "December 2018"
  where: stockholm
  by: gov; houthis
  to: gov; houthis
  about: RETREAT/release by gov
* bar REJECT occurred
  when: 2020-10-15 "dawn"
  by: houthis
  to: gov
  about: RETREAT/release by houthis to "four journalists"
  said: neg party "told"
* sentence SANCTION/convict occurred optional
  when: ?
  to: "four journalists"
* execution ASSAULT/targeted hypothetical
  when: ?
  by: houthis
  to: "journalists"
  said: neg party "warned"
* warn THREATEN occurred
  when: 2020-10-15
  by: neg
  to: houthis
  about: SANCTION/discontinue by gov to houthis
* dismiss REJECT occurred
  when: 2020-10-15
  by: hneg
  to: neg
  about: warn
  answers: warn "dismissed that"
* rel290 RETREAT/release occurred
  when: 2019 "a year earlier"
  by: houthis
  to: "men"
  released: 290 "290 men" voice hneg
  said: hneg party "said"
* ready AGREE occurred
  when: 2020-10-15
  by: hneg
  to: gov
  about: RETREAT/release by houthis
* americans RETREAT/release occurred
  when: 2020-10-14 "Wednesday"
  by: houthis
  to: "two Americans"
  released: 2 "two Americans"
* omani AID occurred
  when: 2020-10-14 "Wednesday"
  where: sanaa
  by: oman
  to: "supporters"
* intervene ASSAULT occurred optional
  when: 2015-03 from text "March 2015"
  where: yemen
  by: coalition
  to: houthis
* sanaataken COERCE/seize occurred optional
  when: ?
  where: sanaa
  by: houthis
figure: prisoners 1081 "1,081 names"
figure: prisoners ~15000 "Some 15,000 names"

== v-glion-2
outlet: Gulf Road Radio
register: radio
published: 2020-10-15
--
Evening magazine: the planes over Yemen

PRESENTER: Good evening. It's nine o'clock in Sanaa, and all day long families there have been looking up. Our reporter was at the airport
this morning when the first of the Red Cross jets came in. What did you see?

REPORTER: I saw an old woman who would not let go of a boy in a white tracksuit. He was nineteen when they {taken|took} him near Taiz in 2016, he told me, and he
said that for the first year guards of a local militia there had {torture|beaten} him with cables, every night, to make him give names. She kept touching his ears.

PRESENTER: And politically? Who deserves the credit?

REPORTER: You have to go back to Switzerland. At the end of September both delegations {talks|sat} in one hotel for eight days, and on the last of those, a Sunday, the UN and
the Red Cross could announce that they had a {deal|deal}, and a list. A thousand and eighty-one people. The Houthis {giveway|gave way} on the Saudis; until then they had
{insist|insisted} that no Saudi would leave before an end to the coalition's air {raids|raids}.

PRESENTER: So that was a {giveway|concession}.

REPORTER: A big one. The government side {drop|dropped} its own {cond|condition}, which was that the brother of the president be on the first plane. He's not. He's still somewhere in Sanaa.

PRESENTER: Let's hear from Marib, though, because not everybody is celebrating. The league of captives' mothers there held a {sitin|sit-in} outside the governor's
office this afternoon. With me on the line is one of their spokeswomen. Madam, why?

SPOKESWOMAN: Because our sons are not on any list! We {wantenvoy|want} the envoy to come here and sit with us. He has been in Sanaa, he has been in Riyadh, never with us. And I'll tell you,
in January, when that missile {mosque|hit} the camp mosque and more than a hundred boys died, nobody spoke of exchange, they spoke of revenge.

PRESENTER: There's talk that the Houthis might {push|push} into Marib itself if nothing more comes of this.

SPOKESWOMAN: They {marib8|tried} it in the last week of August, with rockets, and they were {marib8|thrown back} at the dam. If they {push|come} again, we have nowhere left to run.

PRESENTER: Thank you. A word on the roads: the authorities in Aden have {close|closed} the airport to ordinary passengers until Saturday morning, so that tomorrow's {day2|flights} can go ahead undisturbed, and the
highway from Lahj is {close|shut} as well. In Sanaa, meanwhile, tonight's football has been put back an hour. Al-Wahda's striker, you'll be relieved to hear, is fit to shoot again.
--
who mothers: population YE | league of captives' mothers
who spokes: person YE | SPOKESWOMAN; one of their spokeswomen
where aden: town YE 12.78 45.04 | Aden
where lahj: town YE 13.06 44.88 | Lahj
where taiz: town YE 13.58 44.02 | Taiz
* taken COERCE/arrest occurred
  when: 2016 from text "2016"
  where: taiz
  to: "a boy"
  said: "he" witness "told"
* torture ASSAULT/torture occurred
  when: 2016/2017 bounded "the first year"
  where: taiz
  by: "guards of a local militia"
  to: "a boy"
  with: blunt "cables"
  said: "he" witness "said"
* talks CONSULT occurred
  when: 2020-09-20/2020-09-27 "the end of September" "eight days"
  where: "Switzerland"
  by: houthis; gov
  to: houthis; gov
* deal AGREE occurred
  when: 2020-09-27 "the last of those, a Sunday"
  where: "Switzerland"
  by: houthis; gov
  to: houthis; gov
  about: RETREAT/release by houthis
  said: un official "announce"
  said: icrc official "announce"
* giveway CONCEDE occurred
  when: 2020-09-20/2020-09-27 bounded
  where: "Switzerland"
  by: houthis
  to: gov
  about: RETREAT/release by houthis
* insist REQUEST/yield occurred
  when: 2020-09-20/2020-09-27 bounded
  by: houthis
  to: coalition
  about: ASSAULT/aerial by coalition
* raids ASSAULT/aerial ongoing optional
  when: ?
  by: coalition
  with: airstrike "air raids"
* drop CONCEDE occurred
  when: 2020-09-20/2020-09-27 bounded
  where: "Switzerland"
  by: gov
  to: houthis
  about: cond
* cond REQUEST/yield occurred optional
  when: 2020-09-20/2020-09-27 bounded
  by: gov
  to: houthis
  about: RETREAT/release by houthis
* sitin PROTEST/demo occurred
  when: 2020-10-15 "this afternoon"
  where: "governor's office"; marib
  by: mothers
* wantenvoy REQUEST/meet occurred
  when: 2020-10-15
  by: spokes
  to: envoy
  about: CONSULT/visit by envoy to mothers at marib
* mosque ASSAULT/heavy-weapons occurred
  when: 2020-01 "January"
  where: "camp mosque"; marib
  to: "camp mosque" thing; "boys"
  with: missile "missile" 1
  killed: >=100 "more than a hundred boys" side recipient voice spokes
  said: spokes party
* push ASSAULT hypothetical
  when: ?
  where: marib
  by: houthis
* marib8 ASSAULT/heavy-weapons occurred
  when: 2020-08-25/2020-08-31 bounded "the last week of August"
  where: "the dam"; marib
  by: houthis
  with: rocket "rockets"
  said: spokes party
* close COERCE/restrict ongoing
  when: 2020-10-15/2020-10-17 "until Saturday morning"
  where: "the airport to"; aden; lahj
  by: "the authorities in Aden"
  to: "ordinary passengers"
* day2 RETREAT/release announced
  when: 2020-10-16 "tomorrow"
  where: aden
  by: houthis; gov
figure: prisoners 1081 "A thousand and eighty-one people"

== v-glion-3
outlet: Office of the Special Envoy, press section
register: un
published: 2020-10-16
--
Remarks to the press by the Special Envoy following the completion of the {exchange|exchange}

Good afternoon, and thank you for joining at short notice.

I can confirm that the last of this week's aircraft landed in Sana'a at 13.10 local time today. With that, the parties have concluded what they
{deal|undertook} at Glion. One thousand and fifty-six persons have {exchange|gone home} in two days: 671 to Ansar Allah, 385 to the government side and to the coalition, fifteen of them Saudi nationals. Twenty-five persons on the agreed lists
did not travel; the ICRC is {look|looking into} each of these cases with the help of both sides, who have {files|passed} it the files.

I wish to {thank2|thank} the ICRC, whose delegates {flights|accompanied} every flight and gave each passenger a medical {flights|check}, and the Government of Oman. I {thankswiss|thank} Switzerland, which {roof|lent} us a roof.

What comes next? Three things.

First, I {reconvene|ask} both committees to reconvene before the end of the year. The supervisory committee has {accept|accepted} in principle; Ansar Allah's reply has not reached
me. There is some concern that one party may {leave|withdraw} from the committee over the four journalists {sentence|sentenced} in April. I have {askexec|asked} the authorities in Sana'a not to carry out these {sentence|sentences}, and shall go on doing so.

Secondly, the joint declaration. My office {draft|sent} both parties a fourth draft on Tuesday. It provides for a nationwide ceasefire, the reopening of Sana'a airport, salaries, and a return to the table.

Thirdly, Hudaydah. Between 3 and 9 October more than forty civilians were {durayhimi|killed} or {durayhimi|wounded} there, in {durayhimi|clashes} around Ad Durayhimi of a kind we had not seen since the Stockholm {stockholm|Agreement} of
December 2018. The mission's chairman has {halt|called for} an immediate halt; both commanders told him on the {haltphone|telephone}, the day after, that they would {haltagreed|observe} one. The {posts|reopening} of the joint observation posts has been {postsagreed|agreed} but not yet carried out.

Question: Ansar Allah's defence spokesman {threat|threatened} last night that the group would strike "deep into the aggressor's house" if the fuel ships off Hudaydah were {fuel|held up} any longer. Doesn't that make nonsense of today?

Answer: I have seen the reports. Two drones were also {abha|brought down} near Abha on Monday before they could do damage, so I do not take such words lightly. I {appeal|appeal} to all to refrain from {threat|threats}. But nobody who stood on that runway would call it nonsense.

Question: Did the {americans|release} of the two American citizens form part of this?

Answer: No. It was arranged elsewhere, by others, and I was {glad|glad} of it.

~ The transcript has been lightly edited. Follow us: @osesgy · Subscribe to briefings · Report an error on this page
--
who houthis: the group; the authorities in Sana'a
who chair: person - | The mission's chairman
who oman: government OM | Government of Oman
who swiss: state CH | Switzerland
who comm: body YE | supervisory committee
who hspoke: person YE | Ansar Allah's defence spokesman
where durayhimi: town YE 14.63 43.06 | Ad Durayhimi
* exchange RETREAT/release occurred
  when: 2020-10-15/2020-10-16 "two days"
  by: gov; houthis
  to: gov; houthis; coalition
  released: 1056 "One thousand and fifty-six persons"
  released: 671 "671 to Ansar Allah" part
  released: 385 "385 to the government side and to the coalition" part
  released: 15 "fifteen of them Saudi nationals" part
  said: envoy official "confirm"
* deal AGREE occurred
  when: ?
  where: glion
  by: gov; houthis
  to: gov; houthis
  about: exchange
  said: envoy official
* look ACCUSE/investigate ongoing optional
  when: 2020-10-16
  by: icrc
  said: envoy official
* files COOPERATE occurred
  when: 2020-10-15/2020-10-16 bounded
  by: gov; houthis
  to: icrc
  said: envoy official
* thank2 SUPPORT occurred
  when: 2020-10-16
  by: envoy
  to: icrc; oman
* flights AID occurred
  when: 2020-10-15/2020-10-16 "two days"
  by: icrc
  to: "passenger"
  said: envoy official
* thankswiss SUPPORT occurred
  when: 2020-10-16
  by: envoy
  to: swiss
* roof AID occurred optional
  when: ?
  where: glion
  by: swiss
  to: envoy
  said: envoy official
* reconvene REQUEST/meet occurred
  when: 2020-10-16
  by: envoy
  to: "both committees"
  about: CONSULT by comm
* accept AGREE occurred
  when: ?
  by: comm
  to: envoy
  about: CONSULT by comm
  answers: reconvene "accepted in principle"
  said: envoy official
* leave SANCTION/withdraw hypothetical
  when: ?
  by: "one party"
  to: comm
  said: envoy official suggested "concern"
* sentence SANCTION/convict occurred
  when: 2020-04 "April"
  where: sanaa
  by: houthis
  to: "four journalists"
  said: envoy official
* askexec REQUEST/yield occurred
  when: 2020-04/2020-10-16 bounded
  by: envoy
  to: houthis
  about: ASSAULT/targeted by houthis to "four journalists"
  answers: sentence "not to carry out these sentences"
* draft CONSULT/third-party occurred optional
  when: 2020-10-13 "Tuesday"
  by: envoy
  to: gov; houthis
  said: envoy official
* durayhimi ASSAULT occurred
  when: 2020-10-03/2020-10-09 "Between 3 and 9 October"
  where: durayhimi; hodeidah
  to: "civilians"
  casualties: >=40 "more than forty civilians" side civilian voice envoy
  said: envoy official
* stockholm AGREE occurred
  when: 2018-12 from text "December 2018"
  where: stockholm
  by: gov; houthis
  to: gov; houthis
* halt REQUEST/yield occurred
  when: 2020-10-03/2020-10-16 bounded
  by: chair
  to: "both commanders"
  about: durayhimi
  answers: durayhimi "called for an immediate halt"
  said: envoy official
* haltphone CONSULT/phone occurred
  when: 2020-10-03/2020-10-16 bounded "the day after"
  by: chair; "both commanders"
  said: envoy official
* haltagreed AGREE occurred
  when: 2020-10-03/2020-10-16 bounded "the day after"
  by: "both commanders"
  to: chair
  about: RETREAT/ceasefire at hodeidah
  answers: halt "told him on the telephone"
  said: envoy official
* posts RETREAT/access announced optional
  when: ?
  where: hodeidah
  said: envoy official
* postsagreed AGREE occurred
  when: ?
  by: gov; houthis
  about: posts
  said: envoy official
* threat THREATEN/violence occurred
  when: 2020-10-15 "last night"
  by: hspoke
  to: coalition
  about: ASSAULT by houthis to coalition
  answers: fuel "if the fuel ships off Hudaydah were held up any longer"
* fuel COERCE/restrict ongoing
  when: 2020-10-15
  where: hodeidah
  to: "the fuel ships" thing
  said: hspoke party "threatened"
* abha ASSAULT/drone attempted
  when: 2020-10-12 "Monday"
  where: abha
  with: drone "drones" 2
  said: envoy official
* appeal REQUEST/yield occurred
  when: 2020-10-16
  by: envoy
  to: "all"
  about: threat
  answers: threat "refrain from threats"
* americans RETREAT/release occurred
  when: ?
  to: "American citizens"
  released: 2 "two American citizens"
* glad SUPPORT occurred optional
  when: 2020-10-16
  by: envoy
  about: americans
  answers: americans "glad of it"
figure: prisoners 25 "Twenty-five persons" voice envoy

== v-glion-4
outlet: @marib_notebook
register: thread
published: unknown
--
1/ So they have {exchange|exchanged} a thousand people and the whole timeline is crying. I cried too. Now some less happy numbers, because nobody else here will post them.

2/ My cousin's unit still has thirty-one men missing since Nihm, where the Houthis {nihm|overran} the camp in January. Not one is on the lists. The ministry won't even {lists|let} us see the lists.

3/ Yesterday a Houthi field commander {ult|warned} on a TV channel that Marib "has till winter to hand over its keys", otherwise they would take it "street by street". The same man who stood smiling at the airport!

4/ Also yesterday: the tribes here {callup|called up} four hundred more men. I watched them {callup|ride out} to Sirwah on pick-ups. Somebody was {rice|handing out} rice and diesel from a Saudi truck.

5/ For those asking: yes, the road to Al-Abdiyah is {road|blocked} again, third day running. A convoy with flour tried to {flour|get through} from our side and had to turn back.

6/ Someone says we'd rather have war than brothers home. I won't have it. All we {readout|ask} is that Griffiths read out thirty-one names at the next round.

7/ Update. The ministry has {givein|given in}!! Families may see the lists from Sunday. Never underestimate mothers with a megaphone.

~ ♡ 2.3k ↻ 611 · Show replies · Who to follow
--
who ministry: body YE | The ministry
who envoy: Griffiths
who tribes: population YE | the tribes here
who hcomm: person YE | Houthi field commander
where nihm: district YE 15.65 44.62 | Nihm
where sirwah: town YE 15.45 45.02 | Sirwah
where abdiyah: district YE 14.85 45.30 | Al-Abdiyah
* exchange RETREAT/release occurred
  when: ?
  by: "they"
  released: ~1000 "a thousand people"
* nihm ASSAULT occurred
  when: ? "January"
  where: nihm
  by: houthis
  to: "the camp" thing; "My cousin's unit"
  missing: 31 "thirty-one men" side recipient
* lists REJECT occurred
  when: ?
  by: ministry
  to: "us"
* ult THREATEN/territory occurred
  when: ? "Yesterday"
  by: hcomm
  to: marib thing
  about: COERCE/seize by houthis at marib
* callup MOBILIZE/militia occurred
  when: ? "yesterday"
  where: marib; sirwah
  by: tribes
* rice AID occurred
  when: ? "yesterday"
  to: "men"
* road COERCE/restrict ongoing
  when: ? "third day running"
  where: abdiyah
* flour AID attempted
  when: ?
  where: abdiyah
  by: "our side"
* readout REQUEST/assist occurred
  when: ?
  by: "we"
  to: envoy
* givein CONCEDE occurred
  when: ?
  by: ministry
  to: "Families"
  about: lists
  answers: lists "given in"
figure: troops 400 "four hundred more men" of tribes
figure: missing 31 "thirty-one names"
