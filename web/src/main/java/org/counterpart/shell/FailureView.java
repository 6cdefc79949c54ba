package org.counterpart.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;

/** A screen could not be opened: because of a problem, said in its words, or of our own fault. */
@CdiComponent
class FailureView extends PlainView implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<Problem> problem = Failures.problem(parameter.getException());
        if (problem.isPresent() && problem.get() instanceof NotFound) {
            say("not-found", null);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (problem.isPresent()) {
            say(
                    Texts.text("page.problem.title"),
                    Failures.sentence(problem.get()),
                    Texts.text("page.problem.link"),
                    null);
            return HttpServletResponse.SC_CONFLICT;
        }
        String place = "/" + event.getLocation().getPath();
        say("failure", Incident.of(place, parameter.getException()).id());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
