# Emergency numbers

numbers-title = { $country }: emergency numbers
number-police = • Police: { $number }
number-ambulance = • Ambulance: { $number }
number-fire = • Fire service: { $number }
number-general = • All emergencies: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: I have no emergency numbers for it. 112 works from mobile phones in many countries; ask the people around you to call for help.

# Embassies and consulates
posts-title = { $sender } in { $host }
posts-title-city = { $sender } near { $city } ({ $host })
post-embassy = Embassy, { $city }
post-high_commission = High Commission, { $city }
post-consulate_general = Consulate General, { $city }
post-consulate = Consulate, { $city }
post-honorary_consulate = Honorary consulate, { $city }
post-other = Diplomatic mission, { $city }
post-line = • { $post }
post-distance = • { $post } (about { $km } km from { $place })
post-address = Address: { $value }
post-phone = Telephone: { $value }
post-emergency-phone = Emergency telephone: { $value }
post-email = E-mail: { $value }
post-website = Website: { $value }
post-no-address = The address is not in my data.
post-more = And { $count } more in { $country }.
posts-none = I know of no embassy or consulate of { $sender } in { $host }.
posts-none-hint = Your foreign ministry can tell you which embassy is responsible for { $host }, or whether another country's embassy helps.
posts-same = { $country } is your own country there: there is no embassy of it at home.
posts-check = Check the address and opening hours on the official website before you go.

register-intro = You can tell your foreign ministry about your trip, so that it can reach you in a crisis. The service of your nationality's ministry:
register-line = • { $name } ({ $country }): { $url }
register-unknown = I don't have the registration service of { $country } in my data. Ask its foreign ministry.
consular-intro = For passports, certificates and registrations, the consular section of your embassy or consulate is responsible.
