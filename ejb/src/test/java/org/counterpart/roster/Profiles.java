package org.counterpart.roster;

import java.util.List;

/** Profiles for tests. */
final class Profiles {

    private Profiles() {}

    static ConsultantData camila() {
        return camilaSpeaking(
                new LanguageSkill("en", CefrLevel.C1),
                new LanguageSkill("pt-BR", CefrLevel.C2),
                new LanguageSkill("es", CefrLevel.C1));
    }

    static ConsultantData camilaSpeaking(LanguageSkill... languages) {
        return new ConsultantData(
                "Camila Rocha",
                "BR",
                "São Paulo",
                "America/Sao_Paulo",
                List.of(languages),
                List.of("Negotiation"),
                null,
                "Quiet people speak first.",
                null,
                null);
    }
}
