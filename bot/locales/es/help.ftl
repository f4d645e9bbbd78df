# Peligro en este momento. Primero los números, pocas palabras, ninguna pregunta antes.

emergency-title = Si está en peligro, llame ahora:
emergency-title-country = { $country } — llame ahora:
emergency-unknown-place = • 112 — desde teléfonos móviles, en Europa y en muchos otros países
emergency-unknown-place-911 = • 911 — en Norteamérica y otras partes de América
emergency-unknown-place-999 = • 999 — en el Reino Unido y algunos otros países
emergency-steps = Póngase a salvo si puede. Si se está escondiendo, ponga el teléfono en silencio. Al llamar, diga primero dónde está.
emergency-where = Dígame en qué país está y le doy los números de allí.
emergency-suicide = Si está pensando en quitarse la vida: no está solo ni sola. Llame a estos números y quédese con alguien de confianza hasta que llegue la ayuda.
emergency-embassy = Su embajada:
emergency-nationality = Dígame su nacionalidad y le doy también el número de su embajada.
emergency-machine = Soy una máquina y no puedo llamar a nadie por usted.

# Pasaporte perdido o robado
lost-title = Pasaporte perdido o robado. Qué hacer, paso a paso:
lost-1 = 1. Si acaban de robarle o está en peligro, llame primero a la policía: { $number }.
lost-1-plain = 1. Si acaban de robarle o está en peligro, llame primero a la policía local.
lost-2 = 2. Denuncie la pérdida o el robo ante la policía local y pida una copia de la denuncia.
lost-3 = 3. Avise cuanto antes a su embajada o consulado, para que anulen el pasaporte y nadie pueda usarlo.
lost-4 = 4. Pida allí un documento de viaje de emergencia (a veces se llama salvoconducto). Lleve la copia de la denuncia, una foto, cualquier copia del pasaporte u otra prueba de su identidad y las fechas de su viaje.
lost-5 = 5. Antes de volar, confirme que su aerolínea y los países por los que pasará aceptan ese documento. Puede que necesite también otra visa o un sello de salida.
lost-6 = Si el pasaporte aparece, no viaje con él: una vez denunciado, ya no es válido.
lost-where = Dígame en qué país está y cuál es su nacionalidad, y le busco el número de la policía y su embajada.
lost-nationality = Dígame su nacionalidad y le busco su embajada.

# Otras situaciones
help-title-arrested_or_detained = Si han detenido o arrestado a alguien, esto es lo que se puede hacer:
help-arrested_or_detained-1 = • Pida a las autoridades que avisen a la embajada o al consulado. Toda persona detenida en el extranjero tiene derecho a pedirlo.
help-arrested_or_detained-2 = • No firme nada que no entienda. Pida un intérprete y un abogado.
help-arrested_or_detained-3 = • El consulado puede visitar a la persona detenida, dar una lista de abogados y avisar a la familia. No puede sacar a nadie de la cárcel ni intervenir ante los tribunales.
help-title-victim_of_crime = Sentimos lo que ha pasado. Si ha sido víctima de un delito, esto es lo que puede hacer:
help-victim_of_crime-1 = • Póngase a salvo y, si tiene heridas, busque atención médica. Después de una agresión sexual, vaya a un médico lo antes posible, aunque no quiera denunciar.
help-victim_of_crime-2 = • Denuncie el delito ante la policía y pida una copia de la denuncia. Pida que bloqueen sus tarjetas bancarias y su teléfono.
help-victim_of_crime-3 = • Su consulado puede ayudarle a contactar con su familia, con médicos y con abogados. No puede investigar el delito.
help-title-ill_or_injured = Si alguien está enfermo o herido, esto es lo que se puede hacer:
help-ill_or_injured-1 = • Si es grave, llame ahora a una ambulancia.
help-ill_or_injured-2 = • Llame al teléfono de emergencia del seguro de viaje: el seguro decide sobre los gastos de hospital y el traslado a casa. Guarde todos los recibos.
help-ill_or_injured-3 = • Su consulado puede indicarle médicos y hospitales y avisar a la familia. No puede pagar las facturas.
help-title-death_abroad = Lamentamos mucho su pérdida. Qué hacer ahora:
help-death_abroad-1 = • Avise a la embajada o al consulado del país de la persona fallecida. Allí explican las normas locales y, si hace falta, avisan a la familia.
help-death_abroad-2 = • Llame al seguro de viaje de la persona fallecida. Muchas veces paga y organiza el traslado a casa.
help-death_abroad-3 = • Un médico o una autoridad del lugar tiene que emitir el certificado de defunción. El consulado puede decirle qué documentos hacen falta.
help-title-missing_person = Si no consigue localizar a una persona, esto es lo que puede hacer:
help-missing_person-1 = • Pruebe primero con el hotel, la agencia de viajes, la aerolínea, las amistades y las redes sociales. Anote cuándo se supo de la persona por última vez.
help-missing_person-2 = • Si teme que le haya pasado algo, avise a la policía del lugar donde está esa persona y también a la policía de su país.
help-missing_person-3 = • Avise al ministerio de Relaciones Exteriores del país de esa persona o a su embajada. Dé su nombre completo, fecha de nacimiento, número de pasaporte y último lugar conocido.
help-title-stranded_or_no_money = Si no puede volver o está sin dinero, esto es lo que puede hacer:
help-stranded_or_no_money-1 = • Pida que bloqueen las tarjetas perdidas. Pida a su familia o a sus amistades que le manden dinero por un servicio de envíos; muchas veces llega en minutos.
help-stranded_or_no_money-2 = • Si cancelaron su vuelo, la primera responsable es la aerolínea o la agencia de viajes. Pregunte por otro vuelo, el reembolso, el hotel y las comidas.
help-stranded_or_no_money-3 = • Su consulado puede ayudarle a contactar con su familia y, como último recurso, puede que le preste dinero para volver a casa. Normalmente no paga pasajes.
help-title-family_matter = Si tiene un problema familiar en el extranjero, esto es lo que puede hacer:
help-family_matter-1 = • Si un niño, una niña o una persona adulta está en peligro ahora, llame a la policía.
help-family_matter-2 = • Contacte con el ministerio de Relaciones Exteriores o la embajada de su nacionalidad. Si se han llevado a un niño o una niña a otro país, pregunte por la autoridad central del Convenio de La Haya.
help-family_matter-3 = • Busque un abogado que conozca el derecho de familia de ese país. El consulado puede darle una lista. No puede traer de vuelta a un niño o una niña ni decidir sobre la custodia.
help-where = Dígame en qué país está y cuál es su nacionalidad, y le busco los números y su embajada.
help-nationality = Dígame su nacionalidad y le busco su embajada.

report-safe = Me alegra saber que está a salvo. Todavía no puedo avisar a nadie, así que, por favor, dígaselo usted a su familia y a su embajada.
