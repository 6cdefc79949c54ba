package org.counterpart.quiz.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.ObserverSheet;
import org.counterpart.quiz.RaterGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody is asked who came by a link, what becomes of their answers, and what they have saved. Texts are by language.
 *
 * @param subject whom it is about
 * @param starter who asks
 * @param group with whose answers theirs are summed
 * @param smallestGroup from how many answers of that group on anything is shown
 * @param closesAt from when on it cannot be answered
 * @param lowest the number of the first of {@code labels}
 * @param labels what can be ticked, from the lowest on
 */
@Schema(name = "PublicForm")
public record PublicForm(
        String subject,
        String starter,
        String title,
        RaterGroup group,
        int smallestGroup,
        Instant closesAt,
        String zone,
        List<String> languages,
        int lowest,
        List<Map<String, String>> labels,
        List<AskedItem> items,
        List<AskedItem> questions,
        Map<String, Integer> answers,
        Map<String, String> comments) {

    /** Something that is asked: how it is scored is not told to whoever answers. */
    @Schema(name = "AskedItem")
    public record AskedItem(String key, Map<String, String> text) {}

    static PublicForm of(ObserverSheet sheet) {
        InstrumentDocument instrument = sheet.instrument();
        return new PublicForm(
                sheet.subject(),
                sheet.starter(),
                sheet.title(),
                sheet.group(),
                sheet.smallestGroup(),
                sheet.closesAt(),
                sheet.zone(),
                instrument.languages(),
                instrument.answers().lowest(),
                instrument.answers().labels(),
                instrument.items().stream()
                        .map(item -> new AskedItem(item.key(), item.observer()))
                        .toList(),
                sheet.comments()
                        ? instrument.questions().stream()
                                .map(question -> new AskedItem(question.key(), question.text()))
                                .toList()
                        : List.of(),
                sheet.answers(),
                sheet.words());
    }
}
