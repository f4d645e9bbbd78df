# Emergency numbers

numbers-title = { $country }: emergency numbers
number-police = • Police: { $number }
number-coastguard = • Coastguard: { $number }
number-tourist-police = • Tourist police: { $number }
number-ambulance = • Ambulance: { $number }
number-fire = • Fire service: { $number }
number-general = • All emergencies: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: I do not have its emergency numbers. Try 112: it works from mobile phones in many countries. Ask people near you to call for help.

# Embassies and consulates
posts-title = Embassies and consulates: { $sender } in { $host }
post-embassy = Embassy, { $city }
post-high_commission = High Commission, { $city }
post-consulate_general = Consulate General, { $city }
post-consulate = Consulate, { $city }
post-honorary_consulate = Honorary consulate, { $city }
post-other = Diplomatic mission, { $city }
post-line = • { $post }
post-distance = • { $post } (about { $km } km from { $place })
post-address = Address: { $value }
post-phone = Phone: { $value }
post-emergency-phone = Emergency phone: { $value }
post-email = Email: { $value }
post-website = Website: { $value }
post-no-address = I do not have its address.
post-more = And { $count } more ({ $country }).
posts-none = { $sender } in { $host }: I know of no embassy or consulate there.
posts-none-hint = Your foreign ministry can tell you which of its embassies covers { $host }, or whether another country’s embassy can help you.
posts-same = { $country }: a country has no embassy on its own territory. If you need help there, turn to the local authorities.
posts-check = Check the address and opening hours on the official website before you go.

register-intro = You can tell your foreign ministry about your trip, so that it can reach you in a crisis. This is its service:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: I do not know whether its foreign ministry has a registration service. Please ask the ministry.
consular-intro = For passports, certificates and registrations, contact your consulate or the consular section of your embassy. An honorary consulate often cannot do this.
