# Travel advice, one ministry a line. The ministry's own wording follows in quotation marks.

advice-title = { $country }: official travel advice
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: some regions have a stricter level. See the official pages.
advice-regions-title = Levels for regions, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: none of the ministries I read has published a level for it.
advice-not-safe = Even where there is no warning, there can be risks.
compare-disagree = The ministries do not agree. On a common scale from 1 (lowest) to 4 (highest), they range from { $lowest } to { $highest }.
compare-agree = On a common scale from 1 (lowest) to 4 (highest), they are all at { $level }.
compare-scale-note = This scale is only for comparison. What counts is each ministry’s own wording.

# What each step of each ministry's scale means
level-gov-uk-none = no warning against travel
level-gov-uk-avoid_all_travel_to_whole_country = advises against all travel
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = advises against all but essential travel
level-gov-uk-avoid_all_travel_to_parts = advises against all travel to parts of the country
level-gov-uk-avoid_all_but_essential_travel_to_parts = advises against all but essential travel to parts of the country
level-canada-0 = take normal precautions
level-canada-1 = be very careful
level-canada-2 = avoid non-essential travel
level-canada-3 = avoid all travel
level-us-1 = level 1 of 4, normal precautions
level-us-2 = level 2 of 4, increased caution
level-us-3 = level 3 of 4, reconsider travel
level-us-4 = level 4 of 4, do not travel
level-germany-none = no travel warning
level-germany-warning = travel warning for the whole country
level-germany-partialWarning = travel warning for parts of the country
level-germany-situationWarning = travel warning because of a special situation
level-germany-situationPartWarning = travel warning for parts of the country because of a special situation
level-australia-1 = level 1 of 4, normal precautions
level-australia-2 = level 2 of 4, be very careful
level-australia-3 = level 3 of 4, reconsider the need to travel
level-australia-4 = level 4 of 4, do not travel
level-netherlands-groen = green: no special risks
level-netherlands-geel = yellow: pay attention, there are risks
level-netherlands-oranje = orange: only travel that is necessary
level-netherlands-rood = red: do not travel

# Topics: the title above the quotations
topic-ask_security = { $country }: safety and security
topic-ask_health = { $country }: health
topic-ask_local_laws = { $country }: local laws and customs
topic-ask_customs = { $country }: what you may bring in or take out
topic-ask_transport = { $country }: getting around
topic-ask_natural_hazards = { $country }: natural hazards
topic-ask_insurance = { $country }: insurance
topic-ask_traveller_group = { $country }: advice for certain travellers
topic-ask_updates = { $country }: latest changes
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: entry requirements

# Entry rules
entry-title = Passport: { $nationality } → { $country }
entry-visa_free = You do not need a visa.
entry-visa_free-days = You do not need a visa for a stay of up to { $days } days.
entry-visa_required = You need a visa before you travel.
entry-visa_on_arrival = You need a visa; you can apply for it on arrival.
entry-visa_on_arrival-days = You need a visa; you can apply for it on arrival, for up to { $days } days.
entry-e_visa = You need a visa; you can apply for it online (e-visa).
entry-e_visa-days = You need a visa; you can apply for it online (e-visa), for up to { $days } days.
entry-eta = You need an electronic travel authorisation before you travel.
entry-eta-days = You need an electronic travel authorisation before you travel, for up to { $days } days.
entry-no_admission = People who hold this passport are not admitted.
entry-own_country = You do not need a visa: this country issued your passport.
entry-unofficial = This is not official. It comes from a public collection of visa rules and is only a guide. Before you book, check with the embassy of your destination ({ $country }).
entry-unknown = I do not know the visa rule for this passport. Ask the embassy of your destination ({ $country }).
entry-embassy = The embassy of your destination ({ $country }) in your country:

# Practical facts
practical-title = { $country }: practical facts
practical-currency = • Currency: { $value }
practical-plugs = • Plugs: type { $value }
practical-voltage = • Voltage: { $value }
practical-driving_side = • Driving: on the { $side ->
    [left] left
   *[right] right
} side of the road
practical-dialling_code = • Dialling code: { $value }
practical-time_zones = • Time zone: { $value }
practical-languages = • Languages: { $value }
practical-capital = • Capital: { $value }
currency-named = { $name } ({ $code })
