# Números de emergencia

numbers-title = { $country }: teléfonos de emergencia
number-police = • Policía: { $number }
number-coastguard = • Guardia costera: { $number }
number-tourist-police = • Policía turística: { $number }
number-ambulance = • Ambulancia: { $number }
number-fire = • Bomberos: { $number }
number-general = • Cualquier emergencia: { $number }
number-other = • { $label }: { $number }
number-note = ({ $note })
numbers-unknown = { $country }: no tengo los teléfonos de emergencia de este país. Pruebe con el 112: funciona desde teléfonos móviles en muchos países. Pida a las personas que estén cerca que llamen para pedir ayuda.

# Embajadas y consulados
posts-title = { $sender }: embajadas y consulados en { $host }
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
post-no-address = No tengo la dirección.
post-more = Y { $count } más ({ $country }).
posts-none = { $sender }: no conozco ninguna embajada ni ningún consulado en { $host }.
posts-none-hint = El ministerio de Relaciones Exteriores de su país puede decirle cuál de sus embajadas se ocupa de este lugar ({ $host }), o si puede ayudarle la embajada de otro país.
posts-same = { $country }: ningún país tiene embajada en su propio territorio. Si necesita ayuda allí, acuda a las autoridades locales.
posts-check = Antes de ir, confirme la dirección y el horario en el sitio web oficial.

register-intro = Puede informar de su viaje al ministerio de Relaciones Exteriores de su país, para que pueda localizarle en una crisis. Este es el servicio del ministerio:
register-line = • { $name } ({ $country }): { $url }
register-unknown = { $country }: no sé si el ministerio de Relaciones Exteriores tiene un servicio de registro de viajes. Por favor, pregunte en el ministerio.
consular-intro = Para pasaportes, certificados e inscripciones, diríjase a su consulado o a la sección consular de su embajada. Muchas veces, un consulado honorario no puede hacer estos trámites.
