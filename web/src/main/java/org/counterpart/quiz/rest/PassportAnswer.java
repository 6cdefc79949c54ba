package org.counterpart.quiz.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.counterpart.common.Phrase;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.Passport;
import org.counterpart.quiz.PassportScale;
import org.counterpart.quiz.Perspective;
import org.counterpart.shell.Texts;

/**
 * What an instrument's answers can carry, from one perspective, and what they cannot.
 *
 * @param name the instrument's, in the caller's language like everything here that is said in words
 * @param number of the version
 * @param people how many answers it was drawn from
 * @param languages in which it is asked, BCP 47
 * @param drawnAt when it was drawn: the date of its norms
 * @param normsRefused why there are no norms; null if there are
 * @param refusals what else nobody should read from it, and why
 */
public record PassportAnswer(
        Perspective perspective,
        String name,
        String purpose,
        int number,
        int people,
        List<String> languages,
        Instant drawnAt,
        List<ScaleQuality> scales,
        String normsRefused,
        List<String> refusals) {

    /**
     * One scale, from 0 to 100 points.
     *
     * @param items how many count in it
     * @param alpha Cronbach's; null with its interval and sem if it was refused
     * @param alphaLower the lower end of Feldt's 95 % interval
     * @param alphaUpper the upper end
     * @param sem the standard error of measurement, in points
     * @param alphaRefused why there is no alpha; null if there is one
     * @param mean the norm: what people score, in points; null below 100 people
     * @param deviation their standard deviation, in points
     */
    public record ScaleQuality(
            String scale,
            String name,
            int items,
            Double alpha,
            Double alphaLower,
            Double alphaUpper,
            Double sem,
            String alphaRefused,
            Double mean,
            Double deviation) {}

    static PassportAnswer of(Passport passport, Texts texts) {
        InstrumentDocument instrument = passport.instrument();
        String language = texts.locale().getLanguage();
        return new PassportAnswer(
                passport.perspective(),
                instrument.in(language, instrument.name()),
                instrument.in(language, instrument.purpose()),
                passport.number(),
                passport.people(),
                instrument.languages(),
                passport.drawnAt(),
                passport.scales().stream()
                        .map(scale -> of(scale, name(instrument, language, scale.scale()), texts))
                        .toList(),
                said(passport.normsRefused(), texts),
                passport.refusals().stream().map(texts::say).toList());
    }

    private static ScaleQuality of(PassportScale scale, String name, Texts texts) {
        return new ScaleQuality(
                scale.scale(),
                name,
                scale.items(),
                rounded(scale.alpha(), 3),
                rounded(scale.alphaLower(), 3),
                rounded(scale.alphaUpper(), 3),
                rounded(scale.sem(), 1),
                said(scale.alphaRefused(), texts),
                rounded(scale.mean(), 1),
                rounded(scale.deviation(), 1));
    }

    private static String name(InstrumentDocument instrument, String language, String key) {
        return instrument
                .scale(key)
                .map(scale -> instrument.in(language, scale.name()))
                .orElse(key);
    }

    private static String said(Phrase phrase, Texts texts) {
        return phrase == null ? null : texts.say(phrase);
    }

    /** As exact as it can be read, and not more. */
    private static Double rounded(Double number, int places) {
        return number == null
                ? null
                : BigDecimal.valueOf(number)
                        .setScale(places, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
