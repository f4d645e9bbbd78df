# Recomendaciones de viaje: una línea por ministerio. Entre comillas, las palabras del propio ministerio.

advice-title = { $country }: recomendaciones oficiales de viaje
advice-line = • { $publisher }: { $meaning } (“{ $native }”), { $date }
advice-line-plain = • { $publisher }: { $meaning }, { $date }
advice-line-undated = • { $publisher }: { $meaning } (“{ $native }”)
advice-line-undated-plain = • { $publisher }: { $meaning }
advice-regional = { $country }: algunas regiones tienen un nivel más estricto. Consulte las páginas oficiales.
advice-regions-title = Niveles por región, { $publisher }:
advice-region-line = • { $region }: { $meaning }
advice-none = { $country }: ninguno de los ministerios que consulto ha publicado un nivel para este destino.
advice-not-safe = Aunque no haya ninguna advertencia, puede haber riesgos.
compare-disagree = Los ministerios no coinciden. En una escala común de 1 (lo más bajo) a 4 (lo más alto), van del nivel { $lowest } al { $highest }.
compare-agree = En una escala común de 1 (lo más bajo) a 4 (lo más alto), todos están en el nivel { $level }.
compare-scale-note = Esta escala solo sirve para comparar. Lo que vale es lo que dice cada ministerio con sus propias palabras.

# Qué significa cada nivel de la escala de cada ministerio
level-gov-uk-none = ninguna advertencia contra los viajes
level-gov-uk-avoid_all_travel_to_whole_country = desaconseja todo viaje
level-gov-uk-avoid_all_but_essential_travel_to_whole_country = desaconseja todo viaje que no sea imprescindible
level-gov-uk-avoid_all_travel_to_parts = desaconseja todo viaje a algunas zonas del país
level-gov-uk-avoid_all_but_essential_travel_to_parts = desaconseja todo viaje que no sea imprescindible a algunas zonas del país
level-canada-0 = tomar las precauciones normales
level-canada-1 = tener mucha precaución
level-canada-2 = evitar los viajes que no sean imprescindibles
level-canada-3 = evitar todo viaje
level-us-1 = nivel 1 de 4, precauciones normales
level-us-2 = nivel 2 de 4, mayor precaución
level-us-3 = nivel 3 de 4, reconsiderar el viaje
level-us-4 = nivel 4 de 4, no viajar
level-germany-none = ninguna advertencia de viaje
level-germany-warning = advertencia de viaje para todo el país
level-germany-partialWarning = advertencia de viaje para algunas zonas del país
level-germany-situationWarning = advertencia de viaje por una situación especial
level-germany-situationPartWarning = advertencia de viaje para algunas zonas del país por una situación especial
level-australia-1 = nivel 1 de 4, precauciones normales
level-australia-2 = nivel 2 de 4, mucha precaución
level-australia-3 = nivel 3 de 4, reconsiderar si el viaje es necesario
level-australia-4 = nivel 4 de 4, no viajar
level-netherlands-groen = verde, sin riesgos especiales
level-netherlands-geel = amarillo, atención, hay riesgos
level-netherlands-oranje = naranja, solo los viajes necesarios
level-netherlands-rood = rojo, no viajar

# Temas: el título que va encima de las citas
topic-ask_security = { $country }: seguridad
topic-ask_health = { $country }: salud
topic-ask_local_laws = { $country }: leyes y costumbres locales
topic-ask_customs = { $country }: qué puede llevar al entrar o al salir
topic-ask_transport = { $country }: transporte y carreteras
topic-ask_natural_hazards = { $country }: riesgos naturales
topic-ask_insurance = { $country }: seguro de viaje
topic-ask_traveller_group = { $country }: consejos según quién viaja
topic-ask_updates = { $country }: últimos cambios
update-level = • { $publisher }: { $before } → { $after }, { $date }
update-region-level = • { $publisher } · { $region }: { $before } → { $after }, { $date }
topic-ask_entry_requirements = { $country }: requisitos de entrada

# Normas de entrada
entry-title = Pasaporte: { $nationality } → { $country }
entry-visa_free = No necesita visa.
entry-visa_free-days = No necesita visa para quedarse hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
entry-visa_required = Necesita obtener una visa antes de viajar.
entry-visa_on_arrival = Necesita visa; puede solicitarla al llegar.
entry-visa_on_arrival-days = Necesita visa; puede solicitarla al llegar, para quedarse hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
entry-e_visa = Necesita visa; puede solicitarla por internet (visa electrónica).
entry-e_visa-days = Necesita visa; puede solicitarla por internet (visa electrónica), para quedarse hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
entry-eta = Antes de salir de viaje necesita una autorización electrónica de viaje.
entry-eta-days = Antes de salir de viaje necesita una autorización electrónica de viaje, para quedarse hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
entry-no_admission = No se permite la entrada a quienes tienen este pasaporte.
entry-own_country = No necesita visa: este país emitió su pasaporte.
entry-unofficial = Este dato no es oficial. Viene de una recopilación pública de requisitos de visa y es solo orientativo. Antes de reservar, confírmelo con la embajada del país de destino ({ $country }).
entry-unknown = No conozco el requisito de visa para este pasaporte. Pregunte en la embajada del país de destino ({ $country }).
entry-embassy = La embajada del país de destino ({ $country }) en su país:

# Datos prácticos
practical-title = { $country }: datos prácticos
practical-currency = • Moneda: { $value }
practical-plugs = • Enchufes: tipo { $value }
practical-voltage = • Voltaje: { $value }
practical-driving_side = • Se conduce por la { $side ->
    [left] izquierda
   *[right] derecha
}
practical-dialling_code = • Prefijo telefónico: { $value }
practical-time_zones = • Zona horaria: { $value }
practical-languages = • Idiomas: { $value }
practical-capital = • Capital: { $value }
currency-named = { $name } ({ $code })
