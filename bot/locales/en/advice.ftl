# Travel advice, one ministry a line. The ministry's own wording follows in quotation marks.

advice-title = { $country }: official travel advice
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = Some regions of { $country } have a stricter level. See the official pages.
advice-regions-title = Levels for regions, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: none of the ministries I read publishes a level for it.
advice-home = This is the country of the ministry or no advice exists for it.
advice-not-safe = No warning does not mean that there is no risk.
advice-change = Last change, { $date }:
compare-disagree = The ministries do not agree. On a common scale from 1 (lowest) to 4 (highest) they range from { $lowest } to { $highest }.
compare-agree = On a common scale from 1 (lowest) to 4 (highest) all of them are at { $level }.
compare-scale-note = The common scale is only for comparison; what counts is each ministry's own wording.

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

# Topics: the title above the quotations
topic-ask_security = { $country }: safety and security
topic-ask_health = { $country }: health
topic-ask_local_laws = { $country }: local laws and customs
topic-ask_customs = { $country }: what may be brought in or out
topic-ask_transport = { $country }: getting around
topic-ask_natural_hazards = { $country }: natural hazards
topic-ask_insurance = { $country }: insurance
topic-ask_traveller_group = { $country }: advice for particular travellers
topic-ask_updates = { $country }: latest changes
topic-ask_entry_requirements = { $country }: entry requirements
topic-for-readers = This text was written for { $publisher } readers; some of it may not apply to other nationals.

# Entry rules
entry-title = { $nationality } passport → { $country }
entry-visa_free = No visa is needed.
entry-visa_free-days = No visa is needed for a stay of up to { $days } days.
entry-visa_required = A visa is required before travel.
entry-visa_on_arrival = A visa is issued on arrival.
entry-visa_on_arrival-days = A visa is issued on arrival, for up to { $days } days.
entry-e_visa = A visa is required; it can be applied for online (e-visa).
entry-e_visa-days = A visa is required; it can be applied for online (e-visa), for up to { $days } days.
entry-eta = An electronic travel authorisation is required before travel.
entry-eta-days = An electronic travel authorisation is required before travel, for up to { $days } days.
entry-no_admission = Holders of this passport are not admitted.
entry-own_country = No visa is needed: it is the country of your passport.
entry-unofficial = This is not official: it comes from a public collection of visa rules and is only an indication. Ask the embassy of { $country } before you book.
entry-unknown = I have no visa rule for this passport and this country. Ask the embassy of { $country }.
entry-embassy = Embassy of { $country } in your country:

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
