# Peligro en este momento. Primero los números, pocas palabras, ninguna pregunta antes.

emergency-title = Si está en peligro, llame ahora:
emergency-title-country = { $country } — llame ahora:
emergency-unknown-place = • 112 — Europa, y desde teléfonos móviles en muchos otros países
emergency-unknown-place-911 = • 911 — Estados Unidos, Canadá y muchos otros países de América
emergency-unknown-place-999 = • 999 — Reino Unido y algunos otros países
emergency-steps = Póngase a salvo si puede. Si se está escondiendo, ponga el teléfono en silencio. Al llamar, diga primero dónde está.
emergency-where = Dígame en qué país está y le doy los números de allí.
emergency-suicide = Si está pensando en quitarse la vida: no está solo ni sola. Llame ahora a uno de los números de arriba y quédese con alguien de confianza hasta que llegue la ayuda.
emergency-embassy = Su embajada:
emergency-machine = Soy una máquina y no puedo llamar a nadie por usted. Si no puede llamar, pídaselo a alguien que esté cerca.

# Pasaporte perdido o robado
lost-title = Un pasaporte perdido o robado se puede reponer. Qué hacer, paso a paso:
lost-1 = 1. Si le han asaltado o está en peligro, llame primero a la policía: { $number }.
lost-1-plain = 1. Si le han asaltado o está en peligro, llame primero a la policía local.
lost-2 = 2. Denuncie la pérdida o el robo ante la policía local y pida una copia de la denuncia.
lost-3 = 3. Avise cuanto antes a su embajada o consulado. Así se anula el pasaporte y nadie puede usarlo.
lost-4 = 4. Si necesita viajar pronto, pida allí un documento de viaje de emergencia (a veces se llama salvoconducto). Lleve la denuncia, una foto, una copia del pasaporte u otra prueba de su identidad, y las fechas y el recorrido de su viaje. Normalmente hay que pagar por él.
lost-5 = 5. Antes de salir, confirme que su aerolínea y todos los países por los que pasará aceptan ese documento. Puede que necesite también otra visa o un permiso de salida de la oficina de migración.
lost-6 = Si el pasaporte aparece, no viaje con él. Una vez denunciado como perdido o robado, ya no es válido.
lost-where = Dígame en qué país está y cuál es su nacionalidad, y le busco el número de la policía y su embajada.
lost-nationality = Dígame su nacionalidad y le busco su embajada.

# Otras situaciones
help-title-arrested_or_detained = Si le han detenido a usted o a alguien que conoce:
help-arrested_or_detained-1 = • Pida a la policía o a la prisión que avise a la embajada o al consulado. Toda persona extranjera detenida tiene derecho a pedirlo. La familia y las amistades también pueden llamar a la embajada.
help-arrested_or_detained-2 = • No firme nada que no entienda. Pida un intérprete y un abogado.
help-arrested_or_detained-3 = • Normalmente, el consulado puede visitar a la persona detenida, dar una lista de abogados y, si ella está de acuerdo, avisar a la familia. No puede sacar a nadie de la cárcel, pagar un abogado ni intervenir ante los tribunales.
help-title-victim_of_crime = Sentimos lo que ha pasado. Esto es lo que puede hacer:
help-victim_of_crime-1 = • Póngase a salvo y, si tiene heridas, busque atención médica. Una agresión sexual nunca es culpa suya: vaya a un médico lo antes posible, aunque no quiera denunciar.
help-victim_of_crime-2 = • Si decide denunciar, vaya a la policía y pida una copia de la denuncia. Si tiene dudas, hable primero con su consulado. Pida que bloqueen las tarjetas bancarias y los teléfonos robados.
help-victim_of_crime-3 = • Su consulado puede ayudarle a comunicarse con su familia, con médicos y con abogados. No puede investigar el delito ni dar asesoría legal.
help-title-ill_or_injured = Si usted o alguien que está con usted ha enfermado o tiene heridas:
help-ill_or_injured-1 = • Si es grave, llame ahora a una ambulancia.
help-ill_or_injured-2 = • Llame cuanto antes al teléfono de emergencia del seguro de viaje. Normalmente, la aseguradora tiene que dar su aprobación antes de pagar el hospital o el traslado a casa. Guarde todos los recibos.
help-ill_or_injured-3 = • Su consulado puede darle una lista de médicos y hospitales y ayudar a avisar a la familia. No puede pagar las facturas.
help-title-death_abroad = Lamentamos mucho su pérdida. Qué hacer ahora:
help-death_abroad-1 = • Diríjase a la embajada o al consulado del país cuya nacionalidad tenía la persona fallecida. Allí le explican las normas locales y, si hace falta, avisan a la familia.
help-death_abroad-2 = • Averigüe si la persona tenía seguro de viaje. Llame a la aseguradora antes de pagar nada: muchas veces organiza y paga el traslado a casa.
help-death_abroad-3 = • Un médico o una autoridad del lugar tiene que emitir el certificado de defunción. El consulado puede decirle qué documentos hacen falta. Normalmente no puede pagar el funeral ni el traslado a casa.
help-title-missing_person = Si no consigue localizar a alguien en el extranjero:
help-missing_person-1 = • Pruebe con el hotel, la agencia de viajes, la aerolínea, las amistades y las redes sociales. Anote cuándo y dónde se vio a la persona o se supo de ella por última vez.
help-missing_person-2 = • Si teme que le haya pasado algo, no espere. Avise a la policía del lugar donde está esa persona y también a la policía del país donde usted vive.
help-missing_person-3 = • Avise al ministerio de Relaciones Exteriores del país cuya nacionalidad tiene esa persona, o a la embajada de ese país en el lugar. Tenga a mano lo que sepa: nombre completo, fecha de nacimiento, número de pasaporte y último lugar conocido.
help-title-stranded_or_no_money = Si no puede volver o está sin dinero:
help-stranded_or_no_money-1 = • Pida que bloqueen las tarjetas perdidas. Pida a su familia o a sus amistades que le manden dinero por un servicio de envío de dinero; muchas veces llega en minutos.
help-stranded_or_no_money-2 = • Si cancelan su vuelo, pregunte primero a la aerolínea o a la agencia de viajes por otro vuelo, el reembolso, el hotel y las comidas.
help-stranded_or_no_money-3 = • Su consulado puede ayudarle a comunicarse con su familia. Normalmente no paga pasajes. Algunos consulados, como último recurso, prestan dinero para volver a casa; después hay que devolverlo.
help-title-family_matter = Si tiene un problema familiar en el extranjero, esto es lo que puede hacer:
help-family_matter-1 = • Si usted, un niño o una niña, u otra persona está en peligro ahora, llame a la policía.
help-family_matter-2 = • Diríjase al ministerio de Relaciones Exteriores o a la embajada de su país, también si alguien le amenaza, le retiene o le obliga a casarse. Si se han llevado a un niño o una niña a otro país, pregunte a la autoridad central de su país para el Convenio de La Haya. Esto solo es posible si los dos países participan en el Convenio.
help-family_matter-3 = • Busque un abogado que conozca el derecho de familia de ese país. El consulado puede darle una lista. No puede traer de vuelta a un niño o una niña ni decidir sobre la custodia.
help-where = Dígame en qué país ocurre y cuál es su nacionalidad, y le busco los números y su embajada.
help-nationality = Dígame su nacionalidad y le busco su embajada.

report-safe = Me alegra saber que está a salvo. No puedo avisar a nadie, así que, por favor, dígaselo usted a su familia y a su embajada.
