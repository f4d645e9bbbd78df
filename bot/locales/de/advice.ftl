# Reisehinweise, ein Ministerium je Zeile. Der Wortlaut des Ministeriums steht dahinter in Anführungszeichen.

advice-title = { $country }: offizielle Reisehinweise
advice-line = • { $publisher }: { $meaning } („{ $native }“), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } („{ $native }“)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: Für einige Regionen gilt eine strengere Stufe. Welche das sind, steht auf den offiziellen Seiten.
advice-regions-title = Stufen für einzelne Regionen, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: Keines der Ministerien, die ich lese, veröffentlicht dafür eine Stufe.
advice-not-safe = Auch ohne Warnung kann es Risiken geben.
compare-disagree = Die Ministerien sind sich nicht einig. Auf einer gemeinsamen Skala von 1 (am niedrigsten) bis 4 (am höchsten) reichen sie von { $lowest } bis { $highest }.
compare-agree = Auf einer gemeinsamen Skala von 1 (am niedrigsten) bis 4 (am höchsten) liegen alle bei { $level }.
compare-scale-note = Die gemeinsame Skala dient nur dem Vergleich; es gilt, was das jeweilige Ministerium selbst schreibt.

# Was jede Stufe jedes Ministeriums bedeutet
level-gov-uk-none = keine Warnung vor Reisen
level-gov-uk-avoid_all_travel_to_whole_country = rät von allen Reisen ab
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = rät von allen nicht unbedingt notwendigen Reisen ab
level-gov-uk-avoid_all_travel_to_parts = rät von allen Reisen in Teile des Landes ab
level-gov-uk-avoid_all_but_essential_travel_to_parts = rät von allen nicht unbedingt notwendigen Reisen in Teile des Landes ab
level-canada-0 = übliche Vorsicht
level-canada-1 = große Vorsicht
level-canada-2 = nicht notwendige Reisen vermeiden
level-canada-3 = alle Reisen vermeiden
level-us-1 = Stufe 1 von 4, übliche Vorsicht
level-us-2 = Stufe 2 von 4, erhöhte Vorsicht
level-us-3 = Stufe 3 von 4, Reise überdenken
level-us-4 = Stufe 4 von 4, nicht reisen
level-germany-none = keine Reisewarnung
level-germany-warning = Reisewarnung für das ganze Land
level-germany-partialWarning = Reisewarnung für Teile des Landes
level-germany-situationWarning = Reisewarnung wegen einer besonderen Lage
level-germany-situationPartWarning = Reisewarnung für Teile des Landes wegen einer besonderen Lage
level-australia-1 = Stufe 1 von 4, übliche Vorsicht
level-australia-2 = Stufe 2 von 4, große Vorsicht
level-australia-3 = Stufe 3 von 4, überdenken, ob die Reise nötig ist
level-australia-4 = Stufe 4 von 4, nicht reisen
level-netherlands-groen = grün: keine besonderen Risiken
level-netherlands-geel = gelb: Achtung, es gibt Risiken
level-netherlands-oranje = orange: nur notwendige Reisen
level-netherlands-rood = rot: nicht reisen

# Themen: die Überschrift über den Zitaten
topic-ask_security = { $country }: Sicherheit
topic-ask_health = { $country }: Gesundheit
topic-ask_local_laws = { $country }: Gesetze und Gepflogenheiten vor Ort
topic-ask_customs = { $country }: Was Sie ein- und ausführen dürfen
topic-ask_transport = { $country }: Unterwegs im Land
topic-ask_natural_hazards = { $country }: Naturgefahren
topic-ask_insurance = { $country }: Versicherung
topic-ask_traveller_group = { $country }: Hinweise für bestimmte Reisende
topic-ask_updates = { $country }: Letzte Änderungen
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: Einreisebestimmungen

# Einreise
entry-title = Reisepass: { $nationality } → { $country }
entry-visa_free = Sie brauchen kein Visum.
entry-visa_free-days = { $days ->
    [one] Für einen Aufenthalt von höchstens { $days } Tag brauchen Sie kein Visum.
   *[other] Für einen Aufenthalt von höchstens { $days } Tagen brauchen Sie kein Visum.
}
entry-visa_required = Sie brauchen ein Visum, bevor Sie reisen.
entry-visa_on_arrival = Sie brauchen ein Visum; Sie können es bei der Ankunft beantragen.
entry-visa_on_arrival-days = { $days ->
    [one] Sie brauchen ein Visum; Sie können es bei der Ankunft beantragen, für einen Aufenthalt von höchstens { $days } Tag.
   *[other] Sie brauchen ein Visum; Sie können es bei der Ankunft beantragen, für einen Aufenthalt von höchstens { $days } Tagen.
}
entry-e_visa = Sie brauchen ein Visum; Sie können es online beantragen (E-Visum).
entry-e_visa-days = { $days ->
    [one] Sie brauchen ein Visum; Sie können es online beantragen (E-Visum), für einen Aufenthalt von höchstens { $days } Tag.
   *[other] Sie brauchen ein Visum; Sie können es online beantragen (E-Visum), für einen Aufenthalt von höchstens { $days } Tagen.
}
entry-eta = Sie brauchen vor der Reise eine elektronische Reisegenehmigung.
entry-eta-days = { $days ->
    [one] Für einen Aufenthalt von höchstens { $days } Tag brauchen Sie vor der Reise eine elektronische Reisegenehmigung.
   *[other] Für einen Aufenthalt von höchstens { $days } Tagen brauchen Sie vor der Reise eine elektronische Reisegenehmigung.
}
entry-no_admission = Wer diesen Reisepass hat, darf nicht einreisen.
entry-own_country = Sie brauchen kein Visum: Dieses Land hat Ihren Reisepass ausgestellt.
entry-unofficial = Das ist keine offizielle Auskunft. Sie stammt aus einer öffentlichen Sammlung von Visaregeln und ist nur ein Anhaltspunkt. Fragen Sie vor der Buchung die Botschaft Ihres Reiseziels ({ $country }).
entry-unknown = Für diesen Reisepass kenne ich die Visaregel nicht. Fragen Sie die Botschaft Ihres Reiseziels ({ $country }).
entry-embassy = Die Botschaft Ihres Reiseziels ({ $country }) in Ihrem Land:

# Praktisches
practical-title = { $country }: Praktisches
practical-currency = • Währung: { $value }
practical-plugs = • Steckdosen: Typ { $value }
practical-voltage = • Netzspannung: { $value }
practical-driving_side = • Straßenverkehr: { $side ->
    [left] Linksverkehr
   *[right] Rechtsverkehr
}
practical-dialling_code = • Vorwahl: { $value }
practical-time_zones = • Zeitzone: { $value }
practical-languages = • Sprachen: { $value }
practical-capital = • Hauptstadt: { $value }
currency-named = { $name } ({ $code })
