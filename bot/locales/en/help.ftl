# Danger right now. Numbers first, few words, no questions before them.

emergency-title = If you are in danger, call now:
emergency-title-country = { $country } — call now:
emergency-unknown-place = • 112 — Europe, and from mobile phones in many other countries
emergency-unknown-place-911 = • 911 — United States, Canada and many other countries in the Americas
emergency-unknown-place-999 = • 999 — United Kingdom and some other countries
emergency-steps = Get to a safe place if you can. If you are hiding, put your phone on silent. When you call, say first where you are.
emergency-where = Tell me which country you are in, and I will give you the local numbers.
emergency-suicide = If you are thinking about ending your life: you are not alone. Call one of the numbers above now, and stay with someone you trust until help comes.
emergency-embassy = Your embassy:
emergency-machine = I am a machine and cannot call anyone for you. If you cannot call, ask someone near you to do it.

# Lost or stolen passport
lost-title = A lost or stolen passport can be replaced. What to do, step by step:
lost-1 = 1. If you were robbed or are in danger, call the police first: { $number }.
lost-1-plain = 1. If you were robbed or are in danger, call the local police first.
lost-2 = 2. Report the loss or theft to the local police and ask for a copy of the report.
lost-3 = 3. Report it to your embassy or consulate at once. Your passport is then cancelled, so that nobody can misuse it.
lost-4 = 4. If you need to travel soon, ask there for an emergency travel document. Bring the police report, a photo, a copy of the passport or other proof of who you are, and your travel plans. There is usually a fee.
lost-5 = 5. Before you leave, check that your airline and every country on your way accept the emergency document. You may also need a new visa or an exit permit from the immigration office.
lost-6 = If you find the passport again, do not travel with it. Once it is reported lost or stolen, it is no longer valid.
lost-where = Tell me the country you are in and your nationality, and I will look up the police number and your embassy.
lost-nationality = Tell me your nationality, and I will look up your embassy.

# Other situations
help-title-arrested_or_detained = If you or someone you know has been arrested or detained:
help-arrested_or_detained-1 = • Ask the police or prison to tell the embassy or consulate. Foreign nationals who are arrested have the right to ask for this. Family and friends can also call the embassy themselves.
help-arrested_or_detained-2 = • Do not sign anything that you do not understand. Ask for an interpreter and a lawyer.
help-arrested_or_detained-3 = • A consulate can usually visit, give a list of lawyers and, if the person agrees, inform the family. It cannot get anyone out of prison, pay for a lawyer or interfere with the courts.
help-title-victim_of_crime = We are sorry that this happened. What you can do:
help-victim_of_crime-1 = • Get to a safe place, and get medical help if you are hurt. A sexual assault is never your fault: see a doctor as soon as you can, even if you do not want to report it.
help-victim_of_crime-2 = • If you decide to report it, go to the police and ask for a copy of the report. If you are not sure, ask your consulate first. Have stolen bank cards and phones blocked.
help-victim_of_crime-3 = • Your consulate can help you to contact family, doctors and lawyers. It cannot investigate the crime or give legal advice.
help-title-ill_or_injured = If you or someone with you is ill or hurt:
help-ill_or_injured-1 = • If it is serious, call an ambulance now.
help-ill_or_injured-2 = • Call the emergency line of the travel insurance as early as you can. The insurer usually has to agree before it pays for hospital or transport home. Keep all receipts.
help-ill_or_injured-3 = • Your consulate can give you a list of doctors and hospitals and help to inform the family. It cannot pay the bills.
help-title-death_abroad = We are sorry for your loss. What to do now:
help-death_abroad-1 = • Contact the embassy or consulate of the country whose citizen the person was. It explains the local rules and, if needed, informs the family.
help-death_abroad-2 = • Find out whether the person had travel insurance. Call the insurer before you pay for anything: it often arranges and pays for the transport home.
help-death_abroad-3 = • A local doctor or authority has to issue a death certificate. The consulate can tell you which papers you need. It usually cannot pay for a funeral or for the transport home.
help-title-missing_person = If you cannot reach someone abroad:
help-missing_person-1 = • Try the hotel, tour operator, airline, friends and social media. Note when and where the person was last seen or heard from.
help-missing_person-2 = • If you fear that something has happened, do not wait. Report it to the police where the person is, and to the police at home.
help-missing_person-3 = • Tell the person’s foreign ministry, or its embassy there. Have ready, if you know them: full name, date of birth, passport number, last known place.
help-title-stranded_or_no_money = If you are stranded or without money:
help-stranded_or_no_money-1 = • Have lost cards blocked. Ask family or friends to send money through a money transfer service; it often arrives within minutes.
help-stranded_or_no_money-2 = • If your flight is cancelled, ask the airline or tour operator first about rebooking, a refund, a hotel and meals.
help-stranded_or_no_money-3 = • Your consulate can help you to contact family. It does not usually pay for tickets. Some consulates lend money for the journey home as a last resort; it has to be paid back.
help-title-family_matter = For a family matter abroad, this is what you can do:
help-family_matter-1 = • If you, a child or someone else is in danger now, call the police.
help-family_matter-2 = • Contact your foreign ministry or embassy, also if someone threatens you, holds you back or forces you to marry. For a child taken to another country, ask your country’s central authority under the Hague Convention. This works only if both countries take part.
help-family_matter-3 = • Find a lawyer who knows family law in that country. A consulate can give you a list. It cannot bring a child back or decide about custody.
help-where = Tell me the country you are in and your nationality, and I will look up the numbers and your embassy.
help-nationality = Tell me your nationality, and I will look up your embassy.

report-safe = I am glad that you are safe. I cannot pass this on to anyone, so please tell your family and your embassy yourself.
