# Números de emergencia

numbers-title = { $country }: teléfonos de emergencia
number-police = • Policía: { $number }
number-ambulance = • Ambulancia: { $number }
number-fire = • Bomberos: { $number }
number-general = • Cualquier emergencia: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: no tengo los teléfonos de emergencia. En muchos países, el 112 funciona desde teléfonos móviles; pida a las personas que estén cerca que llamen para pedir ayuda.

# Embajadas y consulados
posts-title = { $sender }: embajadas y consulados en { $host }
posts-title-city = { $sender }: embajadas y consulados cerca de { $city } ({ $host })
post-embassy = Embajada, { $city }
post-high_commission = Alta Comisión (embajada), { $city }
post-consulate_general = Consulado General, { $city }
post-consulate = Consulado, { $city }
post-honorary_consulate = Consulado honorario, { $city }
post-other = Misión diplomática, { $city }
post-line = • { $post }
post-distance = • { $post } (a unos { $km } km de { $place })
post-address = Dirección: { $value }
post-phone = Teléfono: { $value }
post-emergency-phone = Teléfono de emergencia: { $value }
post-email = Correo electrónico: { $value }
post-website = Sitio web: { $value }
post-no-address = No tengo la dirección en mis datos.
post-more = Y { $count } más en { $country }.
posts-none = { $sender }: no conozco ninguna embajada ni ningún consulado en { $host }.
posts-none-hint = El ministerio de Relaciones Exteriores de su país puede decirle qué embajada se ocupa de este lugar ({ $host }) o si le ayuda la de otro país.
posts-same = { $country }: es su propio país y un país no tiene embajada en su territorio.
posts-check = Antes de ir, confirme la dirección y el horario en el sitio web oficial.

register-intro = Puede informar de su viaje al ministerio de Relaciones Exteriores de su país, para que pueda contactarle en una crisis. Este es el servicio que corresponde a su nacionalidad:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: no tengo en mis datos el servicio de registro de viajes. Pregunte en el ministerio de Relaciones Exteriores.
consular-intro = De pasaportes, certificados e inscripciones se encarga la sección consular de su embajada o su consulado.
