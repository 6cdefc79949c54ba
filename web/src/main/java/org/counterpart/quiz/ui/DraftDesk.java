package org.counterpart.quiz.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.counterpart.common.FieldError;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentTexts;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.LanguageProgress;
import org.counterpart.quiz.Publishable;
import org.counterpart.shell.ThreeWay;

/** The draft on the desk: what was read, what has been typed since, and which two languages lie side by side. */
class DraftDesk {

    private final List<Runnable> watchers = new ArrayList<>();
    private InstrumentVersionDetails seen;
    private InstrumentDocument document;
    private String beside;

    DraftDesk(InstrumentVersionDetails seen) {
        lay(seen, seen.document());
    }

    /** Puts another version of it on the desk. */
    final void lay(InstrumentVersionDetails read, InstrumentDocument typed) {
        seen = read;
        document = typed;
    }

    InstrumentVersionDetails seen() {
        return seen;
    }

    InstrumentDocument document() {
        return document;
    }

    boolean isChanged() {
        return !document.equals(seen.document());
    }

    void change(UnaryOperator<InstrumentDocument> change) {
        document = change.apply(document);
        watchers.forEach(Runnable::run);
    }

    /** Replaces one component of the document. */
    void set(String component, Object value) {
        change(before -> ThreeWay.with(before, component, value));
    }

    /** Runs after every change. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    List<LanguageProgress> progress() {
        return InstrumentTexts.progress(document);
    }

    List<FieldError> lacking() {
        return Publishable.lacking(document);
    }

    /** The language that is there first. */
    String first() {
        return document.languages().get(0);
    }

    /** The language that is written beside the first; {@code null}: none is. */
    String beside() {
        return beside == null || beside.equals(first()) ? null : beside;
    }

    void setBeside(String language) {
        beside = language;
    }

    /** One or two. */
    List<String> shown() {
        return beside() == null ? List.of(first()) : List.of(first(), beside());
    }

    /** Offers a language, or does so no longer; what is written in it stays. */
    void offer(String language, boolean offered) {
        Set<String> languages = new LinkedHashSet<>(document.languages());
        if (offered) {
            languages.add(language);
        } else {
            languages.remove(language);
        }
        if (!languages.isEmpty()) {
            set("languages", List.copyOf(languages));
        }
    }

    /** In the first language; where it is missing, in any. */
    String words(Map<String, String> text) {
        String found = text.get(first());
        return found != null ? found : text.values().stream().findFirst().orElse("");
    }

    /** A key that nothing else has, in whatever draft it is written at the same time. */
    static String freshKey(String kind) {
        String random = UUID.randomUUID().toString();
        return kind + "-" + random.substring(0, 8);
    }
}
