package org.counterpart.roster;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.common.Checks;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** What must be so of a profile: field by field, and of fields together. */
final class ProfileRules {

    /** Before this nobody who works today joined any firm; a wrong century is a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private ProfileRules() {}

    /** @throws Invalid with everything that is wrong about fields together, after each on its own is right */
    static void require(Validator validator, ConsultantData data, Clock clock) {
        Checks.require(validator, data);
        List<FieldError> errors = new ArrayList<>();
        if (twice(data.languages().stream().map(LanguageSkill::tag))) {
            errors.add(new FieldError("languages", "roster.language.twice"));
        }
        if (twice(data.links().stream().map(ProfileLink::url))) {
            errors.add(new FieldError("links", "roster.link.twice"));
        }
        if (data.region() != null && !data.region().startsWith(data.country() + "-")) {
            errors.add(new FieldError("region", "roster.region.elsewhere"));
        }
        if (!data.worksUntil().isAfter(data.worksFrom())) {
            errors.add(new FieldError("worksUntil", "roster.works-until.early"));
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(data.zone())));
        if (data.joinedOn() != null
                && (data.joinedOn().isBefore(EARLIEST) || data.joinedOn().isAfter(today))) {
            errors.add(new FieldError("joinedOn", "roster.joined.range"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static boolean twice(Stream<String> values) {
        List<String> all = values.toList();
        return all.stream().distinct().count() < all.size();
    }
}
