package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.counterpart.common.FieldError;
import org.counterpart.common.Problem;

/** What a click ended in that nobody caught: a problem is said as a sentence, anything else is an {@link Incident}. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Optional<Problem> problem = problem(failure);
        String sentence = problem.isPresent()
                ? sentence(problem.get())
                : Texts.text(
                        "failure.notification",
                        "id",
                        Incident.of(place(), failure).id());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.problem(sentence));
        }
    }

    /** The problem inside whatever the container wrapped it in. */
    static Optional<Problem> problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** A problem in words; where fields are to blame, what is wrong with them. */
    static String sentence(Problem problem) {
        StringBuilder sentence = new StringBuilder(Texts.here().get(problem.key(), problem.values()));
        for (FieldError error : problem.errors()) {
            sentence.append(' ').append(Texts.here().get(error.key(), error.values()));
        }
        return sentence.toString();
    }

    private static String place() {
        UI ui = UI.getCurrent();
        return ui == null
                ? "a screen"
                : "/" + ui.getInternals().getActiveViewLocation().getPath();
    }
}
