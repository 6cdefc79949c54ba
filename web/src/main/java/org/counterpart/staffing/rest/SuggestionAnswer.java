package org.counterpart.staffing.rest;

import java.util.List;
import java.util.UUID;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.shell.Texts;
import org.counterpart.staffing.Criterion;
import org.counterpart.staffing.Suggestion;

/**
 * A consultant for an engagement.
 *
 * @param score from 0 to 100: the mean of the criteria's scores by their weights
 * @param booked whether they are booked on it in these days already
 */
public record SuggestionAnswer(
        UUID consultantId,
        String consultant,
        String country,
        String city,
        String zone,
        List<LanguageSkill> languages,
        int score,
        boolean booked,
        List<Reason> criteria) {

    /**
     * How they stand by one criterion.
     *
     * @param score from 0 to 100; left out where the engagement asks for nothing of the kind
     * @param weight from 0 to 5
     * @param reason why, in the caller's language
     */
    public record Reason(Criterion criterion, Integer score, int weight, String reason) {}

    static SuggestionAnswer of(Suggestion one, Texts texts) {
        Colleague who = one.who();
        return new SuggestionAnswer(
                who.id(),
                who.name(),
                who.country(),
                who.city(),
                who.zone(),
                who.languages(),
                one.score(),
                one.booked(),
                one.parts().stream()
                        .map(part ->
                                new Reason(part.criterion(), part.score(), part.weight(), texts.say(part.reason())))
                        .toList());
    }
}
