package org.counterpart.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Profiles for tests: a whole one, of which a test changes what it is about. */
final class Profiles {

    private String name = "Camila Rocha";
    private String zone = "America/Sao_Paulo";
    private List<LanguageSkill> languages = List.of(
            new LanguageSkill("en", CefrLevel.C1),
            new LanguageSkill("pt-BR", CefrLevel.C2),
            new LanguageSkill("es", CefrLevel.C1));
    private String pronouns = "she/her";
    private String region = "BR-SP";
    private LocalDate joinedOn = LocalDate.of(2019, 3, 1);
    private List<String> industries = List.of("Hospitals", "Energy");
    private List<String> deliveredIn = List.of("MX", "BR");
    private Set<DayOfWeek> workDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    private LocalTime worksFrom = LocalTime.of(8, 30);
    private LocalTime worksUntil = LocalTime.of(16, 30);
    private List<ProfileLink> links = List.of(new ProfileLink("Talk", "https://example.org/quiet"));

    private Profiles() {}

    static Profiles someone() {
        return new Profiles();
    }

    static ConsultantData camila() {
        return someone().data();
    }

    static ConsultantData camilaSpeaking(LanguageSkill... languages) {
        return someone().speaking(languages).data();
    }

    Profiles speaking(LanguageSkill... skills) {
        languages = List.of(skills);
        return this;
    }

    Profiles called(String other) {
        name = other;
        return this;
    }

    Profiles living(String where) {
        zone = where;
        return this;
    }

    Profiles pronouns(String words) {
        pronouns = words;
        return this;
    }

    Profiles region(String code) {
        region = code;
        return this;
    }

    Profiles joinedOn(LocalDate day) {
        joinedOn = day;
        return this;
    }

    Profiles industries(String... known) {
        industries = List.of(known);
        return this;
    }

    Profiles deliveredIn(String... countries) {
        deliveredIn = List.of(countries);
        return this;
    }

    Profiles working(Set<DayOfWeek> days, String from, String until) {
        workDays = days;
        worksFrom = LocalTime.parse(from);
        worksUntil = LocalTime.parse(until);
        return this;
    }

    Profiles links(ProfileLink... more) {
        links = List.of(more);
        return this;
    }

    ConsultantData data() {
        return new ConsultantData(
                name,
                "BR",
                "São Paulo",
                zone,
                languages,
                List.of("Negotiation"),
                null,
                "Quiet people speak first.",
                null,
                null,
                pronouns,
                region,
                joinedOn,
                industries,
                deliveredIn,
                workDays,
                worksFrom,
                worksUntil,
                links);
    }
}
