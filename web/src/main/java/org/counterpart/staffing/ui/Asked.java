package org.counterpart.staffing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterpart.staffing.Criterion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.Weights;

/** What suggestions are asked for, as an address says it: the same words as the API's parameters. */
final class Asked {

    private Asked() {}

    /** Only what is not usual. */
    static QueryParameters parameters(SuggestionQuestion question) {
        Map<String, String> values = new LinkedHashMap<>();
        if (question.from() != null) {
            values.put("from", question.from().toString());
        }
        if (question.to() != null) {
            values.put("to", question.to().toString());
        }
        if (question.daysPerWeek() != SuggestionQuestion.USUAL_DAYS) {
            values.put("days", String.valueOf(question.daysPerWeek()));
        }
        for (Criterion criterion : Criterion.values()) {
            if (question.weights().of(criterion) != criterion.usualWeight()) {
                values.put(
                        Weights.name(criterion),
                        String.valueOf(question.weights().of(criterion)));
            }
        }
        return QueryParameters.simple(values);
    }
}
