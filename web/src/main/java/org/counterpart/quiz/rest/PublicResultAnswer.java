package org.counterpart.quiz.rest;

import java.time.LocalDate;
import java.util.Map;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.PublicResult;

/**
 * A visitor's own result.
 *
 * @param page where it is shown to people, whole
 * @param takenOn the day (UTC)
 * @param until the last day on which it is still there
 * @param language of the texts
 * @param scores by scale, from 0 to 100
 * @param cells by dimension, then by role, from 0 to 100
 * @param reading what it means; empty where no role stands out
 * @param tryNext one thing to try; may be empty
 */
public record PublicResultAnswer(
        String page,
        String title,
        LocalDate takenOn,
        LocalDate until,
        String language,
        Map<String, Double> scores,
        Map<String, Map<String, Double>> cells,
        String reading,
        String tryNext) {

    static PublicResultAnswer of(PublicResult result, String page, String language) {
        InstrumentDocument document = result.document();
        InstrumentDocument.Reading reading = document.reading(result.scores()).orElse(null);
        return new PublicResultAnswer(
                page,
                result.title(),
                result.takenOn(),
                result.until(),
                language,
                result.scores().scales(),
                result.scores().cells(),
                reading == null ? "" : document.in(language, reading.text()),
                reading == null ? "" : document.in(language, reading.tryNext()));
    }
}
