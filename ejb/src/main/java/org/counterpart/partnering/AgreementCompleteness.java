package org.counterpart.partnering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.engagement.Missing;

/** What the terms of an agreement lack to be sent. */
final class AgreementCompleteness {

    private AgreementCompleteness() {}

    static List<Missing> of(AgreementTerms terms, List<AgreementParty> parties) {
        List<Missing> missing = new ArrayList<>();
        require(missing, terms.purpose().isEmpty(), "purpose");
        require(missing, terms.vision().isEmpty(), "vision");
        require(missing, terms.measures().isEmpty(), "measures");
        for (int i = 0; i < terms.measures().size(); i++) {
            AgreementMeasure measure = terms.measures().get(i);
            if (measure.name().isEmpty()
                    || measure.how().isEmpty()
                    || measure.target().isEmpty()
                    || measure.by() == null) {
                missing.add(new Missing("measures[" + i + "]", "partnering.lacks.measure", Map.of("number", i + 1)));
            }
        }
        require(missing, terms.ladder().isEmpty(), "ladder");
        for (int i = 0; i < terms.ladder().size(); i++) {
            level(missing, i, terms.ladder().get(i), parties);
        }
        for (AgreementParty party : parties) {
            roles(missing, terms, party);
        }
        require(missing, terms.exit().isEmpty(), "exit");
        return missing;
    }

    private static void level(List<Missing> missing, int at, LadderLevel level, List<AgreementParty> parties) {
        String part = "ladder[" + at + "]";
        if (level.title().isEmpty() || level.hours() == null) {
            missing.add(new Missing(part, "partnering.lacks.level", Map.of("level", at + 1)));
        }
        for (AgreementParty party : parties) {
            if (level.of(party.id()).filter(one -> one.person().named()).isEmpty()) {
                missing.add(new Missing(
                        part + ".people", "partnering.lacks.person", Map.of("level", at + 1, "party", party.name())));
            }
        }
    }

    private static void roles(List<Missing> missing, AgreementTerms terms, AgreementParty party) {
        List<FollowUpRole> roles = terms.roles().stream()
                .filter(role -> role.party().equals(party.id()))
                .toList();
        if (roles.isEmpty()) {
            missing.add(new Missing("roles", "partnering.lacks.role", Map.of("party", party.name())));
        }
        roles.stream()
                .filter(role -> role.title().isEmpty()
                        || !role.holder().named()
                        || !role.deputy().named()
                        || role.deputy().equals(role.holder()))
                .forEach(role ->
                        missing.add(new Missing("roles", "partnering.lacks.deputy", Map.of("party", party.name()))));
    }

    private static void require(List<Missing> missing, boolean lacks, String part) {
        if (lacks) {
            missing.add(new Missing(part, "partnering.lacks." + part));
        }
    }
}
