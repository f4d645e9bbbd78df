# Danger right now. Numbers first, few words, no questions before them.

emergency-title = If you are in danger, call now:
emergency-title-country = { $country } — call now:
emergency-unknown-place = • 112 — works from mobile phones in Europe and many other countries
emergency-unknown-place-911 = • 911 — North America and parts of the Americas
emergency-unknown-place-999 = • 999 — United Kingdom and some other countries
emergency-steps = Get to a safe place if you can. Put your phone on silent if you are hiding. Tell the operator where you are first.
emergency-where = Tell me the country and I give you the local numbers.
emergency-suicide = You are not alone. If you are thinking about ending your life, call these numbers and stay with somebody you trust until help comes.
emergency-embassy = Your embassy:
emergency-nationality = Tell me your nationality and I add your embassy's number.
emergency-machine = I am a machine and cannot call anybody for you.

# Lost or stolen passport
lost-title = Your passport is lost or stolen. What to do, step by step:
lost-1 = 1. If you were robbed or are in danger, call the police first: { $number }.
lost-1-plain = 1. If you were robbed or are in danger, call the local police first.
lost-2 = 2. Report the loss or theft to the local police and ask for a copy of the report.
lost-3 = 3. Tell your embassy or consulate at once, so that the passport is cancelled and nobody can misuse it.
lost-4 = 4. Ask there for an emergency travel document. Take: the police report, a photo, any copy of the passport or another proof of identity, and your travel dates.
lost-5 = 5. Check before you fly whether your airline and the countries on your way accept the emergency document. You may also need a new visa or an exit stamp.
lost-6 = If you find the passport again, do not travel with it: once reported, it is no longer valid.
lost-where = Tell me the country you are in and your nationality, and I look up the police number and your embassy.
lost-nationality = Tell me your nationality and I look up your embassy.

# Other situations
help-title-arrested_or_detained = Somebody has been arrested or detained. What you can do:
help-arrested_or_detained-1 = • Ask the authorities to tell the embassy or consulate. Anybody arrested abroad has the right to ask for this.
help-arrested_or_detained-2 = • Sign nothing that you do not understand. Ask for an interpreter and a lawyer.
help-arrested_or_detained-3 = • A consulate can visit, give a list of lawyers and inform the family. It cannot get anybody out of prison or interfere with the courts.
help-title-victim_of_crime = You have been the victim of a crime. What you can do:
help-victim_of_crime-1 = • Get to a safe place, and get medical help if you are hurt. After a sexual assault, see a doctor as soon as you can, even if you do not want to report it.
help-victim_of_crime-2 = • Report it to the police and ask for a copy of the report. Have bank cards and phone blocked.
help-victim_of_crime-3 = • Your consulate can help you to contact family, doctors and lawyers. It cannot investigate the crime.
help-title-ill_or_injured = Somebody is ill or hurt. What you can do:
help-ill_or_injured-1 = • If it is serious, call an ambulance now.
help-ill_or_injured-2 = • Call the emergency line of your travel insurance: it decides about hospital bills and transport home. Keep all receipts.
help-ill_or_injured-3 = • Your consulate can name doctors and hospitals and inform the family. It cannot pay the bills.
help-title-death_abroad = We are sorry for your loss. What to do now:
help-death_abroad-1 = • Tell the embassy or consulate of the person who died. It explains local rules and informs the family.
help-death_abroad-2 = • Call the travel insurance of the person who died. It often pays for and organises the transport home.
help-death_abroad-3 = • A local doctor or authority must issue a death certificate. The consulate can tell you which papers you need.
help-title-missing_person = Somebody cannot be reached. What you can do:
help-missing_person-1 = • Try hotel, tour operator, airline, friends and social media first, and note when the person was last heard of.
help-missing_person-2 = • If you fear that something has happened, report it to the police where the person is, and to the police at home.
help-missing_person-3 = • Tell the foreign ministry of the person's nationality or its embassy: full name, date of birth, passport number, last known place.
help-title-stranded_or_no_money = You are stranded or without money. What you can do:
help-stranded_or_no_money-1 = • Have lost cards blocked. Ask family or friends to send money by a transfer service; it often arrives within minutes.
help-stranded_or_no_money-2 = • After a cancelled flight, the airline or tour operator is responsible first. Ask about rebooking, refund, hotel and meals.
help-stranded_or_no_money-3 = • Your consulate can help you to contact family and, as a last resort, may lend money for the way home. It usually does not pay for tickets.
help-title-family_matter = A family matter abroad. What you can do:
help-family_matter-1 = • If a child or an adult is in danger now, call the police.
help-family_matter-2 = • Contact the foreign ministry or embassy of your nationality. For a child taken abroad, ask for the central authority under the Hague Convention.
help-family_matter-3 = • Get a lawyer who knows family law in that country. A consulate can give you a list. It cannot bring a child back or decide about custody.
help-where = Tell me the country you are in and your nationality, and I look up the numbers and your embassy.
help-nationality = Tell me your nationality and I look up your embassy.

report-safe = Good to hear that you are safe. I cannot pass this on to anybody yet, so please tell your family and your embassy yourself.
